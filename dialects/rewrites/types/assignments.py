"""Dates, times and timestamps assigned to columns of another of these types."""

from __future__ import annotations

from collections.abc import Iterable

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.writes.insert_values import inserted_names, rows_of
from dialects.sql.build import cast, copied, is_assignment
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target

#: Kinds of a column and of a value -> the type that the value is cast to.
_CASTS = {
    ("date", "datetime"): "DATE",
    ("date", "instant"): "DATE",
    ("time", "datetime"): "TIME",
    ("time", "instant"): "TIME",
    ("datetime", "date"): "TIMESTAMP",
    ("instant", "date"): "TIMESTAMP",
}


@rule(exp.EQ, exp.Insert, exp.ColumnDef, unless=features.CONVERTED_MOMENTS)
def cast_to_kind_of_column(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Cast a timestamp assigned to a column of dates or times, because the column would store the whole timestamp.

    There is no error: an Oracle DATE holds a time, and SQLite keeps any text. A lookup by the date would miss the row.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html

    Before::

        CREATE TABLE "a" ("day" DATE DEFAULT CURRENT_TIMESTAMP)

    After (oracle@19c)::

        CREATE TABLE "A" ("DAY" DATE DEFAULT TRUNC(SYS_EXTRACT_UTC(SYSTIMESTAMP)))
    """
    changed = False
    for into, value in list(find_assigned(node)):
        wanted = _CASTS.get((temporal_kind(into), temporal_kind(value)))
        # A driver adapts a parameter to its column.
        if wanted is not None and not isinstance(value, (exp.Placeholder, exp.Null)):
            value.replace(cast(copied(value), wanted))
            changed = True
    return node if changed else None


def find_assigned(node: exp.Expr) -> Iterable[tuple[exp.Expr, exp.Expr]]:
    """Return a column or its type, and the assigned value, for each column that a node assigns or inserts."""
    if isinstance(node, exp.Insert):
        names = inserted_names(node)
        return [pair for row in rows_of(node) for pair in zip(names, row.expressions, strict=False)]
    if isinstance(node, exp.EQ):
        return [(node.this, node.expression)] if is_assignment(node) else []
    defaults = [each.kind for each in node.args["constraints"]]
    kinds = [each.this for each in defaults if isinstance(each, exp.DefaultColumnConstraint)]
    return [(node.args["kind"], value) for value in kinds if node.args.get("kind") is not None]


RULES: tuple[Rule, ...] = (cast_to_kind_of_column,)
