"""Sort keys: what they mean in their query, and how a target sorts their NULLs."""

from __future__ import annotations

from sqlglot import exp

from dialects.sql.build import column
from dialects.sql.index import NodeIndex
from dialects.sql.outputs import output_names
from dialects.targets.base import Target


def sort_key(expression: exp.Expr, target: Target, *, desc: bool = False) -> exp.Ordered:
    """Return a sort key with the target's own order of NULLs, which is not printed."""
    return exp.Ordered(this=expression, desc=desc or None, nulls_first=sorts_nulls_first(target, desc=desc))


def sorts_nulls_first(target: Target, *, desc: bool) -> bool:
    """Return whether the target sorts NULLs before values by default."""
    return str(target.family.dialect.NULL_ORDERING) == ("nulls_are_large" if desc else "nulls_are_small")


def sorts_natively(key: exp.Expr, target: Target) -> bool:
    """Return whether the target sorts the NULLs of a key by default as the key requires."""
    return bool(key.args.get("nulls_first")) == sorts_nulls_first(target, desc=bool(key.args.get("desc")))


def resolve_key(key: exp.Expr, select: exp.Query) -> exp.Expr:
    """Return the meaning of a sort key: the output column of its position or alias, or the key itself."""
    if isinstance(key, exp.Literal) and not key.is_string and key.name.isdigit():
        projections = _expand_star(select)
        return projections[int(key.name) - 1].unalias() if 0 < int(key.name) <= len(projections) else key
    if isinstance(key, exp.Column) and not key.table:
        for projection in _expand_star(select):
            if isinstance(projection, exp.Alias) and projection.alias == key.name:
                return projection.this
    return key


def _expand_star(select: exp.Query) -> list[exp.Expr]:
    """Return the output columns of a query; for ``*`` those of the derived table that it reads."""
    source = select.args["from_"].this if select.args.get("from_") else None
    if not isinstance(source, exp.Subquery) or not any(isinstance(shown, exp.Star) for shown in select.expressions):
        return select.expressions
    return [column(name, source.alias_or_name) for name in output_names(source.this)]


def no_order(target: Target) -> exp.Order:
    """Build ``ORDER BY (SELECT NULL)``: an order where the syntax requires one."""
    return exp.Order(expressions=[sort_key(exp.Subquery(this=exp.select(exp.null())), target)])


def sorts_by_windows(query: exp.Select) -> bool:
    """Return whether a query sorts by a window function, which ROW_NUMBER() cannot do (Msg 4109)."""
    order = query.args.get("order")
    return order is not None and any(resolve_key(key.this, query).find(exp.Window) for key in order.expressions)


def is_constant(key: exp.Expr, query: exp.Expr | None) -> bool:
    """Return whether a key is the same for all rows; a number in a query is a position."""
    if (isinstance(key, exp.Column) and key.table) or (isinstance(query, exp.Query) and key.is_number):
        return False
    if isinstance(query, exp.Select):
        key = resolve_key(key, query)
    varying = (exp.Column, exp.Query, exp.Func, exp.Window)
    return not any(
        isinstance(part, varying) and not isinstance(part, (exp.Cast, exp.Case, exp.If)) for part in NodeIndex(key)
    )
