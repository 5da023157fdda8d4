#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources and fails on what the house never does.

A line that must break a rule says so and why: `// gate(casing): the codec names of ICU are ASCII`.
"""
import os
import re
import subprocess
import sys
from dataclasses import dataclass

SPDX = ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: ")
LICENCE = {"": "GPL-3.0-or-later", ".metainfo.xml": "FSFAP"}  # software catalogues want theirs permissive
CODE = (".h", ".cpp", ".cmake", ".py", ".sh", ".qrc", ".desktop", ".metainfo.xml", ".svg", "CMakeLists.txt",
        "/run", "/check")
GATE = re.compile(r"(?://|#)\s*gate\((\w+)\):\s*\S")
STRING = r'R"(?P<mark>\w*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"'
STRINGS = re.compile(STRING, re.DOTALL)
COMMENT = re.compile(STRING + r"|//[^\n]*|/\*.*?\*/", re.DOTALL)
SQL = re.compile(r'"(?:\w*\()?\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH|CREATE|ALTER|DROP|PRAGMA|ATTACH|VACUUM)\s',
                 re.IGNORECASE)


@dataclass(frozen=True)
class Rule:
    name: str
    pattern: str
    why: str
    where: tuple = ("core/", "ui/", "app/")
    but: tuple = ()      # beginnings of paths where it is right


RULES = (
    Rule("tls", r"ignoreSslErrors", "a certificate that does not hold is not ignored"),
    Rule("rich", r"Qt::(?:RichText|AutoText)", "labels are plain: customer text must not become markup"),
    Rule("clock", r"\bcurrent(?:DateTime(?:Utc)?|Date|Time|M?SecsSinceEpoch)\s*\(|system_clock::now|\btime\s*\(\s*(?:nullptr|NULL|0)\s*\)",
         "time is handed in: only the clock asks the machine", but=("core/base/clock.cpp",)),
    Rule("casing", r"\bto(?:Lower|Upper|CaseFolded)\s*\(", "identifiers are folded by core/base/textfold.h",
         where=("core/",), but=("core/base/textfold.",)),
    Rule("sql", r"\bQSql(?:Query|Database|Error)\b|\bsqlite3_", "SQL lives on one floor", but=("core/store/",)),
    Rule("exec", r"^\s*[\w.>-]+(?:\.|->)exec\s*\([^;]*\)\s*;", "the answer of exec() is looked at",
         where=("core/store/",)),
    Rule("log", r"\bq(?:Debug|Info|Warning|Critical)\s*\(\s*\)", "a log line has a category"),
    Rule("leftover", r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b", "no notes to self in the code"),
    Rule("path", r'"/(?:home|root|work|Users)/', "no path of one machine"),
)


def blanked(text):
    """The text with comments blanked, line by line as before."""
    def blank(match):
        found = match.group(0)
        return found if found.endswith('"') and found[0] in 'R"' else re.sub(r"[^\n]", " ", found)
    return COMMENT.sub(blank, text)


def built_sql(code):
    """Lines where a statement that holds SQL text also puts text together."""
    start = 0
    outside = STRINGS.sub(lambda m: re.sub(r"[^\n]", "_", m.group(0)), code)
    for end in [m.end() for m in re.finditer(r"[;{}]", outside)] + [len(code)]:
        if SQL.search(code, start, end) and re.search(r"\.arg\s*\(|(?<!\+)\+(?!\+)", outside[start:end]):
            yield code.count("\n", 0, SQL.search(code, start, end).start()) + 1
        start = end


def broken_rules(path, text):
    """(line, rule, why) for each rule that the file breaks without saying so."""
    lines = text.splitlines()
    code = blanked(text)
    broken = []
    for rule in RULES:
        if path.startswith(rule.where) and not path.startswith(rule.but or ("\0",)):
            searched = lines if rule.name == "leftover" else code.splitlines()
            broken += [(n, rule.name, rule.why) for n, line in enumerate(searched, 1) if re.search(rule.pattern, line)]
    if path.startswith("core/store/"):  # there is none elsewhere: the rule above
        broken += [(n, "values", "SQL takes bound values only") for n in built_sql(code)]
    return [b for b in broken if not excused(lines, b[0], b[1])]


def excused(lines, number, rule):
    """The line itself or the one above gives the reason."""
    return any(m.group(1) == rule for line in lines[max(0, number - 2):number] for m in GATE.finditer(line))


def lacks_spdx(path, text):
    licence = next(LICENCE[end] for end in sorted(LICENCE, reverse=True) if path.endswith(end))
    head = "\n".join(text.splitlines()[:6])
    return not (SPDX[0] in head and SPDX[1] + licence in head)


def files_of(root):
    """The files of the project, as git knows them; without git, all that is not hidden or built."""
    try:
        listed = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard"], check=True,
                                capture_output=True, text=True).stdout.splitlines()
    except (OSError, subprocess.CalledProcessError):
        listed = [os.path.relpath(os.path.join(folder, name), root)
                  for folder, _, names in os.walk(root) for name in names]
        listed = [p for p in listed if not p.startswith(("build/", ".git"))]
    return sorted(p for p in set(listed) if os.path.isfile(os.path.join(root, p)) and not p.startswith("tests/data/"))


def findings(root):
    found, read = [], 0
    for path in files_of(root):
        if not ("/" + path).endswith(CODE):
            continue
        read += 1
        with open(os.path.join(root, path), encoding="utf-8") as file:
            text = file.read()
        if lacks_spdx(path, text):
            found.append(f"{path}:1: [spdx] the two SPDX lines are missing at the top")
        if path.endswith((".h", ".cpp")):
            found += [f"{path}:{line}: [{rule}] {why}" for line, rule, why in broken_rules(path, text)]
    return found, read


def main():
    found, read = findings(sys.argv[1])
    print("\n".join(found))
    print(f"{read} files read, {len(found)} findings")
    sys.exit(1 if found or not read else 0)


if __name__ == "__main__":
    main()
