"""Types of generic SQL's expressions that sqlglot's inference for PostgreSQL does not find.

sqlglot gives ``timestamp - timestamp`` the type of its left side, and
``AT TIME ZONE`` no type. It only resolves qualified columns of queries. The
annotators here run after sqlglot's own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlglot import exp
from sqlglot.dialects.postgres import Postgres

from dialects.errors import InvalidSQL
from dialects.sql.fragments import CONDITION, FRAGMENT
from dialects.sql.scopes import visible_sources

T = exp.DType

_KINDS: dict[T, str] = {
    T.DATE: "date",
    T.DATE32: "date",
    T.TIME: "time",
    T.TIMETZ: "time",
    T.TIMESTAMP: "datetime",
    T.TIMESTAMPNTZ: "datetime",
    T.DATETIME: "datetime",
    T.DATETIME2: "datetime",
    T.TIMESTAMPTZ: "instant",
    T.TIMESTAMPLTZ: "instant",
    T.INTERVAL: "interval",
}


def temporal_kind(node: exp.Expr | exp.DataType | None) -> str:
    """Return ``"date"``, ``"time"``, ``"datetime"`` (no zone), ``"instant"``, ``"interval"``, or ``""`` for others."""
    data_type = node if isinstance(node, exp.DataType) else node.type if node is not None else None
    if data_type is None:
        return ""
    if isinstance(data_type.this, exp.Interval):  # INTERVAL DAY TO SECOND
        return "interval"
    return _KINDS.get(data_type.this, "")


def _sum(left: str, right: str) -> T | None:
    pair = {left, right}
    if "interval" not in pair:
        return T.TIMESTAMP if pair == {"date", "time"} else None
    if pair == {"interval"}:
        return T.INTERVAL
    other = (pair - {"interval"}).pop()
    return {"date": T.TIMESTAMP, "datetime": T.TIMESTAMP, "instant": T.TIMESTAMPTZ, "time": T.TIME}.get(other)


def _difference(left: str, right: str) -> T | None:
    if not left or not right:
        return None
    if right == "interval":
        return _sum(left, right)
    return T.BIGINT if left == right == "date" else T.INTERVAL


def _add(node: exp.Add) -> T | None:
    return _sum(temporal_kind(node.this), temporal_kind(node.expression))


def _sub(node: exp.Sub) -> T | None:
    return _difference(temporal_kind(node.this), temporal_kind(node.expression))


def _infer_scaled(node: exp.Binary) -> T | None:
    """Return the type INTERVAL if one operand is an interval: multiplied or divided by a number, in either order."""
    return T.INTERVAL if [temporal_kind(node.this), temporal_kind(node.expression)].count("interval") == 1 else None


def _infer_aggregated(node: exp.Avg) -> T | None:
    return T.INTERVAL if temporal_kind(aggregate_argument(node)) == "interval" else None


def _infer_zoned(node: exp.AtTimeZone) -> T | None:
    """Return the type of AT TIME ZONE: an instant for a wall clock, a wall clock for anything else."""
    return T.TIMESTAMPTZ if temporal_kind(node.this) == "datetime" else T.TIMESTAMP


def _infer_truncated(node: exp.TimestampTrunc) -> T | None:
    found = temporal_kind(node.this)
    if found == "date" or not node.this.type:
        return T.TIMESTAMP
    return node.this.type.this if found else None


def _infer_extracted(node: exp.Extract) -> T:
    """Return NUMERIC for a part of a date, so that a division has a fraction.

    https://www.postgresql.org/docs/current/functions-datetime.html
    """
    return T.DECIMAL


def _infer_null_if(node: exp.Nullif) -> T | None:
    """Return the first operand's type for dates and times, which are compared with one another without a conversion."""
    return node.this.type.this if temporal_kind(node.this) else None


def _infer_rounded(node: exp.Round | exp.Trunc) -> T | None:
    """Return the type of a rounded value: a decimal stays one."""
    return T.DECIMAL if node.this.type is not None and node.this.type.this is T.DECIMAL else None


def _infer_literal(node: exp.Literal) -> T | None:
    """Return the type of a literal: a number with a point and without an exponent is a decimal."""
    return T.DECIMAL if not node.is_string and "." in node.name and "e" not in node.name.lower() else None


def aggregate_argument(node: exp.AggFunc) -> exp.Expr:
    """Return the value of an aggregate of one argument, without DISTINCT."""
    inner: exp.Expr = node.this
    if not isinstance(inner, exp.Distinct):
        return inner
    first: exp.Expr = inner.expressions[0]
    return first


def _after(own: Any, infer: Callable[[Any], T | None]) -> dict[str, Any]:
    """Return an annotator that applies sqlglot's for a node type, then ours if it finds a type."""

    def annotate(annotator: Any, node: Any) -> Any:
        if "annotator" in own:
            own["annotator"](annotator, node)
        else:
            annotator._set_type(node, own.get("returns"))
        found = infer(node)
        if found is not None:
            node.type = exp.DataType(this=found)
        return node

    return {"annotator": annotate}


_OURS: dict[type[exp.Expr], Callable[[Any], T | None]] = {
    exp.Add: _add,
    exp.Sub: _sub,
    exp.Mul: _infer_scaled,
    exp.Div: _infer_scaled,
    exp.Avg: _infer_aggregated,
    exp.AtTimeZone: _infer_zoned,
    exp.TimestampTrunc: _infer_truncated,
    exp.Extract: _infer_extracted,
    exp.Nullif: _infer_null_if,
    exp.Round: _infer_rounded,
    exp.Trunc: _infer_rounded,
    exp.Literal: _infer_literal,
    exp.CurrentTimestamp: lambda node: T.TIMESTAMPTZ,
    exp.Localtimestamp: lambda node: T.TIMESTAMP,
    exp.CurrentTime: lambda node: T.TIME,
    exp.CurrentDate: lambda node: T.DATE,
}


def _keep(annotator: Any, node: Any) -> Any:
    """Keep a placeholder's type, which comes from its value.

    sqlglot can keep all existing types, but then does not look into casts.
    """
    return node


def _annotate_column(annotator: Any, node: exp.Column) -> exp.Column:
    """Give a type to a column that sqlglot did not resolve: an unqualified one, or one of a DML statement."""
    annotator._set_type(node, None)
    for source in visible_sources(node):
        found = _type_in(annotator, source, node)
        if found is not None and not found.is_type(T.UNKNOWN):
            annotator._set_type(node, found)
            break
    return node


def _type_in(annotator: Any, source: exp.Expr, column: exp.Column) -> exp.DataType | None:
    if isinstance(source, exp.Table):
        found: exp.DataType | None = annotator.schema.get_column_type(source, column)
        return found
    if not isinstance(source, exp.Subquery):
        return None
    annotator.annotate_expression(source)
    outputs = source.this.selects if isinstance(source.this, exp.Query) else []
    return next((output.type for output in outputs if output.alias_or_name == column.name), None)


def read_fragment(node: exp.Anonymous) -> tuple[str, list[exp.Expr]]:
    """Return the type of a fragment, and its texts with the expressions between them. Raise InvalidSQL."""
    kind, *parts = node.expressions or [None]
    if not parts or len(parts) % 2 == 0 or not all(isinstance(part, exp.Literal) for part in (kind, *parts[::2])):
        raise InvalidSQL(f"{FRAGMENT} takes a type and then texts in quotes, with generic SQL between two of them")
    return kind.name, parts


def _call(annotator: Any, node: exp.Anonymous) -> exp.Anonymous:
    """Give a fragment the type that it says it has."""
    annotator._set_type(node, None)
    if node.name.upper() == FRAGMENT and (kind := read_fragment(node)[0]):
        # A type of a server's own is none of generic SQL's.
        node.type = exp.DataType.build("BOOLEAN" if kind == CONDITION else kind, dialect="postgres", udt=True)
    return node


#: The ``expression_metadata`` of ``annotate_types``.
METADATA: dict[type[exp.Expr], dict[str, Any]] = {
    **Postgres.EXPRESSION_METADATA,
    **{node: _after(Postgres.EXPRESSION_METADATA.get(node, {}), infer) for node, infer in _OURS.items()},
    exp.Placeholder: {"annotator": _keep},
    exp.Column: {"annotator": _annotate_column},
    exp.Anonymous: {"annotator": _call},
}
