# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON shapes that the command line promises. More keys may be there; none of these may be missing."""
import re

UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def time(value):
    return isinstance(value, str) and UTC.fullmatch(value) is not None


def either(*shapes):
    return lambda value: any(not faults(value, shape) for shape in shapes)


def counts(value):
    return isinstance(value, dict) and all(type(count) is int for count in value.values())


NOTHING = type(None)
PROBLEMS = [{"line": int, "column": str, "value": str, "code": str, "text": str}]
DIALECT = {"delimiter": str, "quote": str, "escape": str, "header_line": int, "first_data_line": int}
SNIFF = {"encoding": str, "bom": bool, "confidence": either(float, int), "dialect": DIALECT, "alternatives": list}
ROWS_REPORT = {"records": int, "warnings": [{"line": int, "column": int, "code": str, "text": str}],
               "warnings_left_out": int}
MAP = {"columns": [{"header": str, "field": either(str, NOTHING), "score": either(float, int), "reason": str}]}
SOURCES = [{"raw": str, "source": str, "action": str, "publisher": str, "offer_id": str, "offer_title": str,
            "test": bool, "known_source": bool, "known_action": bool}]
IMPORT = {"import_id": int, "file": str, "sha256": str, "encoding": str, "dialect": DIALECT, "rows_read": int,
          "new_customers": int, "new_leads": int, "new_touches": int, "identical_touches": int, "updated": int,
          "test_leads": int, "do_not_contact": int, "still_answerable": int, "late_on_arrival": int,
          "rejected": PROBLEMS, "warnings": PROBLEMS, "rejected_rows": int, "left_out": int, "partial": bool,
          "unknown_values": [{"field": str, "value": str, "rows": int}], "profile_name": str, "new_columns": int,
          "seconds": either(float, int), "peak_memory_bytes": int}
DRY_RUN = {**IMPORT, "import_id": NOTHING}
DEADLINES = {state: int for state in ("overdue", "at_risk", "on_track", "answered", "paused", "none")}
FACETS = {"total": int, "source": counts, "action": counts, "offer": counts, "deadline": DEADLINES,
          "stage": counts, "do_not_contact": int, "test_leads": int, "stale": {"yes": int, "no": int}}
ROW = {"id": int, "customer": {"name": str, "email": str, "phone": str, "country": str, "company": str},
       "source": str, "action": str, "offer": str, "received": time, "due": either(time, NOTHING),
       "deadline": str, "stage": str, "owner": str, "touches": int, "do_not_contact": bool, "next_step": str}
LEAD = {**ROW, "checklist": {"template": str, "steps": [{"key": str, "kind": str, "title": str, "required": bool,
                                                         "done_at": either(time, NOTHING),
                                                         "due_at": either(time, NOTHING), "stopped": str,
                                                         "extra": bool}],
                               "version": int, "version_in_force": int},
        "qualification": [{"key": str, "kind": str, "question": str, "required": bool,
                           "answer": either(str, NOTHING), "at": either(time, NOTHING)}],
        "timeline": [{"at": time, "kind": str}], "gate": {"phone": str, "mail": str, "meeting": str},
        "opt_outs": list, "stage_since": time, "stale": bool,
        "deadline_why": {"reason": str, "since": either(time, NOTHING), "action": str, "policy": either(dict, NOTHING),
                         "days_left_out": [{"date": str, "holiday": str, "closes": either(str, NOTHING)}],
                         "stopped_at": either(time, NOTHING), "stopped_by": either(str, NOTHING)},
        "response": either({"received": time, "action": str, "due": time, "first_attempt": either(time, NOTHING),
                            "how": either(str, NOTHING), "by": str, "elapsed_seconds": either(float, int),
                            "working_seconds": either(float, int, NOTHING), "in_time": either(bool, NOTHING),
                            "policy": dict}, NOTHING)}
TARGETS = {"rules": [{"action": str, "offer": str, "hours": either(float, int), "calendar": str,
                      "at_risk_percent": either(float, int), "hot": bool}],
           "calendars": [{"key": str, "name": str, "zone": str, "holidays": int}],
           "faults": [{"file": str, "where": str, "found": str, "text": str}]}
RAW = [{"file": str, "line": int, "header": [str], "text": str}]
ENTRY = {"id": int, "kind": str, "subject": str, "detail": str, "at": time, "undone": bool, "text": str}
RUN = {"import_id": int, "file": str, "sha256": str, "at": time, "rows_read": int, "new_leads": int,
       "new_touches": int, "rejected": int, "undone": bool, "profile_name": str, "partial": bool}
EXPORT = {"rows": int, "left_out_do_not_contact": int}
FINDINGS = {"findings": [{"code": str, "text": str, "mended": bool}]}
DIGEST = {"digest": lambda value: re.fullmatch("[0-9a-f]{64}", value) is not None}


def faults(value, shape, place="$"):
    """What of `value` is not as `shape` says."""
    if isinstance(shape, type):
        return [] if type(value) is shape else [f"{place}: {value!r} is no {shape.__name__}"]
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return [f"{place}: no object"]
        missing = [f"{place}.{key}: missing" for key in shape if key not in value]
        return missing + [fault for key in shape if key in value
                          for fault in faults(value[key], shape[key], f"{place}.{key}")]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{place}: no array"]
        return [fault for i, one in enumerate(value) for fault in faults(one, shape[0], f"{place}[{i}]")]
    return [] if shape(value) else [f"{place}: {value!r}"]
