#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is as clang-format 14 (Debian 12's) would write it; other versions write otherwise."""
import re
import shutil
import subprocess
import sys

from sources import files_of

VERSION = "14"


def formatter():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        path = shutil.which(name)
        if path:
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {VERSION}\.", said):
                return path
    return None


def main():
    tool = formatter()
    if not tool:
        print(f"SKIP ALL: no clang-format {VERSION} here (Debian package clang-format)")
        return 0
    files = [path for path in files_of(sys.argv[1]) if path.endswith((".h", ".cpp"))]
    done = subprocess.run([tool, "--dry-run", "--Werror", "--ferror-limit=1", *files], cwd=sys.argv[1], check=False)
    print(f"{len(files)} files read")
    return 1 if done.returncode or not files else 0


if __name__ == "__main__":
    sys.exit(main())
