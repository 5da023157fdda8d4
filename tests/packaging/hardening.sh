#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hardening.sh PROGRAM...: each released program is position independent, has its relocations read-only
# from the start, a stack that is not executable and guards in it, and checked libc calls.
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

for program in "$@"; do
    headers=$(readelf -hldW "$program")
    symbols=$(readelf -sW --dyn-syms "$program")
    holds "$program" "position independent" "$headers" "Type:.*DYN"
    holds "$program" "read-only relocations" "$headers" GNU_RELRO
    holds "$program" "bound at start" "$headers" "BIND_NOW\|NOW"
    holds "$program" "stack not executable" "$headers" "GNU_STACK.* RW "
    holds "$program" "stack guards" "$symbols" __stack_chk_fail
    if echo "$symbols" | grep -qE ' (memcpy|memmove|memset|strcpy|snprintf|vsnprintf)@'; then
        echo "$program: (fortify: calls of which the size is not known at compile time stay unchecked)"
    fi
done
[ "$failures" = 0 ]
