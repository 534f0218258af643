"""The tables that definitions have created so far, for later definitions that change or drop parts of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlglot import exp

from dialects.sql.build import copy_tree

#: The kinds of a table's parts.
PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY, INDEX = "primary key", "unique", "check", "foreign key", "index"


@dataclass(frozen=True)
class Definition:
    """A statement of DDL and its source text, which shows how functions were written."""

    #: The parsed statement.
    tree: exp.Expr
    #: The text that it was parsed from.
    source: str


@dataclass(frozen=True)
class TablePart:
    """A constraint or an index of a table, and the statement that creates it."""

    #: The name of the constraint or index.
    name: str
    #: One of the kinds above.
    kind: str
    #: The columns that it covers, in order.
    columns: tuple[str, ...]
    #: The statement that creates it.
    made_by: Definition
    #: The table that a foreign key refers to.
    refers_to: str = ""
    #: The columns that a foreign key refers to.
    refers_to_columns: tuple[str, ...] = ()

    @property
    def condition(self) -> exp.Expr | None:
        """The condition of an index."""
        return self.made_by.tree.find(exp.Where)

    @property
    def single_null(self) -> bool:
        """Whether a constraint is NULLS NOT DISTINCT."""
        unique = self.made_by.tree.find(exp.UniqueColumnConstraint)
        return unique is not None and bool(unique.args.get("nulls"))


@dataclass(frozen=True)
class Table:
    """A table's columns by name, as they would be defined now, and its other parts by name."""

    #: The name of the table.
    name: str
    #: Column -> its definition.
    columns: Mapping[str, exp.ColumnDef] = field(default_factory=dict)
    #: Name -> a constraint or an index.
    parts: Mapping[str, TablePart] = field(default_factory=dict)
    #: Column -> its comment; "" -> that of the table.
    comments: Mapping[str, str] = field(default_factory=dict)
    #: Column whose values the server generates -> their sequence, if the target needs one.
    sequences: Mapping[str, str] = field(default_factory=dict)

    def nullable(self, column: str) -> bool:
        """Return whether a column allows NULL; False for an unknown column."""
        return column in self.columns and not is_required(self.columns[column])

    def identity(self) -> str | None:
        """Return the column whose values the server generates."""
        return next((name for name, column in self.columns.items() if is_identity(column)), None)

    def using(self, column: str) -> list[TablePart]:
        """Return the constraints and indexes on a column."""
        return [part for part in self.parts.values() if column in part.columns]


@dataclass(frozen=True)
class Catalogue:
    """Tables by name."""

    #: Name -> table.
    tables: Mapping[str, Table] = field(default_factory=dict)

    def __deepcopy__(self, memo: Any) -> Catalogue:
        return self

    def table(self, name: str) -> Table:
        """Return a table, empty if it is unknown."""
        return self.tables.get(name) or Table(name)

    def find_with_part(self, part: str) -> Table | None:
        """Return the table with a constraint or an index of a name."""
        return next((table for table in self.tables.values() if part in table.parts), None)

    def names(self) -> set[str]:
        """Return the names of tables, constraints, indexes and sequences, which are unique in a PostgreSQL schema."""
        tables = self.tables.values()
        return {name for table in tables for name in (table.name, *table.parts, *table.sequences.values())}

    def referring_to(self, name: str) -> list[tuple[Table, TablePart]]:
        """Return the foreign keys that refer to a table."""
        return [
            (table, part) for table in self.tables.values() for part in table.parts.values() if part.refers_to == name
        ]

    def types(self) -> dict[str, dict[str, str]]:
        """Return table -> column -> type name, for annotation."""
        return {
            table.name: {name: _describe(column.args["kind"]) for name, column in table.columns.items()}
            for table in self.tables.values()
        }

    def put(self, *tables: Table, without: Iterable[str] = ()) -> Catalogue:
        """Return the catalogue with some tables changed and others removed."""
        kept = {name: table for name, table in self.tables.items() if name not in set(without)}
        return Catalogue({**kept, **{table.name: table for table in tables}})


EMPTY = Catalogue()

#: The types of generic SQL that every target has.
TYPES = frozenset(
    [
        "SMALLINT",
        "INT",
        "BIGINT",
        "DECIMAL",
        "DOUBLE",
        "FLOAT",
        "BOOLEAN",
        "VARCHAR",
        "CHAR",
        "TEXT",
        "UUID",
        "JSON",
        "JSONB",
        "INET",
        "INTERVAL",
        "DATE",
        "TIME",
        "TIMESTAMP",
        "TIMESTAMPTZ",
        "VARBINARY",
    ]
)


def generic_name(kind: exp.DataType | None) -> str:
    """Return the name of a column's type without its length; ``"UNKNOWN"`` for one that not every target has."""
    name = getattr(kind.this, "name", "INTERVAL") if kind is not None else ""
    return name if name in TYPES else "UNKNOWN"


def _describe(kind: exp.DataType) -> str:
    """Return a type's name; the text of a decimal depends on its digits."""
    name = generic_name(kind)
    return kind.sql() if name == "DECIMAL" else name


def constraints(column: exp.ColumnDef, *kinds: type[exp.Expr]) -> list[exp.ColumnConstraint]:
    """Return the constraints of some kinds in a column's definition."""
    return [one for one in column.args.get("constraints") or [] if isinstance(one.args["kind"], kinds)]


def is_required(column: exp.ColumnDef) -> bool:
    """Return whether a column is NOT NULL."""
    found = constraints(column, exp.NotNullColumnConstraint)
    return any(not one.args["kind"].args.get("allow_null") for one in found)


def is_identity(column: exp.ColumnDef) -> bool:
    """Return whether the server generates the values of a column."""
    found = constraints(column, exp.GeneratedAsIdentityColumnConstraint)
    return any(one.args["kind"].expression is None for one in found)


def find_computed(column: exp.ColumnDef) -> exp.Expr | None:
    """Return the constraint that computes a column from others."""
    found = constraints(column, exp.ComputedColumnConstraint, exp.GeneratedAsIdentityColumnConstraint)
    kinds = [one.args["kind"] for one in found]
    return next((k for k in kinds if isinstance(k, exp.ComputedColumnConstraint) or k.expression is not None), None)


def default_of(column: exp.ColumnDef) -> exp.Expr | None:
    """Return the default of a column."""
    found = constraints(column, exp.DefaultColumnConstraint)
    default: exp.Expr | None = found[0].args["kind"].this if found else None
    return default


def with_default(column: exp.ColumnDef, default: exp.Expr | None) -> exp.ColumnDef:
    """Return a column's definition with another default, or none."""
    result = copy_tree(column)
    kept = [one for one in result.args["constraints"] if not isinstance(one.args["kind"], exp.DefaultColumnConstraint)]
    if default is not None:
        kept.append(exp.ColumnConstraint(kind=exp.DefaultColumnConstraint(this=copy_tree(default))))
    result.set("constraints", kept)
    return result


def with_null(column: exp.ColumnDef, null: bool) -> exp.ColumnDef:
    """Return a column's definition with or without NOT NULL."""
    result = copy_tree(column)
    kept = [one for one in result.args["constraints"] if not isinstance(one.args["kind"], exp.NotNullColumnConstraint)]
    if not null:
        kept.append(exp.ColumnConstraint(kind=exp.NotNullColumnConstraint()))
    result.set("constraints", kept)
    return result


def with_type(column: exp.ColumnDef, kind: exp.Expr, collation: exp.Expr | None) -> exp.ColumnDef:
    """Return a column's definition with another type and collation."""
    result = copy_tree(column)
    kept = [one for one in result.args["constraints"] if not isinstance(one.args["kind"], exp.CollateColumnConstraint)]
    if collation:
        name = collation.this if isinstance(collation, exp.Column) else collation
        kept.insert(0, exp.ColumnConstraint(kind=exp.CollateColumnConstraint(this=copy_tree(name))))
    result.set("kind", copy_tree(kind))
    result.set("constraints", kept)
    return result


def rename_column(part: TablePart, table: str, old: str, new: str) -> TablePart:
    """Return a part after a column of its table was renamed; columns that a foreign key refers to keep their names."""
    tree = copy_tree(part.made_by.tree)
    for name in list(tree.find_all(exp.Identifier)):
        inside = name.find_ancestor(exp.Reference)
        own_name = isinstance(name.parent, (exp.Index, exp.Constraint)) and name.arg_key == "this"
        if name.name == old and not isinstance(name.parent, exp.Table) and not own_name and not inside:
            name.set("this", new)
    columns = tuple(new if column == old else column for column in part.columns)
    return replace(part, columns=columns, made_by=Definition(tree, part.made_by.source))


def rename_table(part: TablePart, old: str, new: str) -> TablePart:
    """Return a part after a table was renamed."""
    tree = copy_tree(part.made_by.tree)
    for table in list(tree.find_all(exp.Table)):
        if table.name == old:
            table.this.set("this", new)
    refers_to = new if part.refers_to == old else part.refers_to
    return replace(part, refers_to=refers_to, made_by=Definition(tree, part.made_by.source))
