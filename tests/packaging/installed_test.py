# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the build into a scratch folder and looks at what arrived: nothing missing, nothing more.

Arguments: cmake, the build folder, the checkout, the version.
"""
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

VERSION, CHECKOUT, BUILD, CMAKE = (sys.argv.pop() for _ in range(4))
ID = "org.leadline.Leadline"
EXPECTED = {
    "bin/leadline",
    "bin/leadlinectl",
    f"share/applications/{ID}.desktop",
    f"share/metainfo/{ID}.metainfo.xml",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    f"share/icons/hicolor/16x16/apps/{ID}.svg",
    "share/man/man1/leadline.1.gz",
    "share/man/man1/leadlinectl.1.gz",
    "share/doc/leadline/copyright",
    "share/doc/leadline/changelog.gz",
}


class InstalledTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stage = tempfile.mkdtemp()
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", cls.stage], check=True, stdout=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.stage)

    def path(self, relative):
        return os.path.join(self.stage, relative)

    def read(self, relative):
        with (gzip.open if relative.endswith(".gz") else open)(self.path(relative), "rt", encoding="utf-8") as file:
            return file.read()

    def test_files(self):
        arrived = {os.path.relpath(os.path.join(folder, name), self.stage)
                   for folder, _, names in os.walk(self.stage) for name in names}
        self.assertEqual(arrived, EXPECTED)

    def test_modes(self):
        for name in EXPECTED:
            mode = os.stat(self.path(name)).st_mode & 0o7777
            self.assertEqual(oct(mode), oct(0o755 if name.startswith("bin/") else 0o644), name)

    def test_desktop_file_starts_what_is_installed(self):
        entry = dict(re.findall(r"^([\w\[\]-]+)=(.*)$", self.read(f"share/applications/{ID}.desktop"), re.MULTILINE))
        self.assertTrue(os.access(self.path("bin/" + entry["Exec"].split()[0]), os.X_OK))
        self.assertTrue(os.path.exists(self.path(f"share/icons/hicolor/scalable/apps/{entry['Icon']}.svg")))
        for key in ("GenericName", "Comment", "Keywords"):
            self.assertIn(f"{key}[es]", entry)
            self.assertIn(f"{key}[tr]", entry)

    def test_every_file_says_the_same_version(self):
        release = xml.fromstring(self.read(f"share/metainfo/{ID}.metainfo.xml")).find("releases/release")
        self.assertEqual(release.get("version"), VERSION)
        self.assertTrue(self.read("share/doc/leadline/changelog.gz").startswith(f"leadline ({VERSION})"))
        self.assertIn(f"Leadline {VERSION}", self.read("share/man/man1/leadline.1.gz"))
        with open(os.path.join(CHECKOUT, "CHANGELOG.md"), encoding="utf-8") as file:
            self.assertIn(f"\n## [{VERSION}]", file.read())

    def test_manual_pages_are_well_formed(self):
        if not shutil.which("man"):
            self.skipTest("no man here (Debian package man-db)")
        environment = dict(os.environ, LC_ALL="C.UTF-8", MANWIDTH="80")
        for name in ("leadline", "leadlinectl"):
            done = subprocess.run(["man", "--warnings", "-l", self.path(f"share/man/man1/{name}.1.gz")],
                                  env=environment, capture_output=True, text=True, check=True)
            self.assertEqual(done.stderr, "", name)
            self.assertIn("NAME", done.stdout)


if __name__ == "__main__":
    unittest.main()
