# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Today by keyboard alone, in Spanish and Turkish: after each key a picture, and the lead that must be there.

session.py LEADLINE todaypictures.py LEADLINECTL FOLDER
"""
import pathlib
import shutil
import subprocess
import sys
import time

from ctl import NOW, Ctl, scratch, skip
from driver import Window, wait

CAMERA = "import"  # of ImageMagick


class Recording:
    def __init__(self, window, folder):
        self.window, self.folder, self.count = window, folder, 0
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()

    def press(self, key, until=None):
        """Presses a key, waits for what must come of it, and takes a picture of the whole screen."""
        self.window.key(key)
        if until is not None:
            until()
        time.sleep(0.6)  # for the eye only: what fades in has come, what was pressed is up again
        self.count += 1
        name = f"{self.count:02}-{key.replace('+', '-')}.png"
        subprocess.run([CAMERA, "-window", "root", str(self.folder / name)], check=True)
        print(f"{self.folder.name}/{name}", flush=True)


class Day:
    """The queue as the command line tells it, beside the window."""

    def __init__(self, program, ctl, lang, folder):
        self.ctl = ctl
        command = [program, "--profile", ctl.profile, "--now", NOW, "--tz", "UTC", "--lang", lang,
                   "--theme", "light", "--size", "1280x780"]
        self.process = subprocess.Popen([str(part) for part in command])
        try:
            self.window = Window("leadline", self.process)
            self.window.see("frame", "Leadline")
            wait(lambda: len(self.window.texts()) > 20, "the list")
            self.recording = Recording(self.window, folder)
        except BaseException:
            self.close()
            raise

    def close(self):
        self.process.terminate()
        self.process.wait(20)

    def queue(self):
        return [lead["customer"]["name"] for lead in self.ctl.json("queue", "--limit", 1000)]

    def shows(self, name):
        return lambda: self.window.see("label", name)

    def live(self):
        press, first = self.recording.press, self.queue()
        press("ctrl+t", self.shows(first[0]))
        press("c", lambda: self.window.see({"text", "password text"}, lambda name: bool(name)))
        press("2")
        press("Return", self.shows(first[1]))
        self.same(self.queue()[0], first[1], "a call that nobody took leaves the queue until it is made again")
        press("s")
        press("Return", self.shows(first[2]))
        self.same(self.queue()[0], first[2], "who is put off leaves the queue")
        press("x", self.shows(first[3]))
        self.same(self.queue()[0], first[2], "who is skipped stays in the queue")
        press("c")
        press("1")
        press("Return", self.shows(first[4]))
        press("Escape")
        left = {first[0], first[3]} & set(self.queue())
        self.same(left, set(), "who was called waits for nothing, whatever else they asked for")

    @staticmethod
    def same(is_now, must_be, why):
        if is_now != must_be:
            raise AssertionError(f"{why}: {is_now!r} instead of {must_be!r}")


def main():
    if shutil.which(CAMERA) is None:
        skip(f"not here: {CAMERA} (Debian package imagemagick)")
    program, leadlinectl, folder = sys.argv[1:]
    for lang in ("es", "tr"):
        with scratch() as profile:
            ctl = Ctl(leadlinectl, pathlib.Path(profile) / "profile")
            ctl.json("import", "--samples")
            day = Day(program, ctl, lang, pathlib.Path(folder) / lang)
            try:
                day.live()
            finally:
                day.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
