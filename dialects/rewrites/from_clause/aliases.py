"""FROM: tables, derived tables and aliases."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree, identifier
from dialects.sql.index import NodeIndex
from dialects.sql.scopes import fold_case, source_name, source_names, sources_of
from dialects.targets.base import Target


@rule(exp.TableAlias)
def quote_table_aliases(node: exp.TableAlias, target: Target) -> exp.Expr | None:
    """Quote an alias in its definition and its uses, so that no database folds its case.

    Django before 6.1 leaves T3 and U0 unquoted, next to quoted columns.
    https://docs.djangoproject.com/en/6.1/releases/6.1/

    Before::

        SELECT U0."id" FROM "a" U0

    After (duckdb@1.5)::

        SELECT "U0"."id" FROM "a" AS "U0"
    """
    if not _is_plain(node):
        return None
    # All aliases at once: a statement has many, and each would need a walk over all of its columns.
    tree = NodeIndex(node.root())
    plain = [alias.this for alias in tree.nodes(exp.TableAlias) if _is_plain(alias)]
    spelled = {fold_case(name): name.name for name in plain}
    taken = {source.name for source in tree.nodes_made_of(exp.Table) + tree.nodes(exp.TableAlias)}
    tables = [column.args["table"] for column in tree.nodes(exp.Column) if column.args.get("table")]
    for name in plain + [name for name in tables if not (name.args.get("quoted") and name.name in taken)]:
        if (spelling := spelled.get(fold_case(name))) is not None:
            name.set("this", spelling)
            name.set("quoted", True)
    return node


def _is_plain(alias: exp.TableAlias) -> bool:
    """Return whether an alias has no quotes; a CTE's name may also be a table's name, which stays as it is."""
    name = alias.this
    return isinstance(name, exp.Identifier) and not name.args.get("quoted") and not isinstance(alias.parent, exp.CTE)


@rule(exp.Identifier, unless=features.CASELESS_NAMES)
def write_plain_names_in_lower_case(node: exp.Identifier, target: Target) -> exp.Expr | None:
    """Write a table's name or an alias without quotes in lower case, as PostgreSQL reads it.

    MySQL: 1054, unknown column 'Good.id', if file names have a case.
    https://dev.mysql.com/doc/refman/8.0/en/identifier-case-sensitivity.html

    Before::

        WITH Good AS (SELECT "a"."id" FROM "a") SELECT good."id" FROM GOOD

    After (mysql@8.4)::

        WITH `good` AS (SELECT `a`.`id` FROM `a`) SELECT good.`id` FROM `good`
    """
    name = node.name
    if node.args.get("quoted") or name == name.lower() or not isinstance(node.parent, _NAMED):
        return None
    if isinstance(node.parent, exp.Column) and node.arg_key != "table":
        return None
    node.set("this", name.lower())
    node.set("quoted", True)
    return node


_NAMED = (exp.Table, exp.TableAlias, exp.Column)


@rule(exp.Select, unless=features.CASE_OF_ALIASES)
def name_aliases_apart(node: exp.Select, target: Target) -> exp.Expr | None:
    """Rename an alias that differs from another one only in upper and lower case.

    SQL Server: Msg 1011, the correlation name is specified multiple times. Oracle: ORA-00918.
    https://learn.microsoft.com/en-us/sql/relational-databases/databases/database-identifiers

    Before::

        SELECT "t"."id", "T"."n" FROM "a" AS "t" JOIN "b" AS "T" ON "T"."a_id" = "t"."id"

    After (tsql@2017)::

        SELECT [t].[id], [T_2].[n] FROM [a] AS [t] JOIN [b] AS [T_2] ON [T_2].[a_id] = [t].[id]
    """
    sources = sources_of(node)
    if len(sources) < 2:
        return None
    taken: set[str] = set()
    changed = False
    for source in sources:
        name = source_name(source)
        if name is None:
            continue
        new, number = name.name, 1
        while new.upper() in taken:
            number += 1
            new = f"{name.name}_{number}"
        taken.add(new.upper())
        if number > 1:
            changed = True
            rename(node, source, name, new)
    return node if changed else None


def rename(select: exp.Select, source: exp.Expr, name: exp.Identifier, new: str) -> None:
    """Rename a source of a query, in its columns too, except in inner queries with a source of that name."""
    old = fold_case(name)
    for column in select.find_all(exp.Column):
        table = column.args.get("table")
        if table is None or fold_case(table) != old:
            continue
        owner = column.parent_select
        while owner is not None and owner is not select and old not in map(fold_case, source_names(owner)):
            owner = owner.parent_select
        if owner is select:
            column.set("table", identifier(new))
    named = source.args.get("alias")
    if named is None:
        source.set("alias", exp.TableAlias(this=identifier(new)))
    else:
        named.set("this", identifier(new))


@rule(exp.Table, unless=features.TABLE_INHERITANCE)
def read_tables_as_they_are(node: exp.Table, target: Target) -> exp.Expr | None:
    """Drop ONLY, which has no meaning for a table without inheritance.

    SQL Server: Msg 102, incorrect syntax near 'a'. Oracle has ONLY for views of object types.
    https://www.postgresql.org/docs/current/sql-select.html#SQL-FROM

    Before::

        SELECT "a"."id" FROM ONLY "a"

    After (tsql@2017)::

        SELECT [a].[id] FROM [a]
    """
    if not node.args.get("only"):
        return None
    node.set("only", None)
    return node


@rule(exp.Select, unless=features.BARE_SELECT)
def select_from_dual(node: exp.Select, target: Target) -> exp.Expr | None:
    """Add FROM DUAL to a SELECT that reads no table.

    Oracle before 23ai: ORA-00923, FROM keyword not found where expected.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Selecting-from-the-DUAL-Table.html

    Before::

        SELECT 1 AS "one"

    After (oracle@19c)::

        SELECT 1 AS "ONE" FROM DUAL
    """
    if node.args.get("from_"):
        return None
    return node.from_(exp.Table(this=exp.to_identifier("DUAL")), copy=False)


@rule(exp.Table, exp.Subquery, exp.Lateral, unless=features.COLUMNS_OF_ALIASES)
def drop_column_lists_of_aliases(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Name the columns of a derived table inside it, because its alias allows no column list.

    Oracle: ORA-00933, SQL command not properly ended.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html

    Before::

        SELECT "q"."x" FROM (SELECT "a"."id" FROM "a") AS "q"("x")

    After (oracle@19c)::

        SELECT "Q"."X" FROM (SELECT "A"."ID" AS "X" FROM "A") "Q"
    """
    alias = node.args.get("alias")
    query = node.this
    while isinstance(query, (exp.SetOperation, exp.Subquery)):
        query = query.this
    if alias is None or not alias.args.get("columns") or not isinstance(query, exp.Select):
        return None
    columns = alias.args["columns"]
    named = [
        exp.alias_(projection.unalias(), copy_tree(name))
        for projection, name in zip(query.expressions, columns, strict=True)
    ]
    query.set("expressions", named)
    alias.set("columns", None)
    return node


#: Before rules that compare names.
NAMES: tuple[Rule, ...] = (write_plain_names_in_lower_case,)
RULES: tuple[Rule, ...] = (
    read_tables_as_they_are,
    quote_table_aliases,
    name_aliases_apart,
    select_from_dual,
    drop_column_lists_of_aliases,
)
