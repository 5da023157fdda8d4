# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sample file against its truth, through the command line; the same in every zone and locale.

samples.py LEADLINECTL [unittest arguments]
"""
import csv
import json
import pathlib
import sys
import unittest

from ctl import NOW, SHARED, Ctl, scratch, skip

PROGRAM = ""
SAMPLES = SHARED / "samples"
TRUTH = {}

# What a report says about damaged.csv, by line. Line 5 is blank, 2 and 13 are fine.
DAMAGES = [(3, "bad_email"), (6, "unknown_action"), (7, "bad_time"), (8, "short_row"), (9, "long_row"),
           (10, "stray_quote"), (10, "unknown_source"), (11, "nul_removed"), (12, "runaway_quote")]


class SampleCase(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = scratch()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.ctl = self.book("profile")

    def book(self, name, now=NOW):
        return Ctl(PROGRAM, self.folder / name, now=now, tz=None)

    def take(self, ctl, name):
        zone = ["--zone", "UTC"]  # of the times that bear none, as the truth counts them
        return ctl.json("import", SAMPLES / name, *zone)


class Counts(SampleCase):
    def check_report(self, report, truth):
        said = {"data_rows": report["rows_read"], "touches": report["new_touches"],
                "test_leads": report["test_leads"], "do_not_contact": report["do_not_contact"],
                "customers": report["new_customers"], "leads_customer_x_offer": report["new_leads"]}
        if "reference_now" in truth:
            said["touches_due_within_24h_of_now_still_open"] = report["still_answerable"]
            said["touches_already_overdue_at_now"] = report["late_on_arrival"]
        self.assertEqual(said, {key: truth[key] for key in said})
        self.assertEqual(report["rejected"], [])

    def check_facets(self, ctl, truth):
        facets = ctl.json("facets", "--touches")
        for facet in ("source", "action", "offer"):
            self.assertEqual(facets[facet], truth[f"by_{facet}"])
        self.assertEqual((facets["total"], facets["do_not_contact"]), (truth["touches"], truth["do_not_contact"]))
        self.assertEqual(ctl.json("facets")["total"], truth["leads_customer_x_offer"])

    def test_each_sample(self):
        for name, truth in TRUTH.items():
            if "data_rows" not in truth or "after" in truth:
                continue
            with self.subTest(name):
                ctl = self.book(name, truth.get("reference_now", NOW))
                empty = ctl.digest()
                report = self.take(ctl, name)
                self.check_report(report, truth)
                self.check_facets(ctl, truth)
                facets = ctl.json("facets")
                again = self.take(ctl, name)
                self.assertEqual((again["new_touches"], again["new_leads"], again["new_customers"],
                                  again["identical_touches"]), (0, 0, 0, truth["touches"]))
                self.assertEqual(ctl.json("facets"), facets, "imported twice adds nothing")
                for run in (again, report):
                    ctl.json("undo-import", run["import_id"])
                self.assertEqual(ctl.digest(), empty, "undo restores")
                self.assertEqual(ctl.json("check")["findings"], [])

    def test_what_came_before_is_known(self):
        for name, truth in TRUTH.items():
            if "after" not in truth:
                continue
            with self.subTest(name):
                ctl = self.book(name, truth["reference_now"])
                earlier = self.take(ctl, truth["after"])
                before = ctl.digest()
                report = self.take(ctl, name)
                self.assertEqual((report["rows_read"], report["identical_touches"], report["new_touches"]),
                                 (truth["data_rows"], truth["identical_touches"], truth["new_touches"]))
                self.assertEqual(report["new_customers"], truth["customers"] - earlier["new_customers"])
                self.check_facets(ctl, truth)
                ctl.json("undo-import", report["import_id"])
                self.assertEqual(ctl.digest(), before)

    def test_encodings_and_delimiters(self):
        for name, truth in TRUTH.items():
            if "encoding" in truth:
                found = self.ctl.json("sniff", SAMPLES / name)
                delimiter = {"tab": "\t"}.get(truth["delimiter"], truth["delimiter"])
                self.assertEqual(found["dialect"]["delimiter"], delimiter, name)
                self.assertIn(found["encoding"].lower(), truth["encoding"].lower().replace("-le", "le"), name)

    def test_order_of_files_does_not_matter(self):
        names = [name for name in TRUTH if name not in ("damaged.csv", "https-bodies.jsonl")]  # these use the clock
        told = []
        for label, order in (("forward", names), ("backward", names[::-1])):
            ctl = self.book(label)
            digests = [ctl.digest()]
            for name in order:
                self.take(ctl, name)
                self.assertEqual(ctl.json("check")["findings"][:3], [], f"{label}, after {name}")
                digests.append(ctl.digest())
            told.append(ctl.json("facets", "--touches"))
            for run in sorted(ctl.json("imports"), key=lambda run: -run["import_id"]):
                digests.pop()
                ctl.json("undo-import", run["import_id"])
                self.assertEqual(ctl.json("check")["findings"][:3], [], f"{label}, without {run['file']}")
                self.assertEqual(ctl.digest(), digests[-1], f"{label}, without {run['file']}")
        self.assertEqual(told[0], told[1])


class Damaged(SampleCase):
    def test_line_by_line(self):
        answer = self.ctl.run("import", SAMPLES / "damaged.csv", "--json")
        self.assertEqual(answer.code, 1, answer)
        report = answer.json
        self.assertEqual([(one["line"], one["code"]) for one in report["rejected"]], [(4, "no_lead")])
        self.assertEqual(sorted((one["line"], one["code"]) for one in report["warnings"]), DAMAGES)
        self.assertEqual((report["rows_read"], report["new_touches"]), (11, 10))
        for problem in report["rejected"] + report["warnings"]:
            self.assertIn(str(problem["line"]), problem["text"])

    def test_what_is_kept(self):
        self.ctl.run("import", SAMPLES / "damaged.csv")
        leads = {row["customer"]["name"]: row for row in self.ctl.json("list")}
        self.assertEqual(set(leads), {"Nadia Lund", "Teo Marchetti", "Aiko Vance", "Bram de Wit", "Leila Haddad",
                                      "Grace Ng", 'Owen =HYPERLINK("http://example.com")', "Priya Raman",
                                      "Marcus Foster", "Hannah Smythe"})
        self.assertEqual(leads["Aiko Vance"]["action"], "XYZ")
        self.assertEqual(leads["Priya Raman"]["deadline"], "none")
        marcus = self.ctl.json("raw", leads["Marcus Foster"]["id"])
        self.assertEqual([row["line"] for row in marcus], [12])
        self.assertTrue(marcus[0]["text"].startswith('"AzureMarketplace-INS'))

    def test_formulas_are_harmless_in_the_export(self):
        self.ctl.run("import", SAMPLES / "damaged.csv")
        out = self.folder / "out.csv"
        self.ctl.json("export", out)
        with out.open(encoding="utf-8-sig", newline="") as text:
            cells = [cell for row in csv.reader(text) for cell in row]
        self.assertEqual([cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")], [])
        self.assertTrue(any("HYPERLINK" in cell for cell in cells))


if __name__ == "__main__":
    if not (SAMPLES / "truth.json").exists():
        skip(f"no samples in {SAMPLES}")
    PROGRAM = sys.argv.pop(1)
    TRUTH = {one["file"]: one for one in json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))}
    unittest.main()
