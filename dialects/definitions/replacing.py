"""A column that changes to another kind of type where the server cannot change it: a new one takes its place."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.definitions.catalogue import (
    Catalogue,
    Statement,
    default_of,
    is_not_null,
    with_default,
    with_null,
    with_type,
)
from dialects.target import Target

#: Generic type -> what it has in common with others that it can change to in place.
_KINDS: dict[str, str] = {
    **dict.fromkeys(("SMALLINT", "INT", "BIGINT", "DECIMAL", "DOUBLE", "BOOLEAN"), "number"),
    **dict.fromkeys(("TEXT", "JSON"), "long text"),
    **dict.fromkeys(("UUID", "INET"), "short text"),
    **dict.fromkeys(("TIMESTAMPTZ", "TIME"), "timestamp"),
}


def replaced(statement: Statement, catalogue: Catalogue, target: Target) -> tuple[str, list[Statement]]:
    """The column that a new one replaces and the statements for it; nothing where the change can be made in place."""
    action = statement.tree.args["actions"][0] if isinstance(statement.tree, exp.Alter) else None
    if target.has(features.CHANGES_OF_KINDS) or not isinstance(action, exp.AlterColumn) or not action.args.get("dtype"):
        return "", []
    table, name = statement.tree.this.name, action.name
    column = catalogue.table(table).columns.get(name)
    if column is None or _kind(column.args["kind"]) == _kind(action.args["dtype"]):
        return "", []
    return name, _replacement(table, column, action)


def _kind(kind: exp.DataType) -> str:
    name: str = kind.this.name
    return _KINDS.get(name, name)


def _replacement(table: str, column: exp.ColumnDef, action: exp.AlterColumn) -> list[Statement]:
    """Add the new column, fill it, drop the old one and give the new one its name."""
    new = with_type(column, action.args["dtype"], action.args.get("collate") or None)
    name, default = column.this, default_of(column)
    temporary = exp.to_identifier(f"{name.name}_new", quoted=True)
    bare = with_default(with_null(new, null=True), None)
    bare.set("this", temporary.copy())
    value: exp.Expr = exp.Column(this=name.copy())
    if _kind(action.args["dtype"]) != "long text":
        value = exp.Cast(this=value, to=action.args["dtype"].copy())
    fill = exp.Update(
        this=exp.table_(table, quoted=True),
        expressions=[exp.EQ(this=exp.Column(this=temporary.copy()), expression=value)],
    )
    actions: list[exp.Expr] = [
        exp.Drop(kind="COLUMN", tables=[exp.Column(this=name.copy())]),
        exp.RenameColumn(this=exp.Column(this=temporary.copy()), to=exp.Column(this=name.copy())),
    ]
    if default is not None:
        actions.append(exp.AlterColumn(this=name.copy(), default=default.copy()))
    if is_not_null(column):
        actions.append(exp.AlterColumn(this=name.copy(), allow_null=False))
    source = default.meta.get("source", "") if default is not None else ""
    return [alter(table, bare), Statement(fill, ""), *(alter(table, one, source) for one in actions)]


def alter(table: str, action: exp.Expr, source: str = "") -> Statement:
    """``ALTER TABLE table action``."""
    return Statement(exp.Alter(this=exp.table_(table, quoted=True), kind="TABLE", actions=[action]), source)
