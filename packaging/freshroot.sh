#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/freshroot.sh [STEP...]: tries the project on a machine that has nothing, as a reader of the
# README would. Makes minimal Debian 12 systems with debootstrap, copies the last commit in, and runs
#
#   run-root    ./run as root, twice, without a display
#   run-user    ./run as an ordinary user with sudo, twice
#   no-sudo     ./run as an ordinary user without sudo: must refuse and say why
#   check-user  ./check as that user, then once more after one edited file
#   deb         builds the package in the system of run-user; installs it in a system of its own, starts
#               it as an ordinary user, removes it and looks for what stayed
#
# Needs root, debootstrap and network. LEADLINE_FRESH is the folder for the systems (about 5 GB); the
# mirror, the certificates and the apt settings are this machine's own and are not part of the project.
set -eu

checkout=$(cd "$(dirname "$0")/.." && pwd)
fresh=${LEADLINE_FRESH:-${TMPDIR:-/tmp}/leadline-fresh}
mirror=${LEADLINE_MIRROR:-$(awk '/^URIs:/ { print $2; exit } /^deb / { for (i = 2; i <= NF; i++) if ($i ~ /^http/) { print $i; exit } }' \
    /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null)}
results=$fresh/results.txt

base_system() # the system every other is copied from: minbase, a shell and git
{
    [ ! -e "$fresh/base/ready" ] || return 0
    rm -rf "$fresh/base"
    mkdir -p "$fresh/cache"
    debootstrap --variant=minbase --cache-dir="$fresh/cache" bookworm "$fresh/base" "$mirror" >"$fresh/debootstrap.log"
    rm -f "$fresh/base/etc/apt/sources.list"
    cp -aL /etc/apt/sources.list.d/debian.sources "$fresh/base/etc/apt/sources.list.d/" 2>/dev/null ||
        echo "deb $mirror bookworm main" >"$fresh/base/etc/apt/sources.list"
    for settings in /etc/apt/apt.conf.d/*; do # how this machine reaches its mirror
        ! grep -qi 'Acquire::' "$settings" || cp "$settings" "$fresh/base/etc/apt/apt.conf.d/"
    done
    cp -aL /etc/ssl/certs "$fresh/base/etc/ssl/" 2>/dev/null || true
    cp -L /etc/resolv.conf /etc/hosts "$fresh/base/etc/"
    inside base root 'apt-get update -q && apt-get install -y -q --no-install-recommends git' >"$fresh/base.log" 2>&1
    inside base root 'useradd --create-home --shell /bin/bash rep'
    touch "$fresh/base/ready"
}

system() # NAME: a fresh system with the last commit at /home/rep/leadline
{
    base_system
    rm -rf "${fresh:?}/$1"
    cp -a "$fresh/base" "$fresh/$1"
    git clone -q --no-hardlinks "$checkout" "$fresh/$1/home/rep/leadline"
    inside "$1" root 'chown -R rep: /home/rep/leadline'
}

inside() # SYSTEM USER COMMAND: run there, with a bare environment; the mounts end with it
{
    # shellcheck disable=SC2016 # the inner shell expands it
    unshare --mount --fork sh -eu -c '
        root=$1 user=$2 command=$3
        mount --make-rprivate /
        mount --rbind /proc "$root/proc"
        mount --rbind /sys "$root/sys"
        mount --rbind /dev "$root/dev"
        exec chroot "$root" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            TERM=dumb LANG=C.UTF-8 su --shell /bin/bash --command "umask 022; $command" - "$user"
    ' inside "$fresh/$1" "$2" "$3"
}

timed() # NAME SYSTEM USER COMMAND: runs it with a log, and notes the seconds and how it ended
{
    begin=$(date +%s)
    ended=0
    inside "$2" "$3" "cd /home/rep/leadline && $4" >"$fresh/$1.log" 2>&1 || ended=$?
    printf '%-28s %5s s   exit %s\n' "$1" "$(($(date +%s) - begin))" "$ended" | tee -a "$results"
    return "$ended"
}

give_sudo()
{
    inside "$1" root 'apt-get install -y -q --no-install-recommends sudo >/dev/null 2>&1
        echo "rep ALL=(ALL) NOPASSWD: ALL" >/etc/sudoers.d/rep'
}

run_root()
{
    system run-root
    inside run-root root 'chown -R root: /home/rep/leadline'
    timed run-root.first run-root root ./run
    timed run-root.second run-root root ./run
}

run_user()
{
    system run-user
    give_sudo run-user
    timed run-user.first run-user rep ./run
    timed run-user.second run-user rep ./run
}

no_sudo()
{
    system no-sudo
    if timed no-sudo no-sudo rep ./run; then
        return 1
    fi
    grep -q 'As root, run' "$fresh/no-sudo.log"
}

check_user()
{
    system check-user
    give_sudo check-user
    timed check-user.first check-user rep ./check
    inside check-user rep 'cd leadline && echo "// edited" >>core/base/textfold.cpp'
    timed check-user.second check-user rep ./check
}

deb()
{
    [ -e "$fresh/run-user/home/rep/leadline/build/release" ] || run_user
    inside run-user root 'apt-get install -y -q --no-install-recommends dpkg-dev file lintian >/dev/null 2>&1'
    timed deb.build run-user rep 'cmake --workflow --preset deb'
    timed deb.lintian run-user rep 'lintian --fail-on error,warning build/release/package/*.deb'
    timed deb.hardening run-user rep 'tests/packaging/hardening.sh build/release'

    system deb
    rm -rf "$fresh/deb/home/rep/leadline" # the package must do without the sources
    mkdir "$fresh/deb/home/rep/leadline"
    cp "$fresh"/run-user/home/rep/leadline/build/release/package/*.deb "$fresh/deb/home/rep/leadline/"
    inside deb root 'chown -R rep: /home/rep/leadline; apt-get update -q >/dev/null'
    timed deb.install deb root 'find /usr /etc /var/lib -xdev | sort >/root/before
        apt-get install -y -q --no-install-recommends ./*.deb'
    timed deb.start deb rep 'leadlinectl --version && leadlinectl --profile p facets &&
        QT_QPA_PLATFORM=offscreen leadline --profile p --lang tr --screenshot deb.png && test -s deb.png'
    timed deb.purge deb root 'apt-get purge -y -q leadline && ! find /usr /etc /var/lib -xdev | grep -i leadline'
}

[ "$(id -u)" = 0 ] || { echo "This needs root (debootstrap, chroot)." >&2; exit 2; }
[ -n "$mirror" ] || { echo "No Debian mirror found in the apt sources; set LEADLINE_MIRROR." >&2; exit 2; }
[ -z "$(git -C "$checkout" status --porcelain)" ] || echo "Note: what is not committed is not tried." >&2
mkdir -p "$fresh"
[ $# -gt 0 ] || set -- run-root run-user no-sudo check-user deb
for step in "$@"; do
    case $step in
    run-root) run_root ;;
    run-user) run_user ;;
    no-sudo) no_sudo ;;
    check-user) check_user ;;
    deb) deb ;;
    *) echo "no such step: $step" >&2; exit 2 ;;
    esac
done
