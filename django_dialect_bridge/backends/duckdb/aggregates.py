"""Aggregates that DuckDB has and Django has not; on other databases they are said otherwise, or refused by name."""

from __future__ import annotations

from typing import Any

import django
from django.db.models import (
    Aggregate,
    DateField,
    DateTimeField,
    DecimalField,
    DurationField,
    Field,
    FloatField,
    IntegerField,
    TimeField,
    Value,
)
from django.db.models.functions import Cast

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


class _Middle(Aggregate):
    """One value, or the mean of the two around it: of decimals a float, of days an instant."""

    def _resolve_output_field(self) -> Any:
        (field, *_) = self.get_source_fields()
        if isinstance(field, DateField):
            return DateTimeField()
        return field if isinstance(field, (DurationField, TimeField)) else FloatField()

    def as_sql(self, compiler: Any, connection: Any, **context: Any) -> tuple[str, Any]:  # type: ignore[override]
        """Return the SQL, of decimals as floats: the mean of two decimals has no more places than they have."""
        value, *rest = self.get_source_expressions()
        clone = self
        if isinstance(value.output_field, DecimalField):
            clone = self.copy()
            clone.set_source_expressions([Cast(value, FloatField()), *rest])
        return super(_Middle, clone).as_sql(compiler, connection, **context)


class Median(_Middle):
    """The value in the middle, or the mean of the two in the middle."""

    function = "MEDIAN"
    name = "Median"


class _Literal(Value):
    """A number in the SQL itself, which DuckDB takes for a FLOAT where it has to be one."""

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        return repr(self.value), ()


class Quantile(_Middle):
    """The value below which a part of the values lies, interpolated: ``Quantile("price", 0.9)``."""

    function = "QUANTILE_CONT"
    name = "Quantile"

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


class Gathered(Field):  # type: ignore[type-arg]
    """Values of another field, in a list or as the keys of a dict."""

    def __init__(self, base: Field[Any, Any]) -> None:
        super().__init__()
        self.base = base

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        one = Value(None, output_field=self.base)
        converters = [*connection.ops.get_db_converters(one), *one.get_db_converters(connection)]
        if value is None or not converters:
            return value

        def converted(element: Any) -> Any:
            for convert in converters:
                element = convert(element, one, connection)
            return element

        if isinstance(value, dict):
            return {converted(key): number for key, number in value.items()}
        return list(map(converted, value))


class _Gathering(Aggregate):
    def _resolve_output_field(self) -> Any:
        (source, *_) = self.get_source_expressions()
        return Gathered(source.output_field)


class Histogram(_Gathering):
    """How often each value occurs: a dict."""

    function = "HISTOGRAM"
    name = "Histogram"


class List(_Gathering):
    """All values as a list, NULLs among them; ``order_by`` sorts it, from Django 6.0 on."""

    function = "LIST"
    name = "List"
    allow_distinct = True
    allow_order_by = True

    def __init__(self, *expressions: Any, **extra: Any) -> None:
        if "order_by" in extra and django.VERSION < (6, 0):
            raise TypeError("aggregates are sorted by order_by from Django 6.0 on")
        super().__init__(*expressions, **extra)
