"""How tables were made: the SQL that makes them again, and their foreign keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

_HERE = "database_name = current_database() AND schema_name = current_schema()"


class Key(NamedTuple):
    """A foreign key."""

    columns: tuple[str, ...]
    table: str
    others: tuple[str, ...]

    def moved(self, owner: str, tables: Mapping[str, str], columns: Mapping[tuple[str, str], str]) -> Key:
        """The same key after tables and columns got other names."""
        own = tuple(columns.get((owner, name), name) for name in self.columns)
        others = tuple(columns.get((self.table, name), name) for name in self.others)
        return Key(own, tables.get(self.table, self.table), others)


Keys = dict[str, list[Key]]


class Made(NamedTuple):
    """The statements that make a table, without its rows."""

    table: str
    #: Indexes and comments.
    rest: list[str]
    #: The foreign keys as ``table`` has them.
    keys: list[str]
    #: The columns that are computed.
    computed: list[str]

    @property
    def statements(self) -> list[str]:
        return [self.table, *self.rest]


def foreign_keys(cursor: Any) -> Keys:
    """The foreign keys of each table."""
    cursor.execute(
        "SELECT table_name, constraint_column_names, referenced_table, referenced_column_names"
        f" FROM duckdb_constraints() WHERE {_HERE} AND constraint_type = 'FOREIGN KEY'"
    )
    found: Keys = {}
    for name, columns, table, others in cursor.fetchall():
        found.setdefault(name, []).append(Key(tuple(columns), table, tuple(others)))
    return found


def made(cursor: Any, table: str) -> Made | None:
    """How a table was made; None where there is none."""

    def rows(sql: str) -> list[Any]:
        cursor.execute(f"{sql} WHERE {_HERE} AND table_name = %s", [table])
        return cursor.fetchall()  # type: ignore[no-any-return]

    tables = rows("SELECT sql, comment FROM duckdb_tables()")
    if not tables:
        return None
    ((sql, comment),) = tables
    columns = rows("SELECT column_name, comment, is_generated FROM duckdb_columns()")
    remarks = [(f"TABLE {_quoted(table)}", comment)]
    remarks += [(f"COLUMN {_quoted(table)}.{_quoted(name)}", text) for name, text, _ in columns]
    return Made(
        sql,
        [index for (index,) in rows("SELECT sql FROM duckdb_indexes()")]
        + [f"COMMENT ON {what} IS '{text.replace(chr(39), chr(39) * 2)}'" for what, text in remarks if text],
        [
            text
            for text, kind in rows("SELECT constraint_text, constraint_type FROM duckdb_constraints()")
            if kind == "FOREIGN KEY"
        ],
        [name for name, _, computed in columns if computed],
    )


def referring(tables: Iterable[str], keys: Mapping[str, list[Key]]) -> list[str]:
    """Tables and those that refer to them, by way of others too; each before those that it refers to."""
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


def emptied(cursor: Any, tables: list[str]) -> list[str]:
    """SQL that empties tables.

    DuckDB deletes no row in the transaction that has deleted those that
    referred to it, so that tables with foreign keys are made again.
    https://duckdb.org/docs/stable/sql/indexes
    """
    keys = foreign_keys(cursor)
    order = referring(tables, keys)
    concerned = {*keys, *(key.table for own in keys.values() for key in own)}
    if not concerned.isdisjoint(order) and set(order) <= set(tables):
        again = [name for name in order if name in concerned]
        statements = [f"DROP TABLE {_quoted(name)}" for name in again]
        statements += [sql for name in reversed(again) if (found := made(cursor, name)) for sql in found.statements]
    else:
        statements, again = [], []
    return statements + [f"DELETE FROM {_quoted(name)}" for name in tables if name not in again]


def _quoted(name: str) -> str:
    return '"{}"'.format(name.replace('"', '""'))
