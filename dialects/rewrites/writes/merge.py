"""ON CONFLICT as MERGE."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.sort_keys import sort_key
from dialects.rewrites.writes.insert_values import (
    NUMBER,
    ROWS,
    is_default,
    names_of_insert,
    number_rows,
    refuse_defaults,
    rows_as_table,
    rows_of,
)
from dialects.sql import marks
from dialects.sql.build import alias, case, column, copy_tree, identifier
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: ON CONFLICT's name of the proposed row, which is also the alias of MERGE's source.
EXCLUDED = "excluded"

Key = tuple[str, ...]


@rule(exp.Insert, unless=features.ON_CONFLICT)
def merge_conflicting_rows(node: exp.Insert, target: Target) -> exp.Expr | None:
    """Rewrite ON CONFLICT as a MERGE of the rows with those that have one of their keys.

    SQL Server: Msg 156, incorrect syntax near the keyword 'ON'. Oracle: ORA-00933, SQL command not properly ended.
    HOLDLOCK prevents other writers from inserting the same key meanwhile.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/merge-transact-sql

    Before::

        INSERT INTO "a" ("id", "n") VALUES (1, 2) ON CONFLICT ("id") DO UPDATE SET "n" = EXCLUDED."n"

    After (oracle@19c)::

        MERGE INTO "A" USING (SELECT 1 AS "ID", 2 AS "N" FROM DUAL) "EXCLUDED" ON ("A"."ID" = "EXCLUDED"."ID") WHEN MATCHED THEN UPDATE SET "N" = "EXCLUDED"."N" WHEN NOT MATCHED THEN INSERT ("ID", "N") VALUES ("EXCLUDED"."ID", "EXCLUDED"."N")
    """
    conflict = node.args.get("conflict")
    if conflict is None or conflict.args.get("duplicate"):
        return None
    names = [name.name for name in names_of_insert(node)]
    keys = _keys(node, conflict, names, target)
    if not keys:
        node.set("conflict", None)
        return node
    refuse_defaults(node, target)
    updates = conflict.expressions
    table = node.this.this
    whens = [_update(conflict, keys, table, target)] if updates else []
    inserted = [column(name, EXCLUDED) for name in names]
    into, values = exp.Tuple(expressions=names_of_insert(node)), exp.Tuple(expressions=inserted)
    whens.append(exp.When(matched=False, then=exp.Insert(this=into, expression=values)))
    return exp.Merge(
        this=table,
        using=_source(node, names, () if updates else keys, target),
        on=exp.Paren(this=_same_key(keys, table.alias_or_name)),
        whens=exp.Whens(expressions=[when for when in whens if when is not None]),
        returning=node.args.get("returning"),
        with_=node.args.get("with_"),
    )


@rule(exp.Insert, unless=features.CONFLICTS_AMONG_ROWS)
def merge_several_conflicting_rows(node: exp.Insert, target: Target) -> exp.Expr | None:
    """Rewrite ON CONFLICT of several rows as MERGE, if it treats NULLs as equal, or may keep any row.

    DuckDB 2.0 drops the second of two rows with a NULL in a key. Of two rows with one key it sometimes drops the first.
    https://duckdb.org/docs/stable/sql/statements/insert#on-conflict-clause

    Before::

        INSERT INTO "a" ("id", "n") VALUES (1, 2), (2, 3) ON CONFLICT ("id") DO UPDATE SET "n" = EXCLUDED."n"

    After (duckdb@2.0)::

        MERGE INTO "a" USING (VALUES (1, 2), (2, 3)) AS "excluded"("id", "n") ON ("a"."id" = "excluded"."id") WHEN MATCHED THEN UPDATE SET "n" = "excluded"."n" WHEN NOT MATCHED THEN INSERT ("id", "n") VALUES ("excluded"."id", "excluded"."n")
    """
    conflict, rows = node.args.get("conflict"), rows_of(node)
    if conflict is None or len(rows) < 2 or any(is_default(value) for row in rows for value in row.expressions):
        return None
    keys = conflict.args.get("conflict_keys") or ()
    named = keys and all(isinstance(key, exp.Column) for key in keys) and not conflict.args.get("index_predicate")
    if not names_of_insert(node) or not (named or (node.meta.get(marks.UNIQUE) is not None and not keys)):
        return None
    return None if conflict.args.get("constraint") else merge_conflicting_rows.rewrite(node, target)


def _keys(node: exp.Insert, conflict: exp.OnConflict, names: list[str], target: Target) -> tuple[Key, ...]:
    """Return the keys of a conflict whose columns are inserted; none if nothing can conflict."""
    feature = features.CONFLICTS_AMONG_ROWS
    if conflict.args.get("constraint") or conflict.args.get("index_predicate") or not names:
        raise refusal("ON CONFLICT", target, "name the columns of the INSERT and of the key", feature)
    given = conflict.args.get("conflict_keys")
    if given:
        if not all(isinstance(key, exp.Column) for key in given):
            raise refusal("ON CONFLICT of an expression", target, "name the columns of a key", feature)
        known: Sequence[Key] | None = [tuple(key.name for key in given)]
    else:
        known = node.meta.get(marks.UNIQUE)
    if known is None:
        raise refusal("ON CONFLICT DO NOTHING", target, "name the columns of the key: ON CONFLICT (id)", feature)
    # An omitted column gets a new key, or NULL, which conflicts with nothing.
    return tuple(key for key in known if set(key) <= set(names))


def _same_key(keys: tuple[Key, ...], table: str) -> exp.Expr:
    """Build the condition that a row of the table has a key of the proposed row."""
    alike = [
        exp.and_(*(exp.EQ(this=column(name, table), expression=column(name, EXCLUDED)) for name in key), copy=False)
        for key in keys
    ]
    return exp.or_(*alike, copy=False)


def _update(conflict: exp.OnConflict, keys: tuple[Key, ...], table: exp.Table, target: Target) -> exp.When | None:
    """Build WHEN MATCHED THEN UPDATE, in which unqualified names are the table's columns, as in ON CONFLICT."""
    where = conflict.args.get("where")
    assignments = []
    for assignment in conflict.expressions:
        name, value = assignment.this.name, assignment.expression
        if name in keys[0] and not target.has(features.KEYS_IN_MERGE_UPDATE):
            if not (isinstance(value, exp.Column) and value.name == name and value.table.lower() == EXCLUDED):
                raise refusal(
                    f"an update of the key {name}", target, "update it on its own", features.KEYS_IN_MERGE_UPDATE
                )
            continue
        if where is not None:
            value = case(copy_tree(where.this), value, column(name, table.alias_or_name))
        for used in value.find_all(exp.Column):
            excluded = used.table.lower() == EXCLUDED
            used.set("table", identifier(EXCLUDED if excluded else used.table or table.alias_or_name))
        assignments.append(exp.EQ(this=exp.column(assignment.this.this), expression=value))
    return exp.When(matched=True, then=exp.Update(expressions=assignments)) if assignments else None


def _source(node: exp.Insert, names: list[str], keys: tuple[Key, ...], target: Target) -> exp.Expr:
    """Return the rows as a derived table, with the first of the rows that share ``keys``."""
    rows = rows_of(node)
    if not rows:
        columns = [identifier(name) for name in names]
        return exp.Subquery(this=node.expression, alias=exp.TableAlias(this=identifier(EXCLUDED), columns=columns))
    if len(rows) == 1 or not keys:
        return rows_as_table(rows, names, EXCLUDED, target)
    numbering = alias(_number_within_keys(node, keys, target), NUMBER)
    source = rows_as_table(number_rows(rows), [*names, NUMBER], ROWS, target)
    ranked = exp.Select(expressions=[*(column(name, ROWS) for name in names), numbering]).from_(source, copy=False)
    first = exp.EQ(this=column(NUMBER, ROWS), expression=exp.Literal.number(1))
    # A key with a NULL conflicts with nothing.
    unknown = exp.and_(*(exp.or_(*(column(name, ROWS).is_(exp.null()) for name in key)) for key in keys))
    firsts = exp.Select(expressions=[column(name, ROWS) for name in names])
    firsts.from_(exp.Subquery(this=ranked, alias=exp.TableAlias(this=identifier(ROWS))), copy=False)
    firsts.where(exp.or_(first, unknown), copy=False)
    return exp.Subquery(this=firsts, alias=exp.TableAlias(this=identifier(EXCLUDED)))


def _number_within_keys(node: exp.Insert, keys: tuple[Key, ...], target: Target) -> exp.Window:
    """Number a row among those with the same values in all keys, compared by the keys' own collations.

    https://learn.microsoft.com/en-us/sql/t-sql/statements/collation-precedence-transact-sql
    """
    types = {name.name: name.type for name in names_of_insert(node)}
    folds_case = not target.has(features.COMPARISON_BY_CODE_POINTS)
    shared: list[exp.Expr] = []
    for name in dict.fromkeys(name for key in keys for name in key):
        value: exp.Expr = column(name, ROWS)
        kind = types.get(name)
        if kind is not None and kind.is_type(*exp.DataType.TEXT_TYPES) and folds_case:
            # Parameters have the database's collation, columns their own; this subquery without rows adds the column's.
            nothing = exp.EQ(this=exp.Literal.number(1), expression=exp.Literal.number(0))
            of_table = exp.Select(expressions=[column(name, node.this.this.name)])
            of_table.from_(copy_tree(node.this.this), copy=False).where(nothing, copy=False)
            value = exp.Coalesce(this=exp.Subquery(this=of_table), expressions=[value])
        shared.append(value)
    order = exp.Order(expressions=[sort_key(column(NUMBER, ROWS), target)])
    return exp.Window(this=exp.RowNumber(), partition_by=shared, order=order)


@rule(exp.Insert, unless=features.DEFAULT_IN_EACH_ROW)
def merge_rows_of_defaults(node: exp.Insert, target: Target) -> exp.Expr | None:
    """Merge several rows of only defaults, because they can be neither VALUES nor selected.

    SQL Server: Msg 339, DEFAULT or NULL are not allowed as explicit identity values. Oracle: ORA-00936.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/merge-transact-sql

    Before::

        INSERT INTO "a" ("id") VALUES (DEFAULT), (DEFAULT)

    After (oracle@19c)::

        MERGE INTO "A" USING (SELECT 1 AS "ROW NUMBER" FROM DUAL UNION ALL SELECT 2 FROM DUAL) "ROWS" ON (1 = 0) WHEN NOT MATCHED THEN INSERT ("ID") VALUES (DEFAULT)
    """
    names, rows = names_of_insert(node), rows_of(node)
    if len(rows) < 2 or not names or not all(is_default(value) for row in rows for value in row.expressions):
        return None
    numbers = number_rows([exp.Tuple(expressions=[]) for _ in rows])
    nothing = exp.EQ(this=exp.Literal.number(1), expression=exp.Literal.number(0))
    if target.has(features.DEFAULT_VALUES):
        insert = exp.Insert(this=exp.var("DEFAULT VALUES"))
    else:
        insert = exp.Insert(this=exp.Tuple(expressions=names), expression=rows[0])
    return exp.Merge(
        this=node.this.this,
        using=rows_as_table(numbers, [NUMBER], ROWS, target),
        on=exp.Paren(this=nothing),
        whens=exp.Whens(expressions=[exp.When(matched=False, then=insert)]),
        returning=node.args.get("returning"),
    )


@rule(exp.Merge, unless=features.ATOMIC_MERGE)
def hold_merged_keys(node: exp.Merge, target: Target) -> exp.Expr | None:
    """Lock the keys of a MERGE between its search and its INSERT.

    SQL Server: Msg 2627, violation of a UNIQUE KEY constraint, if two merge the same key at once.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/merge-transact-sql#concurrency-considerations-for-merge

    Before::

        INSERT INTO "a" ("id") VALUES (1) ON CONFLICT ("id") DO NOTHING

    After (tsql@2017)::

        MERGE INTO [a] WITH (HOLDLOCK) USING (VALUES (1)) AS [excluded]([id]) ON ([a].[id] = [excluded].[id]) WHEN NOT MATCHED THEN INSERT ([id]) VALUES ([excluded].[id]);
    """
    if node.this.args.get("hints") or not node.args["on"].find(exp.Column):
        return None
    node.this.set("hints", [exp.WithTableHint(expressions=[exp.var("HOLDLOCK")])])
    return node


RULES: tuple[Rule, ...] = (
    merge_conflicting_rows,
    merge_several_conflicting_rows,
    merge_rows_of_defaults,
    hold_merged_keys,
)
