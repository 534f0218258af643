"""Judging the statements of a test run: what a target refuses, and what it may answer with other rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from django.db import NotSupportedError

from dialects import InvalidSQL, Target, Unsupported
from dialects.sql.types.datatypes import FrozenSchema
from dialects.targets import null_ordering
from django_dialect_bridge.offline.recording import CapturedStatement
from django_dialect_bridge.report.findings import Finding
from django_dialect_bridge.report.judging.memory import Memory
from django_dialect_bridge.report.watching import Watched
from django_dialect_bridge.statement import Bridge, name_of_statement, translate_statement

#: Rules of portable SQL that do not concern collations -> what differs without them.
_REASONS = {
    "sort_json_by_kind": "JSON is sorted as text, so that 10 comes before 9",
    "sort_rows_with_json_outside": "JSON is sorted as text, so that 10 comes before 9",
}
_NULLS = Finding(
    kind="different",
    rule="order_of_nulls",
    target="",
    reason="rows without a value are sorted first where PostgreSQL sorts them last, or the other way round",
    way_out="say it in order_by(): F(field).asc(nulls_last=True)",
    url="",
    file="",
    line=0,
    app="",
    original="",
    sql="",
    test="",
)
#: The message of Unsupported.
_MESSAGE = re.compile(
    r"(?P<construct>.+?) is not supported on (?P<target>\S+): (?P<hint>.+?)(?: \((?P<url>https?://\S+)\))?$"
)


def judge(watched: Iterable[Watched], memory: Memory, announced: Mapping[Any, str]) -> Iterator[Finding]:
    """Yield the findings about statements, target by target.

    Statements that Django runs alone, such as those after a migration, count if they are refused. ``announced`` has the
    names that statements had when they ran.
    """
    judge = _Judge(memory, announced)
    for one in watched:
        for target, generic in one.generic.items():
            about = Finding("", "", str(target), "", "", "", *one.place, one.app, one.original, "", one.test, one.count)
            if isinstance(generic, Exception):
                yield of_error(generic, about)
                continue
            for statement in generic:
                found = judge.statement(statement, target, about)
                yield from (one for one in found if about.file or one.kind != "different")


class _Judge:
    """Judges each generic statement once for a target."""

    def __init__(self, memory: Memory, announced: Mapping[Any, str]) -> None:
        self._memory, self._announced = memory, announced
        self._known: dict[Any, list[Finding]] = {}

    def statement(self, statement: CapturedStatement, target: Target, about: Finding) -> Iterator[Finding]:
        key = key_of(statement, target)
        if key not in self._known:
            self._known[key] = self._recall(statement, target, about)
        for one in self._known[key]:
            place = {"file": about.file, "line": about.line, "test": about.test, "count": about.count}
            yield replace(one, **place, app=about.app, original=about.original)  # type: ignore[arg-type]

    def _recall(self, statement: CapturedStatement, target: Target, about: Finding) -> list[Finding]:
        """Return the findings of an earlier run; judge a statement that is new."""
        name = name_on_target(statement, target)
        if name is None:
            return list(_judge(statement, target, about))
        # Tests that define models change the names of all statements.
        before = self._announced.get(key_of(statement, target), name)
        found = self._memory.get(name)
        if found is None:
            found = self._memory.get(before)
        if found is None:
            found = list(_judge(statement, target, about))
        for one in {name, before}:
            self._memory.put(one, found)
        return found


def key_of(statement: CapturedStatement, target: Target) -> Any:
    """Return what distinguishes statements of a run: each is judged once."""
    sql, params, typed = statement
    return target, sql, tuple(map(type, params)) if typed else None


def name_on_target(statement: CapturedStatement, target: Target) -> str | None:
    """Return what the findings about a statement depend on; None for a value whose type has no name."""
    sql, params, typed = statement
    try:
        return name_of_statement(sql, params, Bridge(target, semantics="portable"), typed)
    except Exception:  # It cannot be translated either: judging says why.
        return None


def judge_statement(
    name: str, statement: CapturedStatement, spelling: str, schema: FrozenSchema | None
) -> dict[str, list[Finding]]:
    """Return the findings about a statement by its name; ``schema`` describes the tables if not the models do."""
    about = Finding("", "", spelling, "", "", "", "", 0, "", "", "", "")
    return {name: list(_judge(statement, Target.of(spelling), about, schema))}


def _judge(
    statement: CapturedStatement, target: Target, about: Finding, schema: FrozenSchema | None = None
) -> Iterator[Finding]:
    # Only a statement that no earlier run had needs the rules.
    from dialects.rewrites.order import BY_NAME, PORTABLE
    from django_dialect_bridge.report.judging.own_functions import own_functions

    sql, params, typed = statement
    portable = Bridge(target, semantics="portable")
    try:
        found = translate_statement(sql, params, portable, typed, schema)[0]
    except Exception:
        # A statement that only portable SQL cannot express is not refused.
        try:
            translate_statement(sql, params, Bridge(target), typed, schema)
        except Exception as error:
            yield of_error(error, about)
        return
    functions = own_functions(sql, target)
    if functions:
        calls = f"{', '.join(functions)} {'is not a function' if len(functions) == 1 else 'are not functions'}"
        yield replace(
            about,
            kind="unread",
            rule="own_functions",
            reason=f"{calls} of generic SQL, and the target gets the call as it is written",
            way_out="use a function of generic SQL, or make sure that the target has this one",
            sql=found.sql,
        )
    of_portable = {rule.name for rule in PORTABLE}
    rules = [name for name in found.rules if name in of_portable]
    # All differences of texts are one finding.
    for name in rules[:1]:
        reason = _REASONS.get(name, "texts are compared and sorted by the collation of the column, not by code points")
        yield replace(
            about,
            kind="different",
            rule=name if name in _REASONS else "collation",
            reason=reason,
            way_out='semantics="portable" gives the rows of PostgreSQL',
            url=BY_NAME[name].url,
            sql=found.sql,
        )
    if not rules and "ORDER BY" in sql and null_ordering(target, "native") != null_ordering(target, "portable"):
        plain = translate_statement(sql, params, Bridge(target), typed, schema)[0]
        if plain.sql != found.sql:
            yield replace(_NULLS, target=str(target), sql=found.sql)


def of_error(error: Exception, about: Finding) -> Finding:
    """Return the finding for an error of compiling or translating."""
    cause = error if isinstance(error, Unsupported) else error.__cause__
    if isinstance(cause, Unsupported):
        reason, way_out, url = f"{cause.construct} is not supported", cause.hint, cause.url
        return replace(about, kind="refused", rule=_rule(cause), reason=reason, way_out=way_out, url=url)
    if isinstance(error, NotSupportedError):
        match = _MESSAGE.match(str(error))
        if match is None:
            return replace(about, kind="refused", rule=_slug(str(error)), reason=str(error))
        reason = f"{match['construct']} is not supported"
        rule = _slug(match["construct"])
        return replace(about, kind="refused", rule=rule, reason=reason, way_out=match["hint"], url=match["url"] or "")
    if isinstance(error, InvalidSQL):
        way_out = "write generic SQL, which has PostgreSQL's grammar"
        return replace(about, kind="unread", rule="sql_by_hand", reason=str(error), way_out=way_out)
    reason = f"{type(error).__name__}: {' '.join(str(error).split())}"
    return replace(about, kind="unchecked", rule=type(error).__name__, reason=reason)


def _rule(error: Unsupported) -> str:
    """Return the name of the rule that refused a statement, else a name made of the construct."""
    from dialects.rewrites.order import BY_NAME

    frame, found = error.__traceback__, ""
    while frame is not None:
        name = frame.tb_frame.f_code.co_name
        found = name if name in BY_NAME else found
        frame = frame.tb_next
    return found or _slug(error.construct)


def _slug(text: str) -> str:
    """Return a text as a name of a rule, without numbers, quoted parts and its article."""
    words = re.findall(r"(?<![a-z0-9])[a-z][a-z0-9]*", re.sub(r"^(the|an?) |'[^']*'|\"[^\"]*\"", "", text.lower()))
    return "_".join(words[:6]) or "other"
