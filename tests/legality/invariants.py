"""What holds for every translation: servers take it, its columns are Django's, no parameter is lost or made up."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from django.db import NotSupportedError
from sqlglot import parse_one

from dialects import Target
from dialects.rewrites.from_clause.identifiers import truncate_name
from django_dialect_bridge import Compiled
from tests.compiling import statements_of
from tests.corpus import QUERIES
from tests.legality import CHECKS, findings, judged
from tests.legality.queries import column_names
from tests.wording import faults

#: Families that run what is translated, in tests/equivalence.
RUN = ("duckdb", "postgres", "sqlite")


class Answer(NamedTuple):
    """What a query of the corpus becomes for a target."""

    #: Its statements; none if Django knows that there are no rows, or if the target refuses the query.
    statements: list[Compiled]
    #: The message of the refusal, or an empty text.
    refusal: str = ""


class Translated(NamedTuple):
    """A statement of the corpus."""

    name: str
    #: Whether it is a query of Django's, whose columns have names that Django knows.
    is_query: bool
    statement: Compiled

    @property
    def text(self) -> str:
        return f"{self.name} to {self.statement.target}"


def answer_of(name: str, target: str | Target, **options: Any) -> Answer:
    """Return what a query, a call or a write of the corpus becomes for a target."""
    try:
        return Answer(statements_of(name, target, **options))
    except NotSupportedError as error:
        return Answer([], str(error))


def faults_of(name: str, answer: Answer) -> list[str]:
    """Return what does not hold for the statements of an answer, and for the words of a refusal."""
    found = [line for one in answer.statements for line in broken(Translated(name, name in QUERIES, one))]
    return [*found, *(faults(answer.refusal) if answer.refusal else ())]


def judge_of(target: Target) -> tuple[str, str]:
    """Return the family and version whose checks judge a target: its own, or those of what it is a variant of."""
    known = next(known for known in target.lineage if known.family.name in CHECKS)
    return known.family.name, known.version


def refused(one: Translated) -> list[str]:
    """Return what a server would refuse."""
    return [f"{one.text}: {finding}" for finding in findings(one.statement.sql, *judge_of(one.statement.target))]


_STAR = re.compile(r"SELECT\s+\*\s+FROM \(")


@cache
def _requested(generic: str) -> list[str]:
    """Return the names of the columns that Django selects."""
    return list(column_names(parse_one(generic.replace("%%", "%").replace("%s", "NULL"), dialect="postgres")))


def other_columns(one: Translated) -> list[str]:
    """Return what names the columns otherwise than Django does."""
    generic, target = one.statement.generic, one.statement.target
    if not one.is_query or "SELECT * FROM" in generic or _STAR.match(one.statement.sql):
        return []  # The names of a star are those of a derived table.
    names = _requested(generic)
    found = list(judged(one.statement.sql, *judge_of(target)).columns)
    if target.family.name == "oracle":
        names = [truncate_name(column, 30).upper() for column in names]
        found = [column.upper() for column in found]
    if "name_columns_of_slices_apart" in one.statement.rules:  # The second of a name has a number (ORA-00918).
        found = [column if column in names else column.rpartition("_")[0] for column in found]
    # A column without a name of its own may be given one.
    if len(names) != len(found) or any(name and name != column for name, column in zip(names, found, strict=True)):
        return [f"{one.text}: {names} became {found}"]
    return []


def other_parameters(one: Translated) -> list[str]:
    """Return markers that stand for no parameter of the query, which ``order`` names."""
    statement = one.statement
    order = statement.translation(pretty=statement.bridge.pretty).order
    adapted = statement.target.family.adapt(statement.values)
    count = statement.sql.replace("%%", "").count("%s")
    if count == len(order) == len(statement.params) and list(statement.params) == [adapted[index] for index in order]:
        return []
    return [f"{one.text}: {count} markers have {statement.params}, of {statement.values} in the order {order}"]


def broken(one: Translated) -> list[str]:
    """Return what does not hold for a translation."""
    return [*refused(one), *other_columns(one), *other_parameters(one)]
