"""The kinds of events: label for readers, PLOVER event type where PLOVER has one.

The codes are PLOVER's (manual of 2024); the wording is ours. None where PLOVER has no home for
the kind, as for anniversaries and theme years.
"""

from __future__ import annotations

from msgspec import Struct

from bilat_cli.model import EventKind


class Kind(Struct, frozen=True):
    """One kind of event."""

    name: EventKind
    label: str
    plover: str | None
    note: str


KINDS: tuple[Kind, ...] = (
    Kind("visit", "Visit", "CONSULT", "somebody travels to another country; arrival to departure"),
    Kind("meeting", "Meeting", "CONSULT", "talks of a few sides, in person or by video"),
    Kind("call", "Call", "CONSULT", "talks by telephone or video call"),
    Kind("summit", "Summit", "CONSULT", "a gathering of many sides"),
    Kind("signing", "Signing", "SUPPORT", "documents are signed"),
    Kind("agreement", "Agreement", "AGREE", "sides agree, conclude, approve or pledge"),
    Kind(
        "statement", "Statement", None, "a statement or communique is issued; a position is taken"
    ),
    Kind("announcement", "Announcement", None, "something is announced or made known"),
    Kind("exercise", "Exercise", "COOPERATE", "military or coast guard exercises and patrols"),
    Kind("sanction", "Sanction", "SANCTION", "sanctions, tariffs, bans, and their lifting"),
    Kind("aid", "Aid", "AID", "assistance pledged, sent or delivered"),
    Kind("appointment", "Appointment", None, "somebody takes or leaves an office"),
    Kind(
        "anniversary", "Anniversary", None, "an anniversary; `implies` is the year it counts from"
    ),
    Kind("observance", "Observance", None, "theme years, days and seasons"),
    Kind("founding", "Founding", "SUPPORT", "relations, mechanisms and bodies begin"),
    Kind("milestone", "Milestone", "COOPERATE", "a project or trade reaches a stage"),
    Kind("dispute", "Dispute", "ACCUSE", "protests, accusations, expulsions, summoned envoys"),
    Kind("conflict", "Conflict", "ASSAULT", "war, attacks, incidents, weapon tests"),
    Kind("election", "Election", None, "elections and votes"),
    Kind("other", "Other", None, "dated and bilateral, but of no kind above"),
)
