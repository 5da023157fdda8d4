#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run in a place (TZ, LC_ALL): the C library really speaks that locale and keeps that zone."""
import locale
import os
import time

WEDNESDAYS = {"es_ES.UTF-8": "miércoles", "tr_TR.UTF-8": "Çarşamba", "C.UTF-8": "Wednesday"}
JULY_OFFSETS = {"Europe/Madrid": 2, "Pacific/Auckland": 12, "America/Santiago": -4}  # hours, in 2026

locale.setlocale(locale.LC_ALL, "")
july = time.localtime(1782907200)  # Wednesday 2026-07-01 12:00 UTC
wednesday = time.strftime("%A", (2026, 7, 1, 12, 0, 0, 2, 182, 0))
assert wednesday == WEDNESDAYS[os.environ["LC_ALL"]], wednesday
assert july.tm_gmtoff == 3600 * JULY_OFFSETS[os.environ["TZ"]], july
print(os.environ["TZ"], os.environ["LC_ALL"], wednesday, july.tm_gmtoff)
