"""Joins by column names, and the expansion of a star."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import alias, copy_tree
from dialects.sql.index import find_all_in_scope
from dialects.sql.scopes import fold_case, source_name, sources_of
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Join, unless=features.NATURAL_JOINS)
def refuse_natural_joins(node: exp.Join, target: Target) -> exp.Expr | None:
    """Refuse a natural join, because the common columns of two tables are not known.

    SQL Server: Msg 102, incorrect syntax.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/from-transact-sql

    Refused (tsql@2017)::

        SELECT "a"."n" FROM "a" NATURAL JOIN "b"

    Message::

        NATURAL JOIN is not supported on tsql@2017: name the columns: JOIN ... ON a.id = b.id
        (https://learn.microsoft.com/en-us/sql/t-sql/queries/from-transact-sql)
    """
    if node.args.get("method") != "NATURAL":
        return None
    hint = "name the columns: JOIN ... ON a.id = b.id"
    raise refusal("NATURAL JOIN", target, hint, features.NATURAL_JOINS)


@rule(exp.Select, unless=features.JOIN_USING)
def join_on_conditions(node: exp.Select, target: Target) -> exp.Expr | None:
    """Rewrite JOIN ... USING (x) as a join on a condition, and qualify x with the source of its value.

    SQL Server: Msg 1018, incorrect syntax. Oracle: ORA-25154, column part of USING clause cannot have qualifier.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/from-transact-sql

    Before::

        SELECT "id", "b"."n" FROM "a" JOIN "b" USING ("id")

    After (tsql@2017)::

        SELECT [a].[id], [b].[n] FROM [a] JOIN [b] ON [a].[id] = [b].[id]
    """
    joins = node.args.get("joins") or ()
    if not any(join.args.get("using") for join in joins):
        return None
    if any(isinstance(shown, exp.Star) for shown in node.expressions):
        raise refusal(
            "SELECT * over JOIN ... USING", target, "list the columns, or join ON a condition", features.JOIN_USING
        )
    source = node.args.get("from_")
    before = [source_name(source.this) if source is not None else None]
    merged: dict[str, exp.Expr] = {}
    for join in joins:
        own = source_name(join.this)
        conditions = []
        for name in join.args.get("using") or ():
            left = merged.get(fold_case(name)) or (_column(name, before[0]) if len(before) == 1 else None)
            right = _column(name, own)
            if left is None or right is None:
                hint = f"join ON a condition, which says whose {name.name} is meant"
                raise refusal("JOIN ... USING after another join", target, hint, features.JOIN_USING)
            conditions.append(exp.EQ(this=copy_tree(left), expression=right))
            merged[fold_case(name)] = _merge(join.side, left, right)
        if conditions:
            join.set("using", None)
            join.set("on", exp.and_(*conditions, copy=False))
        before.append(own)
    for column in find_all_in_scope(node, exp.Column):
        value = (
            merged.get(fold_case(column.this)) if not column.table and isinstance(column.this, exp.Identifier) else None
        )
        if value is not None:
            _replace(column, copy_tree(value), node)
    return node


def _merge(side: str, left: exp.Expr, right: exp.Expr) -> exp.Expr:
    if side == "FULL":
        return exp.Coalesce(this=copy_tree(left), expressions=[copy_tree(right)])
    return right if side == "RIGHT" else left


def _column(name: exp.Identifier, table: exp.Identifier | None) -> exp.Column | None:
    return exp.Column(this=copy_tree(name), table=copy_tree(table)) if table is not None else None


def _replace(column: exp.Column, value: exp.Expr, select: exp.Select) -> None:
    value.type = column.type
    shown = column.parent is select and column.arg_key == "expressions"
    column.replace(value if isinstance(value, exp.Column) or not shown else alias(value, column.name))


@rule(exp.Select, unless=features.STAR_AMONG_COLUMNS)
def qualify_stars(node: exp.Select, target: Target) -> exp.Expr | None:
    """Qualify a star beside other columns with the names of the sources.

    Oracle: ORA-00923, FROM keyword not found where expected.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html

    Before::

        SELECT *, 1 AS "one" FROM "a" JOIN "b" ON "b"."id" = "a"."id"

    After (oracle@19c)::

        SELECT "A".*, "B".*, 1 AS "ONE" FROM "A" JOIN "B" ON "B"."ID" = "A"."ID"
    """
    if len(node.expressions) < 2 or not any(isinstance(shown, exp.Star) for shown in node.expressions):
        return None
    names = [source_name(source) for source in sources_of(node)]
    stars = [exp.Column(this=exp.Star(), table=copy_tree(name)) for name in names if name is not None]
    if len(stars) < len(names):
        hint = "give each derived table an alias, or list the columns"
        raise refusal("SELECT * beside a column", target, hint, features.STAR_AMONG_COLUMNS)
    shown: list[exp.Expr] = []
    for projection in node.expressions:
        shown += [copy_tree(star) for star in stars] if isinstance(projection, exp.Star) else [projection]
    node.set("expressions", shown)
    return node


RULES: tuple[Rule, ...] = (refuse_natural_joins, join_on_conditions, qualify_stars)
