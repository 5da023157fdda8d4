# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of the command line, tried on customers who may not be contacted.

contactpaths.py LEADLINECTL [unittest arguments]
"""
import json
import pathlib
import re
import sys
import unittest

from ctl import Ctl, scratch
import madeleads

PROGRAM = ""
REFUSED = 5
OUTREACH = {"call": "phone", "mail": "mail", "meeting": "meeting"}


def listed_commands(usage):
    """The names in the usage: two spaces, the name, what it takes."""
    return re.findall(r"^  ([a-z][a-z-]*)\b", usage, re.MULTILINE)


class Paths:
    """What each command can do to a blocked lead: a function that tries it and tells what it must not have
    done, or why it reaches nobody."""

    reading = "reads only"
    words = "changes what is said about a lead, and contacts nobody"

    @staticmethod
    def log(case, blocked):
        for kind in OUTREACH:
            if not blocked.shut(OUTREACH[kind]):
                continue
            for more in ([], ["--at", "2026-05-17T08:30:00Z", "--direction", "outbound", "--outcome", "sent"]):
                case.refused("log", blocked.id, kind, "--text", "hello", *more)
        if blocked.who == "notice" and not case.asked_since:
            case.refused("log", blocked.id, "mail", "--basis", "I want to")

    @staticmethod
    def step(case, blocked):
        steps = case.ctl.json("show", blocked.id)["checklist"]["steps"]
        for number, one in enumerate(steps, 1):
            if one["kind"] in OUTREACH and blocked.shut(OUTREACH[one["kind"]]):
                case.refused("step", blocked.id, number)
                case.refused("step", blocked.id, one["key"])

    @staticmethod
    def tick(case, blocked):
        for one in case.ctl.json("show", blocked.id)["checklist"]["steps"]:
            reaches = one["kind"] in OUTREACH
            if reaches and not blocked.shut(OUTREACH[one["kind"]]):
                continue
            more = ["is:test"] if blocked.who == "test" else []
            report = case.ctl.json("tick", one["key"], blocked.email, *more)
            case.assertFalse(reaches and report["ticked"], blocked)

    @staticmethod
    def mail(case, blocked):
        if not blocked.shut("mail"):
            return
        draft = case.folder / "draft.eml"
        for more in ([], ["--json"], ["--template", "generic", "--anyway", "I want to"], ["--eml", draft]):
            case.refused("mail", blocked.id, *more)
        case.assertFalse(draft.exists(), blocked)

    @staticmethod
    def meeting(case, blocked):
        path = case.folder / "meeting.ics"
        at = ["--at", "2099-05-20T09:00:00Z"]
        if blocked.shut("meeting"):
            for more in ([], ["--json"], ["--minutes", "60", "--title", "Hello", "--anyway", "I want to"]):
                case.refused("meeting", blocked.id, path, *at, *more)
            case.assertFalse(path.exists(), blocked)
        elif blocked.shut("mail"):  # it invites nobody
            case.assertFalse(case.ctl.json("meeting", blocked.id, path, *at)["invites"], blocked)
            case.assertNotIn("@example.com", path.read_text(encoding="utf-8"), blocked)

    @staticmethod
    def export(case, blocked):
        if not blocked.shut("mail"):
            return
        path = case.folder / "mailing.csv"
        query = [blocked.email, *(["is:test"] if blocked.who == "test" else [])]
        report = case.ctl.json("export", path, *query, "--for", "mailing")
        case.assertEqual((report["rows"], report["left_out_do_not_contact"]), (0, 1), blocked)
        case.assertNotIn("@", path.read_text(encoding="utf-8"), blocked)

    @staticmethod
    def imports_again(case, blocked):
        row = [row[:] for row in madeleads.KINDS if row[5] == blocked.email][0]
        row[0], row[1], row[2] = "K-again", "2026-05-17T22:00:00Z", row[2].replace("-DNC", "-PLT")
        path = case.folder / "again.csv"
        path.write_bytes(madeleads.as_csv([row]))
        case.assertEqual(case.ctl.json("import", path)["new_touches"], 0 if blocked.who == "test" else 1)
        case.asked_since = True
        Paths.log(case, blocked)

    @staticmethod
    def set(case, blocked):
        case.ctl.json("set", blocked.id, "email", "other@example.com")
        Paths.log(case, blocked)

    @staticmethod
    def redo(case, blocked):
        """What was taken back before the customer objected cannot be done again after."""
        if blocked.who != "opted-out":
            return
        case.ctl.json("opt-out", blocked.id, "--revoke")
        case.ctl.json("log", blocked.id, "mail", "--outcome", "sent")
        case.assertEqual(case.ctl.run("undo").code, 0)
        case.ctl.json("opt-out", blocked.id, "--channel", "mail")
        case.assertNotEqual(case.ctl.run("redo").code, 0)

    @staticmethod
    def undo(case, blocked):
        if blocked.who == "mixed":
            case.ctl.json("log", blocked.id, "note", "--basis", "asked")
            case.assertEqual((case.ctl.run("undo").code, case.ctl.run("undo").code), (0, 0))
            Paths.log(case, blocked)

    @staticmethod
    def queue(case, blocked):
        waiting = [lead["id"] for lead in case.ctl.json("queue", "--limit", "100")]
        if blocked.who in ("notice", "test"):  # about a mixed one there is something to decide
            case.assertNotIn(blocked.id, waiting, blocked)

    @staticmethod
    def calendar(case, blocked):
        if blocked.who == "opted-out":  # open on another channel
            return
        path = case.folder / "leads.ics"
        case.ctl.json("calendar", path, "--names")
        text = path.read_text(encoding="utf-8")
        case.assertIn("Lund", text)  # who may be contacted
        case.assertNotIn(blocked.email.partition("@")[0].title(), text, blocked)

    @staticmethod
    def contact_once(case, blocked):
        for channel in ("mail", "phone"):
            case.refused("contact-once", blocked.id, channel)
            case.refused("contact-once", blocked.id, channel, "--reason", "I want")

    by_command = {
        "log": log, "step": step, "mail": mail, "meeting": meeting, "tick": tick, "export": export, "import": imports_again, "set": set, "undo": undo, "redo": redo,
        "sniff": reading, "rows": reading, "map": reading, "parse-source": reading, "facets": reading,
        "list": reading, "due": reading, "show": reading, "raw": reading, "history": reading, "imports": reading,
        "digest": reading, "check": "mends sums, which the gate reads", "stage": words, "targets": words,
        "checklists": "what is to be done; ticking it passes the gate", "qualify": words,
        "opt-out": "the customer's word, with its reason in the journal",
        "undo-import": "takes leads away", "backup": "a copy of the store, opt-outs and notices in it",
        "restore": "the store of a backup, opt-outs and notices in it",
        "put-off": "when to look at a lead again; the queue leaves the blocked out",
        "queue": queue, "calendar": calendar, "contact-once": contact_once,
        "suppress": "whom nobody may contact", "suppressions": reading,
        "lift-suppression": "what customers said stays", "contact-rules": "how often, and whether at all",
    }


class Blocked:
    def __init__(self, who, email, channels, lead):
        self.who, self.email, self.channels, self.id = who, email, channels, lead

    def shut(self, channel):
        return channel in self.channels

    def __repr__(self):
        return self.who


class ContactPaths(unittest.TestCase):
    asked_since = False  # the notice's customer has asked directly meanwhile: there is a basis to decide on

    def fresh(self):
        self.asked_since = False
        folder = scratch()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.ctl = Ctl(PROGRAM, self.folder / "profile")
        kinds = self.folder / "kinds.csv"
        kinds.write_bytes(madeleads.as_csv(madeleads.KINDS))
        self.assertEqual(self.ctl.run("import", kinds).code, 0)

    def blocked(self, who):
        everything = set(OUTREACH.values())
        email, channels = {"notice": ("dee@example.com", everything), "mixed": ("eli@example.com", everything),
                           "test": ("gus@example.com", everything), "opted-out": ("ada@example.com", {"mail"})}[who]
        [row] = self.ctl.json("list", email, *(["is:test"] if who == "test" else []))
        if who == "opted-out":
            self.ctl.json("opt-out", row["id"], "--channel", "mail", "--reason", "asked")
        return Blocked(who, email, channels, row["id"])

    def outbound(self, blocked):
        page = self.ctl.json("show", blocked.id)
        done = [one["key"] for one in page["checklist"]["steps"] if one["kind"] in OUTREACH and one.get("done_at")]
        return done, json.dumps(page["timeline"]).count('"outbound"')

    def refused(self, *arguments):
        answer = self.ctl.run(*arguments)
        self.assertEqual(answer.code, REFUSED, f"{arguments}: {answer!r}")
        self.assertEqual(answer.out, "", arguments)
        self.assertNotEqual(answer.err.strip(), "", arguments)

    def test_every_command_is_listed(self):
        self.ctl = Ctl(PROGRAM, "/nonexistent")
        names = listed_commands(self.ctl.run("--help").out)
        self.assertGreater(len(names), 20, names)
        self.assertEqual([name for name in names if name not in Paths.by_command], [],
                         "say in contactpaths.py whether these reach anybody")

    def test_a_command_that_is_not_listed_is_seen(self):
        self.assertEqual(listed_commands("Usage: …\n\nCommands:\n  log ID call\n  send-fax ID\n\nleadlinectl …"),
                         ["log", "send-fax"])

    def test_nobody_is_reached(self):
        changing = ("import", "set", "undo", "redo")  # each on a profile of its own
        for who in ("notice", "mixed", "opted-out", "test"):
            blocked = None
            for name, path in Paths.by_command.items():
                if isinstance(path, str):
                    continue
                with self.subTest(command=name, who=who):
                    if blocked is None or name in changing:
                        self.fresh()
                        blocked = self.blocked(who)
                    before = self.outbound(blocked)
                    getattr(path, "__func__", path)(self, blocked)
                    self.assertEqual(self.outbound(blocked), before)

    def test_who_may_be_contacted_is_reached(self):
        self.fresh()
        [row] = self.ctl.json("list", "bo@example.com")
        self.assertEqual(self.ctl.json("mail", row["id"])["to"]["address"], "bo@example.com")
        path = self.folder / "meeting.ics"
        made = self.ctl.json("meeting", row["id"], path, "--at", "2099-05-20T09:00:00Z", "--minutes", "45")
        self.assertEqual((made["minutes"], made["invites"]), (45, True))
        self.assertEqual(path.read_text(encoding="utf-8").count("mailto:bo@example.com"), 1)
        self.assertEqual(self.ctl.run("log", row["id"], "mail").code, 0)
        self.assertEqual(self.ctl.run("log", row["id"], "call").code, 0)
        self.assertEqual(self.ctl.json("export", self.folder / "m.csv", "bo@example.com", "--for", "mailing")["rows"], 1)


if __name__ == "__main__":
    PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
