# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line's contract: exit codes, JSON keys, what goes to which stream, bad values named.

contract.py LEADLINECTL [unittest arguments]
"""
import json
import pathlib
import sys
import unittest

from ctl import Ctl, scratch
import madeleads
import shapes

PROGRAM = ""
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb0043000806060706050807") * 40
RECIPE = b"Lentil soup\n\nWash the lentils, chop two onions.\nSimmer for half an hour; add salt.\n"


class ContractCase(unittest.TestCase):
    """A profile with one lead of each kind, and a folder for files."""

    def setUp(self):
        folder = scratch()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.ctl = Ctl(PROGRAM, self.folder / "profile")
        self.kinds = self.file("kinds.csv", madeleads.as_csv(madeleads.KINDS))

    def file(self, name, data):
        path = self.folder / name
        path.write_bytes(data)
        return path

    def filled(self):
        self.assertEqual(self.ctl.run("import", self.kinds).code, 0)
        return self.ctl

    def lead(self, email):
        [row] = [row for row in self.ctl.json("list") if row["customer"]["email"] == email]
        return row["id"]

    def shaped(self, value, shape):
        self.assertEqual(shapes.faults(value, shape), [])
        return value

    def refused(self, code, *arguments, naming=""):
        """Exits with `code`, a message that names what, and no data."""
        answer = self.ctl.run(*arguments)
        self.assertEqual(answer.code, code, f"{arguments}: {answer!r}")
        self.assertEqual(answer.out, "", f"{arguments}: data in spite of exit {code}")
        self.assertNotEqual(answer.err.strip(), "", f"{arguments}: no message")
        self.assertIn(str(naming), answer.err, arguments)
        return answer


class Shapes(ContractCase):
    """Every command's JSON: one document on stdout with the promised keys."""

    def test_sniff(self):
        self.shaped(self.ctl.json("sniff", self.kinds), shapes.SNIFF)

    def test_rows_are_one_array_a_line_with_the_header(self):
        report = self.folder / "report.json"
        answer = self.ctl.run("rows", self.kinds, "--report", report)
        self.assertEqual((answer.code, answer.err), (0, ""))
        lines = [json.loads(line) for line in answer.out.splitlines()]
        self.assertEqual(lines, [madeleads.HEADER, *madeleads.KINDS])
        self.assertEqual(self.shaped(json.loads(report.read_text()), shapes.ROWS_REPORT)["records"], len(lines))

    def test_rows_says_only_so_many_warnings(self):
        """A file of nothing but faults fills neither the memory nor the report."""
        many, report = self.folder / "many.csv", self.folder / "report.json"
        many.write_text("Name,Mail,Notes\n" + "Ada,ada@example.com,a,b\n" * 10_123, encoding="utf-8")
        answer = self.ctl.run("rows", many, "--report", report)
        self.assertEqual(answer.code, 1)
        said = json.loads(report.read_text())
        self.assertEqual((said["records"], len(said["warnings"]), said["warnings_left_out"]), (10_124, 10_000, 123))

    def test_rows_say_warnings_on_stderr(self):
        short = self.file("short.csv", madeleads.as_csv([*madeleads.KINDS, ["K-8", "2026-05-17T08:00:00Z"]]))
        answer = self.ctl.run("rows", short)
        self.assertEqual(answer.code, 1, answer)
        self.assertEqual([json.loads(line)[0] for line in answer.out.splitlines()][-1], "K-8")
        self.assertIn("9", answer.err)

    def test_map(self):
        columns = self.shaped(self.ctl.json("map", self.kinds), shapes.MAP)["columns"]
        self.assertEqual([column["header"] for column in columns], madeleads.HEADER)

    def test_parse_source(self):
        texts = ["AppSource (SPZA)-DNC | contoso.rain", "Frob-XYZ|a.b.c-d", "", "|", "'; DROP TABLE leads; --"]
        parsed = self.shaped(self.ctl.json("parse-source", *texts), shapes.SOURCES)
        self.assertEqual([one["raw"] for one in parsed], texts)
        self.assertEqual((parsed[0]["source"], parsed[0]["action"], parsed[0]["offer_id"]), ("AppSource", "DNC", "rain"))
        self.assertEqual((parsed[1]["known_source"], parsed[1]["known_action"]), (False, False))

    def test_import_and_dry_run(self):
        dry = self.shaped(self.ctl.json("import", self.kinds, "--dry-run"), shapes.DRY_RUN)
        self.assertEqual(self.ctl.json("facets")["total"], 0)
        report = self.folder / "report.json"
        run = self.shaped(self.ctl.json("import", self.kinds, "--report", report), shapes.IMPORT)
        for varying in ("import_id", "seconds", "peak_memory_bytes"):
            del dry[varying], run[varying]
        self.assertEqual(dry, run)
        self.assertEqual(json.loads(report.read_text())["rows_read"], 7)
        counted = ("rows_read", "new_customers", "new_leads", "new_touches", "test_leads", "do_not_contact",
                   "still_answerable", "late_on_arrival", "identical_touches")
        self.assertEqual([run[key] for key in counted], [7, 5, 5, 6, 1, 2, 3, 1, 0])

    def test_facets(self):
        facets = self.shaped(self.filled().json("facets"), shapes.FACETS)
        self.assertEqual((facets["total"], facets["test_leads"], facets["do_not_contact"]), (5, 1, 1))
        touches = self.shaped(self.ctl.json("facets", "--touches"), shapes.FACETS)
        self.assertEqual((touches["total"], touches["action"]["DNC"]), (6, 2))
        self.assertEqual(self.ctl.json("facets", "ada")["total"], 1)

    def test_list_due_show_raw(self):
        rows = self.shaped(self.filled().json("list"), [shapes.ROW])
        self.assertEqual(len(rows), 5)
        self.assertEqual([list(row) for row in self.ctl.json("list", "--columns", "id,stage", "--limit", "1")],
                         [["id", "stage"]])
        due = self.shaped(self.ctl.json("due"), [shapes.ROW])
        self.assertEqual([row["customer"]["email"].split("@")[0] for row in due], ["cem", "bo", "eli", "ada"])
        self.assertEqual([row["due"] for row in due], sorted(row["due"] for row in due))
        self.assertIn("bo@example.com", [row["customer"]["email"] for row in self.ctl.json("due", "--within", "4h")])
        ada = self.lead("ada@example.com")
        lead = self.shaped(self.ctl.json("show", ada), shapes.LEAD)
        self.assertEqual((lead["customer"]["company"], lead["due"]), ("Örnek", "2026-05-19T08:00:00Z"))
        [raw] = self.shaped(self.ctl.json("raw", ada), shapes.RAW)
        self.assertEqual((raw["line"], raw["header"]), (2, madeleads.HEADER))

    def test_a_negated_word_is_no_option(self):
        ctl = self.filled()
        notices = ctl.json("list", "is:dnc")
        self.assertTrue(notices)
        self.assertEqual(len(ctl.json("list", "-is:dnc")) + len(notices), len(ctl.json("list")))

    def test_work_answers_with_the_lead(self):
        ada = str(self.filled() and self.lead("ada@example.com"))
        logged = self.shaped(self.ctl.json("log", ada, "call", "--outcome", "reached", "--text", "süre"), shapes.LEAD)
        self.assertEqual(logged["deadline"], "answered")
        self.shaped(self.ctl.json("step", ada, "1"), shapes.LEAD)
        self.assertEqual(self.shaped(self.ctl.json("stage", ada, "in-conversation"), shapes.LEAD)["stage"],
                         "in-conversation")
        self.assertEqual(len(self.shaped(self.ctl.json("opt-out", ada), shapes.LEAD)["opt_outs"]), 3)

    def test_targets_move_the_deadlines(self):
        ada = str(self.filled() and self.lead("ada@example.com"))
        targets = self.shaped(self.ctl.json("targets"), shapes.TARGETS)
        self.assertEqual([rule["hours"] for rule in targets["rules"]], [24, 24])
        self.assertEqual([calendar["key"] for calendar in targets["calendars"]], ["es", "tr"])
        rules = self.ctl.profile.parent / "rules.json"
        rules.write_text('{"kind": "Leadline response targets", "rules": [{"hours": 2}]}')
        self.assertEqual([rule["hours"] for rule in self.ctl.json("targets", "--from", rules)["rules"]], [2])
        lead = self.ctl.json("show", ada)
        self.assertEqual((lead["due"], lead["deadline_why"]["policy"]["hours"]), ("2026-05-18T10:00:00Z", 2))
        logged = self.ctl.json("log", ada, "call", "--at", "2026-05-18T08:30:00Z")
        self.assertEqual((logged["response"]["elapsed_seconds"], logged["response"]["how"],
                          logged["response"]["in_time"]), (1800, "call", True))
        self.assertEqual(logged["deadline_why"]["stopped_by"], "call")
        rules.write_text('{"kind": "Leadline response targets", "rules": [{"hours": "soon"}]}')
        refused = self.ctl.run("targets", "--from", rules)
        self.assertEqual(refused.code, 2)
        self.assertIn("rules[1].hours", refused.err)
        (self.ctl.profile / "policies.json").write_text("{")
        faulty = self.ctl.run("targets", "--json")
        self.assertEqual((faulty.code, faulty.json["faults"][0]["where"]), (1, "line 1"))
        self.assertIn("policies.json", faulty.err)

    def test_checklists_of_ones_own(self):
        ada = str(self.filled() and self.lead("ada@example.com"))
        self.assertEqual(self.ctl.json("step", ada, "1")["checklist"]["version"], 1)
        rules = self.ctl.json("checklists")
        self.assertEqual((len(rules["templates"]), rules["behind"], rules["faults"]), (6, [], []))
        for template in rules["templates"]:
            template["steps"].pop(1)
        for question in rules["qualification"][0]["criteria"]:
            question["required"] = question["key"] == "need"
        path = self.ctl.profile.parent / "checklists.json"
        path.write_text(json.dumps(rules))
        after = self.ctl.json("checklists", "--from", path)
        self.assertEqual([(one["from_version"], one["to_version"], one["leads"]) for one in after["behind"]],
                         [(1, 2, 1)])
        self.assertEqual(self.ctl.json("checklists", "--move-up")["behind"], [])
        page = self.shaped(self.ctl.json("show", ada), shapes.LEAD)
        self.assertEqual((page["checklist"]["version"], page["checklist"]["steps"][0]["done_at"] is None), (2, False))
        refused = self.ctl.run("stage", ada, "qualified")
        self.assertEqual(refused.code, 5)
        self.assertIn("need", refused.err)
        self.assertEqual(self.ctl.run("qualify", ada, "timing=one day").code, 5)
        answered = self.ctl.json("qualify", ada, "need=a plan", "timing=Now")
        self.assertEqual([one["answer"] for one in answered["qualification"] if one["answer"]], ["a plan", "now"])
        self.assertEqual(self.ctl.json("stage", ada, "qualified")["stage"], "qualified")
        report = self.ctl.json("tick", page["next_step"], "ada@example.com", "--dry-run")
        self.assertEqual((len(report["ticked"]), report["action"]), (1, None))
        path.write_text(path.read_text().replace('"kind": "mail"', '"kind": "fax"'))
        wrong = self.ctl.run("checklists", "--from", path)
        self.assertEqual(wrong.code, 2)
        self.assertIn("steps[", wrong.err)
        (self.ctl.profile / "checklists.json").write_text("{")
        faulty = self.ctl.run("checklists", "--json")
        self.assertEqual((faulty.code, faulty.json["faults"][0]["where"]), (1, "line 1"))

    def test_journal(self):
        ada = self.filled() and self.lead("ada@example.com")
        before = self.ctl.digest()
        self.ctl.json("log", ada, "call", "--outcome", "no-answer")
        after = self.ctl.digest()
        self.assertEqual([one["kind"] for one in self.shaped(self.ctl.json("history"), [shapes.ENTRY])],
                         ["log", "import"])
        self.assertTrue(self.shaped(self.ctl.json("undo"), shapes.ENTRY)["undone"])
        self.assertEqual(self.ctl.digest(), before)
        self.shaped(self.ctl.json("redo"), shapes.ENTRY)
        self.assertEqual(self.ctl.digest(), after)
        [run] = self.shaped(self.ctl.json("imports"), [shapes.RUN])
        self.refused(5, "undo-import", run["import_id"])
        self.ctl.json("undo-import", run["import_id"], "--revert")
        self.assertEqual(self.ctl.json("facets")["total"], 0)

    def test_safety(self):
        before = self.filled().digest()
        self.shaped(self.ctl.json("digest"), shapes.DIGEST)
        copy = self.folder / "copy.leadline"
        self.shaped(self.ctl.json("backup", copy), shapes.FINDINGS)
        self.assertEqual(self.shaped(self.ctl.json("check"), shapes.FINDINGS)["findings"], [])
        self.ctl.json("undo")
        self.assertNotEqual(self.ctl.digest(), before)
        self.shaped(self.ctl.json("restore", copy), shapes.FINDINGS)
        self.assertEqual(self.ctl.digest(), before)
        out = self.folder / "out.json"
        self.assertEqual(self.shaped(self.ctl.json("export", out), shapes.EXPORT)["rows"], 6)
        self.assertEqual(len(json.loads(out.read_text(encoding="utf-8-sig"))), 6)
        mailing = self.ctl.json("export", self.folder / "mail.csv", "--for", "mailing")
        self.assertEqual(mailing, {"rows": 3, "left_out_do_not_contact": 2})


class Words(ContractCase):
    """Data on stdout, messages on stderr, in the language asked for."""

    def test_data_only_on_stdout(self):
        self.filled()
        lead = self.lead("ada@example.com")
        for command in (["sniff", self.kinds], ["map", self.kinds], ["parse-source", "a-b|c.d"], ["facets"], ["list"],
                        ["due"], ["show", lead], ["raw", lead], ["history"], ["imports"], ["digest"], ["check"]):
            for arguments in (command, [*command, "--json"]):
                answer = self.ctl.run(*arguments)
                self.assertEqual(answer.code, 0, arguments)
                self.assertNotEqual(answer.out, "", arguments)
                if "--json" in arguments:
                    self.assertEqual(answer.err, "", arguments)

    def test_findings_are_said_unless_quiet(self):
        bad = self.file("bad.csv", madeleads.as_csv([*madeleads.KINDS, [""] * 11]))
        answer = self.ctl.run("import", bad, "--dry-run")
        self.assertEqual(answer.code, 1)
        self.assertIn("9", answer.err)
        quiet = self.ctl.run("import", bad, "--dry-run", "--quiet")
        self.assertEqual((quiet.code, quiet.err, quiet.out), (1, "", answer.out))
        self.refused(3, "import", "missing.csv", "--quiet", naming="missing.csv")
        asked = self.ctl.run("facets", "frob:x")
        self.assertIn("frob:x", asked.err)
        self.assertEqual(self.ctl.run("facets", "frob:x", "--quiet").err, "")

    def test_languages_differ_in_words_only(self):
        self.filled()
        said, data = set(), set()
        for language in ("en", "es", "tr"):
            ctl = Ctl(PROGRAM, self.folder / "profile", lang=language)
            said.add(ctl.run("import", "missing.csv").err)
            said.add(ctl.run("list").out)
            data.add(ctl.run("list", "--json").out)
        self.assertEqual((len(said), len(data)), (6, 1), "messages in three languages, data in one")

    def test_zone_and_clock(self):
        local = madeleads.as_csv([["K-9", "2026-05-18T08:00:00", *madeleads.KINDS[0][2:]]])
        path = self.file("local.csv", local)
        for zone, received in (("UTC", "08"), ("Europe/Madrid", "06"), ("America/Santiago", "12")):
            ctl = Ctl(PROGRAM, self.folder / zone.replace("/", "-"), tz=zone)
            report = ctl.json("import", path)
            self.assertEqual([one["code"] for one in report["warnings"]], ["zone_assumed"])
            self.assertEqual(ctl.json("list")[0]["received"], f"2026-05-18T{received}:00:00Z")
        self.assertEqual(self.ctl.json("import", path, "--zone", "UTC")["warnings"], [])
        later = Ctl(PROGRAM, self.folder / "profile", now="2026-05-19T09:00:00Z")
        self.assertEqual(later.json("list")[0]["deadline"], "overdue")

    def test_help_and_version(self):
        for arguments in (["--help"], ["-h"], ["import", "--help"], ["--version"]):
            answer = self.ctl.run(*arguments)
            self.assertEqual((answer.code, answer.err), (0, ""), arguments)
            self.assertIn("leadlinectl", answer.out)


class Usage(ContractCase):
    """Exit 2: what was asked for makes no sense; the message names it."""

    def test_commands(self):
        self.refused(2)
        self.refused(2, "frob", naming="frob")
        self.refused(2, "--frob", naming="frob")
        self.refused(2, "list", "--frob", naming="frob")
        for command in ("sniff", "rows", "map", "import", "parse-source", "show", "raw", "log", "step", "stage", "set",
                        "opt-out", "undo-import", "export", "restore"):
            self.refused(2, command)

    def test_arguments_too_many(self):
        self.filled()
        for command in (["sniff", "a", "b"], ["show", "1", "2"], ["step", "1", "2", "3"], ["undo", "1", "2"],
                        ["redo", "x"], ["history", "x"], ["imports", "x"], ["undo-import", "1", "2"],
                        ["backup", "a", "b"], ["restore", "a", "b"], ["check", "x"], ["digest", "x"]):
            self.refused(2, *command)

    def test_common_options(self):
        for option, value in (("--now", "yesterday"), ("--now", "2026-05-18"), ("--tz", "Mars/Olympus"),
                              ("--lang", "fr")):
            self.refused(2, "facets", option, value, naming=option)
        self.refused(2, "facets", "--tz", naming="tz")

    def test_values_of_options(self):
        lead = str(self.filled() and self.lead("ada@example.com"))
        digest = self.ctl.digest()
        wrong = {("rows", self.kinds): ("--encoding=klingon", "--dialect={", "--dialect=7"),
                 ("import", self.kinds): ("--encoding=klingon", "--dialect={", "--mapping=missing.json",
                                          "--date-order=dym", "--zone=Mars", "--duplicates=maybe", "--profile-name="),
                 ("list",): ("--sort=frob", "--limit=x", "--limit=-3", "--columns=id,frob"),
                 ("due",): ("--within=soon", "--within=-4h"),
                 ("log", lead, "call"): ("--outcome=frob", "--at=later", "--at=2027-01-01T00:00:00Z",
                                         "--direction=up"),
                 ("opt-out", lead): ("--channel=pigeon",),
                 ("history",): ("--limit=x", "--limit=-1"),
                 ("export", self.folder / "x"): ("--format=xls", "--for=fun", "--headers=fr", "--delimiter=ab")}
        for command, options in wrong.items():
            for option in options:
                with self.subTest(command=command[0], option=option):
                    self.refused(2, *command, option, naming=option.split("=")[0])
        self.assertEqual(self.ctl.digest(), digest)

    def test_ids_and_codes(self):
        lead = str(self.filled() and self.lead("ada@example.com"))
        for command in (["show", "x"], ["show", "4711"], ["raw", "4711"], ["log", "4711", "call"], ["log", lead, "sing"],
                        ["step", lead, "99"], ["step", lead, "frob"], ["stage", lead, "frob"], ["undo", "4711"],
                        ["undo", "x"], ["undo-import", "4711"], ["opt-out", "nobody@example.com"]):
            with self.subTest(command):
                self.refused(2, *command, naming=command[-1] if command[-1] not in ("x", "call", "sing") else "")

    def test_nothing_to_redo(self):
        self.filled()
        self.refused(2, "redo")

    def test_test_hooks_need_testing(self):
        self.refused(2, "facets", "--fail-db-at", "3", naming="--testing")
        self.refused(2, "facets", "--fail-db-at", "x", "--testing", naming="--fail-db-at")
        for value in ("3", "x", "-1"):
            self.refused(2, "facets", f"--fail-write-after={value}", *(["--testing"] if value != "3" else []),
                         naming="--fail-write-after")
        self.refused(4, "facets", "--fail-db-at", "3", "--testing")


class Input(ContractCase):
    """Exit 3: not readable, or not leads; nothing is stored."""

    def test_not_leads(self):
        for name, data in (("photo.jpg", JPEG), ("soup.txt", RECIPE), ("empty.csv", b""), ("blank.csv", b"\r\n\r\n"),
                           ("bom.csv", b"\xef\xbb\xbf"), ("list.json", b'["a", "b"]'), ("cut.json", b'[{"Email": "a@'),
                           ("prices.csv", b"Item;Price;Stock\r\nBolt;1,20;400\r\nNut;0,80;900\r\n")):
            with self.subTest(name):
                self.refused(3, "import", self.file(name, data), naming=name)
                self.refused(3, "map", self.folder / name, naming=name)
        self.assertEqual(self.ctl.json("imports"), [])

    def test_not_readable(self):
        for path in (self.folder / "missing.csv", self.folder):
            for command in ("sniff", "rows", "map", "import"):
                self.refused(3, command, path, naming=path)
        self.refused(3, "restore", self.folder / "missing.db", naming="missing.db")

    def test_one_bad_file_does_not_stop_the_others(self):
        answer = self.ctl.run("import", self.file("soup.txt", RECIPE), self.kinds, "--json")
        self.assertEqual(answer.code, 3)
        self.assertEqual([report["file"] for report in answer.json], ["kinds.csv"])
        self.assertEqual(self.ctl.json("facets")["total"], 5)

    def test_ambiguous_dates(self):
        rows = [[i, f"0{i}/0{i + 2}/2026", *madeleads.KINDS[0][2:]] for i in (1, 2, 3)]
        header = ["Lead ID", "Created On", *madeleads.HEADER[2:]]
        doubt = self.file("doubt.csv", madeleads.as_csv(rows, header))
        self.refused(3, "import", doubt, naming="Created On")
        for order, first in (("dmy", "2026-03-01"), ("mdy", "2026-01-03")):
            ctl = Ctl(PROGRAM, self.folder / order)
            ctl.json("import", doubt, "--date-order", order)
            self.assertEqual(min(one["at"] for one in ctl.json("show", 1)["timeline"])[:10], first)
        proof = self.file("proof.csv", madeleads.as_csv([*rows, [9, "25/04/2026", *madeleads.KINDS[1][2:]]], header))
        self.ctl.json("import", proof)
        self.assertEqual(min(one["at"] for one in self.ctl.json("show", 1)["timeline"])[:10], "2026-03-01")


class Search(ContractCase):
    def test_an_offer_is_found_by_the_title_that_came_later(self):
        self.filled()
        titled = madeleads.as_csv([[*madeleads.KINDS[2][:2], "AzurePortal-INS | contoso.rain", *madeleads.KINDS[2][3:],
                                    "Cloud Drizzle"]], [*madeleads.HEADER, "OfferTitle"])
        self.ctl.json("import", self.file("titled.csv", titled.replace(b"K-3", b"K-9")))
        self.assertEqual(self.ctl.json("check")["findings"], [])
        self.assertEqual(self.ctl.json("facets", "drizzle")["total"], 4)


class Rules(ContractCase):
    """Exit 5: a rule says no, and says why; nothing is changed."""

    def test_gate(self):
        self.filled()
        notice, both = self.lead("dee@example.com"), self.lead("eli@example.com")
        digest = self.ctl.digest()
        self.refused(5, "log", notice, "call", "--outcome", "reached", naming="Do not contact")
        self.refused(5, "log", notice, "mail", naming="Do not contact")
        self.refused(5, "log", both, "call", naming="notice")
        self.assertEqual(self.ctl.digest(), digest)
        self.ctl.json("log", notice, "note", "--text", "a note is no contact")
        self.ctl.json("log", both, "call", "--outcome", "reached", "--basis", "asked on the phone")

    def test_what_happened_is_logged_with_a_warning(self):
        """Two contacts a day are in order; a third that took place is written down all the same."""
        ada = self.filled() and self.lead("ada@example.com")
        for _ in range(2):
            self.assertEqual(self.ctl.run("log", ada, "mail", "--outcome", "sent").err, "")
        self.assertEqual(self.ctl.json("show", ada)["next_contact_from"], "2026-05-19T09:00:00Z")
        answer = self.ctl.run("log", ada, "call", "--outcome", "voicemail", "--json")
        self.assertEqual((answer.code, answer.json["stage"]), (0, "attempted"))
        self.assertIn("19 May 2026", answer.err)
        self.assertEqual(self.ctl.run("log", ada, "mail", "--direction", "inbound").err, "")

    def test_opt_out(self):
        ada = self.filled() and self.lead("ada@example.com")
        self.ctl.json("opt-out", ada, "--channel", "phone", "--reason", "said so")
        self.refused(5, "log", ada, "call")
        self.ctl.json("log", ada, "mail", "--outcome", "sent")
        self.ctl.json("opt-out", ada, "--channel", "phone", "--revoke")
        self.ctl.json("log", ada, "call", "--outcome", "reached")

    def test_stage(self):
        ada = self.filled() and self.lead("ada@example.com")
        self.refused(5, "stage", ada, "lost", naming="3 more")
        self.refused(5, "stage", ada, "lost", "--reason", "other")
        self.assertEqual(self.ctl.json("stage", ada, "lost", "--reason", "no budget")["stage"], "lost")
        self.assertEqual(self.ctl.json("history")[0]["detail"], "lost few-touches")
        self.refused(5, "stage", ada, "won", naming="In conversation")
        self.refused(5, "stage", ada, "in-conversation")
        self.assertEqual(self.ctl.json("stage", ada, "in-conversation", "--reason", "wrote again")["stage"],
                         "in-conversation")
        self.refused(5, "stage", ada, "expired", naming="Lost")

    def test_set(self):
        ada = self.filled() and self.lead("ada@example.com")
        edited = self.shaped(self.ctl.json("set", ada, "company", "Umbrella"), shapes.LEAD)
        self.assertEqual(edited["customer"]["company"], "Umbrella")
        digest = self.ctl.digest()
        self.refused(5, "set", ada, "email", "ada@example")
        self.refused(5, "set", ada, "country", "Narnia")
        self.refused(5, "set", ada, "stage", "lost")
        self.refused(2, "set", ada, "shoe-size", "44", naming="shoe-size")
        self.refused(2, "set", "4711", "owner", "Ada", naming="4711")
        self.assertEqual(self.ctl.digest(), digest)
        self.ctl.json("set", ada, "email", "ada.new@example.com")
        self.assertEqual(self.ctl.json("set", ada, "stage", "lost", "--reason", "budget")["stage"], "lost")


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
