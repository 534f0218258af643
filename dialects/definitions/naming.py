"""Names for the constraints that a definition leaves unnamed: those that PostgreSQL gives them.

So a later statement can name them wherever they are, and generic SQL means
what it means on PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

#: The length of PostgreSQL's names, in bytes.
LONGEST = 63

_LABELS: dict[type[exp.Expr], str] = {
    exp.PrimaryKeyColumnConstraint: "pkey",
    exp.UniqueColumnConstraint: "key",
    exp.CheckColumnConstraint: "check",
    exp.Reference: "fkey",
}


def implied_name(table: str, columns: Sequence[str], label: str) -> str:
    """The name that PostgreSQL gives to a constraint or a sequence; the longer of table and columns is cut.

    https://github.com/postgres/postgres/blob/master/src/backend/commands/indexcmds.c (makeObjectName)
    """
    first, second = table, "_".join(columns)
    room = LONGEST - len(label) - 1 - bool(second)
    while len(first.encode()) + len(second.encode()) > room:
        if len(first) > len(second):
            first = first[:-1]
        else:
            second = second[:-1]
    return "_".join(piece for piece in (first, second, label) if piece)


def name_constraints(tree: exp.Expr) -> None:
    """Name every unnamed constraint of a CREATE TABLE or ALTER TABLE, in place."""
    table = defined_table(tree)
    if table is None:
        return
    for column in tree.find_all(exp.ColumnDef):
        for constraint in column.args.get("constraints") or []:
            label = _LABELS.get(type(constraint.args["kind"]))
            if label and not constraint.this:
                columns = () if label == "pkey" else (column.name,)
                constraint.set("this", exp.to_identifier(implied_name(table, columns, label), quoted=True))
    for key in list(tree.find_all(exp.PrimaryKey)):
        if not isinstance(key.parent, exp.Constraint):
            name = exp.to_identifier(implied_name(table, (), "pkey"), quoted=True)
            key.replace(exp.Constraint(this=name, expressions=[key.copy()]))


def defined_table(tree: exp.Expr) -> str | None:
    """The table that a statement defines or changes."""
    if isinstance(tree, exp.Create) and tree.kind == "TABLE":
        return str(tree.this.this.name if isinstance(tree.this, exp.Schema) else tree.this.name)
    if isinstance(tree, exp.Alter) and tree.args.get("kind") == "TABLE":
        return str(tree.this.name)
    return None
