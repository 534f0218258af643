"""Writes of MySQL and MariaDB: ON DUPLICATE KEY, rows that are returned, and the written table in subqueries."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.writes.insert_values import names_of_insert
from dialects.sql import marks
from dialects.sql.build import case, copy_tree, identifier
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Insert, unless=features.MERGE_STATEMENT)
def update_on_duplicate_key(node: exp.Insert, target: Target) -> exp.Expr | None:
    """Rewrite ON CONFLICT as ON DUPLICATE KEY UPDATE; DO NOTHING sets a column to the value that it has.

    MySQL: 1064, you have an error in your SQL syntax. Any unique key counts, so a key that is named must be the only
    one. IGNORE would hide other errors too.
    https://dev.mysql.com/doc/refman/8.0/en/insert-on-duplicate.html

    Before::

        INSERT INTO "a" ("id", "n") VALUES (1, 2) ON CONFLICT ("id") DO UPDATE SET "n" = EXCLUDED."n"

    After (mysql@8.4)::

        INSERT INTO `a` (`id`, `n`) VALUES (1, 2) ON DUPLICATE KEY UPDATE `n` = VALUES(`n`)
    """
    conflict = node.args.get("conflict")
    if conflict is None or conflict.args.get("duplicate"):
        return None
    _refuse_other_keys(node, conflict, target)
    where, table = conflict.args.get("where"), node.this.this if isinstance(node.this, exp.Schema) else node.this
    assignments: list[exp.Expr] = []
    for assignment in conflict.expressions:
        name, value = assignment.this.name, assignment.expression
        if where is not None:
            value = case(copy_tree(where.this), value, _column(name, table))
        _refuse_assigned_columns(value, assignments, target)
        assignments.append(exp.EQ(this=exp.Column(this=identifier(name)), expression=_value_of_insert(value)))
    if not assignments:
        names = names_of_insert(node)
        if node.args.get("returning") or not names:
            hint = "read the rows by a query of their own" if names else "name the columns of the INSERT"
            raise refusal("ON CONFLICT DO NOTHING of these rows", target, hint, features.ON_CONFLICT)
        first = names[0].name
        assignments = [exp.EQ(this=exp.Column(this=identifier(first)), expression=_column(first, table))]
    node.set("conflict", exp.OnConflict(duplicate=True, action=exp.var("UPDATE"), expressions=assignments))
    return node


def _column(name: str, table: exp.Expr) -> exp.Column:
    return exp.Column(this=identifier(name), table=identifier(table.alias_or_name))


def _refuse_other_keys(node: exp.Insert, conflict: exp.OnConflict, target: Target) -> None:
    """Raise Unsupported if the key of a conflict is not the only one that the rows can conflict with."""
    given = conflict.args.get("conflict_keys")
    known = node.meta.get(marks.UNIQUE)
    if conflict.args.get("constraint") or conflict.args.get("index_predicate"):
        raise refusal("ON CONFLICT of a constraint", target, "name the columns of the key", features.ON_CONFLICT)
    if not given or known is None:
        return
    names = {name.name for name in names_of_insert(node)}
    wanted = {key.name for key in given}
    if any(set(key) <= names and set(key) != wanted for key in known):
        hint = "insert the rows that have no such key, and update the others"
        raise refusal("ON CONFLICT of one of several keys", target, hint, features.ON_CONFLICT)


def _refuse_assigned_columns(value: exp.Expr, before: list[exp.Expr], target: Target) -> None:
    """Raise Unsupported for a value that reads a column assigned before, whose new value it would read."""
    assigned = {assignment.this.name for assignment in before}
    read = {column.name for column in value.find_all(exp.Column) if column.table.lower() != "excluded"}
    if assigned & read:
        hint = "assign the column last, or update the rows by a statement of its own"
        raise refusal("an assignment that reads a column assigned before it", target, hint, features.ON_CONFLICT)


def _value_of_insert(value: exp.Expr) -> exp.Expr:
    """Return a value in which EXCLUDED.n is VALUES(n)."""
    value = copy_tree(value)
    holder = exp.Paren(this=value)
    for column in list(holder.find_all(exp.Column)):
        if column.table.lower() == "excluded":
            column.replace(call("VALUES", exp.Column(this=copy_tree(column.this))))
    found: exp.Expr = holder.this
    return found.pop()


@rule(exp.Insert, exp.Update, exp.Delete, unless=features.UPDATE_RETURNING)
def refuse_returning(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse the rows of a write that returns none.

    MySQL, and MariaDB for UPDATE: 1064, you have an error in your SQL syntax.
    https://dev.mysql.com/doc/refman/8.0/en/update.html

    Refused (mysql@8.4)::

        UPDATE "a" SET "n" = 1 RETURNING "a"."id"

    Message::

        RETURNING of UPDATE is not supported on mysql@8.4: read the rows by a query of their own
        (https://dev.mysql.com/doc/refman/8.0/en/update.html)
    """
    returns = target.has(features.RETURNING_CLAUSE) and not isinstance(node, exp.Update)
    if not node.args.get("returning") or returns:
        return None
    hint = "read the rows by a query of their own"
    raise refusal(f"RETURNING of {node.key.upper()}", target, hint, features.UPDATE_RETURNING)


@rule(exp.Update, exp.Delete, unless=features.WRITTEN_TABLE_IN_SUBQUERIES)
def read_written_table_by_a_derived_table(node: exp.Update | exp.Delete, target: Target) -> exp.Expr | None:
    """Read the written table in subqueries by a derived table that the server has to compute first.

    MySQL: 1093, you can't specify target table for update in FROM clause.
    https://dev.mysql.com/doc/refman/8.0/en/subquery-restrictions.html

    Before::

        DELETE FROM "a" WHERE "a"."id" IN (SELECT "u"."id" FROM "a" AS "u" WHERE "u"."n" > 3)

    After (mysql@8.4)::

        DELETE FROM `a` WHERE `a`.`id` IN (SELECT `u`.`id` FROM (SELECT DISTINCT * FROM `a`) AS `u` WHERE `u`.`n` > 3)
    """
    written = node.this
    changed = False
    for table in list(node.find_all(exp.Table)):
        if table is written or table.name != written.name or not isinstance(table.parent, (exp.From, exp.Join)):
            continue
        if table.parent_select is None or isinstance(table.parent_select.parent, exp.From):
            continue
        alias = table.alias or table.name
        table.set("alias", None)
        rows = exp.Select(expressions=[exp.Star()], distinct=exp.Distinct()).from_(copy_tree(table), copy=False)
        table.replace(exp.Subquery(this=rows, alias=exp.TableAlias(this=identifier(alias))))
        changed = True
    return node if changed else None


@rule(exp.Update, unless=features.SIMULTANEOUS_ASSIGNMENTS)
def assign_after_reading(node: exp.Update, target: Target) -> exp.Expr | None:
    """Assign a column after the assignments that read it, because each one reads the new values of those before it.

    There is no error: SET a = b, b = a would give both columns one value. Such a circle is refused.
    https://dev.mysql.com/doc/refman/8.0/en/update.html

    Before::

        UPDATE "a" SET "n" = "a"."m", "m" = 1, "k" = "a"."n"

    After (mysql@8.4)::

        UPDATE `a` SET `k` = `a`.`n`, `n` = `a`.`m`, `m` = 1
    """
    waiting = list(node.expressions)
    reads = {id(one): {column.name for column in one.expression.find_all(exp.Column)} for one in waiting}
    ordered: list[exp.Expr] = []
    while waiting:
        free = next((one for one in waiting if not _is_read(one, waiting, reads)), None)
        if free is None:
            hint = "update the columns by statements of their own, or compute the values in Python"
            raise refusal(
                "an update that gives columns each other's values", target, hint, features.SIMULTANEOUS_ASSIGNMENTS
            )
        waiting.remove(free)
        ordered.append(free)
    if all(one is other for one, other in zip(ordered, node.expressions, strict=True)):
        return None
    node.set("expressions", ordered)
    return node


def _is_read(one: exp.Expr, waiting: list[exp.Expr], reads: dict[int, set[str]]) -> bool:
    """Return whether another assignment that still waits reads the column of an assignment."""
    name = one.this.name
    return any(other is not one and name in reads[id(other)] for other in waiting)


RULES: tuple[Rule, ...] = (update_on_duplicate_key,)
LAST: tuple[Rule, ...] = (assign_after_reading, refuse_returning, read_written_table_by_a_derived_table)
