"""Nesting a query as a derived table with the same output columns, and moving its parts outside."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlglot import exp

from dialects.rewrites.sort_keys import resolve_key
from dialects.sql.build import alias, column, copy_tree, identifier
from dialects.sql.outputs import output_name, output_names
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: The parts that decide the order of a query's rows, and which rows it returns.
SLICE = ("order", "limit", "offset")


def is_sliced(query: exp.Expr) -> bool:
    """Return whether a query has an order, a limit or an offset of its own."""
    return any(query.args.get(part) for part in SLICE)


def drop_limits(query: exp.Expr) -> None:
    """Remove a query's limit and offset, which its rewrite replaces."""
    query.set("offset", None)
    query.set("limit", None)


def name_columns(select: exp.Select, target: Target) -> list[str]:
    """Give each output column of a query a name of its own, and return the names in order.

    A derived table's columns need distinct names (SQL Server errors 8155 and
    8156, ORA-00918).
    """
    expand_star(select, target)
    counts = Counter(name.upper() for name in output_names(select))
    names, projections = [], []
    for number, projection in enumerate(select.expressions, 1):
        name = output_name(projection)
        if not name or counts[name.upper()] > 1:
            name = f"col{number}"
            while counts[name.upper()]:
                name += "_"
            projection = alias(projection.unalias(), name)
        names.append(name)
        projections.append(projection)
    select.set("expressions", projections)
    return names


def add_column(select: exp.Query, expression: exp.Expr, name: str, table: str) -> exp.Column:
    """Add a computed column to a derived table under a new name, and return the outer column."""
    taken = {shown.upper() for shown in output_names(select)}
    while name.upper() in taken:
        name += "_"
    select.append("expressions", alias(expression, name))
    result = column(name, table)
    result.type = expression.type
    return result


def expand_star(select: exp.Select, target: Target) -> None:
    """Replace ``*`` by the columns of the one derived table that the query reads. Raise Unsupported for a table."""
    if not any(isinstance(projection, exp.Star) for projection in select.expressions):
        return
    source = select.args["from_"].this if select.args.get("from_") else None
    if not isinstance(source, exp.Subquery) or select.args.get("joins"):
        raise refusal(
            "SELECT * of a table", target, "list the columns, because they are repeated by name", target.family.manual
        )
    inner = source.this
    names = name_columns(inner, target) if isinstance(inner, exp.Select) else output_names(inner)
    select.set("expressions", [column(name, source.alias_or_name) for name in names])


def as_derived_table(query: exp.Query, name: str, target: Target) -> exp.Select:
    """Return a query over ``query`` as the derived table ``name``, with the same columns, order and names.

    Common table expressions move to the outer query. The caller puts the
    result in the query's place.
    """
    visible = output_names(query)
    first: exp.Expr = query
    while isinstance(first, (exp.SetOperation, exp.Subquery)):  # The first arm names its columns.
        first = first.this
    inner_names = name_columns(first, target) if isinstance(first, exp.Select) else visible
    visible = visible if len(visible) == len(inner_names) else inner_names
    outer = exp.Select(
        expressions=[
            _with_name(column(inner, name), shown, projection)
            for inner, shown, projection in zip(inner_names, visible, query.selects, strict=True)
        ]
    )
    outer.set("with_", query.args.get("with_"))
    query.set("with_", None)
    return outer.from_(exp.Subquery(this=query, alias=exp.TableAlias(this=identifier(name))), copy=False)


def _with_name(source: exp.Column, shown: str, projection: exp.Expr) -> exp.Expr:
    # The type of the aliased expression, which a rule may have set after the alias got its type.
    source.type = projection.unalias().type
    return source if shown in ("", source.name) else alias(source, shown)


def detach(query: exp.Expr, *parts: str) -> dict[str, Any]:
    """Remove parts of a query and return them, None for a part that the query does not have."""
    found = {part: query.args.get(part) for part in parts}
    for part in parts:
        query.set(part, None)
    return found


def attach(query: exp.Expr, parts: dict[str, Any]) -> None:
    """Give a query the parts that were removed from another one."""
    for part, value in parts.items():
        query.set(part, value)


def sort_outside(query: exp.Query, target: Target) -> exp.Select:
    """Return the query as a derived table, with its order and its slice moved to the query around it.

    The outer query sorts by output columns. The derived table also computes keys that are no output columns.
    """
    moved = detach(query, *SLICE)
    shown = [copy_tree(projection) for projection in query.selects]
    name = "united" if isinstance(query, exp.SetOperation) else "sliced"
    outer = as_derived_table(query, name, target)
    columns = [projection.unalias() for projection in outer.expressions]
    order = moved["order"]
    for number, key in enumerate(order.expressions if order is not None else (), 1):
        found = _output_column(key.this, shown, columns)
        if found is None and isinstance(query, exp.Select) and not query.args.get("distinct"):
            found = add_column(query, copy_tree(resolve_key(key.this, query)), f"key{number}", name)
        if found is not None:
            key.set("this", found)
    attach(outer, moved)
    return outer


def sort_by_columns(select: exp.Select, name: str, target: Target) -> exp.Select:
    """Return the query as the derived table ``name`` with its sort keys, by which the outer query sorts."""
    order = detach(select, "order")["order"]
    keys = order.expressions if order is not None else []
    for key in keys:
        key.set("this", copy_tree(resolve_key(key.this, select)))
    outer = as_derived_table(select, name, target)
    for number, key in enumerate(keys, 1):
        key.set("this", add_column(select, copy_tree(key.this), f"key{number}", name))
    outer.set("order", order)
    return outer


def _output_column(key: exp.Expr, shown: list[exp.Expr], columns: list[exp.Expr]) -> exp.Expr | None:
    """Return the outer column of a derived table for an inner sort key, by position, name or expression."""
    if isinstance(key, exp.Literal) and not key.is_string:
        return copy_tree(columns[int(key.name) - 1])
    for projection, outside in zip(shown, columns, strict=True):
        if key in (projection.unalias(), exp.column(identifier(projection.alias_or_name))):
            return copy_tree(outside)
    return None
