"""GROUP BY, and aggregates of expressions that servers refuse in aggregates."""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import alias, column, copy_tree, identifier
from dialects.sql.index import find_all_in_scope
from dialects.sql.scopes import sources_of
from dialects.targets.base import Target


def argument_of(aggregate: exp.Expr) -> exp.Expr | None:
    """Return the aggregated value; for a percentile the sort key, because its argument is a constant.

    Oracle: ORA-30497, argument should be a constant or a function of expressions in GROUP BY. SQL Server takes
    a literal: https://learn.microsoft.com/en-us/sql/t-sql/functions/percentile-cont-transact-sql
    """
    if isinstance(aggregate, exp.WithinGroup):
        if isinstance(aggregate.this, (exp.PercentileCont, exp.PercentileDisc)):
            key: exp.Expr = aggregate.expression.expressions[0].this
            return key
        return argument_of(aggregate.this)
    first = aggregate.expressions[0] if isinstance(aggregate, exp.Anonymous) else aggregate.this
    while isinstance(first, (exp.Distinct, exp.Order)):
        first = first.expressions[0] if isinstance(first, exp.Distinct) else first.this
    return first


@rule(exp.Select, unless=features.COMPUTED_GROUP_KEYS)
def compute_group_keys_in_a_derived_table(node: exp.Select, target: Target) -> exp.Expr | None:
    """Compute a group key with a parameter, a subquery or no column in a derived table, and group by name.

    The server compares the texts of expressions, and two placeholders of one value are two texts.
    SQL Server: Msg 8120 (not contained in the GROUP BY clause), Msg 144 (a subquery), Msg 164 (no column).
    Oracle: ORA-00979, ORA-22818. DuckDB: Binder Error, column must appear in the GROUP BY clause.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-group-by-transact-sql

    Before::

        SELECT "a"."n" + 1 AS "m", (SELECT MAX("b"."n") FROM "b") AS "k", COUNT(*) AS "c" FROM "a"
        GROUP BY "a"."n" + 1, (SELECT MAX("b"."n") FROM "b")

    After (tsql@2017)::

        SELECT [grouped].[a_n] + 1 AS [m], [grouped].[key2] AS [k], COUNT_BIG(*) AS [c] FROM (SELECT [a].[n] AS [a_n],
        (SELECT MAX([b].[n]) FROM [b]) AS [key2] FROM [a]) AS [grouped] GROUP BY [grouped].[a_n] + 1, [grouped].[key2]
    """
    group = node.args.get("group")
    if group is None or node.args["from_"] is None:
        return None
    having = node.args.get("having") or exp.Having()
    computed = {key: f"key{number}" for number, key in enumerate(group.expressions, 1) if _is_computed(key, having)}
    return compute_inside(node, computed, "grouped") if computed else None


def _is_computed(key: exp.Expr, having: exp.Having) -> bool:
    if key.find(exp.Placeholder, exp.Query) or not key.find(exp.Column):
        return True
    # A condition must be a value as a key, but not in HAVING: two texts again.
    return isinstance(key, (exp.Predicate, exp.Connector, exp.Not)) and bool(having.find(type(key)))


@rule(exp.Select, unless=features.SUBQUERY_IN_AGGREGATE, requires=(exp.AggFunc, exp.Anonymous))
def compute_aggregated_subqueries_in_a_derived_table(node: exp.Select, target: Target) -> exp.Expr | None:
    """Compute a subquery inside an aggregate in a derived table first.

    SQL Server: Msg 130, cannot perform an aggregate function on an expression containing an aggregate or a subquery.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/aggregate-functions-transact-sql

    Before::

        SELECT MAX((SELECT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id")) AS "s" FROM "a"

    After (tsql@2017)::

        SELECT MAX([aggregated].[value1]) AS [s] FROM (SELECT (SELECT [b].[n] FROM [b] WHERE [b].[a_id] = [a].[id])
        AS [value1] FROM [a]) AS [aggregated]
    """
    computed: dict[exp.Expr, str] = {}
    for aggregate in find_all_in_scope(node, exp.AggFunc, exp.AnonymousAggFunc, exp.Anonymous):
        gathered = [argument_of(aggregate), *_sort_keys(aggregate)] if _is_aggregate(aggregate) else []
        for value in gathered:
            if value is not None and value.find(exp.Query):
                computed.setdefault(value, f"value{len(computed) + 1}")
    return compute_inside(node, computed, "aggregated") if computed and node.args.get("from_") else None


def _sort_keys(aggregate: exp.Expr) -> list[exp.Expr]:
    """Return the sort keys of an aggregate's WITHIN GROUP."""
    group = aggregate.parent
    return [key.this for key in group.expression.expressions] if isinstance(group, exp.WithinGroup) else []


def _is_aggregate(node: exp.Expr) -> bool:
    if isinstance(node.parent, exp.Window):
        return False
    return isinstance(node, exp.AggFunc) or (isinstance(node, exp.Anonymous) and node.name.upper() in _AGGREGATES)


#: Aggregates that the function table prints under names sqlglot does not know.
_AGGREGATES = frozenset(
    ["COUNT_BIG", "STDEV", "STDEVP", "VAR", "VARP", "VAR_POP", "STRING_AGG", "BIT_AND_AGG", "BIT_OR_AGG"]
)


def compute_inside(select: exp.Select, computed: dict[exp.Expr, str], name: str) -> exp.Select:
    """Move FROM and WHERE of a query into a derived table that also computes some expressions by name.

    The outer query then refers to the derived table's columns: the computed ones,
    and those of the query's own tables.
    """
    inner = exp.Select()
    for part in ("from_", "joins", "laterals", "where"):
        inner.set(part, select.args.get(part))
        select.set(part, None)
    tables = {source.alias_or_name for source in sources_of(inner)}
    aliases = {projection.alias for projection in select.expressions if isinstance(projection, exp.Alias)}
    projections: dict[tuple[str, str], exp.Alias] = {}

    known = {_remove_parentheses(node): (node, shown) for node, shown in computed.items()}
    kinds = {exp.Paren, *map(type, known)}

    def outside(node: exp.Expr) -> exp.Expr:
        if type(node) in kinds and (bare := _remove_parentheses(node)) in known:
            inside, shown = known[bare]
        elif isinstance(node, exp.Column) and node.table in tables:
            inside, shown = node, f"{node.table}_{node.name}"
        elif isinstance(node, exp.Column) and not node.table and node.name not in aliases and _is_own(node, select):
            inside, shown = node, node.name
        else:
            return node
        key = (node.table, node.name) if inside is node and isinstance(node, exp.Column) else ("", shown)
        if key not in projections:
            taken = {projection.alias.upper() for projection in projections.values()}
            while shown.upper() in taken:
                shown += "_"
            projections[key] = alias(copy_tree(inside), shown)
        reference = column(projections[key].alias, name)
        reference.type = inside.type
        return reference

    for part in ("expressions", "group", "having", "order"):
        _transform(select, part, outside)
    inner.set("expressions", list(projections.values()))
    derived = exp.Subquery(this=inner, alias=exp.TableAlias(this=identifier(name)))
    return select.from_(derived, copy=False)


def _remove_parentheses(node: exp.Expr) -> exp.Expr:
    """Return the expression as servers compare it."""
    bare = exp.Paren(this=copy_tree(node))
    for parenthesis in [*bare.this.find_all(exp.Paren)][::-1]:
        parenthesis.replace(parenthesis.this)
    return bare.this


def _is_own(node: exp.Expr, select: exp.Select) -> bool:
    """Return whether an unqualified column does not belong to an inner query, such as OPENJSON's."""
    return node.find_ancestor(exp.Select) in (select, None)


def _transform(select: exp.Select, part: str, replace: Callable[[exp.Expr], exp.Expr]) -> None:
    """Replace nodes of a part of a query, keeping the names of its output columns."""
    value = select.args.get(part)
    if value is None:
        return
    if not isinstance(value, list):
        select.set(part, value.transform(replace, copy=False))
        return
    changed = []
    for projection in value:
        shown = projection.alias_or_name if isinstance(projection, exp.Column) else ""
        result = projection.transform(replace, copy=False)
        changed.append(alias(result, shown) if shown and result.alias_or_name != shown else result)
    select.set(part, changed)


@rule(exp.Select, unless=features.HAVING_BESIDE_CONSTANTS)
def aggregate_constants_beside_having(node: exp.Select, target: Target) -> exp.Expr | None:
    """Wrap a constant in an aggregate, because HAVING without GROUP BY needs one to make a group.

    SQLite: HAVING clause on a non-aggregate query.
    https://sqlite.org/lang_select.html#resultset

    Before::

        SELECT 1 AS "x" FROM "a" HAVING COUNT("a"."id") > 1

    After (sqlite)::

        SELECT COALESCE(MAX(1), 1) AS "x" FROM "a" HAVING COUNT("a"."id") > 1
    """
    if (
        not node.args.get("having")
        or node.args.get("group")
        or any(projection.find(exp.AggFunc) for projection in node.expressions)
    ):
        return None
    for projection in node.expressions:
        value = projection.unalias()
        value.replace(exp.Coalesce(this=exp.Max(this=copy_tree(value)), expressions=[copy_tree(value)]))
    return node


RULES: tuple[Rule, ...] = (
    compute_aggregated_subqueries_in_a_derived_table,
    compute_group_keys_in_a_derived_table,
    aggregate_constants_beside_having,
)
