"""GROUP BY on SQL Server and Oracle: no ordinals, no subqueries, no unnamed markers, no column left out."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.queries import (
    WRAPPERS,
    bare,
    group_items,
    inside,
    is_aggregate,
    is_integer,
    is_keep,
    is_unnamed_marker,
    is_windowed,
    order_keys,
    output_name,
    sources,
)
from tests.legality.statement import Check, Finding, Statement

PSEUDO = {"ROWNUM", "LEVEL", "SYSDATE", "SYSTIMESTAMP", "USER", "CURRENT_USER", "UID", "NEXTVAL", "CURRVAL", "VALUE"}


def constant_group_key(statement: Statement) -> Iterator[Finding]:
    """Find an ordinal or constant in GROUP BY (Msg 164; on Oracle a number groups by nothing, then ORA-00979).

    https://learn.microsoft.com/sql/t-sql/queries/select-group-by-transact-sql
    https://docs.oracle.com/error-help/db/ora-00979/
    """
    for select in statement.selects():
        for item in group_items(select):
            constant = statement.family == "tsql" and not any(
                isinstance(part, (exp.Column, exp.Query)) for part in item.walk()
            )
            if constant or is_integer(item):
                yield (
                    statement.text(item),
                    "Msg 164: each GROUP BY expression must contain at least one column / ORA-00979",
                )


def subquery_group_key(statement: Statement) -> Iterator[Finding]:
    """Find a subquery in GROUP BY (Msg 144, ORA-22818).

    https://docs.oracle.com/error-help/db/ora-22818/
    """
    for select in statement.selects():
        for item in group_items(select):
            if item.find(exp.Query) is not None:
                yield statement.text(item), "Msg 144 / ORA-22818: subquery expressions not allowed in GROUP BY"


def marker_in_group_by(statement: Statement) -> Iterator[Finding]:
    """Find an unnamed marker in GROUP BY: the server sees no equal value in the select list (Msg 8120, ORA-00979).

    https://learn.microsoft.com/sql/t-sql/queries/select-group-by-transact-sql
    https://docs.oracle.com/error-help/db/ora-00979/
    """
    for select in statement.selects():
        for item in group_items(select):
            if any(is_unnamed_marker(part) for part in item.walk()):
                yield statement.text(item), "Msg 8120 / ORA-00979: not a GROUP BY expression"


def ungrouped_column(statement: Statement) -> Iterator[Finding]:
    """Find a column outside aggregates that GROUP BY does not have (Msg 8120/8121/8127, ORA-00979, ORA-00937).

    https://docs.oracle.com/error-help/db/ora-00979/
    """
    for select in statement.selects():
        parts = [*select.expressions, *([select.args["having"]] if select.args.get("having") else [])]
        aggregated = any(is_aggregate(part) and not is_windowed(part) for root in parts for part in inside(root))
        if (not aggregated and not select.args.get("group")) or select.args.get("pivots"):
            continue
        aliases = {name.name for part in select.expressions if (name := output_name(part)) is not None}
        keys = [
            key
            for key in order_keys(select)
            if not (isinstance(key, exp.Column) and not key.table and key.name in aliases)
        ]
        grouped = group_items(select)
        local = {source.alias_or_name.lower() for source in sources(select)}
        for part in [*parts, *keys]:
            for column in _loose(part, grouped, statement):
                if column.table.lower() in local or (not column.table and column.name.upper() not in PSEUDO):
                    yield statement.text(column), "Msg 8120 / ORA-00979: not in an aggregate and not in GROUP BY"


def _loose(node: exp.Expr, grouped: list[exp.Expr], statement: Statement) -> Iterator[exp.Column]:
    """Yield the columns below `node` that are neither aggregated nor part of a grouped expression."""
    if isinstance(node, (exp.Select, exp.SetOperation, exp.Star)) or any(
        _same(node, item, statement) for item in grouped
    ):
        return
    if is_keep(node) or ((isinstance(node, WRAPPERS) or is_aggregate(node)) and not is_windowed(node)):
        return
    if isinstance(node, exp.Column):
        yield node
        return
    for child in node.iter_expressions():
        yield from _loose(child, grouped, statement)


def _same(node: exp.Expr, item: exp.Expr, statement: Statement) -> bool:
    """Return whether two expressions are one to the server; a missing qualifier is ignored."""
    node = bare(node)
    if isinstance(node, exp.Column) and isinstance(item, exp.Column) and not (node.table and item.table):
        return node.name.lower() == item.name.lower()
    return type(node) is type(item) and statement.text(node).lower() == statement.text(item).lower()


CHECKS: tuple[Check, ...] = (constant_group_key, subquery_group_key, marker_in_group_by, ungrouped_column)
