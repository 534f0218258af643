"""Statements whose plan is shown, and the plan.

A plan is shown of a batch, not of a statement with parameters. So its parameters are variables. They have no values, because
nothing is executed.
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Sequence
from typing import Any

from dialects.sql.types.datatypes import ByType
from dialects.sql.types.digits import MOST
from dialects.targets.limits import LONGEST_TEXT_OF_TSQL

_TYPES = ByType(
    {
        bool: "BIT",
        int: "BIGINT",
        float: "FLOAT",
        decimal.Decimal: f"NUMERIC({MOST}, 10)",
        bytes: "VARBINARY(MAX)",
        datetime.datetime: "DATETIME2",
        datetime.date: "DATE",
        datetime.time: "TIME",
    }
)


def with_variables(sql: str, params: Sequence[Any]) -> str:
    """Return a statement with declared variables instead of its placeholders."""
    names = [f"@p{number}" for number in range(len(params))]
    declared = [f"DECLARE {name} {_type_of(value)}" for name, value in zip(names, params, strict=True)]
    return "; ".join([*declared, (sql % tuple(names)).strip()])


def _type_of(value: Any) -> str:
    """Return the type that a driver gives a parameter; text has its length, and NULL is text."""
    found: str | None = _TYPES[type(value)]
    return found or (
        f"NVARCHAR({max(len(value), 1)})"
        if value and len(value) <= LONGEST_TEXT_OF_TSQL
        else f"NVARCHAR({LONGEST_TEXT_OF_TSQL})"
    )


def read_plan(cursor: Any) -> list[str]:
    """Return the lines of all results."""
    lines = [str(line) for line, *_ in cursor.fetchall()] if cursor.description else []
    while cursor.nextset():
        lines += [str(line) for line, *_ in cursor.fetchall()] if cursor.description else []
    return lines
