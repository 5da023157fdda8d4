#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails unless every text of the program is translated, rightly shaped, in every language.

lupdate reads the sources into a copy of translations/*.ts; whatever it adds is missing, whatever it
retires is left over. Then each translation is held against its source: placeholders, plural forms,
access keys.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

LANGUAGES = {"en": 2, "es": 2, "tr": 1}  # plural forms, as Qt's own rules count them
SOURCE_FOLDERS = ("core", "ui", "app")
PLACE = re.compile(r"%L?(\d{1,2})")
TRANSLATED = re.compile(r"\b(?:tr|translate|QT_TR\w*_NOOP\w*|QT_TRANSLATE_NOOP\w*)\s*\(")


def texts_of(message):
    """The forms of a translation, in order; a text without plural has one."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return ["".join(form.itertext()) for form in forms] if forms else ["".join(translation.itertext())]


def places(text):
    return sorted(PLACE.findall(text))


def access_keys(text):
    return len(re.findall(r"&(?=[^\s&])", text.replace("&&", "")))


def wrong_shape(source, forms, plural, language):
    """What is wrong with a finished translation, in words; nothing when it is right."""
    if plural and len(forms) != LANGUAGES[language]:
        yield f"{len(forms)} plural forms instead of {LANGUAGES[language]}"
    for number, form in enumerate(forms):
        if not form.strip():
            yield "an empty translation"
            continue
        if places(form) != places(source):
            yield f"other placeholders: {places(form)} instead of {places(source)}"
        spelled_out = plural and number == 0 and len(forms) > 1  # "one lead" needs no %n
        if ("%n" in form) != ("%n" in source) and not spelled_out:
            yield "%n on one side only"
        if access_keys(form) != access_keys(source):
            yield "an access key (&) on one side only"


def findings_in(tree, language):
    """(number of messages, findings) of one .ts that lupdate has just refreshed."""
    found, count = [], 0
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            state = message.find("translation").get("type")
            source = message.findtext("source") or ""
            plural = message.get("numerus") == "yes"
            count += 1
            if state in ("vanished", "obsolete"):
                why = ["left over: no source has this text any more"]
            elif state == "unfinished":
                why = ["not translated"]
            else:
                why = sorted(set(wrong_shape(source, texts_of(message), plural, language)))
            found += [f"{language}: {context.findtext('name')}: \"{source}\": {w}" for w in why]
    return count, found


def refreshed(root, lupdate, language, scratch):
    """The .ts of a language after lupdate has read the sources, in a copy."""
    name = f"leadline_{language}.ts"
    copy = os.path.join(scratch, name)
    shutil.copy(os.path.join(root, "translations", name), copy)
    plural_only = ["-pluralonly"] if language == "en" else []
    folders = [os.path.join(root, folder) for folder in SOURCE_FOLDERS]
    # The include root lets it see the classes' namespaces: without them it files texts where tr() never looks.
    options = ["-silent", "-locations", "none", "-I", root, *plural_only]
    subprocess.run([lupdate, *options, *folders, "-ts", copy], check=True)
    return xml.parse(copy)


def texts_in_sources(root):
    for top in SOURCE_FOLDERS:
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in (n for n in names if n.endswith((".h", ".cpp"))):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    if TRANSLATED.search(file.read()):
                        return True
    return False


def main():
    root, lupdate = sys.argv[1:3]
    missing = [code for code in LANGUAGES if not os.path.exists(f"{root}/translations/leadline_{code}.ts")]
    if missing:
        wanted = texts_in_sources(root)
        print(f"no translations/leadline_*.ts for {', '.join(missing)}; texts in the sources: {wanted}")
        sys.exit(1 if wanted else 0)
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            count, wrong = findings_in(refreshed(root, lupdate, language, scratch), language)
            print(f"{language}: {count} texts, {len(wrong)} findings")
            found += wrong
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
