"""Foreign keys: what they may refer to, and their effect on deletion."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import FOREIGN_KEY, UNIQUE, Catalogue, Table, TablePart
from dialects.ddl.context import later, table_after
from dialects.rewrites.base import Rule, rule
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_DELETES = "ON DELETE CASCADE"
#: Actions of a foreign key on its rows when their referenced row is deleted.
_CASCADES = (_DELETES, "ON DELETE SET NULL", "ON DELETE SET DEFAULT")


@rule(exp.Create, exp.Alter, unless=features.SEVERAL_CASCADES)
def refuse_several_cascades(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse foreign keys by which a deletion changes a table in two ways, or the deleted row's own table.

    SQL Server: Msg 1785, may cause cycles or multiple cascade paths.
    https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/mssqlserver-1785-database-engine-error

    Refused (tsql@2017)::

        CREATE TABLE "a" ("id" INT PRIMARY KEY);
        CREATE TABLE "b" ("x_id" INT REFERENCES "a" ("id") ON DELETE CASCADE, "y_id" INT REFERENCES "a" ("id")
        ON DELETE CASCADE)

    Message::

        a second path from "a" to "b" by the foreign key "b_y_id_fkey" is not supported on tsql@2017: let
        Django delete the rows, by CASCADE, SET_NULL or SET_DEFAULT of django.db.models
        (https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/mssqlserver-1785-database-engine-error)
    """
    if not any(isinstance(each, exp.Reference) and _does(each, *_CASCADES) for each in node.walk()):
        return None
    catalogue, table = later(node), table_after(node)
    for start in (table.name, *_find_deleting(catalogue, table)):
        reached = {start}
        for name in _follow_deletion(start, catalogue):
            if name in reached:
                parts = [part.name for part in table.parts.values() if _on_delete(part, *_CASCADES)]
                constraint = parts[-1]
                hint = "let Django delete the rows, by CASCADE, SET_NULL or SET_DEFAULT of django.db.models"
                construct = f'a second path from "{start}" to "{name}" by the foreign key "{constraint}"'
                raise refusal(construct, target, hint, features.SEVERAL_CASCADES)
            reached.add(name)
    return None


def _follow_deletion(start: str, catalogue: Catalogue) -> Iterator[str]:
    """Yield the tables that a deletion from a table changes, once for each path; a circle is followed once."""
    waiting = [(start, frozenset({start}))]
    while waiting:
        name, passed = waiting.pop()
        for table, part in catalogue.referring_to(name):
            if _on_delete(part, *_CASCADES):
                yield table.name
            # Rows that only get NULL or a default still exist for the rows that refer to them.
            if _on_delete(part, _DELETES) and table.name not in passed:
                waiting.append((table.name, passed | {table.name}))


def _find_deleting(catalogue: Catalogue, table: Table) -> set[str]:
    """Return the tables whose deletions reach a table."""
    found: set[str] = set()
    waiting = [table]
    while waiting:
        for part in waiting.pop().parts.values():
            if _on_delete(part, *_CASCADES) and part.refers_to not in found:
                found.add(part.refers_to)
                waiting.append(catalogue.table(part.refers_to))
    return found


def _on_delete(part: TablePart, *actions: str) -> bool:
    """Return whether a part is a foreign key with one of some actions."""
    reference = part.made_by.tree.find(exp.Reference) if part.kind == FOREIGN_KEY else None
    return reference is not None and _does(reference, *actions)


def _does(reference: exp.Reference, *actions: str) -> bool:
    options = reference.args.get("options") or []
    return any((option if isinstance(option, str) else option.name) in actions for option in options)


@rule(exp.Create, exp.Alter, unless=features.REFERENCES_TO_NULLABLE_KEYS)
def refuse_references_to_nullable_keys(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse a foreign key to a unique index of the rows without NULL, because it is no key.

    SQL Server: Msg 1776, there are no primary or candidate keys in the referenced table.
    https://learn.microsoft.com/en-us/sql/relational-databases/tables/primary-and-foreign-key-constraints

    Refused (tsql@2017)::

        CREATE TABLE "a" ("code" VARCHAR(9) UNIQUE);
        ALTER TABLE "b" ADD CONSTRAINT "b_fk" FOREIGN KEY ("a_code") REFERENCES "a" ("code")

    Message::

        the foreign key "b_fk" to "a"."code", which takes NULL, is not supported on tsql@2017: make the column
        that it refers to null=False, or use db_constraint=False
        (https://learn.microsoft.com/en-us/sql/relational-databases/tables/primary-and-foreign-key-constraints)
    """
    catalogue, table = later(node), table_after(node)
    for held, part in ((one, part) for one in catalogue.tables.values() for part in one.parts.values()):
        if part.kind != FOREIGN_KEY or table.name not in (held.name, part.refers_to):
            continue
        other = catalogue.table(part.refers_to)
        keyed = any(one.kind == UNIQUE and one.columns == part.refers_to_columns for one in other.parts.values())
        nullable = [column for column in part.refers_to_columns if other.nullable(column)]
        if keyed and nullable:
            hint = "make the column that it refers to null=False, or use db_constraint=False"
            construct = f'the foreign key "{part.name}" to "{other.name}"."{nullable[0]}", which takes NULL,'
            raise refusal(construct, target, hint, features.REFERENCES_TO_NULLABLE_KEYS)
    return None


RULES: tuple[Rule, ...] = (refuse_several_cascades, refuse_references_to_nullable_keys)
