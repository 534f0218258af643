"""A row of the tables: numbers, query, target, what its SQL must hold, what it never may."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import pytest

from dialects import Unsupported, translate
from tests.compiling import NAMES, statements_of
from tests.every import every

#: The tables that generic SQL speaks of here.
SCHEMA = {
    "a": {
        "id": "BIGINT",
        "n": "INT",
        "m": "INT",
        "name": "VARCHAR(20)",
        "long": "TEXT",
        "active": "BOOLEAN",
        "price": "DECIMAL(10, 2)",
        "day": "DATE",
        "time": "TIME",
        "at": "TIMESTAMPTZ",
        "until": "TIMESTAMPTZ",
        "length": "INTERVAL",
        "data": "JSON",
        "raw": "VARBINARY",
        "token": "UUID",
    },
    "b": {"id": "BIGINT", "a_id": "BIGINT", "n": "INT", "m": "INT", "name": "VARCHAR(20)"},
}

REFUSED = "refused"


class Row(NamedTuple):
    """``wanted`` is one fragment or several, all in the SQL, or REFUSED."""

    pitfall: str
    query: str
    target: str
    wanted: str | Sequence[str]
    never: Sequence[str] = ()


def printed(query: str, target: str) -> str:
    """Return the SQL of a corpus query's last statement, or of generic SQL; percent signs are unchanged."""
    if query in NAMES:
        return str(statements_of(query, target)[-1].sql).replace("%%", "%")
    sql = query if "%s" in query else query.replace("%", "%%")
    types = ["UUID" if "token" in query else "BIGINT"] * query.count("%s")
    return translate(sql, target, schema=SCHEMA, types=types).sql.replace("%%", "%")


def rows(table: Sequence[tuple[object, ...]]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a test for the rows of each pitfall, whose number is in its mark."""
    made = [Row(*row) for row in table]  # type: ignore[arg-type]
    return every(
        "row",
        made,
        by=lambda row: row.pitfall,
        ids=lambda row: f"{row.target}-{row.query[:40]}",
        marks=lambda name: pytest.mark.pitfall(int(name.removeprefix("pitfall "))),
    )


def judge(row: Row) -> None:
    """Compare what is printed with a row."""
    if row.wanted == REFUSED:
        with pytest.raises((Unsupported, Exception), match=f"not supported on {row.target.partition('@')[0]}"):
            printed(row.query, row.target)
        return
    sql = printed(row.query, row.target)
    for fragment in [row.wanted] if isinstance(row.wanted, str) else row.wanted:
        assert fragment in sql, sql
    for fragment in row.never:
        assert fragment not in sql, sql
