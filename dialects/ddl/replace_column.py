"""Replacing a column that the server cannot change to another type: add a new one, copy, drop and rename."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import (
    Catalogue,
    Definition,
    Table,
    constraints,
    default_of,
    find_computed,
    generic_name,
    is_identity,
    is_required,
    with_default,
    with_null,
    with_type,
)
from dialects.sql import marks
from dialects.sql.build import copy_tree
from dialects.sql.types.digits import MOST
from dialects.targets.base import Target
from dialects.targets.generate import column_type_name
from dialects.targets.limits import LONGEST_ADDRESS
from dialects.targets.refusal import refusal

#: Whole number -> the most digits that any server gives it, and none after the point.
_DIGITS = {"BOOLEAN": (1, 0), "SMALLINT": (11, 0), "INT": (11, 0), "BIGINT": (19, 0)}
_NUMBERS = ("SMALLINT", "INT", "BIGINT", "DECIMAL", "DOUBLE")
_TEXTS = ("VARCHAR", "CHAR", "TEXT")

#: Type -> the types that PostgreSQL converts it to, besides texts, which convert to and from all types.
#: https://www.postgresql.org/docs/current/sql-createcast.html
_CONVERSIONS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_NUMBERS, (*_NUMBERS, "BOOLEAN")),
    "BOOLEAN": _NUMBERS,
    "JSON": (*_NUMBERS, "BOOLEAN"),
    "DATE": ("TIMESTAMPTZ",),
    "TIMESTAMPTZ": ("DATE", "TIME"),
    "TIME": ("INTERVAL",),
    "INTERVAL": ("TIME",),
}


def find_changed_column(statement: Definition, catalogue: Catalogue) -> tuple[exp.ColumnDef, exp.AlterColumn] | None:
    """Return the old column and the action of a statement that gives a column a type; None for other statements."""
    tree = statement.tree
    if not isinstance(tree, exp.Alter) or len(tree.args["actions"]) > 1:
        return None
    action = tree.args["actions"][0]
    column = catalogue.table(tree.this.name).columns.get(action.name)
    if column is None or not isinstance(action, exp.AlterColumn) or not action.args.get("dtype"):
        return None
    return column, action


def says_nothing(statement: Definition, catalogue: Catalogue, target: Target) -> bool:
    """Return whether a column already has the new type and collation, or NULL, on the target."""
    tree = statement.tree
    action = tree.args["actions"][0] if isinstance(tree, exp.Alter) else None
    if isinstance(action, exp.AlterColumn) and action.args.get("allow_null") is not None:
        # Oracle: ORA-01442 and ORA-01451.
        known = catalogue.table(tree.this.name).columns.get(action.name)
        return known is not None and is_required(known) != bool(action.args["allow_null"])
    found = find_changed_column(statement, catalogue)
    if found is None:
        return False
    column, action = found
    new = with_type(column, action.args["dtype"], action.args.get("collate") or None)
    if target.has(features.CHANGES_OF_KINDS) or not _in_place(column.args["kind"], new.args["kind"], target):
        return column == new
    # Oracle: ORA-22859, invalid modification of columns, even if a LOB keeps its type.
    same = column_type_name(column.args["kind"], target) == column_type_name(new.args["kind"], target)
    collations = [constraints(one, exp.CollateColumnConstraint) for one in (column, new)]
    return same and collations[0] == collations[1]


def refuse_unknown_conversions(statement: Definition, catalogue: Catalogue, target: Target) -> None:
    """Raise Unsupported for a change between types whose values do not convert."""
    found = find_changed_column(statement, catalogue)
    if found is None:
        return
    column, action = found
    kinds = column.args["kind"], action.args["dtype"]
    old, new = (generic_name(kind) for kind in kinds)
    if "UNKNOWN" in (old, new) or old == new:
        return
    known = old in _TEXTS or new in _TEXTS or new in _CONVERSIONS.get(old, ())
    if target.has(features.BYTES_OF_NUMBERS):
        known = known or {old, new} <= {"VARBINARY", "SMALLINT", "INT", "BIGINT"}
    if known and (old, new) not in target.family.ddl.unlike:
        return
    names = " to ".join(kind.sql("postgres") for kind in kinds)
    hint = "add a field of the new type, fill it by RunPython, and remove the old one"
    raise refusal(f'the change of "{column.name}" from {names}', target, hint, features.CONVERSIONS_OF_ALL_TYPES)


def replace(statement: Definition, catalogue: Catalogue, target: Target) -> tuple[str, list[Definition]]:
    """Return the replaced column and its statements; nothing if the column can be changed in place."""
    found = None if target.has(features.CHANGES_OF_KINDS) else find_changed_column(statement, catalogue)
    if found is not None and find_computed(found[0]) is not None:
        return found[0].name, _compute_again(catalogue.table(statement.tree.this.name), *found)
    if found is None or _in_place(found[0].args["kind"], found[1].args["dtype"], target):
        return "", []
    column, action = found
    if is_identity(column):
        if target.has(features.SMALLER_KEYS):
            return "", []
        construct, hint = f'a smaller type for the key "{column.name}"', "make a table with it, and copy the rows"
        raise refusal(construct, target, hint, features.SMALLER_KEYS)
    return column.name, _replacement(catalogue.table(statement.tree.this.name), column, action, target)


def _compute_again(table: Table, column: exp.ColumnDef, action: exp.AlterColumn) -> list[Definition]:
    """Build the statements that drop a computed column and add it with another type."""
    new = with_type(column, action.args["dtype"], action.args.get("collate") or None)
    gone = exp.Drop(kind="COLUMN", tables=[exp.Column(this=copy_tree(column.this))])
    anew = alter(table.name, new, column.meta.get(marks.SOURCE, ""))
    return [alter(table.name, gone), anew, *comment_on(table, column.name)]


def _in_place(old: exp.DataType, new: exp.DataType, target: Target) -> bool:
    """Return whether a filled column can change its type without a conversion (ORA-01439, 01440, 22858)."""
    names = {generic_name(old), generic_name(new)}
    if old == new or any(names <= group for group in target.family.ddl.alike):
        return True
    had, has = _digits(old), _digits(new)
    return had is not None and has is not None and had[0] <= has[0] and had[1] <= has[1]


def _digits(kind: exp.DataType) -> tuple[int, int] | None:
    """Return the digits of a number before and after the point; None for other types."""
    name = generic_name(kind)
    sizes = [int(size.name) for size in kind.expressions]
    if name == "DECIMAL" and sizes:
        precision, scale = (*sizes, 0)[:2]
        return precision - scale, scale
    return _DIGITS.get(name)


def _replacement(table: Table, column: exp.ColumnDef, action: exp.AlterColumn, target: Target) -> list[Definition]:
    """Build the statements that add the new column, fill it, drop the old one and rename the new one."""
    new = with_type(column, action.args["dtype"], action.args.get("collate") or None)
    name, default = column.this, default_of(column)
    temporary = exp.to_identifier(_find_unused_name(f"{name.name}_new", table), quoted=True)
    bare = with_default(with_null(new, null=True), None)
    bare.set("this", copy_tree(temporary))
    if not target.has(features.IMPLIED_NULL):
        bare.append("constraints", exp.ColumnConstraint(kind=exp.NotNullColumnConstraint(allow_null=True)))
    fill = exp.Update(
        this=exp.table_(table.name, quoted=True),
        expressions=[exp.EQ(this=exp.Column(this=copy_tree(temporary)), expression=_convert(column, action))],
    )
    actions: list[exp.Expr] = [
        exp.Drop(kind="COLUMN", tables=[exp.Column(this=copy_tree(name))]),
        exp.RenameColumn(this=exp.Column(this=copy_tree(temporary)), to=exp.Column(this=copy_tree(name))),
    ]
    if default is not None:
        actions.append(exp.AlterColumn(this=copy_tree(name), default=copy_tree(default)))
    if is_required(column):
        actions.append(exp.AlterColumn(this=copy_tree(name), allow_null=False))
    source = default.meta.get(marks.SOURCE, "") if default is not None else ""
    statements = [alter(table.name, bare), Definition(fill, ""), *(alter(table.name, one, source) for one in actions)]
    return [*statements, *comment_on(table, name.name)]


def comment_on(table: Table, column: str) -> list[Definition]:
    """Build the statement that sets the comment of a column again, if it has one."""
    if not table.comments.get(column):
        return []
    about = exp.column(column, table=table.name, quoted=True)
    text = exp.Literal.string(table.comments[column])
    return [Definition(exp.Comment(this=about, kind="COLUMN", expression=text), "")]


def _find_unused_name(name: str, table: Table) -> str:
    return _find_unused_name(f"{name}_", table) if name in table.columns else name


def _convert(column: exp.ColumnDef, action: exp.AlterColumn) -> exp.Expr:
    """Build the value of a column converted to its new type."""
    value: exp.Expr = exp.Column(this=copy_tree(column.this))
    old, new = generic_name(column.args["kind"]), generic_name(action.args["dtype"])
    if new in ("TEXT", "JSON") and old in (*_TEXTS, "INET", "JSON"):
        return value
    if old == "JSON" and new == "BOOLEAN":
        value = exp.cast(value, "TEXT")
    elif old == "JSON" and new in _DIGITS:
        value = exp.cast(value, f"DECIMAL({MOST}, 10)")
    # An address is a text of its length if the target has no type for it.
    kind = exp.DataType.build(f"VARCHAR({LONGEST_ADDRESS})") if new == "INET" else copy_tree(action.args["dtype"])
    return exp.Cast(this=value, to=kind)


def alter(table: str, action: exp.Expr, source: str = "") -> Definition:
    """Build ``ALTER TABLE table action``."""
    return Definition(exp.Alter(this=exp.table_(table, quoted=True), kind="TABLE", actions=[action]), source)
