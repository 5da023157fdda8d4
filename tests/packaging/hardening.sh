#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hardening.sh BUILD-FOLDER: the released programs are position independent, have their relocations
# read-only from the start, a stack that is not executable and guards in it; libc calls are checked.
set -eu
failures=0

holds() # PROGRAM WHAT TEXT PATTERN
{
    if echo "$3" | grep -q "$4"; then
        echo "$1: $2"
    else
        echo "$1: NO $2"
        failures=$((failures + 1))
    fi
}

for program in "$1/app/leadline" "$1/app/leadlinectl"; do
    headers=$(readelf -hldW "$program")
    holds "$program" "position independent" "$headers" "Type:.*DYN"
    holds "$program" "read-only relocations" "$headers" GNU_RELRO
    holds "$program" "bound at start" "$headers" NOW
    holds "$program" "stack not executable" "$headers" "GNU_STACK.* RW "
    holds "$program" "stack guards" "$(readelf -sW "$program")" __stack_chk_fail
done
unchecked=$(grep '"command"' "$1/compile_commands.json" | grep -vc -e '-D_FORTIFY_SOURCE=2' || true)
echo "$unchecked files compiled without checked libc calls"
[ "$failures" = 0 ] && [ "$unchecked" = 0 ]
