# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a user who cannot see it works it: by the names of its controls.

session.py LEADLINE window.py LEADLINECTL [unittest arguments]
"""
import hashlib
import pathlib
import re
import subprocess
import sys
import unittest
import zipfile

import madeleads
from ctl import NOW, Ctl, scratch
from driver import Window, outline, wait

LEADLINE = LEADLINECTL = ""
CHECKABLE = {"check box", "radio button", "push button", "toggle button"}


class WindowCase(unittest.TestCase):
    def setUp(self):
        folder = scratch()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.profile = self.folder / "profile"
        self.ctl = Ctl(LEADLINECTL, self.profile)
        self.kinds = self.folder / "kinds.csv"
        self.kinds.write_bytes(madeleads.as_csv(madeleads.KINDS))
        self.window = None

    def tearDown(self):
        if self.window is not None and self.window.process.poll() is None:
            self.seen = outline(self.window.app)

    def run(self, result=None):
        """Tells after a failure what was on the screen."""
        self.seen, before = [], len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            print("\n".join([f"on the screen at the end of {self.id()}:", *self.seen]), file=sys.stderr)

    def open(self, *arguments, lang="en"):
        command = [LEADLINE, "--profile", self.profile, "--now", NOW, "--tz", "UTC", "--lang", lang, *arguments]
        process = subprocess.Popen([str(part) for part in command])
        self.addCleanup(process.wait, 20)
        self.addCleanup(process.terminate)
        self.window = Window("leadline", process)
        self.window.see("frame", "Leadline")
        return self.window

    def open_with_leads(self, **more):
        self.ctl.json("import", self.kinds)
        window = self.open(**more)
        self.rows(5)
        return window

    def rows(self, count):
        """Once the list has so many rows: its names."""
        def names():
            table = self.window.see("table", "Leads").queryTable()
            return [table.getAccessibleAt(row, 1).name for row in range(table.nRows)] if table.nRows == count else None
        return wait(names, f"{count} rows in the list")

    def choose(self, name):
        """Opens the lead of that customer by a click on its row."""
        table = self.window.see("table", "Leads").queryTable()
        row = next(row for row in range(table.nRows) if table.getAccessibleAt(row, 1).name.startswith(name))
        self.window.click(table.getAccessibleAt(row, 1))
        self.window.see("label", name)

    def named(self):
        self.assertEqual(self.window.unnamed(), [])


class FirstStart(WindowCase):
    def test_offers_a_file_or_the_samples_in_every_language(self):
        said = []
        for lang in ("en", "es", "tr"):
            with self.subTest(lang):
                window = self.open(lang=lang)
                wait(lambda: len(window.texts()) > 20, "the welcome")
                self.named()
                said.append(window.texts())
                window.process.terminate()
                window.process.wait()
        self.assertIn("Import a lead file", said[0])
        self.assertIn("Try Leadline with sample leads", said[0])
        for lang, texts in zip(("es", "tr"), said[1:]):
            same = [text for text in texts if text in said[0] and len(text.split()) > 2]
            self.assertEqual(same, [], f"still English under --lang {lang}")

    def test_samples(self):
        window = self.open()
        window.press("push button", "Try Leadline with sample leads")
        table = window.see("table", "Leads")
        wait(lambda: table.queryTable().nRows > 20, "the sample leads")
        self.named()
        self.assertEqual(self.ctl.json("facets")["total"], table.queryTable().nRows)
        window.press("push button", "Undo")
        window.see("push button", "Try Leadline with sample leads")
        self.assertEqual(self.ctl.json("facets")["total"], 0)


class Leads(WindowCase):
    def test_facets_and_search_narrow_the_list(self):
        window = self.open_with_leads()
        window.click(window.see("list item", lambda name: name.startswith("Action: Contact request, 2")))
        self.assertEqual(set(self.rows(2)), {"Ada Yılmaz", "Eli Fir"})
        window.says("2 of 5")
        self.named()
        window.press("push button", "Clear all filters")
        self.rows(5)
        window.type("text", "Search leads", "istanbul")
        self.assertEqual(self.rows(1), ["Ada Yılmaz"])
        window.type("text", "Search leads", "nobody at all")
        window.says("No lead passes these filters")
        self.named()
        window.type("text", "Search leads", "")
        self.rows(5)

    def test_a_call_is_logged_and_taken_back(self):
        window = self.open_with_leads()
        self.choose("Ada Yılmaz")
        before = self.ctl.digest()
        window.press(CHECKABLE, "Log: Call")
        window.press(CHECKABLE, "Reached")
        window.type("text", "What was said", "Süre: iki hafta")
        self.named()
        window.press("push button", "Log it")
        window.says("Süre: iki hafta")
        lead = next(row for row in self.ctl.json("list") if row["customer"]["name"] == "Ada Yılmaz")
        self.assertEqual(lead["deadline"], "answered")
        window.press("push button", "Undo")
        wait(lambda: self.ctl.digest() == before, "the call to be taken back")

    def test_a_step_is_ticked(self):
        window = self.open_with_leads()
        self.choose("Ada Yılmaz")
        window.press("check box", "Read the request")
        window.says("1 of 6 step")
        lead = next(row["id"] for row in self.ctl.json("list") if row["customer"]["name"] == "Ada Yılmaz")
        self.assertIsNotNone(self.ctl.json("show", lead)["checklist"]["steps"][0]["done_at"])

    def test_do_not_contact_refuses(self):
        window = self.open_with_leads()
        before = self.ctl.digest()
        self.choose("Dee Oak")
        window.says("Do not contact")
        self.named()
        for outreach in ("Write mail", "Call the customer"):
            window.press("push button", outreach)
            alert = window.see({"alert", "dialog"})
            window.says("Nothing was copied, sent or logged.", within=alert)
            window.press("push button", "OK", within=alert)
            wait(lambda: not window.all({"alert", "dialog"}), "the refusal to go away")
        window.press(CHECKABLE, "Log: Call")
        window.press(CHECKABLE, "Reached")
        window.press("push button", "Log it")
        window.says("Nothing was copied, sent or logged.")
        self.assertEqual(self.ctl.digest(), before)

    def test_language_changes_at_run_time(self):
        window = self.open_with_leads()
        english = set(window.texts())
        window.choose_in_menu("View", "Language", "Español")
        window.see("push button", lambda name: name.endswith("Español"))
        same = [text for text in window.texts() if text in english and re.search(r"\b(the|lead|and|of)\b", text)]
        self.assertEqual(same, [], "still English")
        self.named()


class Workspace(WindowCase):
    """The places of the window: views, filters, list, groups, board, lead; each as it stands."""

    def lead(self, name):
        return next(row for row in self.ctl.json("list") if row["customer"]["name"] == name)

    def facet(self, begins):
        """The value of a facet whose name so begins, scrolled to where it can be clicked."""
        return self.window.see("list item", lambda name: name.startswith(begins))

    def test_every_control_has_a_name_in_every_place(self):
        window = self.open_with_leads()
        window.key("ctrl+k")
        commands = window.see("list", "Commands")
        self.named()
        self.assertEqual([entry for entry in window.all("list item", within=commands) if not entry.name.strip()], [])
        window.key("Escape")
        window.gone("list", "Commands")
        self.choose("Ada Yılmaz")
        for place in ("Leads", "Imports"):
            window.choose_in_menu("View", place)
            window.see("table", {"Leads": "Leads", "Imports": "Imports, the newest first"}[place])
            self.named()
        window.choose_in_menu("View", "Leads")
        self.rows(5)
        window.choose_in_menu("Edit", "History")
        window.see("list", "What was done, the newest first")
        self.named()
        window.press("push button", "Close the history")
        window.choose_in_menu("View", "Lead over the whole window")
        window.see("push button", "Back to the list")
        self.named()

    def test_facets_agree_with_the_command_line(self):
        window = self.open_with_leads()
        for facet, value, heading, word in (("source", "AppSource", "Source", "AppSource"),
                                            ("action", "PLT", "Action", "Contact request"),
                                            ("offer", "contoso.snow", "Offer", "contoso.snow")):
            with self.subTest(facet):
                count = self.ctl.json("facets")[facet][value]
                window.click(self.facet(f"{heading}: {word}, {count} lead"))
                self.rows(count)
                window.see("push button", f"Remove the filter {word}")
                self.named()
                window.press("push button", "Clear all filters")
                self.rows(5)

    def test_a_field_is_edited_and_taken_back(self):
        window = self.open_with_leads()
        self.choose("Bo Lund")
        before = self.ctl.digest()
        window.press("push button", "Company: Lund, Ltd")
        window.type("text", "Company", "Lund och Söner")
        window.key("Return")
        window.see("push button", "Company: Lund och Söner")
        self.assertEqual(self.lead("Bo Lund")["customer"]["company"], "Lund och Söner")
        window.press("push button", "Undo")
        window.see("push button", "Company: Lund, Ltd")
        self.assertEqual(self.ctl.digest(), before)

    def test_a_stage_is_set_and_taken_back(self):
        window = self.open_with_leads()
        self.choose("Ada Yılmaz")
        before = self.ctl.digest()
        window.see("push button", "Stage: New")
        window.choose_in_menu("Lead", "Stage", "Qualified")
        window.see("push button", "Stage: Qualified")
        self.assertEqual(self.lead("Ada Yılmaz")["stage"], "qualified")
        self.named()
        window.press("push button", "Undo")
        window.see("push button", "Stage: New")
        self.assertEqual(self.ctl.digest(), before)

    def test_the_same_controls_are_named_in_every_language(self):
        window = self.open_with_leads()
        self.choose("Ada Yılmaz")
        english = window.controls()
        self.assertGreater(len(english), 40)
        for menu, language in ((("View", "Language"), "Español"), (("Ver", "Idioma"), "Türkçe")):
            window.choose_in_menu(*menu, language)
            window.see("push button", lambda name: name.endswith(language))
            self.named()
            there = window.controls()
            self.assertEqual([role for role, _ in there], [role for role, _ in english])
            same = [name for (_, name), (_, before) in zip(there, english)
                    if name == before and re.search(r"\b(the|lead|and|of|a)\b", name)]
            self.assertEqual(same, [], f"still English in {language}")

    def test_views_groups_and_board(self):
        window = self.open_with_leads()
        for key, name, query in ((3, "Overdue", "deadline:overdue"), (6, "Do not contact", "is:dnc"),
                                 (8, "All leads", "")):
            window.key(f"ctrl+{key}")
            self.rows(len(self.ctl.json("list", query) if query else self.ctl.json("list")))
            window.see("label", name)
            self.named()
        offers = self.ctl.json("facets")["offer"]
        window.choose_in_menu("View", "Group by", "Offer")
        self.rows(5 + len(offers))
        self.named()
        window.choose_in_menu("View", "Group by", "Close all groups")
        headings = self.rows(len(offers))
        self.assertTrue(all(heading for heading in headings), headings)
        window.choose_in_menu("View", "Group by", "Open all groups")
        self.rows(5 + len(offers))
        window.choose_in_menu("View", "Group by", "No groups")
        self.rows(5)
        window.choose_in_menu("View", "List or board", "Board")
        for stage in ("New", "Qualified", "Won"):
            window.see("list", lambda name: name.startswith(stage))
        window.see("list item", lambda name: name.startswith("Ada Yılmaz, "))
        self.named()


class Wizard(WindowCase):
    def next(self, name="Next"):
        self.window.press("push button", name, within=self.window.see("dialog", "Import leads"))

    def test_a_file_through_all_pages(self):
        window = self.open(self.kinds)
        window.see("label", "Which file?")
        window.says("kinds.csv · 7 rows")
        self.named()
        window.press("push button", "Look at the format, the columns and every row first")
        for heading in ("Does it read well?", "What is in each column?"):
            window.see("label", heading)
            self.named()
            self.next()
        window.see("label", "This is what will happen")
        self.named()
        self.assertEqual(self.ctl.json("facets")["total"], 0, "nothing is written before Import")
        self.next(lambda name: name.startswith("Import 7"))
        window.see("label", "Imported")
        self.named()
        window.says("1 test lead")
        self.assertEqual(self.ctl.json("facets")["total"], 5)
        window.press("push button", "Take this import back")
        window.see("label", "The import was undone")
        self.assertEqual(self.ctl.json("facets")["total"], 0)
        self.next("Close")
        window.gone("dialog", "Import leads")

    def test_files_without_a_question_take_one_key_each(self):
        other = self.folder / "other.csv"
        other.write_bytes(madeleads.many(3))
        window = self.open(self.kinds, other)
        window.says("kinds.csv · 7 rows")
        self.next(lambda name: name.startswith("Import 7"))
        window.see("label", "Imported")
        self.next("Next file (2 of 2)")
        window.says("other.csv · 3 rows")
        self.next(lambda name: name.startswith("Import 3"))
        window.see("label", "Imported")
        self.named()
        self.assertEqual(len(self.ctl.json("imports")), 2)
        self.next("Close")
        window.gone("dialog", "Import leads")

    def test_ambiguous_dates_hold_it_up(self):
        rows = [[i, f"0{i}/0{i + 2}/2026", *madeleads.KINDS[0][2:]] for i in (1, 2)]
        doubt = self.folder / "doubt.csv"
        doubt.write_bytes(madeleads.as_csv(rows))
        window = self.open(doubt)
        for heading in ("Which file?", "Does it read well?", "What is in each column?"):
            window.see("label", heading)
            self.next()
        window.says("Choose how the dates are written first.")
        self.assertFalse(window.enabled("push button", "Next"))
        self.named()

    def test_what_is_not_a_lead_file_cannot_be_imported(self):
        soup = self.folder / "soup.txt"
        soup.write_text("Wash the lentils, chop two onions.\nSimmer for half an hour.\n", encoding="utf-8")
        window = self.open(soup)
        for heading in ("Which file?", "Does it read well?"):
            window.see("label", heading)
            self.next()
        window.see("label", "What is in each column?")
        window.says("Give at least one column a field.")
        self.assertFalse(window.enabled("push button", "Next"))
        self.named()

    def test_a_zip_with_two_files_is_refused_and_another_file_can_be_opened(self):
        both = self.folder / "both.zip"
        with zipfile.ZipFile(both, "w") as archive:
            archive.write(self.kinds, "kinds.csv")
            archive.write(self.kinds, "again.csv")
        window = self.open(both)
        window.says("There are several files in")
        window.says("Choose another file.")
        self.assertTrue(window.enabled("push button", "Open a lead file"))
        self.assertFalse(window.enabled("push button", "Next"))


class LongImport(WindowCase):
    """What takes a while can be halted, and is not half done where the program is killed."""

    def begin(self):
        large = self.folder / "large.csv"
        large.write_bytes(madeleads.many(60000))
        window = self.open(large)
        window.press("push button", lambda name: name.startswith("Import 60"))
        window.see("label", "Importing…")
        return window

    def test_cancel_asks_and_rolls_back(self):
        window = self.begin()
        window.press("push button", "Cancel the import")
        window.see("label", "The import is halted")
        self.named()
        window.press("push button", "Roll back: your leads are as they were")
        window.says("was cancelled and rolled back")
        self.assertEqual(self.ctl.json("facets")["total"], 0)

    def test_cancel_asks_and_keeps(self):
        window = self.begin()
        window.press("push button", "Cancel the import")
        window.see("label", "The import is halted")
        window.press("push button", lambda name: name.startswith("Keep the "))
        window.see("label", "Stopped, and what was done is kept")
        run = self.ctl.json("imports")[0]
        self.assertEqual(self.ctl.json("facets")["total"] > 0, run["new_leads"] > 0)

    def test_killed_it_is_offered_again(self):
        window = self.begin()
        window.process.kill()
        window.process.wait()
        window = self.open()
        window.says("The import of large.csv stopped before it was finished. Nothing of it was written.")
        self.named()
        self.assertEqual(self.ctl.json("imports"), [])
        window.press("push button", "Import again…")
        window.press("push button", lambda name: name.startswith("Import 60"))
        window.see("label", "Imported")
        self.assertEqual(len(self.ctl.json("imports")), 1)
        window.process.terminate()
        window.process.wait()
        window = self.open()
        window.see("table", "Leads")
        self.assertEqual(window.all("push button", "Import again…"), [])


class Journal(WindowCase):
    def test_an_import_shows_its_leads(self):
        other = self.folder / "other.csv"
        other.write_bytes(madeleads.many(3))
        self.ctl.json("import", other)
        self.ctl.json("import", self.kinds)
        window = self.open("--place", "imports")
        table = window.see("table", "Imports, the newest first").queryTable()
        window.click(table.getAccessibleAt(1, 0))
        window.press("push button", "Show the leads of the selected import")
        self.rows(3)
        window.see("push button", "Remove the filter Import: other.csv")
        self.named()
        window.press("push button", "Remove the filter Import: other.csv")
        self.rows(8)


class WatchedFolder(WindowCase):
    def test_what_arrives_is_offered_and_never_imported_by_itself(self):
        folder = self.folder / "downloads"
        folder.mkdir()
        settings = self.profile / "settings.ini"
        settings.parent.mkdir(parents=True, exist_ok=True)
        body = f"[leadline]\nwatchedFolder={folder}\n".encode()
        settings.write_bytes(body + b"; seal " + hashlib.sha1(body).hexdigest().encode() + b"\n")
        window = self.open()
        window.see("push button", "Try Leadline with sample leads")
        (folder / "leads_may.csv").write_bytes(self.kinds.read_bytes())
        window.says("leads_may.csv · 7 rows")
        self.named()
        self.assertEqual(self.ctl.json("imports"), [])
        window.press("push button", "Review…")
        window.says("leads_may.csv · 7 rows")
        window.see("label", "Which file?")


if __name__ == "__main__":
    LEADLINE, LEADLINECTL = sys.argv.pop(1), sys.argv.pop(1)
    unittest.main()
