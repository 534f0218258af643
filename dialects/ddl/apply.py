"""The effect of a statement on the catalogue."""

from __future__ import annotations

from dataclasses import replace

from sqlglot import exp

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
    is_identity,
    rename_column,
    rename_table,
    with_default,
    with_null,
    with_type,
)
from dialects.ddl.naming import derive_name
from dialects.sql import marks
from dialects.sql.build import copy_tree

_KINDS: dict[type[exp.Expr], str] = {
    exp.PrimaryKeyColumnConstraint: PRIMARY_KEY,
    exp.PrimaryKey: PRIMARY_KEY,
    exp.UniqueColumnConstraint: UNIQUE,
    exp.CheckColumnConstraint: CHECK,
    exp.Reference: FOREIGN_KEY,
    exp.ForeignKey: FOREIGN_KEY,
}


def apply(catalogue: Catalogue, statement: Definition) -> Catalogue:
    """Return the catalogue after a statement of generic SQL; unchanged if the statement defines nothing."""
    tree = statement.tree
    match tree:
        case exp.Create(kind="TABLE", this=exp.Schema()):
            return catalogue.put(_apply_create(catalogue, statement))
        case exp.Create(kind="INDEX"):
            part = index_part(statement)
            return catalogue.put(_with(catalogue.table(tree.this.args["table"].name), part))
        case exp.Drop(kind="TABLE"):
            gone = {table.name for table in tree.args["tables"]}
            kept = [
                _remove_parts(table, *(part.name for part in table.parts.values() if part.refers_to in gone))
                for table in _all(catalogue)
                if table.name not in gone
            ]
            return Catalogue({table.name: table for table in kept})
        case exp.Drop(kind="INDEX"):
            name = tree.args["tables"][0].name
            holder = catalogue.find_with_part(name)
            return catalogue.put(_remove_parts(holder, name)) if holder else catalogue
        case exp.Alter():
            for action in tree.args["actions"]:
                catalogue = _apply_alter(catalogue, tree, action, statement)
            return catalogue
        case exp.Comment():
            return catalogue.put(_apply_comment(catalogue, tree))
    return catalogue


def _all(catalogue: Catalogue) -> list[Table]:
    return list(catalogue.tables.values())


def _apply_create(catalogue: Catalogue, statement: Definition) -> Table:
    schema = statement.tree.this
    table = Table(schema.this.name)
    for item in schema.expressions:
        if isinstance(item, exp.ColumnDef):
            table = _with_column(catalogue, table, item, statement.source)
        else:
            table = _with(table, constraint_part(table.name, item, statement.source))
    return table


def _with_column(catalogue: Catalogue, table: Table, column: exp.ColumnDef, source: str) -> Table:
    """Return a table with one more column; the column's constraints become the table's."""
    bare = copy_tree(column)
    bare.meta[marks.SOURCE] = source
    _keep_source(bare, source)
    parts = []
    for one in list(bare.args.get("constraints") or []):
        kind = one.args["kind"]
        if type(kind) in _KINDS:
            one.pop()
            parts.append(constraint_part(table.name, _as_tables(column.name, one), source))
    columns = {**table.columns, column.name: bare}
    if any(part.kind == PRIMARY_KEY for part in parts):
        columns[column.name] = with_null(bare, null=False)
    sequences = dict(table.sequences)
    if is_identity(column):
        sequences[column.name] = derive_name(table.name, [column.name], "seq", catalogue.names())
    return _with(replace(table, columns=columns, sequences=sequences), *parts)


def _keep_source(column: exp.Expr, source: str) -> None:
    """Note the source text of a default on it."""
    for default in column.find_all(exp.DefaultColumnConstraint):
        default.this.meta[marks.SOURCE] = source


def _as_tables(column: str, one: exp.ColumnConstraint) -> exp.Constraint:
    """Return a constraint of a column as one of its table."""
    kind = copy_tree(one.args["kind"])
    name = exp.to_identifier(column, quoted=True)
    if isinstance(kind, exp.PrimaryKeyColumnConstraint):
        kind = exp.PrimaryKey(expressions=[name])
    elif isinstance(kind, exp.UniqueColumnConstraint):
        kind.set("this", exp.Schema(expressions=[name]))
    elif isinstance(kind, exp.Reference):
        kind = exp.ForeignKey(expressions=[name], reference=kind)
    return exp.Constraint(this=copy_tree(one.this), expressions=[kind])


def constraint_part(table: str, constraint: exp.Constraint, source: str) -> TablePart:
    """Return a constraint of a table, and the statement that adds it."""
    kind = constraint.expressions[0]
    refers_to, refers_to_columns = "", ()
    if isinstance(kind, exp.UniqueColumnConstraint):
        columns = [name.name for name in kind.this.expressions]
    elif isinstance(kind, exp.CheckColumnConstraint):
        columns = [column.name for column in kind.find_all(exp.Column)]
    else:
        columns = [name.name for name in kind.expressions]
    if isinstance(kind, exp.ForeignKey):
        schema = kind.args["reference"].this
        refers_to, refers_to_columns = schema.this.name, tuple(name.name for name in schema.expressions)
    action = exp.AddConstraint(expressions=[copy_tree(constraint)])
    tree = exp.Alter(this=exp.table_(table, quoted=True), kind="TABLE", actions=[action])
    name = str(constraint.this.name)
    made_by = Definition(tree, source)
    return TablePart(name, _KINDS[type(kind)], tuple(dict.fromkeys(columns)), made_by, refers_to, refers_to_columns)


def index_part(statement: Definition) -> TablePart:
    """Return an index, and the statement that creates it."""
    index = statement.tree.this
    found = [column.name for column in index.args["params"].find_all(exp.Column)]
    found += [name.name for name in index.args["params"].args.get("include") or []]
    return TablePart(
        index.name, INDEX, tuple(dict.fromkeys(found)), Definition(copy_tree(statement.tree), statement.source)
    )


def _with(table: Table, *parts: TablePart) -> Table:
    return replace(table, parts={**table.parts, **{part.name: part for part in parts}})


def _remove_parts(table: Table, *names: str) -> Table:
    return replace(table, parts={name: part for name, part in table.parts.items() if name not in names})


def _apply_alter(catalogue: Catalogue, tree: exp.Alter, action: exp.Expr, statement: Definition) -> Catalogue:
    name = tree.this.name
    table = catalogue.table(name)
    match action:
        case exp.ColumnDef():
            return catalogue.put(_with_column(catalogue, table, action, statement.source))
        case exp.AddConstraint():
            parts = [constraint_part(name, one, statement.source) for one in action.expressions]
            for part in parts:
                if part.kind == PRIMARY_KEY:
                    keys = {key: with_null(table.columns[key], False) for key in part.columns if key in table.columns}
                    table = replace(table, columns={**table.columns, **keys})
            return catalogue.put(_with(table, *parts))
        case exp.Drop(kind="CONSTRAINT"):
            return catalogue.put(_remove_parts(table, action.args["tables"][0].name))
        case exp.Drop(kind="COLUMN"):
            return catalogue.put(_remove_column(table, action.args["tables"][0].name))
        case exp.AlterColumn():
            return catalogue.put(_with_altered_column(table, action, statement.source))
        case exp.RenameColumn():
            return catalogue.put(_with_renamed_column(table, action.this.name, action.args["to"].name))
        case exp.AlterRename() if tree.args["kind"] == "INDEX":
            holder = catalogue.find_with_part(name)
            return catalogue.put(_with_renamed_part(holder, name, action.this.name)) if holder else catalogue
        case exp.AlterRename():
            return _with_renamed_table(catalogue, table, action.this.name)
    return catalogue


def _remove_column(table: Table, name: str) -> Table:
    columns = {one: column for one, column in table.columns.items() if one != name}
    comments = {one: text for one, text in table.comments.items() if one != name}
    sequences = {one: sequence for one, sequence in table.sequences.items() if one != name}
    kept = _remove_parts(table, *(part.name for part in table.using(name)))
    return replace(kept, columns=columns, comments=comments, sequences=sequences)


def _with_altered_column(table: Table, action: exp.AlterColumn, source: str) -> Table:
    column = table.columns.get(action.name)
    if column is None:
        return table
    if action.args.get("dtype"):
        column = with_type(column, action.args["dtype"], action.args.get("collate") or None)
    elif action.args.get("allow_null") is not None:
        column = with_null(column, bool(action.args["allow_null"]))
    else:
        column = with_default(column, action.args.get("default"))
        _keep_source(column, source)
    return replace(table, columns={**table.columns, action.name: column})


def _with_renamed_column(table: Table, old: str, new: str) -> Table:
    columns = {}
    for name, column in table.columns.items():
        definition = copy_tree(column)
        for one in definition.find_all(exp.Identifier):
            if one.name == old:
                one.set("this", new)
        columns[new if name == old else name] = definition
    parts = {name: rename_column(part, table.name, old, new) for name, part in table.parts.items()}
    comments = {new if name == old else name: text for name, text in table.comments.items()}
    sequences = {new if name == old else name: sequence for name, sequence in table.sequences.items()}
    return replace(table, columns=columns, parts=parts, comments=comments, sequences=sequences)


def _with_renamed_part(table: Table, old: str, new: str) -> Table:
    part = table.parts[old]
    tree = copy_tree(part.made_by.tree)
    tree.this.this.set("this", new)
    return _with(_remove_parts(table, old), replace(part, name=new, made_by=Definition(tree, part.made_by.source)))


def _with_renamed_table(catalogue: Catalogue, table: Table, new: str) -> Catalogue:
    old = table.name
    others = [
        replace(one, parts={name: rename_table(part, old, new) for name, part in one.parts.items()})
        for one in _all(catalogue)
        if one.name != old
    ]
    parts = {name: rename_table(part, old, new) for name, part in table.parts.items()}
    return catalogue.put(*others, replace(table, name=new, parts=parts), without=[old])


def _apply_comment(catalogue: Catalogue, tree: exp.Comment) -> Table:
    about = tree.this
    name, column = (about.table, about.name) if isinstance(about, exp.Column) else (about.name, "")
    table = catalogue.table(name)
    return replace(table, comments={**table.comments, column: tree.expression.name})
