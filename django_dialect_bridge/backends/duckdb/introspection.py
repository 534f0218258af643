"""The tables of a database, and their definitions."""

from __future__ import annotations

import re
from collections import namedtuple
from typing import TYPE_CHECKING, Any

import django
from django.db.backends.base import introspection as base
from django.db.models import Index

from django_dialect_bridge.backends.duckdb.tables.making import HERE, foreign_keys

if TYPE_CHECKING:
    from django_dialect_bridge.backends.duckdb.tables.parsed import ReadIndex

_named: Any = namedtuple
# Django's, with its fields for databases with generated keys and comments.
FieldInfo = _named("FieldInfo", [*base.FieldInfo._fields, "is_autofield", "comment"])
TableInfo = _named("TableInfo", [*base.TableInfo._fields, "comment"])

#: A condition with the name of its constraint in it, which DuckDB's errors show too.
NAMED_CHECK = "{} IS NOT NULL AND ({})"
_NAMED_CHECK = re.compile(r"\(\('((?:[^']|'')*)' IS NOT NULL\) AND ")

#: A model's name for the primary key of a file.
_CHOSEN = "taken for the primary key, as a file has none: choose a column whose values are unique"
_NEXTVAL = re.compile(r"nextval\('(.*)'\)")
_DECIMAL = re.compile(r"DECIMAL\((\d+),(\d+)\)")
_LENGTH = re.compile(r"\(length\(.+\) <= (\d+)\)")


class DatabaseIntrospection(base.BaseDatabaseIntrospection):
    connection: Any
    data_types_reverse = {
        "BIGINT": "BigIntegerField",
        "BLOB": "BinaryField",
        "BOOLEAN": "BooleanField",
        "DATE": "DateField",
        "DECIMAL": "DecimalField",
        "DOUBLE": "FloatField",
        "FLOAT": "FloatField",
        "HUGEINT": "BigIntegerField",
        "INTEGER": "IntegerField",
        "INTERVAL": "DurationField",
        "JSON": "JSONField",
        "SMALLINT": "SmallIntegerField",
        "TIME": "TimeField",
        "TIMESTAMP": "DateTimeField",
        "TIMESTAMP WITH TIME ZONE": "DateTimeField",
        "TIMESTAMP_MS": "DateTimeField",
        "TIMESTAMP_NS": "DateTimeField",
        "TIMESTAMP_S": "DateTimeField",
        "TINYINT": "SmallIntegerField",
        "UBIGINT": "PositiveBigIntegerField",
        "UINTEGER": "PositiveBigIntegerField",
        "USMALLINT": "PositiveIntegerField",
        "UTINYINT": "PositiveSmallIntegerField",
        "UUID": "UUIDField",
        "VARCHAR": "TextField",
    }
    _AUTO_FIELDS = {"INTEGER": "AutoField", "BIGINT": "BigAutoField", "SMALLINT": "SmallAutoField"}

    def get_field_type(self, data_type: str, description: Any) -> Any:
        if data_type.endswith("]") or data_type.startswith(("MAP(", "STRUCT(")):
            return "JSONField"
        if description.is_autofield and data_type in self._AUTO_FIELDS:
            return self._AUTO_FIELDS[data_type]
        if data_type == "VARCHAR" and description.display_size is not None:
            return "CharField"
        return super().get_field_type(data_type, description)

    def database(self, cursor: Any) -> str:
        """Return DuckDB's name of the database."""
        cursor.execute("SELECT current_database()")
        return str(cursor.fetchone()[0])

    def get_table_list(self, cursor: Any) -> list[Any]:
        cursor.execute(
            f"SELECT table_name, 't', comment FROM duckdb_tables() WHERE {HERE} AND NOT internal"
            f" UNION ALL SELECT view_name, 'v', comment FROM duckdb_views() WHERE {HERE} AND NOT internal"
        )
        return [TableInfo(*row) for row in cursor.fetchall()]

    def get_table_description(self, cursor: Any, table_name: str) -> list[Any]:
        """Return the columns of a table, a view or a file. Raise ProgrammingError if it does not exist."""
        cursor.execute(f"DESCRIBE {self.connection.ops.quote_name(table_name)}")
        described = cursor.fetchall()
        cursor.execute(
            f"SELECT column_name, comment FROM duckdb_columns() WHERE {HERE} AND table_name = %s", [table_name]
        )
        comments = dict(cursor.fetchall())
        collations = self._collations(cursor, table_name)
        lengths = self._lengths(cursor, table_name)
        found = [
            _field_info(name, kind, lengths.get(name), null == "YES", default, collations.get(name), comments.get(name))
            for name, kind, null, _, default, _ in described
        ]
        if (key := self._choose_key(cursor, table_name, [column.name for column in found])) is None:
            return found
        return [column._replace(null_ok=False, comment=_CHOSEN) if column.name == key else column for column in found]

    def _choose_key(self, cursor: Any, name: str, columns: list[str]) -> str | None:
        """Return a column of a file or a view as the primary key, without which Django reads no rows."""
        cursor.execute(f"SELECT 1 FROM duckdb_tables() WHERE {HERE} AND table_name = %s", [name])
        if cursor.fetchone() or '"."' in name:  # A table, or one of an attached database.
            return None
        return "id" if "id" in columns else columns[0]

    def _collations(self, cursor: Any, table_name: str) -> dict[str, str]:
        """Return column -> collation, from the statement that created the table."""
        cursor.execute(f"SELECT sql FROM duckdb_tables() WHERE {HERE} AND table_name = %s", [table_name])
        row = cursor.fetchone()
        if row is None or " COLLATE " not in row[0]:
            return {}
        from django_dialect_bridge.backends.duckdb.tables.parsed import collations

        return collations(row[0])

    def _lengths(self, cursor: Any, table_name: str) -> dict[str, int]:
        """Return column -> the length that its check allows."""
        cursor.execute(
            f"SELECT constraint_column_names[1], expression FROM duckdb_constraints() WHERE {HERE} AND table_name = %s"
            " AND constraint_type = 'CHECK'",
            [table_name],
        )
        return {name: int(found[1]) for name, check in cursor.fetchall() if (found := _LENGTH.fullmatch(check))}

    # Sequences

    def sequences(self, cursor: Any) -> list[dict[str, str]]:
        """Return the sequences of columns."""
        cursor.execute(
            "SELECT table_name, column_name, column_default FROM duckdb_columns()"
            f" WHERE {HERE} AND column_default LIKE 'nextval(%%' ORDER BY table_name, column_index",
            [],
        )
        return [
            {"name": _unquote(found[1]), "table": table, "column": column}
            for table, column, default in cursor.fetchall()
            if (found := _NEXTVAL.fullmatch(default))
        ]

    def get_sequences(self, cursor: Any, table_name: str, table_fields: Any = ()) -> Any:
        return [sequence for sequence in self.sequences(cursor) if sequence["table"] == table_name]

    # Keys and indexes

    def get_relations(self, cursor: Any, table_name: str) -> Any:
        keys = foreign_keys(cursor).get(table_name, ())
        return {key.columns[0]: (key.others[0], key.table, *_NO_RULE) for key in keys if len(key.columns) == 1}

    def get_primary_key_columns(self, cursor: Any, table_name: str) -> Any:
        cursor.execute(
            "SELECT constraint_column_names FROM duckdb_constraints()"
            f" WHERE {HERE} AND table_name = %s AND constraint_type = 'PRIMARY KEY'",
            [table_name],
        )
        if row := cursor.fetchone():
            return row[0]
        cursor.execute(f"DESCRIBE {self.connection.ops.quote_name(table_name)}")
        key = self._choose_key(cursor, table_name, [name for name, *_ in cursor.fetchall()])
        return [key] if key else None

    def get_constraints(self, cursor: Any, table_name: str) -> Any:
        cursor.execute(
            "SELECT constraint_name, expression, constraint_type, constraint_column_names, referenced_table,"
            f" referenced_column_names FROM duckdb_constraints() WHERE {HERE} AND table_name = %s"
            " AND constraint_type <> 'NOT NULL'",
            [table_name],
        )
        found = {
            constraint_name(name, check): _constraint(*rest)
            for name, check, *rest in cursor.fetchall()
            if not (check and _LENGTH.fullmatch(check))
        }
        return {**found, **{index.name: _index(index) for index in self.indexes(cursor, table_name)}}

    def indexes(self, cursor: Any, table_name: str) -> list[ReadIndex]:
        """Return the indexes of a table, without those of its constraints."""
        from django_dialect_bridge.backends.duckdb.tables.parsed import ReadIndex

        cursor.execute(
            f"SELECT index_name, is_unique, sql FROM duckdb_indexes() WHERE {HERE} AND table_name = %s", [table_name]
        )
        return [ReadIndex.of(*row) for row in cursor.fetchall()]


#: The database's action on rows that refer to a deleted row, in Django's form: none.
_NO_RULE = (None,) if django.VERSION >= (6, 1) else ()
_NO_CONSTRAINT = {"primary_key": False, "foreign_key": None, "check": False, "index": False, "definition": None}


def _field_info(
    name: str,
    kind: str,
    length: int | None,
    null: bool,
    default: str | None,
    collation: str | None,
    comment: str | None,
) -> Any:
    precision = scale = None
    if found := _DECIMAL.fullmatch(kind):
        kind, precision, scale = "DECIMAL", int(found[1]), int(found[2])
    is_auto = bool(default and _NEXTVAL.fullmatch(default))
    default = None if is_auto else default
    return FieldInfo(name, kind, length, length, precision, scale, null, default, collation, is_auto, comment)


def _unquote(name: str) -> str:
    return name[1:-1].replace('""', '"') if name.startswith('"') else name


def constraint_name(name: str, check: str | None) -> str:
    """Return the name of a constraint: the one in its check, or DuckDB's own."""
    named = check and _NAMED_CHECK.match(check)
    return named[1].replace("''", "'") if named else name


def _index(index: ReadIndex) -> dict[str, Any]:
    columns = index.columns
    orders = ["ASC"] * len(columns)
    return {
        **_NO_CONSTRAINT,
        "columns": columns,
        "unique": index.unique,
        "index": True,
        "type": Index.suffix,
        "orders": orders,
    }


def _constraint(kind: str, columns: list[str], table: str | None, others: list[str]) -> dict[str, Any]:
    return {
        **_NO_CONSTRAINT,
        "columns": columns,
        "primary_key": kind == "PRIMARY KEY",
        "unique": kind in ("PRIMARY KEY", "UNIQUE"),
        "foreign_key": (table, others[0]) if kind == "FOREIGN KEY" else None,
        "check": kind == "CHECK",
        "orders": [],
    }
