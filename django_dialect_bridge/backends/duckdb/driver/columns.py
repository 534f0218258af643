"""The values of many rows by column: as a table of Arrow, which DuckDB reads in place, or as lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

#: Fewer rows are passed as lists, because registering a table with DuckDB takes longer.
FEW = 50
#: The name of the passed table in a statement.
NAME = "rows to insert"

_DECIMAL = re.compile(r"DECIMAL\((\d+), (\d+)\)")


class ArrowRows(tuple[Any, ...]):
    """The table of Arrow that a statement reads instead of parameters."""

    query = f'SELECT * FROM "{NAME}"'
    table: Any

    @classmethod
    def of(cls, columns: Sequence[Sequence[Any]], types: Sequence[str]) -> ArrowRows | None:
        """Return columns of DuckDB's types; None without pyarrow, or if values need a cast."""
        try:
            import pyarrow as pa
        except ImportError:
            return None
        try:
            arrays = [_array(pa, column, kind) for column, kind in zip(columns, types, strict=True)]
        except (pa.ArrowException, KeyError, OverflowError, TypeError, ValueError):
            return None  # DuckDB reports their errors.
        rows = cls()
        rows.table = pa.Table.from_arrays(arrays, names=[f"c{number}" for number in range(len(arrays))])
        return rows


def _array(pa: Any, column: Sequence[Any], kind: str) -> Any:
    if found := _DECIMAL.fullmatch(kind):
        return pa.array(column, pa.decimal128(int(found[1]), int(found[2])))
    name, convert = _ARROW[kind]
    if convert is not None:
        column = [None if value is None else convert(pa, value) for value in column]
    return pa.array(column, getattr(pa, name)(*_ARGUMENTS.get(name, ())))


def _interval(pa: Any, value: Any) -> Any:
    """Return an interval with days separate from the time, as in the driver."""
    return pa.MonthDayNano([0, value.days, (value.seconds * 1_000_000 + value.microseconds) * 1000])


def _text(pa: Any, value: Any) -> str:
    return str(value)


#: Type of a column -> type of Arrow, and the converter of values.
_ARROW: dict[str, tuple[str, Callable[[Any, Any], Any] | None]] = {
    "BIGINT": ("int64", None),
    "BLOB": ("binary", None),
    "BOOLEAN": ("bool_", None),
    "DATE": ("date32", None),
    "DOUBLE": ("float64", None),
    "INTEGER": ("int32", None),
    "INTERVAL": ("month_day_nano_interval", _interval),
    "JSON": ("string", None),
    "SMALLINT": ("int16", None),
    "TIME": ("time64", None),
    "TIMESTAMP": ("timestamp", None),
    "UUID": ("string", _text),
    "VARCHAR": ("string", None),
}
_ARGUMENTS = {"time64": ("us",), "timestamp": ("us",)}
