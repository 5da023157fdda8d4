# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lead files made on the spot. All people are invented."""
import csv
import datetime
import io

HEADER = ["Lead ID", "Created Date", "Lead Source", "First Name", "Last Name", "Email", "Phone", "Country",
          "Company", "Title", "Notes"]

# One of each kind, as seen at ctl.NOW.
KINDS = [
    ["K-1", "2026-05-18T08:00:00Z", "AppSource (SPZA)-PLT | contoso.rain", "Ada", "Yılmaz", "ada@example.com",
     "+1 617 555 0101", "US", "Örnek", "CTO", "Please call, İstanbul"],            # on track
    ["K-2", "2026-05-17T11:00:00Z", "AzureMarketplace-INS | contoso.rain", "Bo", "Lund", "bo@example.com",
     "+1 617 555 0102", "US", "Lund, Ltd", "", ""],                                  # at risk: two hours left
    ["K-3", "2026-05-10T08:00:00Z", "AzurePortal-Create | contoso.snow", "Cem", "Ng", "cem@example.com", "", "TR",
     "", "", ""],                                                                    # overdue; no phone
    ["K-4", "2026-05-17T08:00:00Z", "SPZA-DNC|contoso.rain", "Dee", "Oak", "dee@example.com", "+1 617 555 0104",
     "US", "", "", ""],                                                              # do not contact
    ["K-5", "2026-05-17T20:00:00Z", "AppSource (SPZA)-PLT | contoso.snow", "Eli", "Fir", "eli@example.com",
     "+1 617 555 0105", "US", "", "", ""],                                           # asked directly, and
    ["K-6", "2026-05-17T21:00:00Z", "AppSource (SPZA)-DNC | contoso.snow", "Eli", "Fir", "eli@example.com",
     "+1 617 555 0105", "US", "", "", ""],                                           # ... a notice came too
    ["K-7", "2026-05-18T07:00:00Z", "TestDrive-StartTestDrive | contoso.rain", "MSFT_TEST_Gus", "MSFT_TEST_Elm",
     "gus@example.com", "", "US", "", "", ""],                                       # a test lead
]


def as_csv(rows, header=None, delimiter=","):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows([header or HEADER, *rows])
    return text.getvalue().encode("utf-8")


def many(count, first=0):
    """`count` leads of as many customers: every action, four offers."""
    start = datetime.datetime(2026, 5, 11, 6, 0)
    kinds = ["AppSource (SPZA)-PLT", "AzureMarketplace-INS", "AzurePortal-Create", "TestDrive-StartTestDrive",
             "AppSource (SPZA)-DNC"]
    rows = []
    for i in range(first, first + count):
        when = (start + datetime.timedelta(minutes=7 * i % 10000)).strftime("%Y-%m-%dT%H:%M:%SZ")
        rows.append([f"M-{i:05}", when, f"{kinds[i % 5]} | contoso.offer-{i % 4}", f"Given{i}", f"Family{i}",
                     f"person{i}@example.com", f"+1 617 555 {i % 10000:04}", "US", f"Company {i % 17}", "",
                     f"Note {i}, with a comma" if i % 3 == 0 else ""])
    return as_csv(rows)
