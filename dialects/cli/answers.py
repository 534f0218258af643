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
from dialects.sql.parameters import Output, join_around, spell_markers, value_of
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


@dataclass(frozen=True)
class Statement:
    """One statement of a target, with its parameters by marker, in the order of the SQL."""

    #: The target's SQL.
    sql: str
    #: The parameters by placeholder, in the order of the SQL.
    params: tuple[tuple[str, Any], ...]
    #: The generic SQL.
    generic: str
    #: The parameters of the generic SQL.
    generic_params: tuple[Any, ...]
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
    statements: tuple[Statement, ...] = ()
    #: The message of an error; empty without one.
    error: str = ""


def statement(
    translation: Translation,
    generic: str,
    values: Sequence[Any] | None,
    target: Target,
    args: argparse.Namespace,
    trace: tuple[Step, ...],
) -> Statement:
    """Return a translation in the form of the options; ``values`` are those of the placeholders, None if unknown."""
    if values is None:
        values = [Unknown(index + 1) for index in range(count_markers(generic))]
    outputs = [entry for entry in translation.order if isinstance(entry, int) and entry >= len(values)]
    values = [*values, *(Output(f"out{number}") for number, _ in enumerate(outputs, 1))]
    sql, params = translation.sql, _by_marker(translation, target.family.adapt(values), target, args.paramstyle)
    if args.params == "inline":
        if any(isinstance(value, Unknown) for value in values):
            raise UsageError("--params inline needs the values: pass --param once for each %s")
        sql, params = join_around(translation.texts, target.family.literals_for(values, translation.order)), ()
    return Statement(sql, params, generic, tuple(values), reasons(translation, target), trace)


def _by_marker(
    translation: Translation, values: Sequence[Any], target: Target, paramstyle: str
) -> tuple[tuple[str, Any], ...]:
    markers = spell_markers(translation.order, target.family.marker(paramstyle))
    given = [value_of(values, entry) for entry in translation.order]
    if paramstyle == "qmark" or paramstyle == "format":
        return tuple(zip(markers, given, strict=True))
    return tuple(dict(zip(markers, given, strict=True)).items())


def reasons(translation: Translation, target: Target) -> tuple[Reason, ...]:
    """Return why the SQL changed: the rewritten functions, then the rules in order."""
    functions = (by_name()[name] for name in translation.functions)
    rules = (all_rules()[name] for name in translation.rules)
    return (
        *(Reason(row.name, row.describe(target), row.url(target)) for row in functions),
        *(Reason(rule.name, rule.sentence, rule.url) for rule in rules),
    )
