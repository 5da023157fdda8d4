# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source gate must be able to fail: each forbidden line is found, its lawful neighbour is not."""
import unittest

import sources

FORBIDDEN = (
    ("core/connectors/a.cpp", "reply->ignoreSslErrors();", "tls"),
    ("ui/widgets/a.cpp", "label->setTextFormat(Qt::RichText);", "rich"),
    ("core/services/a.cpp", "auto now = QDateTime::currentDateTimeUtc();", "clock"),
    ("ui/pages/a.cpp", "auto now = std::chrono::system_clock::now();", "clock"),
    ("core/rules/a.cpp", "return text.toLower();", "casing"),
    ("core/services/a.cpp", "QSqlQuery query;", "sql"),
    ("app/a.cpp", "sqlite3_open(a, b);", "sql"),
    ("core/store/a.cpp", "    query.exec();", "exec"),
    ("core/store/a.cpp", 'q.prepare(u"SELECT * FROM lead WHERE id = %1"_s.arg(id));', "values"),
    ("core/store/a.cpp", 'q.prepare(u"SELECT * FROM lead"\n    u" WHERE name = \'"_s + name);', "values"),
    ("core/store/a.cpp", 'auto sql = u"DELETE FROM "_s + table;', "values"),
    ("core/store/a.cpp", 'q.prepare(QString(uR"sql(\n  SELECT a; b -- "quoted"\n)sql"_s + name));', "values"),
    ("ui/a.cpp", "qDebug() << 1;", "log"),
    ("core/base/a.cpp", "// TO" "DO later", "leftover"),
    ("app/a.cpp", 'open("/home/me/leads.csv");', "path"),
)

LAWFUL = (
    ("core/base/clock.cpp", "return QDateTime::currentDateTimeUtc();"),
    ("core/base/textfold.cpp", "return text.toCaseFolded();"),
    ("ui/support/format.cpp", "return locale.toUpper(text);"),
    ("core/store/a.cpp", "if (!query.exec())"),
    ("core/store/a.cpp", 'q.prepare(u"SELECT a, b FROM lead WHERE id = ?"_s); total += 1 + n;'),
    ("core/store/a.cpp", 'q.prepare(u"SELECT a + b FROM lead"_s);'),
    ("core/store/a.cpp", 'q.prepare(uR"(\n  SELECT a + b // "c"; FROM t\n)"_s);\nn = a + b;'),
    ("core/store/a.cpp", 'const auto sign = text == u"+"_s ? 1 : 2; q.prepare(u"DELETE FROM t"_s);'),
    ("core/rules/a.cpp", "// the mail server folds: text.toLower()"),
    ("core/rules/a.cpp", "return name.toLower(); // gate(casing): codec names are ASCII"),
    ("core/rules/a.cpp", "// gate(casing): codec names are ASCII\nreturn name.toLower();"),
    ("core/store/a.cpp", '// gate(values): both are constants of this file\nauto sql = u"SELECT "_s + columns;'),
    ("ui/pages/a.cpp", 'label->setText(tr("Delete %1").arg(name));'),
    ("tests/core/a.cpp", "QSqlQuery query;"),
)


class SourcesTest(unittest.TestCase):
    def test_forbidden_lines_are_found(self):
        for path, text, rule in FORBIDDEN:
            with self.subTest(path=path, text=text):
                self.assertIn(rule, [found[1] for found in sources.broken_rules(path, text)])

    def test_lawful_lines_pass(self):
        for path, text in LAWFUL:
            with self.subTest(path=path, text=text):
                self.assertEqual(sources.broken_rules(path, text), [])

    def test_reason_excuses_its_own_rule_only(self):
        text = "return a.toLower(); // gate(clock): the wrong reason"
        self.assertTrue(sources.broken_rules("core/rules/a.cpp", text))

    def test_spdx_lines(self):
        head = "// SPDX-FileCopyrightText: 2026 A\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
        self.assertFalse(sources.lacks_spdx("core/a.h", head + "#pragma once\n"))
        self.assertTrue(sources.lacks_spdx("core/a.h", "#pragma once\n" * 9 + head))
        self.assertTrue(sources.lacks_spdx("core/a.h", head.replace("GPL-3.0-or-later", "MIT")))


if __name__ == "__main__":
    unittest.main()
