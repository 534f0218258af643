"""Constraints and indexes that are dropped before a change and created again after it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from dialects import features
from dialects.ddl.apply import apply
from dialects.ddl.catalog import (
    CHECK,
    FOREIGN_KEY,
    INDEX,
    PRIMARY_KEY,
    UNIQUE,
    Catalogue,
    Definition,
    Table,
    TablePart,
    default_of,
    is_required,
)
from dialects.ddl.computed_columns import add_columns, drop_columns, readers
from dialects.ddl.replace_column import alter, refuse_unknown_conversions, replace, says_nothing
from dialects.sql import marks
from dialects.sql.build import copy_tree
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: Foreign keys are dropped first and created last, because they need the keys that they refer to.
_ORDER = (FOREIGN_KEY, INDEX, CHECK, UNIQUE, PRIMARY_KEY)

_Held = tuple[Table, TablePart]


def split_actions(statement: Definition) -> list[Definition]:
    """Return a statement for each change of an ALTER TABLE; any other statement itself."""
    tree = statement.tree
    if not isinstance(tree, exp.Alter) or len(tree.args["actions"]) < 2:
        return [statement]
    return [alter(tree.this.name, copy_tree(action), statement.source) for action in tree.args["actions"]]


def plan(statement: Definition, catalogue: Catalogue, target: Target) -> list[Definition]:
    """Return the statements of generic SQL by which the target executes one; none if it changes nothing."""
    refuse_unknown_conversions(statement, catalogue, target)
    if says_nothing(statement, catalogue, target):
        return []
    if _renames_index(statement) and not target.has(features.RENAMED_INDEXES):
        return _create_again(statement, catalogue, target)
    gone = readers(statement, catalogue, target)
    in_the_way = [*_in_the_way(statement, catalogue, target), *_find_holders(statement, catalogue, gone)]
    found = {(table.name, part.name): (table, part) for table, part in in_the_way}
    held = sorted(found.values(), key=lambda pair: _ORDER.index(pair[1].kind))
    later = apply(catalogue, statement)
    # As they are after the change, which may rename them; what the change drops is not created again.
    again = [part.made_by for _, part in reversed(held) for part in _find_named(later, part.name)]
    _, instead = replace(statement, catalogue, target)
    change = instead or _reset_default(statement, catalogue, target)
    if gone:
        table = statement.tree.this.name
        change = [*drop_columns(table, gone), *change, *add_columns(later.table(table), gone)]
    return [*(drop(*pair) for pair in held), *change, *again]


def _renames_index(statement: Definition) -> bool:
    return isinstance(statement.tree, exp.Alter) and statement.tree.args["kind"] == "INDEX"


def _create_again(statement: Definition, catalogue: Catalogue, target: Target) -> list[Definition]:
    """Return the statements that drop an index and create it with its new name."""
    old, new = statement.tree.this.name, statement.tree.args["actions"][0].this.name
    table = catalogue.find_with_part(old)
    if table is None:
        hint = "the statement that creates it must come before: it has the columns"
        raise refusal(f'renaming the index "{old}"', target, hint, features.RENAMED_INDEXES)
    return [drop(table, table.parts[old]), *(part.made_by for part in _find_named(apply(catalogue, statement), new))]


def _find_named(catalogue: Catalogue, name: str) -> list[TablePart]:
    holder = catalogue.find_with_part(name)
    return [holder.parts[name]] if holder else []


def drop(table: Table, part: TablePart) -> Definition:
    """Return the statement that drops a constraint or an index."""
    name = exp.Table(this=exp.to_identifier(part.name, quoted=True))
    if part.kind == INDEX:
        return Definition(exp.Drop(kind="INDEX", tables=[name]), "")
    return alter(table.name, exp.Drop(kind="CONSTRAINT", tables=[name]))


def _in_the_way(statement: Definition, catalogue: Catalogue, target: Target) -> Iterator[_Held]:
    tree = statement.tree
    if isinstance(tree, exp.Drop) and tree.args["kind"] == "TABLE" and not target.has(features.CASCADING_DROPS):
        for name in tree.args["tables"]:
            yield from (held for held in catalogue.referring_to(name.name) if held[0].name != name.name)
    if not isinstance(tree, exp.Alter) or tree.args["kind"] != "TABLE":
        return
    table = catalogue.table(tree.this.name)
    gone, _ = replace(statement, catalogue, target)
    yield from _with_references(catalogue, table, table.using(gone))
    for action in tree.args["actions"]:
        if not target.has(features.CHANGES_OF_USED_COLUMNS):
            yield from _using(catalogue, table, action)
        if not target.has(features.CHANGES_OF_COMPUTED_KEYS) and action.args.get("dtype"):
            yield from ((table, part) for part in table.using(action.name) if _is_computed(part))
        if not target.has(features.CHANGES_OF_INDEXED_TABLES) and _rebuilds(action):
            yield from ((table, part) for part in table.parts.values() if part.kind in (INDEX, UNIQUE))


def _is_computed(part: TablePart) -> bool:
    """Return whether an index has a condition, or keys other than columns in ascending order."""
    index = part.made_by.tree.this
    if not isinstance(index, exp.Index):
        return False
    keys = index.args["params"].args.get("columns") or []
    return part.condition is not None or any(
        key.args.get("desc") or not isinstance(key.this, exp.Column) for key in keys
    )


def _using(catalogue: Catalogue, table: Table, action: exp.Expr) -> Iterator[_Held]:
    """Yield the parts on the column that an action changes, and the foreign keys that refer to those parts."""
    match action:
        case exp.AlterColumn() if _redefines(action):
            parts = table.using(action.name)
        case exp.Drop(kind="COLUMN"):
            parts = table.using(action.args["tables"][0].name)
        case exp.RenameColumn():
            using = table.using(action.this.name)
            parts = [part for part in using if part.kind == CHECK or part.condition or _is_filtered(table, part)]
        case _:
            return
    yield from _with_references(catalogue, table, parts)


def _find_holders(statement: Definition, catalogue: Catalogue, columns: list[str]) -> Iterator[_Held]:
    for name in columns:
        table = catalogue.table(statement.tree.this.name)
        yield from _with_references(catalogue, table, table.using(name))


def _with_references(catalogue: Catalogue, table: Table, parts: list[TablePart]) -> Iterator[_Held]:
    """Yield parts of a table, and the foreign keys that refer to the keys among the parts."""
    for part in parts:
        yield table, part
        if part.kind in (PRIMARY_KEY, UNIQUE):
            yield from (
                held for held in catalogue.referring_to(table.name) if held[1].refers_to_columns == part.columns
            )


def _redefines(action: exp.AlterColumn) -> bool:
    return bool(action.args.get("dtype")) or action.args.get("allow_null") is not None


def _rebuilds(action: exp.Expr) -> bool:
    """Return whether an action changes the table's shape, not only a default or an added part."""
    if isinstance(action, exp.AlterColumn):
        return _redefines(action)
    if isinstance(action, exp.ColumnDef):
        return is_required(action)
    return isinstance(action, (exp.RenameColumn, exp.AlterRename)) or (
        isinstance(action, exp.Drop) and action.args["kind"] == "COLUMN"
    )


def _is_filtered(table: Table, part: TablePart) -> bool:
    return part.kind == UNIQUE and any(table.nullable(column) for column in part.columns)


def _reset_default(statement: Definition, catalogue: Catalogue, target: Target) -> list[Definition]:
    """Return a change of type, with the column's default dropped and set again if the default depends on the type."""
    tree = statement.tree
    if target.has(features.CHANGES_OF_USED_COLUMNS) or not isinstance(tree, exp.Alter):
        return [statement]
    action = tree.args["actions"][0]
    column = catalogue.table(tree.this.name).columns.get(action.name)
    default = default_of(column) if column is not None else None
    if not isinstance(action, exp.AlterColumn) or not action.args.get("dtype") or default is None:
        return [statement]
    name = action.this
    without = exp.AlterColumn(this=copy_tree(name), drop=True)
    again = exp.AlterColumn(this=copy_tree(name), default=copy_tree(default))
    table = tree.this.name
    return [alter(table, without), statement, alter(table, again, default.meta.get(marks.SOURCE, ""))]
