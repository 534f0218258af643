"""Queries inside queries."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import alias, copy_tree
from dialects.sql.scopes import source_of
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Anonymous, requires=(exp.Subquery,))
def compare_with_quantified_queries(node: exp.Anonymous, target: Target) -> exp.Expr | None:
    """Parse SOME and ALL of a query in two parentheses as comparisons with its rows, not as function calls.

    SQL Server: Msg 102, incorrect syntax near 'SELECT'. SQLite: no such function: SOME.
    https://www.postgresql.org/docs/current/functions-subquery.html#FUNCTIONS-SUBQUERY-ANY-SOME

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" = SOME ((SELECT "b"."n" FROM "b"))

    After (sqlite)::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IN (SELECT "b"."n" FROM "b")
    """
    quantifier = _QUANTIFIERS.get(node.name.upper())
    query = node.expressions[0] if len(node.expressions) == 1 else None
    if quantifier is None or not isinstance(query, exp.Subquery) or not isinstance(node.parent, exp.Binary):
        return None
    return quantifier(this=copy_tree(query.unnest()))


_QUANTIFIERS: dict[str, type[exp.Any | exp.All]] = {"SOME": exp.Any, "ALL": exp.All}


@rule(exp.In, exp.Exists, exp.Any, exp.All, requires=(exp.Subquery,))
def take_off_parentheses_of_sets(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Remove the extra parentheses of a query, which is a single value or a syntax error with them.

    SQLite only compares with the first row; in EXISTS: near "(": syntax error.
    https://www.sqlite.org/lang_expr.html#in_op

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IN ((SELECT "b"."n" FROM "b"))

    After (sqlite)::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IN (SELECT "b"."n" FROM "b")
    """
    key = "query" if isinstance(node, exp.In) else "this"
    outer = node.args.get(key)
    # The parentheses of EXISTS are its own.
    holder = outer if isinstance(outer, exp.Subquery) and not isinstance(node, exp.Exists) else node
    query = holder.this if holder is outer else outer
    inner = query
    while isinstance(inner, exp.Subquery) and not any(inner.args.get(part) for part in _OF_ITS_OWN):
        inner = inner.this
    if inner is query or not isinstance(inner, (exp.Query, exp.Values)):
        return None
    holder.set("this", inner)
    return node


#: The parts that parentheses around a query can have.
_OF_ITS_OWN = ("alias", "order", "limit", "offset", "with_")


@rule(exp.Exists)
def ask_exists_for_nothing(node: exp.Exists, target: Target) -> exp.Expr | None:
    """Drop parameters in the select list of EXISTS, and its limit, because only the first row counts.

    Oracle before 12c cannot nest a correlated subquery as deep as a limit needs (ORA-00904).
    https://docs.oracle.com/cd/E11882_01/server.112/e41084/queries007.htm

    Before::

        SELECT "a"."id" FROM "a" WHERE EXISTS(SELECT 1 AS "x" FROM "b" ORDER BY "b"."n" LIMIT 1)

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE EXISTS(SELECT 1 AS [x] FROM [b])
    """
    query = node.this.unnest() if isinstance(node.this, (exp.Subquery, exp.Paren)) else node.this
    if not isinstance(query, (exp.Select, exp.SetOperation)) or query.args.get("offset"):
        return None
    changed = False
    limit = query.args.get("limit")
    if isinstance(limit, exp.Limit) and limit.expression.is_number and limit.expression.name != "0":
        query.set("limit", None)
        query.set("order", None)
        changed = True
    for projection in _projections(query):
        if isinstance(projection.unalias(), exp.Placeholder):
            projection.unalias().replace(exp.Literal.number(1))
            changed = True
    return node if changed else None


def _projections(query: exp.Expr) -> list[exp.Expr]:
    """Return the output columns of a query, or of all arms of a union whose rows are interchangeable."""
    if isinstance(query, exp.Union):
        return [*_projections(query.this.unnest()), *_projections(query.expression.unnest())]
    return list(query.expressions) if isinstance(query, exp.Select) else []


@rule(exp.Select, unless=features.EMPTY_SELECT_LISTS)
def select_at_least_one_column(node: exp.Select, target: Target) -> exp.Expr | None:
    """Select one column in a query without columns, such as that of a count.

    SQL Server: Msg 156, incorrect syntax near the keyword 'FROM'. Oracle: ORA-00936, missing expression.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-clause-transact-sql

    Before::

        SELECT COUNT(*) AS "n" FROM (SELECT FROM "a" HAVING COUNT("a"."id") > 1) AS "t"

    After (tsql@2017)::

        SELECT COUNT_BIG(*) AS [n] FROM (SELECT COUNT(*) AS [row] FROM [a] HAVING COUNT_BIG([a].[id]) > 1) AS [t]
    """
    if node.expressions:
        return None
    # SQLite takes HAVING without GROUP BY only if an aggregate is selected.
    is_group = node.args.get("having") and not node.args.get("group")
    node.set("expressions", [alias(exp.Count(this=exp.Star()) if is_group else exp.Literal.number(1), "row")])
    return node


@rule(exp.Select, exp.SetOperation, unless=features.ORDERED_SUBQUERY)
def drop_order_of_inner_queries(node: exp.Query, target: Target) -> exp.Expr | None:
    """Drop the order of an inner query without a limit, which has no effect and is not allowed.

    SQL Server: Msg 1033, the ORDER BY clause is invalid in views, inline functions, derived tables, subqueries, and
    common table expressions, unless TOP or OFFSET is specified. Oracle: ORA-00907 in an IN subquery.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."id" IN (SELECT "b"."a_id" FROM "b" ORDER BY "b"."n")

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[id] IN (SELECT [b].[a_id] FROM [b])
    """
    if not node.args.get("order") or any(node.args.get(part) for part in ("limit", "offset", "for_")):
        return None
    if not isinstance(node.parent, (exp.Subquery, exp.In, exp.Exists, exp.CTE, exp.SetOperation)):
        return None
    node.set("order", None)
    return node


@rule(exp.Column, unless=features.DEEP_CORRELATION)
def refuse_deep_correlation(node: exp.Column, target: Target) -> exp.Expr | None:
    """Refuse a subquery that reads the columns of a query two levels out.

    Oracle before 12c: ORA-00904, invalid identifier.
    https://docs.oracle.com/cd/E11882_01/server.112/e41084/queries007.htm

    Refused (oracle@11g)::

        SELECT "a"."id" FROM "a" WHERE EXISTS(SELECT 1 FROM (SELECT "b"."n" FROM "b" WHERE "b"."a_id" =
        "a"."id") AS "q")

    Message::

        a column of a query two levels out is not supported on oracle@11g: compare with a column of the query
        in between (https://docs.oracle.com/cd/E11882_01/server.112/e41084/queries007.htm)
    """
    source = source_of(node) if node.table else None
    if source is None:
        return None
    select, depth = node.parent_select, 0
    while select is not None and select is not source.parent_select:
        select, depth = select.parent_select, depth + 1
    if depth < 2:
        return None
    hint = "compare with a column of the query in between"
    raise refusal("a column of a query two levels out", target, hint, features.DEEP_CORRELATION)


@rule(exp.Exists, unless=features.COMPARED_EXISTS)
def enclose_compared_exists(node: exp.Exists, target: Target) -> exp.Expr | None:
    """Enclose EXISTS in parentheses beside an operator.

    Spark: PARSE_SYNTAX_ERROR, syntax error at or near '='.
    https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html

    Before::

        SELECT EXISTS(SELECT 1 FROM "b") = "a"."is_b" AS "same" FROM "a"

    After (spark@4.1)::

        SELECT (EXISTS(SELECT 1 FROM `b`)) = `a`.`is_b` AS `same` FROM `a`
    """
    if isinstance(node.parent, exp.Connector) or not isinstance(node.parent, (exp.Binary, exp.Is)):
        return None
    return exp.Paren(this=copy_tree(node))


#: Before rules that inspect these queries.
PARENTHESES: tuple[Rule, ...] = (compare_with_quantified_queries, take_off_parentheses_of_sets)
RULES: tuple[Rule, ...] = (
    select_at_least_one_column,
    ask_exists_for_nothing,
    refuse_deep_correlation,
    drop_order_of_inner_queries,
    enclose_compared_exists,
)
