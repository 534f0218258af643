"""sqlglot's view of the statements that created tables and indexes; imported on demand, like sqlglot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlglot import exp, parse_one


def collations(made_by: str) -> dict[str, str]:
    """Return column -> collation, from a statement that created a table."""
    columns = parse_one(made_by, read="duckdb").find_all(exp.ColumnDef)
    found = {column.name: column.find(exp.CollateColumnConstraint) for column in columns}
    return {name: collate.this.name for name, collate in found.items() if collate is not None}


def holds_query(condition: str) -> bool:
    """Return whether a condition in DuckDB's SQL has a subquery."""
    return parse_one(condition, read="duckdb").find(exp.Query) is not None


def columns_of(constraint: str) -> list[str]:
    """Return the columns in a table's check, in their order."""
    return [node.name for node in _clause(constraint).walk(bfs=False) if isinstance(node, exp.Column)]


def with_columns(constraint: str, columns: Mapping[str, str]) -> str:
    """Return a named check's condition without its name, with columns renamed."""
    condition = _clause(constraint).find(exp.And).expression  # type: ignore[union-attr]
    for column in condition.find_all(exp.Column):
        column.set("this", exp.to_identifier(columns.get(column.name, column.name), quoted=True))
    return str(condition.sql("duckdb"))


def _clause(constraint: str) -> exp.Expr:
    table = parse_one(f"CREATE TABLE t (c INT, {constraint})", read="duckdb")
    return table.this.expressions[1]  # type: ignore[no-any-return]


@dataclass(frozen=True)
class ReadIndex:
    """An index, and the statement that created it."""

    #: Its name.
    name: str
    #: Whether it is a unique index.
    unique: bool
    #: The parsed statement.
    made_by: Any

    @classmethod
    def of(cls, name: str, unique: bool, made_by: str) -> ReadIndex:
        return cls(name, unique, parse_one(made_by, read="duckdb"))

    def on(self, table: str, columns: Mapping[str, str] = {}) -> str:
        """Return the statement that creates it on a table of another name, with renamed columns."""
        tree = self.made_by.copy()
        tree.find(exp.Table).set("this", exp.to_identifier(table, quoted=True))
        for column in tree.find_all(exp.Column):
            column.set("this", exp.to_identifier(columns.get(column.name, column.name), quoted=True))
        return str(tree.sql("duckdb"))

    @property
    def columns(self) -> list[str | None]:
        """The columns; an expression is not one of them."""
        parts = [part.this for part in self.made_by.find(exp.IndexParameters).args["columns"]]
        return [part.name if isinstance(part, exp.Column) else None for part in parts]
