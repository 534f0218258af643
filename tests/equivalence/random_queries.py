"""Random expressions of a model's columns, selected, filtered, sorted and grouped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import EmptyResultSet, FieldError, FullResultSet
from django.db import DatabaseError, NotSupportedError
from django.db.models import Count, F, Max, Model, QuerySet
from django.db.models.expressions import OrderBy
from hypothesis import reject
from hypothesis import strategies as some

from dialects import Target
from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Event, Measurement

from .compare import differences
from .differences import SEMANTICS
from .random_expressions import FIELDS, expressions
from .truth import ALIAS, Row, query_rows

Run = Callable[[str, tuple[Any, ...]], list[Row]]
Build = Callable[[], QuerySet[Any, Any]]

#: Model -> columns by the kind of their values, most of which may be NULL.
COLUMNS: Mapping[type[Model], Mapping[str, tuple[Any, ...]]] = {
    Measurement: {
        "whole": (F("small"), F("positive"), F("positive_small")),
        "real": (F("ratio"),),
        "amount": (F("amount"),),
        "text": (F("label"), F("url")),
        "truth": (F("is_valid"), F("is_checked")),
    },
    Event: {
        "text": (F("title"),),
        "day": (F("day"), F("deadline")),
        "moment": (F("starts_at"), F("ends_at")),
        "span": (F("length"), F("pause")),
    },
}
NULLS: tuple[Mapping[str, bool], ...] = ({}, {"nulls_first": True}, {"nulls_last": True})


@some.composite
def queries(draw: some.DrawFn) -> tuple[Build, bool]:
    """Draw a query, and whether its rows are in order."""
    model = draw(some.sampled_from(list(COLUMNS)))
    leaves = COLUMNS[model]
    rows: Any = model.objects.order_by()  # type: ignore[attr-defined]
    try:
        value = draw(expressions(draw(some.sampled_from(list(FIELDS))), leaves, depth=3))
        truth = draw(expressions("truth", leaves, depth=3))
    except FieldError:
        reject()
    key = OrderBy(F("v"), descending=draw(some.booleans()), **draw(some.sampled_from(NULLS)))
    ways: tuple[Build, ...] = (
        lambda: rows.annotate(v=value).values_list("pk", "v"),
        lambda: rows.annotate(t=truth).filter(t=True).values_list("pk"),
        lambda: rows.annotate(t=truth).exclude(t=True).values_list("pk"),
        lambda: rows.annotate(t=truth).values("t").annotate(c=Count("pk"), m=Max("pk")).values_list("t", "c", "m"),
        lambda: rows.annotate(v=value).order_by(key, "pk").values_list("pk"),
    )
    way = draw(some.sampled_from(range(len(ways))))
    return ways[way], way == len(ways) - 1


def difference(case: tuple[Build, bool], target: str | Target, paramstyle: str, run: Run) -> str:
    """Return how the rows on a server differ from Django's on PostgreSQL, with the statement; "" if they do not."""
    build, ordered = case
    try:
        compiled = compile_query(build(), to=target, paramstyle=paramstyle, semantics=SEMANTICS)
        truth = query_rows(ALIAS, build)
    except (EmptyResultSet, FullResultSet, FieldError, NotSupportedError):
        return ""  # Refused by name, or no query.
    except DatabaseError:
        return ""  # PostgreSQL finds no type for a NULL, or a number is too long for it.
    found = run(compiled.sql, tuple(compiled.params))
    how = differences(truth, found, ordered=ordered, bare_json_text=True)
    return f"{how[:3]}\n{compiled.sql}\n{compiled.params}" if how else ""
