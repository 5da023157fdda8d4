# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layer test must be able to fail: each wrong include, planted in a made-up tree, is found."""
import os
import tempfile
import unittest

import layers

OWNERS = {"QString": {"QtCore"}, "QSqlQuery": {"QtSql"}, "qsqlquery.h": {"QtSql"}, "QWidget": {"QtWidgets"},
          "QColor": {"QtGui"}, "QTcpSocket": {"QtNetwork"}, "QObject": {"QtCore"}}

RIGHT = (
    ("core/base/a.h", "<QtCore/QString>"),
    ("core/base/a.h", "<tl/expected.hpp>"),
    ("core/base/a.h", "<QString>"),
    ("core/base/a.h", "<vector>"),
    ("core/rules/a.cpp", '"core/domain/lead.h"'),
    ("core/rules/a.cpp", '"a.moc"'),
    ("core/store/a.cpp", "<QSqlQuery>"),
    ("core/store/a.cpp", "<sqlite3.h>"),
    ("core/services/a.cpp", '"core/store/database.h"'),
    ("core/services/a.h", '"core/formats/csvreader.h"'),
    ("ui/models/a.cpp", "<QColor>"),
    ("ui/models/a.cpp", '"ui/support/words.h"'),
    ("ui/support/words.cpp", '"core/domain/lead.h"'),
    ("ui/support/wordstime.cpp", '"ui/support/language.h"'),
    ("ui/support/prompts.h", '"ui/support/words.h"'),
    ("ui/pages/a.cpp", "<QWidget>"),
    ("ui/pages/a.cpp", '"ui/models/leadmodel.h"'),
    ("app/main.cpp", '"core/store/database.h"'),
    ("app/main.cpp", '"ui/mainwindow.h"'),
)

WRONG = (
    ("core/base/a.h", '"core/domain/lead.h"'),
    ("core/base/a.h", "<QSqlQuery>"),
    ("core/base/a.h", "<QColor>"),
    ("core/domain/a.cpp", '"core/rules/deadline.h"'),
    ("core/domain/a.cpp", '"core/domain/../store/database.h"'),
    ("core/rules/a.cpp", '"core/formats/csvreader.h"'),
    ("core/rules/a.cpp", '"deadline.h"'),
    ("core/rules/a.cpp", "<tl/expected.hpp>"),
    ("core/formats/a.cpp", '"core/rules/deadline.h"'),
    ("core/formats/a.cpp", "<core/rules/deadline.h>"),
    ("core/store/a.cpp", '"core/services/leadbook.h"'),
    ("core/services/a.cpp", "<QtSql/QSqlQuery>"),
    ("core/services/a.cpp", "<qsqlquery.h>"),
    ("core/services/a.cpp", "<sqlite3.h>"),
    ("core/services/a.h", '"core/store/database.h"'),
    ("core/services/a.h", '"ui/support/words.h"'),
    ("core/connectors/a.h", '"core/store/database.h"'),
    ("core/newfloor/a.h", "<QString>"),
    ("ui/support/words.cpp", "<QColor>"),
    ("ui/support/wordstime.cpp", "<QWidget>"),
    ("ui/support/language.cpp", '"ui/support/prompts.h"'),
    ("ui/support/words.cpp", '"ui/support/theme.h"'),
    ("ui/models/a.cpp", "<QWidget>"),
    ("ui/models/a.cpp", "<QtWidgets>"),
    ("ui/models/a.cpp", '"ui/pages/leadpage.h"'),
    ("ui/models/a.cpp", "<QSomethingNotInstalled>"),
    ("ui/pages/a.cpp", '"core/store/database.h"'),
    ("ui/pages/a.cpp", '"core/formats/csvreader.h"'),
    ("ui/pages/a.cpp", "<QTcpSocket>"),
    ("ui/pages/a.cpp", '"app/application.h"'),
    ("app/main.cpp", "<QSqlQuery>"),
    ("app/main.cpp", "HEADER_OF_A_MACRO"),
)


def found_in(path, text):
    with tempfile.TemporaryDirectory() as root:
        os.makedirs(os.path.join(root, os.path.dirname(path)))
        with open(os.path.join(root, path), "w", encoding="utf-8") as file:
            file.write(text)
        return layers.findings(root, OWNERS)[0]


class LayersTest(unittest.TestCase):
    def test_right_includes_pass(self):
        for path, header in RIGHT:
            with self.subTest(path=path, header=header):
                self.assertEqual(found_in(path, f"#include {header}\n"), [])

    def test_wrong_includes_are_found(self):
        for path, header in WRONG:
            with self.subTest(path=path, header=header):
                self.assertEqual(len(found_in(path, f"#include {header}\n")), 1)

    def test_odd_spelling_is_read(self):
        for text in ("  #  include   <QSqlQuery>\n", "#include/**/<QSqlQuery>\n", "#include <QSqlQuery> // why\n",
                     "#include \\\n<QSqlQuery>\n", 'QString s = u"/*"; \n#include <QSqlQuery>\n'):
            with self.subTest(text=text):
                self.assertTrue(found_in("core/base/a.cpp", text))

    def test_comments_are_not_read(self):
        for text in ("// #include <QSqlQuery>\n", "/*\n#include <QSqlQuery>\n*/\n"):
            with self.subTest(text=text):
                self.assertEqual(found_in("core/base/a.cpp", text), [])

    def test_finding_names_file_and_line(self):
        self.assertIn("core/base/a.h:3:", found_in("core/base/a.h", "#pragma once\n\n#include <QColor>\n")[0])


if __name__ == "__main__":
    unittest.main()
