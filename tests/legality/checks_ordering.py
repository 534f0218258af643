"""ORDER BY on SQL Server and Oracle: of nested queries, of DISTINCT, of set operations, and its keys."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.queries import bare, is_integer, is_limited, is_marker, order_keys, output_name, outputs, sources
from tests.legality.statement import Check, Finding, Statement

Query = (exp.Select, exp.SetOperation)


def order_in_subquery(statement: Statement) -> Iterator[Finding]:
    """Find ORDER BY in a nested query without a limit: on SQL Server (Msg 1033), on Oracle outside FROM (ORA-00907).

    https://learn.microsoft.com/sql/t-sql/queries/select-order-by-clause-transact-sql
    https://docs.oracle.com/error-help/db/ora-00907/
    """
    for node in statement.nodes:
        if not isinstance(node, Query) or not node.args.get("order") or is_limited(node):
            continue
        place = node.parent
        while isinstance(place, (exp.Subquery, exp.Paren)) and not (
            place.args.get("alias") or isinstance(place.parent, (exp.From, exp.Join))
        ):
            place = place.parent
        inline = isinstance(place, (exp.Subquery, exp.CTE, exp.From, exp.Join, exp.Lateral))
        if place is None or isinstance(place, exp.Insert) or (inline and statement.family == "oracle"):
            continue
        error = (
            "Msg 1033: ORDER BY is invalid in derived tables and subqueries"
            if statement.family == "tsql"
            else "ORA-00907: missing right parenthesis"
        )
        yield statement.text(node), error


def order_key_not_selected(statement: Statement) -> Iterator[Finding]:
    """Find SELECT DISTINCT ordered by something it does not select (Msg 145, ORA-01791).

    https://docs.oracle.com/error-help/db/ora-01791/
    """
    for select in statement.selects():
        parts = outputs(select)
        if not select.args.get("distinct") or parts is None:
            continue
        for key in order_keys(select):
            if not is_integer(key) and not any(_matches(key, part, statement) for part in parts):
                yield statement.text(key), "Msg 145 / ORA-01791: not a SELECTed expression"


def _matches(key: exp.Expr, part: exp.Expr, statement: Statement) -> bool:
    name = output_name(part)
    value = bare(part.this if isinstance(part, exp.Alias) else part)
    if isinstance(key, exp.Column) and not key.table and name is not None and name.name.lower() == key.name.lower():
        return True
    if isinstance(key, exp.Column) and isinstance(value, exp.Column) and not (key.table and value.table):
        return key.name.lower() == value.name.lower()
    return statement.text(key).lower() == statement.text(value).lower()


def compound_order_key(statement: Statement) -> Iterator[Finding]:
    """Find a set operation ordered by anything but a name or number of its columns (Msg 104, ORA-01785).

    https://docs.oracle.com/error-help/db/ora-01785/
    """
    for node in statement.nodes:
        if not isinstance(node, exp.SetOperation):
            continue
        parts = outputs(node)
        names = {name.name.lower() for part in parts or [] if (name := output_name(part)) is not None}
        for key in order_keys(node):
            plain = isinstance(key, exp.Column) and not key.table and (parts is None or key.name.lower() in names)
            if not plain and not is_integer(key):
                yield statement.text(key), "Msg 104 / ORA-01785: must be the name or number of a selected column"


def ordinal_out_of_range(statement: Statement) -> Iterator[Finding]:
    """Find ORDER BY n with fewer than n columns (Msg 108, ORA-01785).

    https://docs.oracle.com/error-help/db/ora-01785/
    """
    for node in statement.nodes:
        parts = outputs(node) if isinstance(node, Query) else None
        for key in order_keys(node) if parts is not None else []:
            if is_integer(key) and not 1 <= int(key.name) <= len(parts or []):
                yield (
                    statement.text(node),
                    f"Msg 108 / ORA-01785: ORDER BY position {key.name} is not in the select list",
                )


def constant_order_key(statement: Statement) -> Iterator[Finding]:
    """Find ORDER BY a constant (Msg 408) or a marker (Msg 1008).

    https://learn.microsoft.com/sql/t-sql/queries/select-order-by-clause-transact-sql
    """
    for node in statement.nodes:
        for key in order_keys(node) if isinstance(node, Query) else []:
            varies = any(
                isinstance(part, (exp.Column, exp.Identifier, exp.Query, exp.Func)) and not _is_frame(part)
                for part in key.walk()
            )
            if not varies and not is_integer(key):
                variable = any(is_marker(part) for part in key.walk())
                yield (
                    statement.text(key),
                    "Msg 1008: variable in ORDER BY" if variable else "Msg 408: constant in ORDER BY",
                )


def _is_frame(node: exp.Expr) -> bool:
    """Return whether a function is constant if its arguments are."""
    return isinstance(
        node, (exp.Case, exp.If, exp.Cast, exp.TryCast, exp.Coalesce, exp.Nullif, exp.Connector, exp.Convert)
    )


def duplicate_order_key(statement: Statement) -> Iterator[Finding]:
    """Find the same column twice in ORDER BY (Msg 169): "order by list must be unique".

    https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors-0-to-999
    """
    for node in statement.nodes:
        seen: set[str] = set()
        for key in order_keys(node) if isinstance(node, Query) else []:
            text = _resolved(key, node, statement)
            if text in seen:
                yield statement.text(key), "Msg 169: a column has been specified more than once in the order by list"
            seen.add(text)


def _resolved(key: exp.Expr, query: exp.Expr, statement: Statement) -> str:
    """Return the text of a key after ordinals, aliases and the only table's qualifier are resolved."""
    parts = outputs(query) or []
    if is_integer(key) and 0 < int(key.name) <= len(parts):
        key = parts[int(key.name) - 1]
    elif isinstance(key, exp.Column) and not key.table:
        key = next(
            (part for part in parts if isinstance(part, exp.Alias) and part.alias.lower() == key.name.lower()), key
        )
    key = bare(key.this if isinstance(key, exp.Alias) else key)
    if isinstance(key, exp.Column) and len(list(sources(query))) == 1:
        return f"[{key.name}]".lower()
    return statement.text(key).lower()


CHECKS: tuple[Check, ...] = (
    order_in_subquery,
    order_key_not_selected,
    compound_order_key,
    ordinal_out_of_range,
)
TSQL: tuple[Check, ...] = (constant_order_key, duplicate_order_key)
