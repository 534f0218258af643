"""DuckDB's own aggregates; other databases get another expression, or a refusal by name."""

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
    """One value, or the mean of two middle ones: a float for decimals, an instant for days."""

    def _resolve_output_field(self) -> Any:
        (field, *_) = self.get_source_fields()
        if isinstance(field, DateField):
            return DateTimeField()
        return field if isinstance(field, (DurationField, TimeField)) else FloatField()

    def as_sql(self, compiler: Any, connection: Any, **context: Any) -> tuple[str, Any]:  # type: ignore[override]
        """Return the SQL, with decimals as floats: the mean of two decimals may need more digits than they have."""
        value, *rest = self.get_source_expressions()
        clone = self
        if isinstance(value.output_field, DecimalField):
            clone = self.copy()
            clone.set_source_expressions([Cast(value, FloatField()), *rest])
        return super(_Middle, clone).as_sql(compiler, connection, **context)


class Median(_Middle):
    """The middle value, or the mean of the two middle ones."""

    function = "MEDIAN"
    name = "Median"


class _Literal(Value):
    """A number in the SQL itself, written as a FLOAT where DuckDB needs one."""

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        return repr(self.value), ()


class Quantile(_Middle):
    """The value below which a share of the values lies, interpolated: ``Quantile("price", 0.9)``."""

    function = "QUANTILE_CONT"
    name = "Quantile"

    def __init__(self, expression: Any, quantile: float, **extra: Any) -> None:
        if not 0 <= quantile <= 1:
            raise ValueError(f"a quantile must be between 0 and 1, not {quantile!r}")
        super().__init__(expression, _Literal(float(quantile)), **extra)


class ApproxQuantile(Quantile):
    """An approximate quantile, in little memory."""

    function = "APPROX_QUANTILE"
    name = "ApproxQuantile"


class ApproxCountDistinct(Aggregate):
    """The approximate number of different values, in little memory."""

    function = "APPROX_COUNT_DISTINCT"
    name = "ApproxCountDistinct"
    output_field = IntegerField()
    empty_result_set_value = 0


class ArgMax(Aggregate):
    """The value of one expression in the row with the greatest value of another: ``ArgMax("name", "price")``."""

    function = "ARG_MAX"
    name = "ArgMax"
    arity = 2

    def _resolve_output_field(self) -> Any:
        return self.get_source_fields()[0]


class ArgMin(ArgMax):
    """The value of one expression in the row with the least value of another."""

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

        def convert_value(element: Any) -> Any:
            for convert in converters:
                element = convert(element, one, connection)
            return element

        if isinstance(value, dict):
            return {convert_value(key): number for key, number in value.items()}
        return list(map(convert_value, value))


class _Gathering(Aggregate):
    def _resolve_output_field(self) -> Any:
        (source, *_) = self.get_source_expressions()
        return Gathered(source.output_field)


class Histogram(_Gathering):
    """How often each value occurs: a dict."""

    function = "HISTOGRAM"
    name = "Histogram"


class List(_Gathering):
    """All values as a list, including NULLs; ``order_by`` sorts it, from Django 6.0 on."""

    function = "LIST"
    name = "List"
    allow_distinct = True
    allow_order_by = True

    def __init__(self, *expressions: Any, **extra: Any) -> None:
        if "order_by" in extra and django.VERSION < (6, 0):
            raise TypeError("order_by of an aggregate needs Django 6.0 or newer")
        super().__init__(*expressions, **extra)
