# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own (Xvfb, D-Bus, openbox) and in it a test: session.py LEADLINE SCRIPT ARGUMENT..."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from ctl import skip

NEEDED = {"xvfb-run": "xvfb", "dbus-run-session": "dbus", "openbox": "openbox"}
BUS = "/usr/libexec/at-spi-bus-launcher"


def missing():
    tools = [f"{tool} (Debian package {package})" for tool, package in NEEDED.items() if shutil.which(tool) is None]
    if not pathlib.Path(BUS).exists():
        tools.append(f"{BUS} (Debian package at-spi2-core)")
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        tools.append("pyatspi (Debian package python3-pyatspi)")
    return tools


def main():
    if missing():
        skip("not here: " + ", ".join(missing()))
    program, script, *arguments = sys.argv[1:]
    script = pathlib.Path(__file__).with_name(script)
    with tempfile.TemporaryDirectory(prefix="leadline-session-") as runtime:
        environment = {**os.environ, "XDG_RUNTIME_DIR": runtime, "HOME": runtime, "QT_QPA_PLATFORM": "xcb",
                       "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}
        inside = 'openbox 2>/dev/null & wm=$!; "$@"; result=$?; kill $wm; exit $result'
        return subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--", "sh", "-c",
                               inside, "session", sys.executable, "-B", str(script), program, *arguments],
                              env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
