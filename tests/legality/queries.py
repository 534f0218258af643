"""Questions about queries that several checks ask: outputs, sources, enclosing statement, aggregates, markers."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.words import words

AGGREGATES = words("""STDEV STDEVP VAR VARP COUNT_BIG CHECKSUM_AGG STRING_AGG LISTAGG MEDIAN STATS_MODE XMLAGG JSON_ARRAYAGG JSON_OBJECTAGG
    BIT_AND_AGG BIT_OR_AGG BIT_XOR_AGG COLLECT REGR_SLOPE REGR_INTERCEPT REGR_COUNT REGR_R2 REGR_AVGX REGR_AVGY REGR_SXX
    REGR_SYY REGR_SXY CORR_K CORR_S VARIANCE STDDEV PRODUCT APPROX_COUNT_DISTINCT""")
RANKING = frozenset(
    {
        "ROW_NUMBER",
        "RANK",
        "DENSE_RANK",
        "NTILE",
        "LAG",
        "LEAD",
        "FIRST_VALUE",
        "LAST_VALUE",
        "CUME_DIST",
        "PERCENT_RANK",
    }
)
WRAPPERS = (exp.IgnoreNulls, exp.RespectNulls, exp.WithinGroup, exp.Filter)
DML = (exp.Update, exp.Delete, exp.Insert, exp.Merge)


def bare(node: exp.Expr) -> exp.Expr:
    """Return the node without the parentheses around it."""
    while isinstance(node, exp.Paren):
        node = node.this
    return node


def body(query: exp.Expr) -> exp.Expr:
    """Return the SELECT that names the columns of a query: the left one of a set operation."""
    while isinstance(query, (exp.Subquery, exp.SetOperation, exp.Paren)):
        query = query.this
    return query


def outputs(query: exp.Expr) -> list[exp.Expr] | None:
    """Return the output expressions of a query; None if they cannot be counted, as with a star."""
    select = body(query)
    if not isinstance(select, exp.Select) or any(
        part.is_star and not isinstance(part, exp.Count) for part in select.expressions
    ):
        return None
    return list(select.expressions)


def output_name(part: exp.Expr) -> exp.Identifier | None:
    """Return the name of an output column; None for an expression without an alias."""
    name = (
        part.args.get("alias") if isinstance(part, exp.Alias) else part.this if isinstance(part, exp.Column) else None
    )
    return name if isinstance(name, exp.Identifier) else None


def column_names(query: exp.Expr) -> tuple[str, ...]:
    """Return the names of the output columns, `""` for one without a name; empty if the node is no query."""
    select = body(query)
    return tuple(
        str(column.alias_or_name) if isinstance(column, exp.Alias | exp.Column) else ""
        for column in (select.expressions if isinstance(select, exp.Select) else ())
    )


def sources(query: exp.Expr) -> Iterator[exp.Expr]:
    """Yield the tables, derived tables and laterals of FROM and its joins."""
    pending = [query.args.get("from_"), *(query.args.get("joins") or []), *(query.args.get("laterals") or [])]
    for item in pending:
        source = item if isinstance(item, exp.Lateral) else item.this if item is not None else None
        if isinstance(source, exp.Expr):
            yield source
            yield from sources(source)


def owner(node: exp.Expr) -> exp.Expr | None:
    """Return the query or statement whose clause contains the node."""
    parent = node.parent
    while parent is not None and not isinstance(parent, (exp.Select, exp.SetOperation, *DML)):
        parent = parent.parent
    return parent


def inside(node: exp.Expr) -> Iterator[exp.Expr]:
    """Yield the node and its descendants, without entering nested queries (which are yielded themselves)."""
    return node.walk(prune=lambda child: isinstance(child, (exp.Select, exp.SetOperation)))


def is_aggregate(node: exp.Expr) -> bool:
    """Return whether this is a call of an aggregate function, windowed or not."""
    if isinstance(node, exp.Anonymous):
        return node.name.upper() in AGGREGATES
    return isinstance(node, exp.AggFunc) and node.sql_name().upper() not in RANKING


def is_windowed(node: exp.Expr) -> bool:
    """Return whether the call is the function of an OVER clause."""
    parent, child = node.parent, node
    while parent is not None and isinstance(parent, WRAPPERS) and child.arg_key == "this":
        child, parent = parent, parent.parent
    return isinstance(parent, exp.Window) and child.arg_key == "this" and not is_keep(parent)


def is_keep(node: exp.Expr) -> bool:
    """Return whether this is Oracle's MAX(a) KEEP (DENSE_RANK ..), an aggregate that sqlglot parses as a window."""
    return isinstance(node, exp.Window) and node.args.get("over") == "KEEP"


def is_marker(node: exp.Expr) -> bool:
    """Return whether the node stands for a parameter."""
    return isinstance(node, (exp.Placeholder, exp.Parameter)) and node.name.startswith(("u_", "n_"))


def is_unnamed_marker(node: exp.Expr) -> bool:
    """Return whether the node is a `?` or `%s`; two of them are never the same expression."""
    return is_marker(node) and node.name.startswith("u_")


def group_items(select: exp.Select) -> list[exp.Expr]:
    """Return the expressions of GROUP BY, including those of grouping sets."""
    group = select.args.get("group")
    if not isinstance(group, exp.Group):
        return []
    found: list[exp.Expr] = []
    pending = [part for value in group.args.values() if isinstance(value, list) for part in value]
    while pending:
        item = bare(pending.pop(0))
        if isinstance(item, (exp.GroupingSets, exp.Rollup, exp.Cube, exp.Tuple)):
            pending += item.expressions
        elif isinstance(item, exp.Expr):
            found.append(item)
    return found


def order_keys(query: exp.Expr) -> list[exp.Expr]:
    """Return the expressions of ORDER BY, without direction."""
    order = query.args.get("order")
    return [bare(item.this if isinstance(item, exp.Ordered) else item) for item in order.expressions] if order else []


def is_limited(query: exp.Expr) -> bool:
    """Return whether TOP, LIMIT, FETCH, OFFSET or FOR XML gives the order of a nested query a meaning."""
    return any(query.args.get(name) for name in ("limit", "offset", "fetch", "for_"))


def is_integer(node: exp.Expr) -> bool:
    """Return whether the node is a whole number literal."""
    return isinstance(node, exp.Literal) and not node.is_string and node.name.isdigit()


def aggregate_of(distinct: exp.Distinct) -> exp.Expr | None:
    """Return the aggregate of a DISTINCT; None for SELECT DISTINCT."""
    parent = distinct.parent
    while isinstance(parent, (exp.Order, exp.GroupConcat)) and isinstance(parent.parent, exp.GroupConcat):
        parent = parent.parent
    return parent if parent is not None and is_aggregate(parent) else None
