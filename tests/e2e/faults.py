# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exit 4: a store that is newer, damaged, locked, read-only or on a full disk; and the database fault loop (R-06).

faults.py LEADLINECTL [unittest arguments]
"""
import os
import pathlib
import shutil
import sqlite3
import sys
import unittest

from contract import JPEG
from ctl import Ctl, scratch
import madeleads

PROGRAM = ""
NOBODY = 65534


class StoreCase(unittest.TestCase):
    def setUp(self):
        folder = scratch()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.ctl = Ctl(PROGRAM, self.folder / "profile")
        self.kinds = self.folder / "kinds.csv"
        self.kinds.write_bytes(madeleads.as_csv(madeleads.KINDS))
        self.ctl.json("import", self.kinds)
        self.store = self.ctl.profile / "leads.db"

    def refused(self, *arguments, ctl=None, **more):
        answer = (ctl or self.ctl).run(*arguments, **more)
        self.assertEqual((answer.code, answer.out), (4, ""), f"{arguments}: {answer!r}")
        self.assertIn(str((ctl or self.ctl).profile), answer.err, "the message names the place")
        return answer


class Unusable(StoreCase):
    def untouched(self, data):
        """No command may change what it cannot read, nor take it for an empty store."""
        self.store.write_bytes(data)
        for arguments in (["facets"], ["import", self.kinds], ["digest"], ["undo"], ["backup"]):
            answer = self.refused(*arguments)
            self.assertEqual(self.store.read_bytes(), data, arguments)
        return answer

    def sql(self, *statements):
        with sqlite3.connect(self.store) as store:
            for statement in statements:
                store.execute(statement)
        store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        store.close()
        return self.store.read_bytes()

    def test_newer(self):
        self.assertIn("newer", self.untouched(self.sql("PRAGMA user_version = 9999")).err)

    def test_no_database(self):
        for data in (JPEG, b"SQLite format 3\0" + bytes(500), os.urandom(100_000)):
            self.assertIn("damaged", self.untouched(data).err)

    def test_another_programs_database(self):
        self.store.unlink()
        self.untouched(self.sql("CREATE TABLE song (title TEXT)", "INSERT INTO song VALUES ('La la')"))

    def test_cut_short(self):
        whole = self.store.read_bytes()
        for size in (100, 4096, 20480, len(whole) // 2):
            with self.subTest(size):
                self.untouched(whole[:size])

    def test_a_folder(self):
        self.store.unlink()
        self.store.mkdir()
        self.refused("facets")

    def test_an_empty_file_is_a_fresh_store(self):
        self.store.write_bytes(b"")  # what a crash in the very first moment leaves
        self.assertEqual(self.ctl.json("facets")["total"], 0)


class Locked(StoreCase):
    def test_writing_waits_then_says_so(self):
        other = sqlite3.connect(self.store, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN EXCLUSIVE")
        self.assertEqual(self.ctl.json("facets")["total"], 5, "reading goes on")
        self.refused("import", self.folder / "kinds.csv")
        other.execute("ROLLBACK")
        self.ctl.json("import", self.kinds)


class NoSpace(StoreCase):
    def test_read_only_folder(self):
        """As another user, for root may write anywhere."""
        if os.getuid() != 0:
            user = {}
        else:
            user = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            self.folder.chmod(0o755)
            for path in (self.ctl.profile, *self.ctl.profile.rglob("*")):
                os.chown(path, NOBODY, NOBODY)
        program = self.folder / "leadlinectl"
        shutil.copy(PROGRAM, program)  # the build folder may be closed to others
        ctl = Ctl(program, self.ctl.profile)
        self.store.chmod(0o400)
        self.ctl.profile.chmod(0o500)
        self.addCleanup(self.ctl.profile.chmod, 0o700)
        before = self.store.read_bytes()
        for arguments in (["facets"], ["import", self.kinds]):
            self.refused(*arguments, ctl=ctl, **user)
        self.assertEqual(self.store.read_bytes(), before)
        self.refused("facets", ctl=Ctl(program, self.ctl.profile / "new"), **user)

    def test_full_disk(self):
        more = self.folder / "more.csv"
        more.write_bytes(madeleads.many(400))
        before = self.ctl.digest()

        for room in (0, 1, 4096, 60_000, 150_000):  # the log of the write fills up sooner or later
            with self.subTest(room):
                self.refused("import", more, "--testing", "--fail-write-after", room)
                self.assertEqual(self.ctl.digest(), before)
                self.assertEqual(self.ctl.json("check")["findings"], [])
        self.assertEqual(self.ctl.json("import", more)["new_touches"], 400)

    def test_output_that_cannot_be_written(self):
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        for command in (["export", str(pipe)], ["export", str(self.folder)], ["export", "/no/such/folder/x.csv"],
                        ["backup", "/no/such/folder/x"], ["import", self.kinds, "--report", str(pipe)],
                        ["import", self.kinds, "--report", "/no/such/folder/x.json"]):
            answer = self.ctl.run(*command)
            self.assertEqual(answer.code, 4, f"{command}: {answer!r}")
            self.assertIn(command[-1], answer.err)
        self.assertTrue(pipe.is_fifo(), "what is no file is not replaced by one")
        many = self.folder / "many.csv"  # its report and its rejected rows do not fit, a log of the store does
        many.write_bytes(madeleads.as_csv([[""] * 11] * 1000))
        for option in ("--report", "--rejected"):
            out = self.folder / f"out{option}"
            out.write_text("mine")
            full = ["--testing", "--fail-write-after", 40_000]
            answer = self.ctl.run("import", many, "--dry-run", option, out, *full)
            self.assertEqual((answer.code, out.read_text()), (4, "mine"), f"{option}: {answer!r}")
            self.assertIn(str(out), answer.err)
        taken = self.folder / "taken"
        taken.write_text("mine")
        self.assertEqual(self.ctl.run("backup", taken).code, 4)
        self.assertEqual(taken.read_text(), "mine")

    def test_files_are_the_owners_alone(self):
        self.ctl.json("backup")
        modes = {path.name: path.stat().st_mode & 0o777 for path in self.ctl.profile.rglob("*")}
        self.assertEqual({name: mode for name, mode in modes.items() if mode not in (0o600, 0o700)}, {})


class FaultLoop(StoreCase):
    """The N-th database call fails, for every N: no crash, said, and doing it again gives the same store."""

    def loop(self, *arguments, every=1):
        fresh = self.folder / "fresh"
        shutil.copytree(self.ctl.profile, fresh)
        self.ctl.json(*arguments)
        wanted, reached, n = self.ctl.digest(), 0, 1
        while True:
            ctl = Ctl(PROGRAM, self.folder / "trial")
            shutil.copytree(fresh, ctl.profile)
            answer = ctl.run(*arguments, "--testing", "--fail-db-at", n)
            self.assertIn(answer.code, (0, 4), f"call {n}: {answer!r}")
            if answer.code == 4:
                reached += 1
                self.assertIn(str(ctl.profile), answer.err)
                self.assertEqual(ctl.json("check")["findings"], [], f"call {n}")
                ctl.json(*arguments)
            self.assertEqual(ctl.digest(), wanted, f"call {n}")
            shutil.rmtree(ctl.profile)
            if answer.code == 0:
                break
            n += every
        shutil.rmtree(fresh)
        print(f"{arguments[0]}: database calls up to {n}, faults {reached}, recovered {reached}")
        return reached

    def test_work(self):
        self.assertGreater(self.loop("log", "1", "call", "--outcome", "reached"), 10)

    def test_import(self):
        more = self.folder / "more.csv"
        more.write_bytes(madeleads.many(3))
        self.assertGreater(self.loop("import", more, every=5), 10)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
