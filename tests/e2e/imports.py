# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the options of an import do: saved profiles, rejected rows, the report, progress.

imports.py LEADLINECTL [unittest arguments]
"""
import csv
import json
import os
import pty
import subprocess
import sys
import unittest

import contract
from ctl import Ctl
import madeleads
import shapes

HEADER = ["Lead ID", "Created On", *madeleads.HEADER[2:]]
OWN = ["_row", "_column", "_error", "_fix_hint"]


def doubtful(first, count=3):
    """Rows whose dates can be read two ways: 2 March or February 3rd."""
    return [[f"D-{i}", f"0{i}/0{i + 1}/2026", *madeleads.KINDS[0][2:5], f"d{i}@example.com", "", "US", "", "", ""]
            for i in range(first, first + count)]


class Profiles(contract.ContractCase):
    def setUp(self):
        super().setUp()
        self.saved = self.ctl.profile / "import-profiles"
        self.doubt = self.file("doubt.csv", madeleads.as_csv(doubtful(1), HEADER))
        self.more = self.file("more.csv", madeleads.as_csv(doubtful(4), HEADER))

    def names(self):
        return sorted(json.loads(path.read_text())["name"] for path in self.saved.glob("*.json"))

    def edit(self, change):
        [path] = self.saved.glob("*.json")
        profile = json.loads(path.read_text())
        change(profile)
        path.write_text(json.dumps(profile))

    def test_what_was_answered_once_is_not_asked_again(self):
        for chosen in ([], ["--profile-name", "Ours"]):
            with self.subTest(chosen):
                ctl = Ctl(contract.PROGRAM, self.folder / f"profile {len(chosen)}")
                first = ctl.json("import", self.doubt, "--date-order", "dmy", "--profile-name", "Ours")
                self.assertEqual((first["profile_name"], first["new_columns"]), ("Ours", 0))
                self.assertEqual(ctl.json("import", self.more, *chosen)["profile_name"], "Ours")
                self.assertEqual({row["received"][:10] for row in ctl.json("list")},
                                 {f"2026-0{i + 1}-0{i}" for i in range(1, 7)})
                self.assertEqual([run["profile_name"] for run in ctl.json("imports")], ["Ours", "Ours"])

    def test_only_a_name_saves(self):
        self.ctl.json("import", self.doubt, "--date-order", "dmy")
        self.ctl.json("import", self.doubt, "--date-order", "dmy", "--profile-name", "Dry", "--dry-run")
        self.assertEqual(self.names(), [])
        self.refused(3, "import", self.more, naming="Created On")
        self.refused(3, "import", self.more, "--profile-name", "Open", naming="Created On")
        self.assertEqual(self.names(), [], "what is not settled yet is not saved")

    def test_columns_of_a_mapping_are_remembered(self):
        header = [*madeleads.HEADER[:-1], "Frob"]
        rows = self.file("frob.csv", madeleads.as_csv(madeleads.KINDS, header))
        columns = self.ctl.json("map", rows)["columns"]
        self.assertIsNone(columns[-1]["field"])
        columns[-1]["field"] = "note"
        mapping = self.file("mapping.json", json.dumps({"columns": columns}).encode())
        self.ctl.json("import", rows, "--mapping", mapping, "--profile-name", "With notes")
        mapped = self.ctl.json("map", rows)["columns"][-1]
        self.assertEqual((mapped["field"], mapped["reason"]), ("note", "profile"))
        wider = self.file("wider.csv", madeleads.as_csv([[*row, "x"] for row in madeleads.KINDS], [*header, "Gnat"]))
        report = self.ctl.json("import", wider)
        self.assertEqual((report["profile_name"], report["new_columns"]), ("With notes", 1))
        self.refused(2, "import", wider, "--mapping", mapping, naming="--mapping")

    def test_a_profile_stays_as_it_was_saved(self):
        self.ctl.json("import", self.doubt, "--date-order", "dmy", "--profile-name", "Ours")
        [path] = self.saved.glob("*.json")
        before = path.read_bytes()
        report = self.ctl.json("import", self.more, "--date-order", "mdy", "--profile-name", "Ours")
        self.assertEqual((report["profile_name"], path.read_bytes()), ("Ours", before))
        self.assertIn("2026-04-05", {row["received"][:10] for row in self.ctl.json("list")}, "what is said counts")

    def test_duplicates_leave_the_other_decisions(self):
        changed = [[*row[:7], "Frobland", "Changed", *row[9:]] for row in madeleads.KINDS[:1]]
        first = self.file("first.csv", madeleads.as_csv(changed).replace(b"K-1", b"K-0"))
        again = self.file("again.csv", madeleads.as_csv(changed).replace(b"K-1", b"K-9"))
        self.ctl.json("import", self.kinds)
        self.ctl.json("import", first, "--duplicates", "add", "--profile-name", "Ours")
        self.edit(lambda profile: profile.update(values={"country": {"Frobland": "TR"}}))
        kept = self.ctl.json("import", again, "--dry-run")
        self.assertEqual((kept["updated"], kept["unknown_values"]), (0, []))
        taken = self.ctl.json("import", again, "--duplicates", "overwrite")
        self.assertEqual((taken["updated"], taken["unknown_values"], taken["profile_name"]), (1, [], "Ours"))
        [ada] = [row for row in self.ctl.json("list", "ada") if row["customer"]["email"] == "ada@example.com"]
        self.assertEqual((ada["customer"]["company"], ada["customer"]["country"]), ("Changed", "TR"))

    def test_a_damaged_profile_is_no_profile(self):
        self.ctl.json("import", self.doubt, "--date-order", "dmy", "--profile-name", "Ours")
        [path] = self.saved.glob("*.json")
        path.write_bytes(b"\0" * 100)
        self.assertEqual(self.ctl.json("import", self.kinds)["profile_name"], "")
        self.refused(3, "import", self.more, naming="Created On")

    def test_names_that_are_none(self):
        for name in ("", "   "):
            self.refused(2, "import", self.kinds, f"--profile-name={name}", naming="--profile-name")
        for name in ("../../up", "a/b", "İstanbul ş", "x" * 300):
            self.ctl.json("import", self.kinds, "--profile-name", name)
            self.assertIn(name, self.names())
        self.assertEqual([path.name for path in self.folder.iterdir() if path.suffix == ".json"], [])

    def test_a_profile_that_cannot_be_saved_stops_the_import(self):
        other = Ctl(contract.PROGRAM, self.folder / "other")
        other.json("import", self.doubt, "--date-order", "dmy", "--profile-name", "Ours")
        [path] = (other.profile / "import-profiles").glob("*.json")
        (self.saved / path.name).mkdir(parents=True)
        self.refused(4, "import", self.kinds, "--profile-name", "Ours", naming=path.name)
        self.assertEqual(self.ctl.json("imports"), [])


class Rejected(contract.ContractCase):
    def setUp(self):
        super().setUp()
        self.out = self.folder / "rejected.csv"
        nothing = ["", "2026-05-18T08:00:00Z", *[""] * 8, "; says \"who?\""]
        self.rows = [madeleads.KINDS[0], nothing, madeleads.KINDS[1], [""] * 11]
        self.bad = self.file("bad.csv", madeleads.as_csv(self.rows, delimiter=";"))

    def written(self):
        with self.out.open(encoding="utf-8-sig", newline="") as text:
            return list(csv.reader(text, delimiter=";"))

    def test_rows_with_what_is_wrong_and_the_way_out(self):
        answer = self.ctl.run("import", self.bad, "--rejected", self.out, "--json")
        self.assertEqual((answer.code, answer.json["rejected_rows"]), (1, 2), answer)
        header, *rows = self.written()
        self.assertEqual(header, [*madeleads.HEADER, *OWN])
        self.assertEqual([row[:11] for row in rows], [self.rows[1], self.rows[3]])
        self.assertEqual([row[11:13] for row in rows], [["2", ""], ["4", ""]])
        for row in rows:
            self.assertNotIn("", row[13:])
            self.assertNotIn("no_lead", row[13:])
        self.assertEqual(self.out.stat().st_mode & 0o777, 0o600)

    def test_mended_rows_come_in(self):
        self.ctl.run("import", self.bad, "--rejected", self.out)
        header, *rows = self.written()
        for number, row in enumerate(rows):
            row[header.index("Email")] = f"mended{number}@example.com"
            row[header.index("Created Date")] = "2026-05-18T08:00:00Z"
        mended = self.file("mended.csv", madeleads.as_csv(rows, header, delimiter=";"))
        report = self.ctl.json("import", mended, "--rejected", self.out)
        self.assertEqual((report["new_leads"], report["rejected_rows"]), (2, 0))
        self.assertEqual(self.written(), [[*madeleads.HEADER, *OWN]], "the old remarks are not carried along")
        self.assertEqual(self.ctl.json("raw", self.lead("mended0@example.com"))[0]["line"], 2)

    def test_a_dry_run_writes_them_too(self):
        self.ctl.run("import", self.bad, "--dry-run", "--rejected", self.out)
        self.assertEqual(len(self.written()), 3)
        self.assertEqual(self.ctl.json("imports"), [])

    def test_in_the_language_asked_for(self):
        said = set()
        for language in ("en", "es", "tr"):
            ctl = Ctl(contract.PROGRAM, self.folder / language, lang=language)
            ctl.run("import", self.bad, "--rejected", self.out)
            said.add(tuple(self.written()[1][13:]))
        self.assertEqual(len(said), 3)

    def test_places_that_do_not_do(self):
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        for option in ("--rejected", "--report"):
            for path in (pipe, self.folder, "/no/such/folder/x.csv"):
                self.refused(4, "import", self.bad, option, path, naming=path)
            before = self.bad.read_bytes()
            link = self.folder / f"link{option}"
            link.symlink_to(self.bad)
            for path in (self.bad, link):
                self.refused(2, "import", self.bad, option, path, naming=option)
            self.assertEqual(self.bad.read_bytes(), before)
        self.refused(2, "import", self.bad, self.kinds, "--rejected", self.out, naming="--rejected")
        self.assertTrue(pipe.is_fifo())
        self.assertFalse(self.out.exists())
        self.assertEqual(self.ctl.json("imports"), [], "told before anything is imported")


class Report(contract.ContractCase):
    def test_values_that_nobody_knows(self):
        rows = [[*row[:7], country, *row[8:]] for row, country in zip(madeleads.KINDS, ["Frobland", "US", "Frobland"])]
        rows[0][2], rows[1][2] = "AppSource (SPZA)-XYZ | contoso.rain", "Frob-PLT | contoso.rain"
        report = self.ctl.json("import", self.file("odd.csv", madeleads.as_csv(rows)))
        self.shaped(report, shapes.IMPORT)
        self.assertEqual({(one["field"], one["value"], one["rows"]) for one in report["unknown_values"]},
                         {("country", "Frobland", 2), ("lead_source", "Frob", 1), ("action", "XYZ", 1)})
        self.assertEqual((report["left_out"], report["partial"]), (0, False))

    def test_rows_of_known_customers_may_be_left_out(self):
        self.filled()
        more = self.file("more.csv", madeleads.as_csv(madeleads.KINDS).replace(b"K-", b"L-").replace(b"-18T", b"-16T"))
        report = self.ctl.json("import", more, "--duplicates", "skip", "--dry-run")
        self.assertEqual(report["skipped"] + report["test_leads"], report["rows_read"])
        self.assertIn(f"{report['skipped']} left out",
                      self.ctl.run("import", more, "--duplicates", "skip", "--dry-run").out)

    def test_a_spoilt_number_is_said(self):
        rows = [[*row[:6], phone, *row[7:]] for row, phone in zip(madeleads.KINDS, ["9,05E+11", "9.05E+11"])]
        answer = self.ctl.run("import", self.file("spoilt.csv", madeleads.as_csv(rows)), "--json")
        self.assertEqual([one["code"] for one in answer.json["warnings"]], ["damaged_number"] * 2)
        self.assertIn("9,05E+11", answer.json["warnings"][0]["text"])


class Progress(contract.ContractCase):
    """On a terminal one line says how far it is; a script is not bothered."""

    def setUp(self):
        super().setUp()
        self.big = self.file("big.csv", madeleads.many(20_000))

    def on_terminal(self, *arguments):
        terminal, program = pty.openpty()
        with os.fdopen(terminal, "rb", buffering=0) as screen:
            code = subprocess.run(self.ctl.command(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                  stderr=program, timeout=120, check=False).returncode
            os.close(program)
            said = b""
            try:
                while chunk := screen.read(4096):
                    said += chunk
            except OSError:
                pass  # how the end of a pseudo-terminal is told
        self.assertEqual(code, 0)
        return said.decode()

    def test_on_a_terminal(self):
        said = self.on_terminal("import", self.big)
        self.assertIn(" of 20,000 rows", said)
        self.assertTrue(said.endswith("\r\x1b[K"), "the line is gone afterwards")

    def test_quiet(self):
        self.assertEqual(self.on_terminal("import", self.big, "--quiet", "--dry-run"), "")

    def test_for_a_script(self):
        self.assertEqual(self.ctl.run("import", self.big).err, "")


if __name__ == "__main__":
    contract.PROGRAM = sys.argv.pop(1)
    unittest.main()
