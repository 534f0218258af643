"""The definitions of tables: the SQL that creates them again, and their foreign keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from dialects.sql.quotes import quote_name

_HEAD = re.compile(r'CREATE TABLE (?:(?:"(?:[^"]|"")+"|[^\s("]+)\.)?(?:"(?:[^"]|"")+"|[^\s(".]+)\(')
#: The condition that rows of DuckDB's catalog belong to the connection's database and schema.
HERE = "database_name = current_database() AND schema_name = current_schema()"


class Key(NamedTuple):
    """A foreign key."""

    #: Its columns.
    columns: tuple[str, ...]
    #: The table that it refers to.
    table: str
    #: The columns that it refers to.
    others: tuple[str, ...]

    def rename(self, owner: str, tables: Mapping[str, str], columns: Mapping[tuple[str, str], str]) -> Key:
        """Return the same key after tables and columns were renamed."""
        own = tuple(columns.get((owner, name), name) for name in self.columns)
        others = tuple(columns.get((self.table, name), name) for name in self.others)
        return Key(own, tables.get(self.table, self.table), others)


Keys = dict[str, list[Key]]


class TableDDL(NamedTuple):
    """The statements that create a table, without its rows."""

    #: The statement that creates the table.
    table: str
    #: The statements that create its indexes.
    indexes: list[str]
    #: The statements that set its comments.
    comments: list[str]
    #: The foreign keys as clauses of ``table``.
    keys: list[str]
    #: The computed columns.
    computed: list[str]

    @property
    def statements(self) -> list[str]:
        return [self.table, *self.indexes, *self.comments]

    @property
    def body(self) -> str:
        """The columns and constraints."""
        return self.table[_HEAD.match(self.table).end() : self.table.rindex(")")]  # type: ignore[union-attr]

    def move_sql(self, table: str, name: str) -> list[str]:
        """Return SQL that creates a table of another name with the same rows and comments, without its indexes."""
        return [
            f"CREATE TABLE {quote_name(name)} ({self.body})",
            self.copy_rows_sql(table, name),
            f"DROP TABLE {quote_name(table)}",
            *self.comments,
        ]

    def copy_rows_sql(self, source: str, target: str) -> str:
        """Return SQL that inserts the rows of a table into another one with the same columns."""
        computed = f" EXCLUDE ({', '.join(map(quote_name, self.computed))})" if self.computed else ""
        return f"INSERT INTO {quote_name(target)} BY NAME SELECT *{computed} FROM {quote_name(source)}"


def foreign_keys(cursor: Any) -> Keys:
    """Return the foreign keys of each table."""
    cursor.execute(
        "SELECT table_name, constraint_column_names, referenced_table, referenced_column_names"
        f" FROM duckdb_constraints() WHERE {HERE} AND constraint_type = 'FOREIGN KEY'"
    )
    found: Keys = {}
    for name, columns, table, others in cursor.fetchall():
        found.setdefault(name, []).append(Key(tuple(columns), table, tuple(others)))
    return found


def table_ddl(cursor: Any, table: str, name: str | None = None) -> TableDDL | None:
    """Return a table's definition, with comments for a table of another name; None if it does not exist."""
    name = table if name is None else name

    def rows(sql: str) -> list[Any]:
        cursor.execute(f"{sql} WHERE {HERE} AND table_name = %s", [table])
        return cursor.fetchall()  # type: ignore[no-any-return]

    tables = rows("SELECT sql, comment FROM duckdb_tables()")
    if not tables:
        return None
    ((sql, comment),) = tables
    columns = rows("SELECT column_name, comment, is_generated FROM duckdb_columns()")
    remarks = [(f"TABLE {quote_name(name)}", comment)]
    remarks += [(f"COLUMN {quote_name(name)}.{quote_name(column)}", text) for column, text, _ in columns]
    return TableDDL(
        sql,
        [index for (index,) in rows("SELECT sql FROM duckdb_indexes()")],
        [f"COMMENT ON {what} IS '{text.replace(chr(39), chr(39) * 2)}'" for what, text in remarks if text],
        [
            text
            for text, kind in rows("SELECT constraint_text, constraint_type FROM duckdb_constraints()")
            if kind == "FOREIGN KEY"
        ],
        [column for column, _, computed in columns if computed],
    )


def referring(tables: Iterable[str], keys: Mapping[str, list[Key]]) -> list[str]:
    """Return tables and those that refer to them, directly or not; each before those that it refers to."""
    found: dict[str, None] = {}
    entered: set[str] = set()

    def enter(table: str) -> None:
        if table not in entered:
            entered.add(table)
            for other, own in keys.items():
                if any(key.table == table for key in own):
                    enter(other)
            found[table] = None

    for table in tables:
        enter(table)
    return list(found)


def truncate_sql(cursor: Any, tables: list[str]) -> list[str]:
    """Return SQL that empties tables.

    DuckDB cannot delete a row in the transaction that has deleted the rows that
    referred to it. So tables with foreign keys are remade.
    https://duckdb.org/docs/stable/sql/indexes
    """
    keys = foreign_keys(cursor)
    order = referring(tables, keys)
    concerned = {*keys, *(key.table for own in keys.values() for key in own)}
    if not concerned.isdisjoint(order) and set(order) <= set(tables):
        again = [name for name in order if name in concerned]
        statements = [f"DROP TABLE {quote_name(name)}" for name in again]
        statements += [
            sql for name in reversed(again) if (found := table_ddl(cursor, name)) for sql in found.statements
        ]
    else:
        statements, again = [], []
    return statements + [f"DELETE FROM {quote_name(name)}" for name in tables if name not in again]
