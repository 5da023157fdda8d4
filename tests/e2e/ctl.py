# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""leadlinectl as the tests run it: one profile, one clock, UTC, English, unless they say otherwise."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

NOW = "2026-05-18T09:00:00Z"
SKIPPED = 77  # ctest's SKIP_RETURN_CODE
SHARED = pathlib.Path(os.environ.get("LEADLINE_SHARED", pathlib.Path(__file__).resolve().parents[3] / "shared"))


class Answer:
    """What one run said: exit code, data (stdout) and messages (stderr)."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        return json.loads(self.out)

    def __repr__(self):
        return f"exit {self.code}\nstdout: {self.out[:600]}\nstderr: {self.err[:600]}"


class Ctl:
    def __init__(self, program, profile, now=NOW, tz="UTC", lang="en"):
        """Without `tz` the zone is the one of the environment."""
        self.program, self.profile = str(program), pathlib.Path(profile)
        self.common = ["--profile", str(profile), "--now", now, "--lang", lang, *(["--tz", tz] if tz else [])]

    def command(self, *arguments):
        return [self.program, *self.common, *map(str, arguments)]

    def run(self, *arguments, **more):
        """`input` are bytes for stdin; otherwise there is nothing to read."""
        if "input" not in more:
            more.setdefault("stdin", subprocess.DEVNULL)
        done = subprocess.run(self.command(*arguments), capture_output=True, timeout=120, check=False,
                              **more)
        return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    def json(self, *arguments):
        """The document of a command that must succeed (findings are a success)."""
        answer = self.run(*arguments, "--json")
        if answer.code not in (0, 1):
            raise AssertionError(f"{arguments}: {answer!r}")
        return answer.json

    def digest(self):
        return self.json("digest")["digest"]


def skip(why):
    print(f"SKIP ALL: {why}")
    sys.exit(SKIPPED)


def scratch(prefix="leadline-e2e-"):
    """A folder of its own that goes away with the test."""
    return tempfile.TemporaryDirectory(prefix=prefix)
