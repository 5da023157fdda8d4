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
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}"><context><name>Page</name>
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
    def findings(self, in_source, in_ts, translation="Hola"):
        with tempfile.TemporaryDirectory() as root, tempfile.TemporaryDirectory() as scratch:
            for folder in ("core", "ui", "app", "translations"):
                os.mkdir(os.path.join(root, folder))
            with open(os.path.join(root, "ui/page.cpp"), "w", encoding="utf-8") as file:
                file.write(PAGE.format(text=in_source))
            with open(os.path.join(root, "translations/leadline_es.ts"), "w", encoding="utf-8") as file:
                file.write(TS.format(language="es", text=in_ts, translation=translation))
            return translations.findings_in(translations.refreshed(root, LUPDATE, "es", scratch), "es")[1]

    def test_translated_text_passes(self):
        self.assertEqual(self.findings("Hello", "Hello"), [])

    def test_missing_and_left_over_texts_are_found(self):
        found = "\n".join(self.findings("A wholly different sentence", "Hello"))
        self.assertIn("not translated", found)
        self.assertIn("left over", found)

    def test_empty_translation_is_found(self):
        self.assertTrue(self.findings("Hello", "Hello", ""))


if __name__ == "__main__":
    unittest.main()
