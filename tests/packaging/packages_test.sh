#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The list of packages: every group has packages and a reason, what is installed is not asked for, what
# is not is named with its reason, and nothing is installed by this test.
# shellcheck disable=SC1091,SC2154,SC2317 # the list is sourced, its functions are replaced
set -eu
. "$1/packaging/packages.sh"
failures=0
fail() { echo "FAIL: $*"; failures=$((failures + 1)); }

for group in $packages_for_check; do
    [ -n "$(packages_of "$group")" ] || fail "$group has no packages"
    [ -n "$(packages_why "$group")" ] || fail "$group has no reason"
done

[ "$(packages_missing dpkg no-such-package coreutils)" = no-such-package ] || fail "what is missing is found"
id() { echo 0; } # whoever runs this: no sudo is looked for
packages_of() { echo "dpkg no-such-package"; }
packages_why() { echo "to try this out"; }
packages_apt() { echo "apt $*"; }
said=$(packages_need any)
case $said in *"to try this out"*no-such-package*"apt install"*" no-such-package"*) ;; *) fail "said: $said" ;; esac
packages_apt() { [ "$1" = update ]; }
packages_need any >/dev/null 2>&1 && fail "a failed install is not noticed"
packages_of() { echo "dpkg"; }
[ -z "$(packages_need any)" ] || fail "asks for what is installed"

echo "$failures failures"
[ "$failures" = 0 ]
