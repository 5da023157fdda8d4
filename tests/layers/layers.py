#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include under core, ui and app, and fails on one that its floor may not have.

The second lock of the house (the first is what a target links). The table below is the one in
CONTRIBUTING.md: a floor, the floors it may see, the Qt modules, the other libraries.
"""
import argparse
import os
import re
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Floor:
    path: str              # a folder; the longest that fits is the floor (but see WORD_FILES)
    floors: tuple          # what it may include of ours, besides itself
    qt: tuple              # Qt modules
    other: tuple = ()      # beginnings of other libraries' headers
    source_only: tuple = ()  # floors that only its .cpp files may see


BASE, DOMAIN, RULES, FORMATS = "core/base", "core/domain", "core/rules", "core/formats"
STORE, SERVICES, CONNECTORS = "core/store", "core/services", "core/connectors"
WORDS = "ui/support/words"  # a floor of files: leadlinectl speaks with them and links no window
WORD_FILES = re.compile(r"ui/support/(?:words\w*|language)\.\w+$")
CORE = (BASE, DOMAIN, RULES, FORMATS, STORE, SERVICES, CONNECTORS)
WINDOW_QT = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtConcurrent", "QtDBus")

FLOORS = (
    Floor(BASE, (), ("QtCore",), ("tl/",)),
    Floor(DOMAIN, (BASE,), ("QtCore",), ("phonenumbers/", "unicode/")),
    Floor(RULES, (BASE, DOMAIN), ("QtCore",)),
    Floor(FORMATS, (BASE, DOMAIN), ("QtCore",), ("openssl/", "zip.h")),
    Floor(STORE, (BASE, DOMAIN, RULES), ("QtCore", "QtSql"), ("sqlite3.h", "zstd.h")),
    Floor(SERVICES, (BASE, DOMAIN, RULES, FORMATS), ("QtCore", "QtConcurrent", "QtNetwork"),
          source_only=(STORE,)),
    Floor(CONNECTORS, (BASE, DOMAIN, RULES, FORMATS, SERVICES), ("QtCore", "QtConcurrent", "QtNetwork"),
          source_only=(STORE,)),
    Floor(WORDS, (BASE, DOMAIN, RULES, SERVICES), ("QtCore",)),
    Floor("ui/models", (BASE, DOMAIN, RULES, SERVICES, WORDS), ("QtCore", "QtGui")),
    Floor("ui", (BASE, DOMAIN, RULES, SERVICES, WORDS, "ui/models"), WINDOW_QT),
    Floor("app", CORE + ("ui", "ui/models", WORDS), WINDOW_QT + ("QtNetwork",)),
)

PRIVATE = "_p.h"  # what several .cpp files of one floor share, and nobody else sees
POSIX = ("errno.h", "fcntl.h", "signal.h", "stdint.h", "unistd.h")
INCLUDE = re.compile(r"^[ \t]*#[ \t]*(?:include|include_next|import)\b[ \t]*(.*?)[ \t]*$", re.MULTILINE)
COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)


def without_comments(text):
    """The text with its comments blanked; lines keep their numbers."""
    def blank(match):
        found = match.group(0)
        return found if found.startswith('"') else re.sub(r"[^\n]", " ", found)
    return COMMENT.sub(blank, text.replace("\\\n", " \n"))


def floor_of(path):
    if WORD_FILES.match(path):
        return next(f for f in FLOORS if f.path == WORDS)
    fitting = [f for f in FLOORS if path.startswith(f.path + "/")]
    return max(fitting, key=lambda f: len(f.path), default=None)


def qt_headers(folder):
    """Which modules have a header of a name: {"QSqlQuery": {"QtSql"}, …}."""
    owners = {}
    for module in sorted(os.listdir(folder)) if folder and os.path.isdir(folder) else []:
        if module.startswith("Qt") and os.path.isdir(os.path.join(folder, module)):
            for header in os.listdir(os.path.join(folder, module)):
                owners.setdefault(header, set()).add(module)
    return owners


def wrong_own(path, floor, header):
    """Why `path` may not include our own `header`, or nothing."""
    if header.endswith(".moc") and "/" not in header:
        return None
    target = floor_of(header)
    if target is None or ".." in header:
        return "our includes start at the repository: \"core/…\", \"ui/…\", \"app/…\""
    if header.endswith(PRIVATE) and (target.path != floor.path or not path.endswith((".cpp", PRIVATE))):
        return "a private header is for the .cpp files and private headers of its own floor"
    if target.path == floor.path or target.path in floor.floors:
        return None
    if target.path in floor.source_only:
        return None if path.endswith((".cpp", PRIVATE)) else f"{floor.path} may see {target.path} only in a .cpp"
    return f"{floor.path} may not see {target.path}"


def wrong_foreign(floor, header, owners):
    """Why a file on `floor` may not include <header>, or nothing."""
    if ".." in header:
        return "an include that climbs out of its folder"
    if re.match(r"(core|ui|app)/", header):
        return "our own includes are written in quotes"
    module, _, name = header.partition("/")
    if re.match(r"Qt[A-Z]", module):
        if not name:
            return "include the class, not the whole module"
        return None if module in floor.qt else f"{floor.path} may not use {module}"
    if header in owners:
        modules = owners[header]
        return None if modules & set(floor.qt) else f"{floor.path} may not use {'/'.join(sorted(modules))}"
    if re.match(r"Q[A-Z]\w*$|q[a-z0-9_]+\.h$", header):
        return "a Qt header of a module that is not installed"
    if "/" not in header and not header.endswith((".h", ".hpp")) or header in POSIX or header.startswith("sys/"):
        return None  # the standard library
    if any(header.startswith(prefix) for prefix in floor.other):
        return None
    return f"{floor.path} may not use this library"


def findings(root, owners):
    found, files = [], 0
    for top in ("core", "ui", "app"):
        for folder, _, names in sorted(os.walk(os.path.join(root, top))):
            for name in sorted(n for n in names if n.endswith((".h", ".cpp"))):
                path = os.path.relpath(os.path.join(folder, name), root)
                files += 1
                found += [f"{path}:{line}: {header}: {why}" for line, header, why in check(root, path, owners)]
    return found, files


def check(root, path, owners):
    floor = floor_of(path)
    with open(os.path.join(root, path), encoding="utf-8") as file:
        text = without_comments(file.read())
    for match in INCLUDE.finditer(text):
        line, header = text.count("\n", 0, match.start()) + 1, match.group(1)
        if floor is None:
            why = "this folder is on no floor: add it to the table in tests/layers/layers.py"
        elif re.fullmatch(r'"[^"]+"', header):
            why = wrong_own(path, floor, header[1:-1])
        elif re.fullmatch(r"<[^>]+>", header):
            why = wrong_foreign(floor, header[1:-1], owners)
        else:
            why = "an include must be written out"
        if why:
            yield line, header, why


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--qt-headers", required=True, help="the folder that holds QtCore/, QtSql/, …")
    parser.add_argument("root", help="the checkout")
    arguments = parser.parse_args()
    owners = qt_headers(arguments.qt_headers)
    if "QObject" not in owners:
        sys.exit(f"no Qt headers under {arguments.qt_headers}")
    found, files = findings(arguments.root, owners)
    print("\n".join(found))
    print(f"{files} files read, {len(found)} includes on a wrong floor")
    sys.exit(1 if found or not files else 0)


if __name__ == "__main__":
    main()
