# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translation gate must be able to fail: each wrong translation is found, right ones are not."""
import os
import sys
import tempfile
import unittest

import translations

LUPDATE = sys.argv.pop() if len(sys.argv) > 1 else ""

RIGHT = (
    ("%1 of %2", ["%2 içinden %1"], False, "tr"),
    ("%n lead(s)", ["%n potansiyel müşteri"], True, "tr"),
    ("%n lead(s)", ["un cliente", "%n clientes"], True, "es"),
    ("&Import", ["&Importar"], False, "es"),
    ("Search && find", ["Buscar && encontrar"], False, "es"),
    ("50 % of %L1", ["50 % de %L1"], False, "es"),
)

WRONG = (
    ("%1 of %2", ["%1"], False, "tr"),
    ("%1 of %2", ["%1, %1"], False, "tr"),
    ("%n lead(s)", ["%n", "%n"], True, "tr"),
    ("%n lead(s)", ["%n clientes"], True, "es"),
    ("%n lead(s)", ["%n cliente", "clientes"], True, "es"),
    ("%n lead(s)", ["potansiyel müşteri"], True, "tr"),
    ("&Import", ["Importar"], False, "es"),
    ("Import", [""], False, "es"),
)

PAGE = """class Page : public QObject {{ Q_OBJECT QString title(); }};
QString Page::title() {{ return tr("{text}"); }}
"""
HEADER = """namespace house { class Page : public QObject { Q_OBJECT QString title(); }; }
"""
PAGE_OF_HOUSE = """#include "ui/page.h"
namespace house {{ QString Page::title() {{ return tr("{text}"); }} }}
"""
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}"><context><name>{context}</name>
<message><source>{text}</source><translation>{translation}</translation></message></context></TS>
"""


class ShapeTest(unittest.TestCase):
    def test_right_translations_pass(self):
        for case in RIGHT:
            with self.subTest(case=case):
                self.assertEqual(list(translations.wrong_shape(*case)), [])

    def test_wrong_translations_are_found(self):
        for case in WRONG:
            with self.subTest(case=case):
                self.assertTrue(list(translations.wrong_shape(*case)))


@unittest.skipUnless(os.path.exists(LUPDATE), "SKIP: no lupdate")
class LupdateTest(unittest.TestCase):
    def findings(self, in_source, in_ts, translation="Hola", page=PAGE, context="Page"):
        with tempfile.TemporaryDirectory() as root, tempfile.TemporaryDirectory() as scratch:
            for folder in ("core", "ui", "app", "translations"):
                os.mkdir(os.path.join(root, folder))
            files = {
                "ui/page.h": HEADER,
                "ui/page.cpp": page.format(text=in_source),
                "translations/leadline_es.ts":
                    TS.format(language="es", context=context, text=in_ts, translation=translation),
            }
            for name, text in files.items():
                with open(os.path.join(root, name), "w", encoding="utf-8") as file:
                    file.write(text)
            return translations.findings_in(translations.refreshed(root, LUPDATE, "es", scratch), "es")[1]

    def test_translated_text_passes(self):
        self.assertEqual(self.findings("Hello", "Hello"), [])

    def test_missing_and_left_over_texts_are_found(self):
        found = "\n".join(self.findings("A wholly different sentence", "Hello"))
        self.assertIn("not translated", found)
        self.assertIn("left over", found)

    def test_class_is_known_by_its_full_name(self):
        right = self.findings("Hello", "Hello", page=PAGE_OF_HOUSE, context="house::Page")
        wrong = self.findings("Hello", "Hello", page=PAGE_OF_HOUSE, context="Page")
        self.assertEqual(right, [])
        self.assertTrue(wrong)

    def test_empty_translation_is_found(self):
        self.assertTrue(self.findings("Hello", "Hello", ""))


if __name__ == "__main__":
    unittest.main()
