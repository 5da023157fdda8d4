#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh PROGRAM SECONDS FOLDER: fuzzes with the seeds beside this script, and with every small file of the shared
# corpora where they are (LEADLINE_SHARED, as in the tests). Keeps what it learns in FOLDER. Fails on a finding.
set -eu
program=$1 seconds=$2 folder=$3
here=$(dirname "$0")
shared=${LEADLINE_SHARED:-"$here/../../../shared"}

mkdir -p "$folder/learnt" "$folder/seeds" "$folder/findings"
if [ -d "$shared/corpora" ]; then
    find "$shared/corpora" "$shared/samples" -type f -size -8k \
        \( -name '*.csv' -o -name '*.tsv' -o -name '*.txt' -o -name '*.jsonl' \) |
        while read -r file; do
            cp "$file" "$folder/seeds/$(printf '%s' "$file" | cksum | tr -d ' ')"
        done
fi

export ASAN_OPTIONS="detect_container_overflow=0${ASAN_OPTIONS:+:$ASAN_OPTIONS}" # strings of libraries built without
# In turns of a quarter of an hour: the sanitizer's allocator gives little back, and would fill any limit in the end.
while [ "$seconds" -gt 0 ]; do
    turn=$((seconds < 900 ? seconds : 900))
    nice "$program" "$folder/learnt" "$here/seeds" "$folder/seeds" -dict="$here/reader.dict" \
        -artifact_prefix="$folder/findings/" -max_total_time="$turn" -max_len=4096 -timeout=10 -rss_limit_mb=4096 \
        -print_final_stats=1 -verbosity=0
    seconds=$((seconds - turn))
done
