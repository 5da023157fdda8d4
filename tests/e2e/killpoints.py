# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An import that is killed, or whose disk fails, at every write: before or after, never between.

killpoints.py LEADLINECTL                 kills at each system call that changes the store (R-01)
killpoints.py LEADLINECTL --errors        full disk and input/output errors instead (R-04, R-05)
killpoints.py LEADLINECTL --random N      N kills at random moments of a larger import into a fresh profile (R-02)
"""
import argparse
import concurrent.futures
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

from ctl import Ctl, scratch, skip
import madeleads

# strace counts each system call for itself, so each has a loop of its own.
KILLS = [(call, "signal=KILL") for call in ("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "unlink", "rename")]
ERRORS = [("pwrite64", "error=ENOSPC"), ("pwrite64", "error=EIO"), ("fdatasync", "error=EIO"),
          ("fsync", "error=EIO"), ("pread64", "error=EIO")]


def strace(ctl, faults, log):
    store = ctl.profile / "leads.db"
    return ["strace", "-f", "-qq", "-o", str(log), "-P", str(store), "-P", f"{store}-wal", *faults]


def may_trace():
    if shutil.which("strace") is None:
        return "no strace here (Debian package strace)"
    done = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return None if done.returncode == 0 else "tracing is not permitted here: " + done.stderr.decode().strip()


class Trial:
    """A profile as it was before, with `known` leads (0: there is none yet), a file to import, and the two digests
    that may come of it."""

    def __init__(self, program, folder, count, known=20):
        self.program, self.folder, self.known = program, pathlib.Path(folder), known
        self.file = self.folder / "leads.csv"
        self.file.write_bytes(madeleads.many(count, first=known))
        before = Ctl(program, self.folder / "before")
        if known:
            first = self.folder / "first.csv"
            first.write_bytes(madeleads.many(known))
            before.json("import", first)
        self.before = before.digest()
        after = self.copy("after")
        started = time.monotonic()
        after.json("import", self.file)
        self.seconds = time.monotonic() - started
        self.after, self.touches = after.digest(), after.json("facets", "--touches")["total"]

    def copy(self, name):
        if self.known:
            shutil.copytree(self.folder / "before", self.folder / name)
        return Ctl(self.program, self.folder / name)

    def faults(self, ctl, allowed):
        """What is wrong with a store after the blow; it is opened as the next start would."""
        found = []
        digest = ctl.run("digest", "--json")
        if digest.code != 0 or digest.json["digest"] not in allowed:
            found.append(f"neither before nor after: {digest!r}")
        check = ctl.run("check", "--json")
        if check.code != 0 or check.json["findings"]:
            found.append(f"check: {check!r}")
        with sqlite3.connect(ctl.profile / "leads.db") as store:
            integrity = store.execute("PRAGMA integrity_check").fetchall()
            dangling = store.execute("PRAGMA foreign_key_check").fetchall()
        store.close()
        if integrity != [("ok",)] or dangling:
            found.append(f"integrity {integrity}, foreign keys {dangling}")
        return found


def blow(trial, call, fault, when):
    """Imports with one fault at the `when`-th call. Returns (was it reached, exit code, what is wrong)."""
    name = f"{call}-{fault.split('=')[1]}-{when}"
    ctl = trial.copy(name)
    log = trial.folder / f"{name}.log"
    trace = strace(ctl, ["-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}"], log)
    done = subprocess.run([*trace, *ctl.command("import", trial.file)], capture_output=True, timeout=120, check=False)
    said = log.read_text(errors="replace")
    reached = "(INJECTED)" in said or "+++ killed by SIGKILL" in said
    # What was reported as done must be there; what failed may have come in whole or not at all.
    allowed = (trial.after,) if done.returncode == 0 else (trial.before, trial.after)
    wrong = trial.faults(ctl, allowed)
    told = done.returncode == 0 or (done.returncode == 4 and str(ctl.profile).encode() in done.stderr)
    if reached and "error=" in fault and not told:
        wrong.append(f"exit {done.returncode}, said: {done.stderr.decode()[:300]}")
    shutil.rmtree(ctl.profile)
    log.unlink()
    return reached, done.returncode, wrong


def blow_at_each(trial, call, fault, workers=2):
    """Every point of one kind of fault, until a run meets none any more: how many, how many bad."""
    points, bad, codes, first, ended = 0, 0, {}, 1, False
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        while not ended:
            batch = range(first, first + (1 if first == 1 else 4 * workers))
            for when, (reached, code, wrong) in zip(batch, pool.map(lambda n: blow(trial, call, fault, n), batch)):
                ended = ended or not reached
                points += reached
                codes[code] = codes.get(code, 0) + reached
                bad += bool(wrong)
                for what in wrong:
                    print(f"BAD {fault} at {call} number {when}: {what}")
            first = batch[-1] + 1
    print(f"{call} {fault}: points {points}, bad {bad}, exit codes { {c: n for c, n in codes.items() if n} }")
    return points, bad


def blow_everywhere(trial, kinds):
    results = [blow_at_each(trial, call, fault) for call, fault in kinds]
    points, bad = sum(one[0] for one in results), sum(one[1] for one in results)
    print(f"kill points {points}, bad {bad}" if kinds is KILLS else f"fault points {points}, bad {bad}")
    if points < 10:
        print("BAD: so few points prove nothing")
        bad += 1
    return bad


def kill_once(trial, ctl, moment):
    """Kills one import after `moment` seconds, then does it again: (killed in mid run, digest in between, doubled
    rows, what is wrong)."""
    run = subprocess.Popen(ctl.command("import", trial.file), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
    time.sleep(moment)
    run.kill()
    killed = run.wait() == -signal.SIGKILL
    wrong = trial.faults(ctl, (trial.before, trial.after) if killed else (trial.after,))
    between = ctl.digest()
    again = ctl.run("import", trial.file, "--json")
    if again.code != 0 or ctl.digest() != trial.after:
        wrong.append(f"importing again does not finish it: {again!r}")
    doubled = ctl.json("facets", "--touches")["total"] - trial.touches
    wrong += [f"doubled rows: {doubled}"] if doubled else []
    left = [path.name for path in ctl.profile.iterdir() if path.name.startswith("import-running")]
    wrong += [f"left behind: {left}"] if left else []
    return killed, between, doubled, wrong


def kill_at_random(trial, times, seed):
    chance, bad, landed, doubles, empty = random.Random(seed), 0, 0, 0, 0
    for i in range(times):
        ctl = trial.copy(f"random-{i}")
        moment = chance.uniform(0, trial.seconds)
        killed, between, doubled, wrong = kill_once(trial, ctl, moment)
        landed, empty, doubles, bad = (landed + killed, empty + (between == trial.before), doubles + doubled,
                                       bad + bool(wrong))
        for what in wrong:
            print(f"BAD after kill {i} at {moment:.3f} s (seed {seed}): {what}")
        shutil.rmtree(ctl.profile)
    print(f"random kills {times} (in mid run {landed}; nothing was in after {empty}, all after {times - empty}), "
          f"bad {bad}, doubled rows {doubles}; an import takes {trial.seconds:.2f} s")
    if 5 * landed < times:
        print("BAD: so few in mid run prove nothing")
        bad += 1
    return bad


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--random", type=int, default=0)
    parser.add_argument("--leads", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    why_not = None if options.random else may_trace()
    if why_not:
        skip(why_not)
    with scratch() as folder:
        if options.random:
            trial = Trial(options.program, folder, options.leads or 10_000, known=0)
            bad = kill_at_random(trial, options.random, options.seed)
        else:
            trial = Trial(options.program, folder, options.leads or 100)
            bad = blow_everywhere(trial, ERRORS if options.errors else KILLS)
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
