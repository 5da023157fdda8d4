# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lead file may be: a file, a zip, a pipe, JSON; and what each thing that is none is refused with.

inputs.py LEADLINECTL [unittest arguments]
"""
import io
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import unittest
import zipfile

import contract
from ctl import Ctl
import madeleads

LEADS = madeleads.as_csv(madeleads.KINDS)
DEFLATED = zipfile.ZIP_DEFLATED
CANCELLED = 7


def zipped(*entries):
    """A zip of (name, content) pairs."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return data.getvalue()


def locked(archive):
    """The same zip with every entry marked as encrypted."""
    data = bytearray(archive)
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def until(condition, patience=30):
    end = time.monotonic() + patience
    while not condition():
        if time.monotonic() > end:
            raise AssertionError("never came")
        time.sleep(0.005)


class Ways(contract.ContractCase):
    """However the same leads come, the store is the same."""

    def setUp(self):
        super().setUp()
        self.plain = self.filled().digest()

    def arrives(self, name, *arguments, **more):
        ctl = Ctl(contract.PROGRAM, self.folder / f"profile of {name}")
        report = ctl.run("import", *arguments, "--json", **more)
        self.assertEqual((report.code, report.err), (0, ""), name)
        self.assertEqual(ctl.digest(), self.plain, name)
        self.assertEqual(ctl.json("check")["findings"], [])
        return report.json

    def pipe(self, name, data):
        path = self.folder / name
        os.mkfifo(path)
        writer = threading.Thread(target=path.write_bytes, args=[data])
        writer.start()
        self.addCleanup(writer.join)
        return path

    def test_zip(self):
        for name, data in (("flat.zip", zipped(("leads.csv", LEADS))),
                           ("deep.zip", zipped(("Download/", b""), ("Download/İhraç.csv", LEADS),
                                               ("__MACOSX/Download/._İhraç.csv", b"\0\5\x16\7"))),
                           ("no.suffix", zipped(("leads", LEADS)))):
            self.arrives(name, self.file(name, data))

    def test_pipes(self):
        self.arrives("named pipe", self.pipe("pipe", LEADS))
        self.arrives("zip from a pipe", self.pipe("zipped", zipped(("leads.csv", LEADS))))
        self.arrives("standard input", "/dev/stdin", input=LEADS)
        with self.kinds.open("rb") as redirected:
            self.arrives("redirected", "/dev/stdin", stdin=redirected)

    def test_json(self):
        objects = [dict(zip(madeleads.HEADER, row)) for row in madeleads.KINDS]
        array = json.dumps(objects, ensure_ascii=False).encode()
        lines = b"\n".join(json.dumps(one).encode() for one in objects)
        self.arrives("array", self.file("leads.json", array))
        self.arrives("lines", self.file("leads.jsonl", lines))
        self.arrives("zipped", self.file("json.zip", zipped(("leads.json", array))))
        self.arrives("piped", "/dev/stdin", input=lines)

    def test_other_spellings(self):
        for name, data in (("utf16.csv", LEADS.decode().encode("utf-16")), ("bom.csv", b"\xef\xbb\xbf" + LEADS),
                           ("semicolon.csv", madeleads.as_csv(madeleads.KINDS, delimiter=";")),
                           ("tabs.tsv", madeleads.as_csv(madeleads.KINDS, delimiter="\t"))):
            self.arrives(name, self.file(name, data))

    def test_the_rejected_rows_of_a_pipe(self):
        out = self.folder / "rejected.csv"
        bad = madeleads.as_csv([*madeleads.KINDS, [""] * 11])
        answer = self.ctl.run("import", "/dev/stdin", "--rejected", out, input=bad)
        self.assertEqual(answer.code, 1, answer)
        self.assertEqual(len(out.read_text("utf-8-sig").splitlines()), 2)


class Unreadable(contract.ContractCase):
    """Exit 3; the message names the file, says what it is, and the way out. Nothing is stored."""

    def tearDown(self):
        self.assertEqual(self.ctl.json("imports"), [])

    def turned_away(self, name, data, saying):
        path = self.file(name, data)
        for command in ("sniff", "rows", "map", "import"):
            self.assertIn(saying, self.refused(3, command, path, naming=path).err, name)

    def test_zips(self):
        one = zipped(("leads.csv", LEADS))
        for name, data, saying in (
                ("locked.zip", locked(one), "password"),
                ("two.zip", zipped(("a.csv", LEADS), ("b.csv", LEADS)), "several files"),
                ("empty.zip", zipped(), "no file"),
                ("folders.zip", zipped(("folder/", b"")), "no file"),
                ("nested.zip", zipped(("leads.zip", one)), "another zip"),
                ("climbing.zip", zipped(("../leads.csv", LEADS)), "points to another place"),
                ("rooted.zip", zipped(("/etc/leads.csv", LEADS)), "points to another place"),
                ("bomb.zip", zipped(("leads.csv", bytes(80 << 20))), "far more"),
                ("half.zip", one[:len(one) // 2], "damaged"),
                ("spoilt.zip", one.replace(one[60:90], bytes(30)), "damaged")):
            with self.subTest(name):
                self.turned_away(name, data, saying)

    def test_office_documents(self):
        self.turned_away("leads.xlsx", zipped(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<a/>")),
                         "Save it as CSV")
        self.turned_away("leads.ods", zipped(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                                             ("META-INF/manifest.xml", "<a/>")), "Save it as CSV")

    def test_pictures(self):
        path = self.file("photo.jpg", contract.JPEG)
        self.assertIn("not a text file", self.refused(3, "import", path, naming=path).err)

    def test_what_is_no_file(self):
        plug = self.folder / "plug"
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(plug))
            for path, saying in ((self.folder, "is a folder"), ("/dev/zero", "is a device"), (plug, "connection"),
                                 (self.folder / "missing.csv", "cannot be read")):
                for command in ("sniff", "rows", "map", "import"):
                    self.assertIn(saying, self.refused(3, command, path, naming=path).err)

    def test_nothing_from_a_pipe(self):
        answer = self.ctl.run("import", "/dev/stdin", input=b"")
        self.assertEqual((answer.code, answer.out), (3, ""), answer)

    def test_no_room_for_a_copy(self):
        path = self.file("big.zip", zipped(("leads.csv", madeleads.many(3000))))
        answer = self.ctl.run("import", path, "--testing", "--fail-write-after", 40_000)
        self.assertEqual(answer.code, 3, answer)
        self.assertIn("Free some space", answer.err)


class Shortened(contract.ContractCase):
    """A file that somebody cuts while it is imported: exit 3, and nothing of it is there."""

    def test_cut_half_way(self):
        big = self.file("big.csv", madeleads.many(60_000))
        run = subprocess.Popen(self.ctl.command("import", big), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
        self.addCleanup(run.kill)
        until((self.ctl.profile / "import-running.json").exists)
        os.truncate(big, 100_000)
        out, err = run.communicate(timeout=60)
        self.assertEqual((run.returncode, out), (3, b""), err)
        self.assertIn(str(big), err.decode())
        self.assertRegex(err.decode(), "became shorter|was changed")
        self.assertEqual(self.ctl.json("imports"), [])
        self.assertEqual(self.ctl.json("check")["findings"], [])
        self.assertGreater(self.ctl.json("import", big)["new_touches"], 500, "what is left can be imported")


class Cancelled(contract.ContractCase):
    """SIGINT and SIGTERM end an import with exit 7, and nothing of it is there."""

    def cancel(self, ready, blow, *arguments):
        run = subprocess.Popen(self.ctl.command("import", *arguments), stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(run.kill)
        until(ready)
        run.send_signal(blow)
        out, err = run.communicate(timeout=30)
        self.assertEqual((run.returncode, out, err), (CANCELLED, b"", b"Cancelled. Nothing was changed.\n"))

    def test_waiting_for_a_pipe(self):
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        held = []

        def opened():
            if not held:
                try:
                    held.append(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
                except OSError:
                    return False  # nobody reads yet
            return True

        for blow in (signal.SIGINT, signal.SIGTERM):
            # The next file of the list is not begun either.
            self.cancel(opened, blow, pipe, self.kinds)
            os.close(held.pop())
        self.assertEqual(self.ctl.json("imports"), [])

    def test_half_way(self):
        before = self.filled().digest()
        big = self.file("big.csv", madeleads.many(20_000))
        marker = self.ctl.profile / "import-running.json"
        self.cancel(marker.exists, signal.SIGINT, big)
        self.assertFalse(marker.exists(), "it was cancelled, not left unfinished")
        self.assertEqual(self.ctl.digest(), before)
        self.assertEqual(self.ctl.json("check")["findings"], [])
        self.assertEqual(self.ctl.json("import", big)["new_touches"], 20_000)


if __name__ == "__main__":
    contract.PROGRAM = sys.argv.pop(1)
    unittest.main()
