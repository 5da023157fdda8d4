#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import, dry run, undo and export beside SQLite's own importer and its CSV output, as ratios of one run.

Makes its own lead file, then runs every contender in turn, several rounds, so that a noisy machine is noisy for
all of them. Prints medians of wall and CPU seconds, the greatest peak memory, and the ratios.

    importbench.py LEADLINECTL [--rows 100000] [--rounds 3] [--keep DIR]
"""
import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

FIRST = ["Begoña", "Işıl", "Owen", "Nadia", "Teo", "María José", "Çağrı", "Aiko", "Bram", "Leila", "Íñigo", "Şule"]
LAST = ["Núñez", "Işık", "de Wit", "Haddad", "Marchetti", "García Muñoz", "Öztürk", "Vance", "Okonkwo", "Yılmaz"]
COMPANY = ["Viveros Peña S.L.", "Örnek A.Ş.", "Foster, Ng & Partners", "Cedar Pumps", "Harbour & Hay ApS", "Vance Soil"]
TITLE = ["CTO", "Buyer", "Satın Alma Müdürü", "Directora de operaciones", "Engineer", ""]
SOURCE = ["AzureMarketplace", "AzurePortal", "AppSource (SPZA)"]
ACTION = ["INS", "PLT", "DNC", "Create", "StartTestDrive"]
COUNTRY = [("ES", "+34 683 5540"), ("TR", "+90 532 5540"), ("US", "1617555"), ("MX", "+52 55 5540"), ("DK", "452030")]
HEADER = "Lead ID,Created Date,Lead Source,Offer Title,First Name,Last Name,Email,Phone,Country,Company,Title,Notes\n"
TABLE = ("lead_id TEXT, created TEXT, lead_source TEXT, offer TEXT, first_name TEXT, last_name TEXT, email TEXT,"
         " phone TEXT, country TEXT, company TEXT, title TEXT, notes TEXT")


def note(rng, i):
    kind = i % 10
    if kind < 3:
        return ""
    text = f"We run {i % 97} sites and want a price for yearly billing; please call after {9 + i % 9}:00."
    if kind == 3:
        return f'"{text}\nGracias, ""{rng.choice(FIRST)}"""'
    return f'"{text} Teşekkürler, gracias, thank you."' if kind < 6 else text


def write_leads(path, rows):
    """Three sources, five actions, forty offers, 15 % repeat customers, notes with quoted line ends."""
    rng = random.Random(20260518)
    offers = [(f"fabrikam-{n % 7}.rainwater-planner-{n}", f"Rainwater Planner {n}") for n in range(40)]
    people = 0
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write(HEADER)
        for i in range(rows):
            again = people > 10 and rng.random() < 0.15
            who = rng.randrange(people) if again else people
            people += 0 if again else 1
            country, phone = COUNTRY[who % len(COUNTRY)]
            offer, title = rng.choice(offers)
            stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1767225600 + i * 11))
            company = COMPANY[who % 6]
            if "," in company:
                company = f'"{company}"'
            out.write(f"L-{i:08d},{stamp},{rng.choice(SOURCE)}-{rng.choice(ACTION)} | {offer},{title},"
                      f"{FIRST[who % 12]},{LAST[who % 10]},person.{who}@example{who % 50}.com,"
                      f"{phone}{who % 10000:04d},{country},{company},{TITLE[who % 6]},{note(rng, i)}\n")


def run(command, **options):
    """Wall seconds, CPU seconds and peak megabytes of one process."""
    start = time.monotonic()
    process = subprocess.Popen(command, **{"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **options})
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):  # 1: done, with findings
        sys.exit(f"{command} ended with {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def sqlite(work, script):
    database = work / "peer.db"
    for suffix in ("", "-wal", "-shm", "-journal"):
        pathlib.Path(f"{database}{suffix}").unlink(missing_ok=True)
    file = work / "peer.sql"
    file.write_text(script)
    with open(file, "rb") as commands:
        return run(["sqlite3", str(database)], stdin=commands)


def bare(work, leads):
    return sqlite(work, f"CREATE TABLE leads({TABLE});\n.import --csv --skip 1 {leads} leads\n")


def in_full(work, leads):
    columns = ("email", "lead_source", "created", "company", "offer")
    indexes = "".join(f"CREATE INDEX by_{c} ON leads({c});\n" for c in columns)
    words = "first_name, last_name, email, company, notes"
    return sqlite(work, f"CREATE TABLE leads({TABLE});\n.import --csv --skip 1 {leads} leads\n{indexes}"
                        f"CREATE VIRTUAL TABLE search USING fts5({words}, content=leads, tokenize='unicode61');\n"
                        "INSERT INTO search(search) VALUES('rebuild');\n")


def select(profile):
    """What an export says of each touch, as it stands in the store."""
    query = ("SELECT external_id, touch.received, touch.source, touch.action, publisher, offer.offer_id, title,"
             " first_name, last_name, email, phone, country, company, job_title, note, stage, owner"
             " FROM touch JOIN lead ON lead.id = touch.lead_id JOIN customer ON customer.id = lead.customer_id"
             " JOIN offer ON offer.id = lead.offer_id ORDER BY touch.lead_id")
    with open(profile / "peer.csv", "wb") as out:
        return run(["sqlite3", "-readonly", "-csv", "-header", str(profile / "leads.db"), query], stdout=out)


class Leadline:
    def __init__(self, ctl, work):
        self.ctl, self.profile = ctl, work / "profile"

    def __call__(self, *arguments):
        return run([self.ctl, "--profile", str(self.profile), "--now", "2026-05-18T09:00:00Z", "--quiet", *arguments])

    def fresh(self):
        shutil.rmtree(self.profile, ignore_errors=True)


def measure(ctl, leads, work, rounds):
    leadline = Leadline(ctl, work)
    results = {}

    def add(name, figures):
        results.setdefault(name, []).append(figures)

    for _ in range(rounds):
        add("bare .import", bare(work, leads))
        leadline.fresh()
        add("dry run", leadline("import", "--dry-run", str(leads)))
        add("peer in full", in_full(work, leads))
        leadline.fresh()
        add("import", leadline("import", str(leads)))
        add("sqlite3 -csv", select(leadline.profile))
        add("export", leadline("export", str(work / "export.csv")))
        add("again", leadline("import", str(leads)))
        add("undo", leadline("undo-import", "1"))
    return results


def report(results, rows, size):
    print(f"{rows:,} rows, {size / 1e6:.0f} MB, {len(next(iter(results.values())))} rounds, {os.cpu_count()} processors")
    print(f"{'':14} {'wall s':>8} {'cpu s':>8} {'peak MB':>8}")
    median = {}
    for name, figures in results.items():
        wall, cpu, memory = (list(column) for column in zip(*figures))
        median[name] = statistics.median(wall)
        print(f"{name:14} {median[name]:8.2f} {statistics.median(cpu):8.2f} {max(memory):8.0f}")
    print()
    for name, other, solid, moonshot in (("import", "peer in full", 1.0, 0.5), ("import", "bare .import", 4.5, 2.5),
                                         ("dry run", "bare .import", 1.0, 0.5), ("undo", "import", 0.5, 0.2),
                                         ("export", "sqlite3 -csv", 2.0, 1.0)):
        print(f"{name + ' / ' + other:24} {median[name] / median[other]:6.2f}   (goal {solid}, at best {moonshot})")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ctl")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", help="a folder whose lead file is made once and used again")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="leadline-bench-") as temporary:
        folder = pathlib.Path(options.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        leads = folder / f"leads-{options.rows}.csv"
        if not leads.exists():
            write_leads(leads, options.rows)
        report(measure(options.ctl, leads, pathlib.Path(temporary), options.rounds), options.rows,
               leads.stat().st_size)


if __name__ == "__main__":
    main()
