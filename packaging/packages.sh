# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian 12 packages Leadline needs, and why: the one list that ./run and ./check share.
# shellcheck shell=sh disable=SC2034,SC2046,SC2086
# Sourced by POSIX sh; words are split on purpose. A group is a reason and its packages; "packages_need" installs what is missing.

packages_of() # GROUP: its packages
{
    case $1 in
    compiler) echo "g++ cmake ninja-build" ;;
    qt) echo "qt6-base-dev qt6-svg-dev libgl-dev" ;;
    words) echo "qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools" ;;
    libraries) echo "libsqlite3-dev libicu-dev libphonenumber-dev libexpected-dev libssl-dev libzip-dev libzstd-dev" ;;
    runtime) echo "libqt6sql6-sqlite libqt6svg6 qt6-wayland qt6-translations-l10n fonts-dejavu-core tzdata" ;;
    speed) echo "ccache mold" ;;
    screen) echo "xvfb xauth openbox dbus at-spi2-core python3-pyatspi" ;;
    faults) echo "strace sqlite3" ;;
    places) echo "locales" ;;
    fuzz) echo "clang libclang-rt-14-dev" ;;
    gates) echo "python3 clang-format desktop-file-utils appstream man-db" ;;
    esac
}

packages_why() # GROUP: the reason, one line
{
    case $1 in
    compiler) echo "to build: the C++ compiler, CMake and Ninja" ;;
    qt) echo "to build: Qt 6, the window and the database layer" ;;
    words) echo "to build: Qt's tools that compile the Spanish and Turkish texts" ;;
    libraries) echo "to build: SQLite (the store), ICU (names of countries), libphonenumber, tl::expected, OpenSSL, libzip, libzstd" ;;
    runtime) echo "to run: Qt's SQLite and SVG plugins, Wayland windows, button texts, a font, time zones" ;;
    speed) echo "to check: a compiler cache and a fast linker" ;;
    screen) echo "to check: a screen in memory, and the accessibility bus that drives the window" ;;
    faults) echo "to check: strace (kills and full disks), the sqlite3 shell (an independent reader)" ;;
    places) echo "to check: Spanish and Turkish locales" ;;
    fuzz) echo "to check: clang, whose fuzzer feeds the reader of lead files" ;;
    gates) echo "to check: the style, translation, desktop file and manual page gates" ;;
    esac
}

packages_for_run="compiler qt words libraries runtime"
packages_for_check="$packages_for_run speed screen faults places fuzz gates"

packages_missing() # PACKAGE...: those that are not installed
{
    missing=""
    for package in "$@"; do
        state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || state=""
        [ "$state" = installed ] || missing="$missing $package"
    done
    echo "${missing# }"
}

packages_apt() # ARGUMENT...: apt-get as root, asking nothing
{
    if [ "$(id -u)" = 0 ]; then
        DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 "$@"
    fi
}

packages_need() # GROUP...: says what is missing and why, then installs it
{
    wanted=""
    for group in "$@"; do
        lacking=$(packages_missing $(packages_of "$group"))
        [ -n "$lacking" ] || continue
        [ -n "$wanted" ] || echo "Leadline needs these Debian packages:"
        echo "  $(packages_why "$group")"
        echo "      $lacking"
        wanted="$wanted $lacking"
    done
    [ -n "$wanted" ] || return 0

    if ! command -v apt-get >/dev/null; then
        echo "There is no apt-get here. Install the counterparts of these packages, then try again." >&2
        return 1
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        echo "Installing needs root, and there is no sudo here. As root, run:" >&2
        echo "  apt-get update && apt-get install --no-install-recommends$wanted" >&2
        echo "then try again." >&2
        return 1
    fi
    echo "Installing them with apt (the first time this fetches about 250 MB)."
    packages_apt update -q || echo "The package lists could not be refreshed; trying with what is there." >&2
    packages_apt install -y -q --no-install-recommends $wanted || {
        echo "apt could not install them: its message is above. Leadline was not built." >&2
        return 1
    }
}
