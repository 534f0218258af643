"""Sources in FROM besides tables: LATERAL subqueries and VALUES."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import SLICE, attach, detach
from dialects.sql.build import alias, copy_tree, identifier, phrase
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Table, unless=features.TABLES_KNOWN_BY_NAME)
def alias_files(node: exp.Table, target: Target) -> exp.Expr | None:
    """Give a file that is read as a table its name as an alias, which qualifies its columns.

    DuckDB: Binder Error, referenced table not found.
    https://duckdb.org/docs/stable/data/parquet/overview

    Before::

        SELECT "sales.parquet"."day" FROM "sales.parquet"

    After (duckdb@2.0)::

        SELECT "sales.parquet"."day" FROM "sales.parquet" AS "sales.parquet"
    """
    reads = isinstance(node.parent, (exp.From, exp.Join))
    if not reads or node.args.get("alias") or not isinstance(node.this, exp.Identifier) or "." not in node.name:
        return None
    node.set("alias", exp.TableAlias(this=copy_tree(node.this)))
    return node


@rule(exp.Lateral, unless=features.LATERAL_JOINS)
def refuse_lateral_joins(node: exp.Lateral, target: Target) -> exp.Expr | None:
    """Refuse a derived table that names columns of the tables before it.

    Oracle before 12c: ORA-00904. SQLite: no such column.
    https://docs.oracle.com/cd/E11882_01/server.112/e41084/statements_10002.htm

    Refused (oracle@11g)::

        SELECT "a"."id" FROM "a" JOIN LATERAL (SELECT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id") AS "q" ON
        TRUE

    Message::

        LATERAL is not supported on oracle@11g: use a subquery in the select list, or number the rows of a
        join (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html)
    """
    hint = "use a subquery in the select list, or number the rows of a join"
    raise refusal("LATERAL", target, hint, features.LATERAL_JOINS)


@rule(exp.Join, unless=features.LATERAL_KEYWORD)
def apply_lateral_subqueries(node: exp.Join, target: Target) -> exp.Expr | None:
    """Join a LATERAL subquery by CROSS APPLY, or by OUTER APPLY if its rows may be missing.

    A condition of the join goes into the subquery, because APPLY has none.
    SQL Server: Msg 102, incorrect syntax near 'LATERAL'.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/from-transact-sql

    Before::

        SELECT "a"."id", "q"."n" FROM "a" LEFT JOIN LATERAL (SELECT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id"
        ORDER BY "b"."n" LIMIT 1) AS "q" ON TRUE

    After (tsql@2017)::

        SELECT [a].[id], [q].[n] FROM [a] OUTER APPLY (SELECT TOP 1 [b].[n] AS [n] FROM [b]
        WHERE [b].[a_id] = [a].[id] ORDER BY [b].[n]) AS [q]
    """
    lateral = node.this
    if not isinstance(lateral, exp.Lateral) or lateral.args.get("cross_apply") is not None:
        return None
    query = _subquery(lateral, target)
    if node.side in ("RIGHT", "FULL") or node.args.get("using"):
        hint = "join it by CROSS JOIN, JOIN or LEFT JOIN, with ON"
        raise refusal("LATERAL in a RIGHT or FULL JOIN, or with USING", target, hint, features.LATERAL_KEYWORD)
    condition = node.args.get("on")
    if condition is not None and not (isinstance(condition, exp.Boolean) and condition.this):
        name = query.args["alias"].this
        inner = exp.select(exp.Star()).from_(query, copy=False).where(condition, copy=False)
        query = exp.Subquery(this=inner, alias=exp.TableAlias(this=copy_tree(name)))
    return exp.Join(this=exp.Lateral(this=query, cross_apply=node.side != "LEFT"))


@rule(exp.Lateral, unless=features.AS_BEFORE_TABLE_ALIAS)
def alias_laterals_without_a_word(node: exp.Lateral, target: Target) -> exp.Expr | None:
    """Drop AS before the alias of a LATERAL subquery.

    Oracle: ORA-00933, SQL command not properly ended.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html

    Before::

        SELECT "a"."id", "q"."n" FROM "a" CROSS JOIN LATERAL (SELECT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id") AS "q"

    After (oracle@19c)::

        SELECT "A"."ID", "Q"."N" FROM "A" CROSS JOIN LATERAL (SELECT "B"."N" FROM "B" WHERE "B"."A_ID" = "A"."ID") "Q"
    """
    return phrase("LATERAL", _subquery(node, target))


def _subquery(lateral: exp.Lateral, target: Target) -> exp.Subquery:
    """Return the subquery of a LATERAL, which takes its alias. Raise Unsupported for a function."""
    query, named = lateral.this, lateral.args.get("alias")
    if not isinstance(query, exp.Subquery) or named is None:
        hint = "read a subquery with an alias"
        raise refusal("LATERAL of a function", target, hint, features.LATERAL_KEYWORD)
    query.set("alias", named)
    return query


@rule(exp.In, unless=features.VALUES_AFTER_IN)
def list_values_behind_in(node: exp.In, target: Target) -> exp.Expr | None:
    """Rewrite IN (VALUES (1), (2)) as IN with a list.

    SQL Server: Msg 156, incorrect syntax near the keyword 'VALUES'.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/table-value-constructor-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IN (VALUES (1), (2))

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[n] IN (1, 2)
    """
    values = node.expressions[0] if len(node.expressions) == 1 else None
    if not isinstance(values, exp.Values):
        return None
    rows = [row.expressions for row in values.expressions]
    node.set("expressions", [row[0] if len(row) == 1 else exp.Tuple(expressions=row) for row in rows])
    return node


@rule(exp.Values, unless=features.VALUES_QUERIES)
def select_from_values(node: exp.Values, target: Target) -> exp.Expr | None:
    """Read VALUES that is used as a query by a query that names its columns.

    SQL Server: Msg 156, incorrect syntax near the keyword 'VALUES'; Msg 8155, no column name was specified.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/table-value-constructor-transact-sql

    Before::

        WITH "c" AS (VALUES (1, 2), (3, 4)) SELECT "c"."column1" FROM "c"

    After (tsql@2017)::

        WITH [c] AS (SELECT [values].[column1] AS [column1], [values].[column2] AS [column2] FROM (VALUES (1, 2),
        (3, 4)) AS [values]([column1], [column2])) SELECT [c].[column1] FROM [c]
    """
    named = node.args.get("alias")
    if isinstance(node.parent, exp.Insert) or not node.expressions or (named is not None and named.columns):
        return None
    columns = [f"column{number}" for number, _ in enumerate(node.expressions[0].expressions, 1)]
    read = named is not None and named.name != "_values"  # sqlglot's own name for VALUES in WITH.
    name = named.this if named is not None and read else identifier("values")
    node.set("alias", exp.TableAlias(this=name, columns=[identifier(column) for column in columns]))
    if read:
        return node
    projections = [exp.column(column, table="values", quoted=True) for column in columns]
    if named is not None:
        reader = node.parent_select
        if reader is not None:
            reader.set("expressions", projections)
        return node
    select = exp.Select(expressions=projections)
    attach(select, detach(node, *SLICE))
    return select.from_(copy_tree(node), copy=False)


@rule(exp.Values, unless=features.VALUES_TABLES)
def unite_rows_of_values(node: exp.Values, target: Target) -> exp.Expr | None:
    """Rewrite VALUES in FROM as a union of queries without a table.

    Oracle: ORA-00903, invalid table name.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html

    Before::

        SELECT "v"."x" FROM (VALUES (1, 'a'), (2, 'b')) AS "v"("x", "y")

    After (oracle@19c)::

        SELECT "V"."X" FROM (SELECT 1 AS "X", 'a' AS "Y" FROM DUAL UNION ALL SELECT 2, 'b' FROM DUAL) "V"
    """
    named = node.args.get("alias")
    if isinstance(node.parent, exp.Insert) or named is None:
        return None
    first, *others = [list(row.expressions) for row in node.expressions]
    columns = named.columns
    firsts = [alias(value, name.name) for value, name in zip(first, columns, strict=False)] or first
    union: exp.Query = exp.Select(expressions=[*firsts, *first[len(firsts) :]])
    for row in others:
        union = exp.Union(this=union, expression=exp.Select(expressions=row), distinct=False)
    return exp.Subquery(this=union, alias=exp.TableAlias(this=named.this))


#: Before all other rules, because their result is an ordinary query.
VALUES: tuple[Rule, ...] = (refuse_lateral_joins, list_values_behind_in, select_from_values, unite_rows_of_values)
RULES: tuple[Rule, ...] = (apply_lateral_subqueries, alias_laterals_without_a_word, alias_files)
