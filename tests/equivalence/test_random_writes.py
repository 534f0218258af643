"""Random expressions that are inserted and assigned leave the tables as Django leaves PostgreSQL's."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import Any, NamedTuple

from django.core.exceptions import EmptyResultSet, FieldError, FullResultSet
from django.db import DatabaseError, transaction
from django.db.models import F, Model
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as some

from dialects.sql.quotes import quote_name
from django_dialect_bridge import capture
from django_dialect_bridge.example.in_duckdb import list_columns
from django_dialect_bridge.example.models import Event, Measurement

from .compare import differences
from .differences import SEMANTICS
from .engines import DuckDB, Engine, ThroughDjango
from .random_expressions import expressions
from .routing import routed_to
from .truth import ALIAS, Row, Statement, fetch

#: Model -> its columns that are written, by the kind of their values.
WRITTEN: Mapping[type[Model], Mapping[str, str]] = {
    Measurement: {"label": "text", "whole": "whole", "ratio": "real", "amount": "amount", "is_checked": "truth"},
    Event: {"title": "text", "deadline": "day", "ends_at": "moment", "pause": "span"},
}
NUMBERS = ("whole", "real", "amount")
#: Kind of a column -> the kinds of values that PostgreSQL assigns to it.
ASSIGNED: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("real", "amount"), NUMBERS),
    # psycopg writes floating-point numbers as decimals, with other halves and texts.
    "whole": ("whole", "amount"),
    # Texts of computed numbers, moments and durations have topics of their own in the corpus.
    "text": ("text", "day", "truth"),
    "day": ("day", "moment"),
    "moment": ("day", "moment"),
}
#: Model -> columns by the kind of their values, which may be NULL.
COLUMNS: Mapping[type[Model], Mapping[str, tuple[Any, ...]]] = {
    Measurement: {
        "whole": (F("small"), F("whole")),
        "real": (F("ratio"),),
        "amount": (F("amount"),),
        "text": (F("label"),),
        "truth": (F("is_valid"), F("is_checked")),
    },
    Event: {
        "text": (F("title"),),
        "day": (F("day"), F("deadline")),
        "moment": (F("starts_at"), F("ends_at")),
        "span": (F("length"), F("pause")),
    },
}
GIVEN: Mapping[type[Model], Mapping[str, Any]] = {
    Measurement: {"pk": 900, "label": "new", "whole": 1},
    Event: {
        "pk": 900,
        "title": "new",
        "starts_at": datetime.datetime(2024, 2, 29, tzinfo=datetime.UTC),
        "day": datetime.date(2024, 2, 29),
        "opens": datetime.time(1),
        "length": datetime.timedelta(1),
    },
}


class Case(NamedTuple):
    """A write of random values."""

    model: Any
    #: Whether rows are updated, not inserted.
    updated: bool
    #: Column -> the value.
    values: Mapping[str, Any]


@some.composite
def writes(draw: some.DrawFn) -> Case:
    model = draw(some.sampled_from(list(WRITTEN)))
    updated = draw(some.booleans())
    names = draw(some.lists(some.sampled_from(list(WRITTEN[model])), min_size=1, max_size=2, unique=True))
    leaves = COLUMNS[model] if updated else {}
    kinds = {name: draw(some.sampled_from(ASSIGNED.get(kind := WRITTEN[model][name], (kind,)))) for name in names}
    return Case(model, updated, {name: draw(expressions(kind, leaves)) for name, kind in kinds.items()})


def write(case: Case) -> Callable[[], object]:
    objects = case.model.objects
    if case.updated:
        return lambda: objects.update(**case.values)
    return lambda: objects.bulk_create([case.model(**{**GIVEN[case.model], **case.values})])


def rows_of(model: type[Model], run: Callable[[str], list[Row]]) -> list[Row]:
    fields: list[Any] = list(model._meta.local_concrete_fields)
    return run(f"SELECT {list_columns(fields)} FROM {quote_name(model._meta.db_table)}")


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(case=writes())
def test_rows(engines: dict[str, Engine], case: Case) -> None:
    check(engines, case)


@settings(max_examples=1000, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(case=writes())
def test_more_rows(engines: dict[str, Engine], case: Case) -> None:
    check(engines, case)


def check(engines: dict[str, Engine], case: Case) -> None:
    """Compare the model's rows after a write, which is undone; SQL Server's and Oracle's statements are judged."""
    call, model = write(case), case.model
    try:
        with routed_to(ALIAS), transaction.atomic(using=ALIAS):
            call()
            truth = rows_of(model, lambda sql: fetch(ALIAS, Statement(sql, ())))
            transaction.set_rollback(True, using=ALIAS)
    except (DatabaseError, EmptyResultSet, FieldError, FullResultSet):
        reject()
    except AttributeError:
        reject()  # Django resolves no Q in an INSERT: its WhereNode has no contains_column_references.
    for to in ("tsql", "oracle"):
        capture(call, to=to, semantics=SEMANTICS)
    for name in ("duckdb", "sqlite", "postgres"):
        found = rows_after(engines[name], model, call)
        assert not differences(truth, found, ordered=False), name


def rows_after(engine: Engine, model: type[Model], call: Callable[[], object]) -> list[Row]:
    with ExitStack() as stack:
        if isinstance(engine, DuckDB):
            engine.connection.begin()
            stack.callback(engine.connection.rollback)
        else:
            assert isinstance(engine, ThroughDjango)
            stack.enter_context(transaction.atomic(using=engine.alias))
            stack.callback(transaction.set_rollback, True, using=engine.alias)
        for statement in capture(call, to=engine.name, paramstyle=engine.paramstyle, semantics=SEMANTICS):
            engine.run(statement.sql, statement.params)
        return rows_of(model, lambda sql: engine.run(sql, ()))
