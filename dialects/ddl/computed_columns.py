"""Columns computed from a column that changes: they are dropped before the change and added again after it."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import Catalogue, Definition, Table, find_computed
from dialects.ddl.replace_column import alter, comment_on
from dialects.features import Feature
from dialects.sql import marks
from dialects.sql.build import copy_tree
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


def readers(statement: Definition, catalogue: Catalogue, target: Target) -> list[str]:
    """Return the columns to drop while a column changes from which they are computed.

    SQL Server: Msg 5074, the column is dependent on column; Msg 15336. Oracle: ORA-54032, ORA-54033. PostgreSQL: cannot
    alter type of a column used by a generated column. Raise Unsupported if they cannot be added again.
    """
    tree = statement.tree
    if not isinstance(tree, exp.Alter) or tree.args["kind"] != "TABLE":
        return []
    name, feature = _find_changed(tree.args["actions"][0], target)
    if feature is None or target.has(feature):
        return []
    table = catalogue.table(tree.this.name)
    _refuse_change_of_computed(table, name, tree.args["actions"][0], target)
    found = _find_computed_from(table, name)
    is_drop = feature is features.DROPS_OF_READ_COLUMNS
    if found and (is_drop or not target.has(features.ADDED_COMPUTED_COLUMNS)):
        what = "dropping" if is_drop else "changing"
        hint = f'first remove "{found[0]}", which is computed from it'
        hint += "" if is_drop else "; to have both again, create a new table"
        raise refusal(f'{what} the column "{name}"', target, hint, feature)
    return found


def _refuse_change_of_computed(table: Table, name: str, action: exp.Expr, target: Target) -> None:
    """Raise Unsupported for a new type of a computed column that cannot be added again."""
    column = table.columns.get(name)
    if column is None or find_computed(column) is None or target.has(features.ADDED_COMPUTED_COLUMNS):
        return
    if isinstance(action, exp.AlterColumn) and action.args.get("dtype"):
        raise refusal(
            f'another type for the computed column "{name}"',
            target,
            "create a new table that has it",
            features.ADDED_COMPUTED_COLUMNS,
        )


def _find_changed(action: exp.Expr, target: Target) -> tuple[str, Feature | None]:
    """Return the column that an action changes, and the feature that allows columns computed from it."""
    match action:
        case exp.AlterColumn():
            repeated = action.args.get("allow_null") is not None and not target.has(features.ALTER_COLUMN_ACTIONS)
            changes = bool(action.args.get("dtype")) or repeated
            return action.name, features.CHANGES_OF_READ_COLUMNS if changes else None
        case exp.RenameColumn():
            return action.this.name, features.RENAMES_OF_READ_COLUMNS
        case exp.Drop() if action.args["kind"] == "COLUMN":
            return action.args["tables"][0].name, features.DROPS_OF_READ_COLUMNS
    return "", None


def _find_computed_from(table: Table, name: str) -> list[str]:
    values = {column: find_computed(definition) for column, definition in table.columns.items()}
    return [
        column
        for column, value in values.items()
        if value is not None and any(read.name == name for read in value.find_all(exp.Column))
    ]


def drop_columns(table: str, columns: list[str]) -> list[Definition]:
    """Build the statements that drop columns."""
    return [alter(table, exp.Drop(kind="COLUMN", tables=[exp.column(name, quoted=True)])) for name in columns]


def add_columns(table: Table, columns: list[str]) -> list[Definition]:
    """Build the statements that add the columns again."""
    found = []
    for name in columns:
        column = table.columns[name]
        found += [alter(table.name, copy_tree(column), column.meta.get(marks.SOURCE, "")), *comment_on(table, name)]
    return found
