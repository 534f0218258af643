"""The values of many rows, column by column: as a table of Arrow, which DuckDB reads where it lies, or as lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

#: So few rows go as lists, for a table that is made known to DuckDB takes longer.
FEW = 50
#: What a statement calls the table that comes with it.
NAME = "rows to insert"

_DECIMAL = re.compile(r"DECIMAL\((\d+), (\d+)\)")


class ArrowRows(tuple[Any, ...]):
    """No parameters, but the table of Arrow that a statement reads."""

    query = f'SELECT * FROM "{NAME}"'
    table: Any

    @classmethod
    def of(cls, columns: Sequence[Sequence[Any]], types: Sequence[str]) -> ArrowRows | None:
        """Columns of DuckDB's types; None without pyarrow, or for values that have to be cast."""
        try:
            import pyarrow as pa
        except ImportError:
            return None
        try:
            arrays = [_array(pa, column, kind) for column, kind in zip(columns, types, strict=True)]
        except (pa.ArrowException, KeyError, OverflowError, TypeError, ValueError):
            return None  # DuckDB is to say what is wrong with them.
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
    """Days apart from the time, as the driver has it."""
    return pa.MonthDayNano([0, value.days, (value.seconds * 1_000_000 + value.microseconds) * 1000])


def _text(pa: Any, value: Any) -> str:
    return str(value)


#: Type of a column -> type of Arrow, and what makes one's value of the other's.
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
