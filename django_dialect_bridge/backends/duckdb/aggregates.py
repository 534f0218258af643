"""Aggregates that DuckDB has and Django has not; on other databases they are refused or named otherwise."""

from __future__ import annotations

from typing import Any

import django
from django.db.models import Aggregate, Field, FloatField, IntegerField, Value

__all__ = [
    "ApproxCountDistinct",
    "ApproxQuantile",
    "ArgMax",
    "ArgMin",
    "Histogram",
    "List",
    "Median",
    "Mode",
    "Quantile",
]


class Median(Aggregate):
    """The value in the middle, or the mean of the two in the middle."""

    function = "MEDIAN"
    name = "Median"
    output_field = FloatField()


class _Literal(Value):
    """A number in the SQL itself, which DuckDB takes for a FLOAT where it has to be one."""

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        return format(self.value, "f"), ()


class Quantile(Aggregate):
    """The value below which a part of the values lies, interpolated: ``Quantile("price", 0.9)``."""

    function = "QUANTILE_CONT"
    name = "Quantile"
    output_field = FloatField()

    def __init__(self, expression: Any, quantile: float, **extra: Any) -> None:
        if not 0 <= quantile <= 1:
            raise ValueError(f"a quantile is between 0 and 1, not {quantile!r}")
        super().__init__(expression, _Literal(float(quantile)), **extra)


class ApproxQuantile(Quantile):
    """Nearly a quantile, in little memory."""

    function = "APPROX_QUANTILE"
    name = "ApproxQuantile"


class ApproxCountDistinct(Aggregate):
    """Nearly the number of different values, in little memory."""

    function = "APPROX_COUNT_DISTINCT"
    name = "ApproxCountDistinct"
    output_field = IntegerField()
    empty_result_set_value = 0


class ArgMax(Aggregate):
    """The value of one expression in the row where another is greatest: ``ArgMax("name", "price")``."""

    function = "ARG_MAX"
    name = "ArgMax"
    arity = 2

    def _resolve_output_field(self) -> Any:
        return self.get_source_fields()[0]


class ArgMin(ArgMax):
    """The value of one expression in the row where another is least."""

    function = "ARG_MIN"
    name = "ArgMin"


class Mode(Aggregate):
    """The most frequent value."""

    function = "MODE"
    name = "Mode"


class Histogram(Aggregate):
    """How often each value occurs: a dict."""

    function = "HISTOGRAM"
    name = "Histogram"
    output_field = Field()


class List(Aggregate):
    """All values as a list, NULLs among them; ``order_by`` sorts it, from Django 6.0 on."""

    function = "LIST"
    name = "List"
    output_field = Field()
    allow_distinct = True
    allow_order_by = True

    def __init__(self, *expressions: Any, **extra: Any) -> None:
        if "order_by" in extra and django.VERSION < (6, 0):
            raise TypeError("aggregates are sorted by order_by from Django 6.0 on")
        super().__init__(*expressions, **extra)
