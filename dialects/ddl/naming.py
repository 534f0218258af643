"""PostgreSQL's names for the constraints that a definition leaves unnamed.

A later statement can then name them on every target, as generic SQL does on
PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain, count

from sqlglot import exp

from dialects.sql.build import copy_tree
from dialects.targets.limits import LONGEST_NAME

_LABELS: dict[type[exp.Expr], str] = {
    exp.PrimaryKeyColumnConstraint: "pkey",
    exp.UniqueColumnConstraint: "key",
    exp.CheckColumnConstraint: "check",
    exp.Reference: "fkey",
}

#: Constraints in the table's own list.
_TABLE_LABELS: dict[type[exp.Expr], str] = {
    exp.PrimaryKey: "pkey",
    exp.UniqueColumnConstraint: "key",
    exp.CheckColumnConstraint: "check",
    exp.ForeignKey: "fkey",
}


def derive_name(table: str, columns: Sequence[str], label: str, taken: Collection[str] = ()) -> str:
    """Return PostgreSQL's name of a constraint or a sequence, with a number if the name is taken.

    https://github.com/postgres/postgres/blob/master/src/backend/commands/indexcmds.c (ChooseRelationName)
    """
    names = (_make_name(table, columns, f"{label}{number}") for number in chain([""], count(1)))
    return next(name for name in names if name not in taken)


def _make_name(table: str, columns: Sequence[str], label: str) -> str:
    """Join table, columns and label, and cut the longer of table and columns.

    https://github.com/postgres/postgres/blob/master/src/backend/commands/indexcmds.c (makeObjectName)
    """
    first, second = table, "_".join(columns)
    room = LONGEST_NAME - len(label) - 1 - bool(second)
    while len(first.encode()) + len(second.encode()) > room:
        if len(first) > len(second):
            first = first[:-1]
        else:
            second = second[:-1]
    return "_".join(piece for piece in (first, second, label) if piece)


def name_constraints(tree: exp.Expr, others: Collection[str] = ()) -> None:
    """Name every unnamed constraint of a CREATE TABLE or ALTER TABLE in place; ``others`` are taken names."""
    table = find_defined_table(tree)
    if table is None:
        return
    taken = {*others, *(str(one.this.name) for one in tree.find_all(exp.Constraint, exp.ColumnConstraint) if one.this)}

    def name(columns: Sequence[str], label: str) -> exp.Identifier:
        found = derive_name(table, columns, label, taken)
        taken.add(found)
        return exp.to_identifier(found, quoted=True)

    for column in tree.find_all(exp.ColumnDef):
        for constraint in column.args.get("constraints") or []:
            label = _LABELS.get(type(constraint.args["kind"]))
            if label and not constraint.this:
                columns: tuple[str, ...] = () if label == "pkey" else (column.name,)
                constraint.set("this", name(columns, label))
    for constraint in list(tree.find_all(*_TABLE_LABELS)):
        if isinstance(constraint.parent, (exp.Schema, exp.AddConstraint)):
            columns = () if isinstance(constraint, exp.PrimaryKey) else _columns_of(constraint)
            named = name(columns, _TABLE_LABELS[type(constraint)])
            constraint.replace(exp.Constraint(this=named, expressions=[copy_tree(constraint)]))


def _columns_of(constraint: exp.Expr) -> tuple[str, ...]:
    """Return the columns in the name of a table's constraint; a CHECK of several columns has none in its name."""
    if isinstance(constraint, exp.CheckColumnConstraint):
        found = {column.name for column in constraint.find_all(exp.Column)}
        return tuple(found) if len(found) == 1 else ()
    names = constraint.this if isinstance(constraint, exp.UniqueColumnConstraint) else constraint
    return tuple(name.name for name in names.expressions)


def find_defined_table(tree: exp.Expr) -> str | None:
    """Return the table that a statement defines, changes, or adds an index to."""
    if isinstance(tree, exp.Create) and isinstance(tree.this, exp.Index):
        return str(tree.this.args["table"].name)
    if isinstance(tree, exp.Create) and tree.kind == "TABLE":
        return str(tree.this.this.name if isinstance(tree.this, exp.Schema) else tree.this.name)
    if isinstance(tree, exp.Alter) and tree.args.get("kind") == "TABLE":
        return str(tree.this.name)
    return None
