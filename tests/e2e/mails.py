# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mails as drafts: read back by another program's mail parser.

mails.py LEADLINECTL [unittest arguments]
"""
import email
import email.policy
import json
import pathlib
import stat
import sys
import unittest
import urllib.parse

from ctl import Ctl, SHARED, scratch
import madeleads

PROGRAM = ""
TURKISH = "Işıl “Örnek” Ğüzel-Çağlayan 🌧 and a name that is far longer than a header's line may be, by any rule"


def attack_strings():
    found = ["x\r\nBcc: evil@evil.invalid", "=?utf-8?q?=0d=0aBcc:_evil@evil.invalid?=", "a, b <c@d.example>", TURKISH]
    path = SHARED / "corpora" / "attack-strings" / "mailto.json"
    return found + (json.loads(path.read_text(encoding="utf-8")) if path.exists() else [])



class Mails(unittest.TestCase):
    def setUp(self):
        folder = scratch()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.ctl = Ctl(PROGRAM, self.folder / "profile")

    def lead(self, row, header=None):
        path = self.folder / "leads.csv"
        path.write_bytes(madeleads.as_csv([row], header))
        self.assertIn(self.ctl.run("import", path).code, (0, 1))
        [lead] = self.ctl.json("list")
        return lead["id"]

    def draft(self, *arguments):
        path = self.folder / "draft.eml"
        said = self.ctl.json("mail", *arguments, "--eml", path)
        data = path.read_bytes()
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertEqual(data.count(b"\n"), data.count(b"\r\n"))
        for line in data.split(b"\r\n"):
            self.assertLessEqual(len(line), 78)
        return said, email.message_from_bytes(data, policy=email.policy.default)

    def agree(self, said, message):
        """The draft says what the JSON says, to one recipient."""
        self.assertEqual(message.defects, [])
        self.assertEqual(sorted(message.keys()), ["Content-Transfer-Encoding", "Content-Type", "Date", "MIME-Version",
                                                  "Subject", "To", "X-Unsent"])
        self.assertEqual(message["X-Unsent"], "1")
        [to] = message["To"].addresses
        self.assertEqual(to.addr_spec, said["to"]["address"])
        # Python puts a space between two encoded words of a name, against RFC 2047, 6.2.
        self.assertEqual(to.display_name.replace(" ", ""), said["to"]["name"].replace(" ", ""))
        self.assertEqual(message["Subject"], said["subject"])
        self.assertEqual(message.get_content_type(), "text/plain")
        self.assertEqual(message.get_content().replace("\r\n", "\n"), said["body"].rstrip("\n") + "\n")
        link = urllib.parse.urlsplit(said["mailto"])
        self.assertEqual((link.scheme, link.fragment), ("mailto", ""))
        self.assertEqual(urllib.parse.unquote(link.path), said["to"]["address"])
        self.assertEqual(urllib.parse.parse_qsl(link.query, strict_parsing=True),
                         [("subject", said["subject"]), ("body", said["body"].replace("\n", "\r\n"))])

    def test_a_mail_in_the_customers_language(self):
        lead = self.lead(["K", "2026-05-18T08:00:00Z", "AppSource (SPZA)-PLT | contoso.rain", "Işıl", "Işık",
                          "isil@example.com", "", "TR", "Örnek", "", "Arayın lütfen: fiyat hakkında bilgi"])
        said, message = self.draft(lead)
        self.agree(said, message)
        self.assertEqual((said["template"], said["language"], said["own_language"]), ("contact-request", "tr", "en"))
        self.assertTrue(said["body"].startswith("Sayın Işıl Işık,\n"))
        self.assertTrue(said["own_body"].startswith("Dear Işıl,\n"))
        said, message = self.draft(lead, "--language", "es", "--template", "last-mail")
        self.agree(said, message)
        self.assertEqual((said["language"], said["language_reason"]), ("es", "chosen"))
        # Words alone, for a pipe.
        plain = self.ctl.run("mail", lead, "--language", "en")
        self.assertTrue(plain.out.startswith("Your enquiry about rain\n\nDear Işıl,\n"))

    def test_every_value_stays_a_value(self):
        for text in attack_strings():
            with self.subTest(text=text):
                self.setUp()
                lead = self.lead(["K", "2026-05-18T08:00:00Z", "AppSource (SPZA)-PLT | contoso.rain", text, text,
                                  "a@example.com", "", "US", text, text, text])
                self.write_template("{name|-} {company|-}", "Hello {first_name|-}\n{note_excerpt|-}\n{job_title|-}")
                said, message = self.draft(lead, "--template", "generic", "--language", "en")
                self.agree(said, message)
                self.assertEqual(said["to"]["address"], "a@example.com")
                self.assertEqual(said["subject"].count("\n"), 0)

    def test_an_address_is_one_or_none(self):
        for text in attack_strings():
            with self.subTest(text=text):
                self.setUp()
                lead = self.lead(["K", "2026-05-18T08:00:00Z", "SPZA-PLT | contoso.rain", "Ada", "Ek", text, "", "US",
                                  "", "", ""])
                answer = self.ctl.run("mail", lead, "--json")
                if answer.code == 5:
                    self.assertEqual(answer.out, "")
                    continue
                said = answer.json
                self.assertEqual(said["to"]["address"].count("@"), 1)
                self.assertNotRegex(said["to"]["address"], r"[\s?&<>,;]")
                message = email.message_from_bytes(self.file_of(lead), policy=email.policy.default)
                self.assertEqual(len(message["To"].addresses), 1)
                self.assertNotIn("Bcc", message)

    def file_of(self, lead):
        path = self.folder / "one.eml"
        self.assertEqual(self.ctl.run("mail", lead, "--eml", path).code, 0)
        return path.read_bytes()

    def write_template(self, subject, body):
        mails = {"kind": "Leadline mails",
                 "mails": [{"key": "generic", "texts": {"en": {"subject": subject, "body": body.split("\n")}}}]}
        (self.ctl.profile / "mails.json").write_text(json.dumps(mails), encoding="utf-8")

    def test_what_is_missing_is_said(self):
        lead = self.lead(["K", "2026-05-18T08:00:00Z", "SPZA-PLT | contoso.rain", "", "", "a@example.com", "", "US",
                          "", "", ""])
        self.write_template("Hi", "Dear {first_name},")
        answer = self.ctl.run("mail", lead, "--template", "generic", "--json")
        self.assertEqual((answer.code, answer.out), (5, ""))
        self.assertIn("First name", answer.err)
        self.write_template("Hi", "Dear {first_name|},")
        answer = self.ctl.run("mail", lead, "--template", "generic", "--json")
        self.assertEqual((answer.code, answer.out), (5, ""))
        self.assertIn("greets nobody", answer.err)

    def test_wrong_wishes(self):
        lead = self.lead(["K", "2026-05-18T08:00:00Z", "SPZA-PLT | contoso.rain", "Ada", "", "a@example.com", "",
                          "US", "", "", ""])
        for wrong in (["--template", "fax"], ["--language", "xx"]):
            answer = self.ctl.run("mail", lead, *wrong)
            self.assertEqual((answer.code, answer.out), (2, ""), answer)
        self.assertEqual(self.ctl.run("mail").code, 2)
        self.assertEqual(self.ctl.run("mail", 999).code, 2)
        self.assertEqual(self.ctl.run("mail", lead, "--eml", self.folder).code, 4)

    def test_a_broken_file_is_said_and_left(self):
        lead = self.lead(["K", "2026-05-18T08:00:00Z", "SPZA-PLT | contoso.rain", "Ada", "", "a@example.com", "",
                          "US", "", "", ""])
        path = self.ctl.profile / "mails.json"
        path.write_text('{"kind": "Leadline mails", "mail": []}', encoding="utf-8")
        answer = self.ctl.run("mail", lead, "--json")
        self.assertEqual(answer.code, 0)
        self.assertIn("mails.json", answer.err)
        self.assertTrue(path.exists())


if __name__ == "__main__":
    PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
