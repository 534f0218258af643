"""The results of the commands that translate, before they become text, JSON or Markdown."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from dialects.cli.options import UsageError
from dialects.cli.rules import all_rules
from dialects.functions import by_name
from dialects.shapes.compiled import Translation
from dialects.sql.names import count_markers
from dialects.sql.parameters.binding import Entry, Output, value_of
from dialects.sql.parameters.spelling import join_around, spell_markers
from dialects.targets.base import Target

if TYPE_CHECKING:
    from dialects.pipeline.trace import Step


class Unknown(NamedTuple):
    """A parameter without a value: its place among those of the input, from 1."""

    #: The parameter's place among those of the input, from 1.
    place: int

    def __repr__(self) -> str:
        return f"parameter {self.place} of the input"


class Reason(NamedTuple):
    """A rule or a rewritten function, its reason, and the vendor's page."""

    #: The rule or the function.
    name: str
    #: The reason of the rewrite, in a sentence.
    sentence: str
    #: The vendor's page, if any.
    url: str


class Param(NamedTuple):
    """A bound value."""

    #: Its placeholder.
    marker: str
    value: Any
    #: The model and field that it is for, ``example.Entry.rating``; ``""`` for none.
    field: str = ""

    def __str__(self) -> str:
        return f"{self.marker} = {self.value!r}" + (f" ({self.field})" if self.field else "")


@dataclass(frozen=True)
class TranslatedStatement:
    """One statement of a target, with its parameters by marker, in the order of the SQL."""

    #: The target's SQL.
    sql: str
    #: The parameters, in the order of the SQL.
    params: tuple[Param, ...]
    #: The generic SQL.
    generic: str
    #: The parameters of the generic SQL.
    generic_params: tuple[Param, ...]
    #: The functions and rules that changed the SQL.
    reasons: tuple[Reason, ...]
    #: The SQL after each step, for ``--trace``.
    trace: tuple[Step, ...] = ()


class Result(NamedTuple):
    """The rows of a statement that was run."""

    #: The names of the columns.
    columns: list[str]
    #: The values, by row.
    rows: list[tuple[Any, ...]]


@dataclass(frozen=True)
class Answer:
    """The statements of a target, or the error."""

    #: The target.
    target: Target
    #: Its statements; empty after an error.
    statements: tuple[TranslatedStatement, ...] = ()
    #: The message of an error; empty without one.
    error: str = ""


def statement(
    translation: Translation,
    generic: str,
    values: Sequence[Any] | None,
    target: Target,
    args: argparse.Namespace,
    trace: tuple[Step, ...],
    fields: tuple[str, ...] = (),
) -> TranslatedStatement:
    """Return a translation in the form of the options.

    ``values`` are those of the placeholders, None if unknown. ``fields`` are what they are for, empty if unknown.
    """
    if values is None:
        values = [Unknown(index + 1) for index in range(count_markers(generic))]
    outputs = [entry for entry in translation.order if isinstance(entry, int) and entry >= len(values)]
    values = [*values, *(Output(f"out{number}") for number, _ in enumerate(outputs, 1))]
    known = [*fields, *[""] * (len(values) - len(fields))]
    given = [Param("%s", value, field) for value, field in zip(values, known, strict=True)]
    adapted = [one._replace(value=value) for one, value in zip(given, target.family.adapt(values), strict=True)]
    sql, params = translation.sql, _by_marker(translation, adapted, target, args.paramstyle)
    if args.params == "inline":
        if any(isinstance(value, Unknown) for value in values):
            raise UsageError("--params inline needs the values: pass --param once for each %s")
        sql, params = join_around(translation.texts, target.family.literals_for(values, translation.order)), ()
    return TranslatedStatement(sql, params, generic, tuple(given), reasons(translation, target), trace)


def _by_marker(translation: Translation, params: Sequence[Param], target: Target, paramstyle: str) -> tuple[Param, ...]:
    markers = spell_markers(translation.order, target.family.marker(paramstyle))
    values = [one.value for one in params]
    placed = [
        Param(marker, value_of(values, entry), _field(params, entry))
        for marker, entry in zip(markers, translation.order, strict=True)
    ]
    if paramstyle == "qmark" or paramstyle == "format":
        return tuple(placed)
    return tuple({one.marker: one for one in placed}.values())


def _field(params: Sequence[Param], entry: Entry) -> str:
    """Return the field of a placeholder; a list in one parameter may have the fields of a composite key."""
    if isinstance(entry, int):
        return params[entry].field
    places = [place for item in entry for place in ((item,) if isinstance(item, int) else item)]
    return ", ".join(filter(None, dict.fromkeys(params[place].field for place in places)))


def reasons(translation: Translation, target: Target) -> tuple[Reason, ...]:
    """Return why the SQL changed: the rewritten functions, then the rules in order."""
    functions = (by_name()[name] for name in translation.functions)
    rules = (all_rules()[name] for name in translation.rules)
    return (
        *(
            Reason(row.name, row.describe(target).removesuffix(f": {row.url(target)}"), row.url(target))
            for row in functions
        ),
        *(Reason(rule.name, rule.sentence, rule.url) for rule in rules),
    )
