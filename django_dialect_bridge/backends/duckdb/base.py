"""The connection of Django to a DuckDB database."""

from __future__ import annotations

import os
from threading import Lock
from typing import Any

import duckdb
from django.core.exceptions import ImproperlyConfigured
from django.db.backends.base.base import BaseDatabaseWrapper
from django.utils.asyncio import async_unsafe

from django_dialect_bridge.backends.duckdb import dbapi as Database
from django_dialect_bridge.backends.duckdb import versions
from django_dialect_bridge.backends.duckdb.client import DatabaseClient
from django_dialect_bridge.backends.duckdb.creation import DatabaseCreation
from django_dialect_bridge.backends.duckdb.features import DatabaseFeatures
from django_dialect_bridge.backends.duckdb.introspection import DatabaseIntrospection
from django_dialect_bridge.backends.duckdb.operations import DatabaseOperations, sequence_name
from django_dialect_bridge.backends.duckdb.references import check_references
from django_dialect_bridge.backends.duckdb.schema import DatabaseSchemaEditor
from django_dialect_bridge.backends.duckdb.validation import MOST_DIGITS, DatabaseValidation
from django_dialect_bridge.generic import GenericConnection

versions.check_django()

#: What OPTIONS may hold beside ``dialect``.
OPTIONS = {"attach", "config", "extensions", "foreign_keys", "init_sql", "read_only"}
_POSITIVE = '"%(column)s" >= 0'


def _decimal(field: dict[str, Any]) -> str:
    """A number has no more digits than DuckDB can keep; a check says so."""
    return f"DECIMAL({min(field['max_digits'] or MOST_DIGITS, MOST_DIGITS)}, {field['decimal_places'] or 0})"


class DatabaseWrapper(BaseDatabaseWrapper):
    """One thread's connection; those of all threads are to the same database."""

    vendor = "duckdb"
    display_name = "DuckDB"
    own_method = "as_duckdb"
    data_types: dict[str, Any] = {
        "AutoField": "INTEGER",
        "BigAutoField": "BIGINT",
        "BigIntegerField": "BIGINT",
        "BinaryField": "BLOB",
        "BooleanField": "BOOLEAN",
        "CharField": "VARCHAR",
        "DateField": "DATE",
        "DateTimeField": "TIMESTAMP",
        "DecimalField": _decimal,
        "DurationField": "INTERVAL",
        "FileField": "VARCHAR",
        "FilePathField": "VARCHAR",
        "FloatField": "DOUBLE",
        "GenericIPAddressField": "VARCHAR",
        "IntegerField": "INTEGER",
        "IPAddressField": "VARCHAR",
        "JSONField": "JSON",
        "OneToOneField": "BIGINT",
        "PositiveBigIntegerField": "BIGINT",
        "PositiveIntegerField": "INTEGER",
        "PositiveSmallIntegerField": "SMALLINT",
        "SlugField": "VARCHAR",
        "SmallAutoField": "SMALLINT",
        "SmallIntegerField": "SMALLINT",
        "TextField": "VARCHAR",
        "TimeField": "TIME",
        "UUIDField": "UUID",
    }
    data_type_check_constraints = {
        "PositiveBigIntegerField": _POSITIVE,
        "PositiveIntegerField": _POSITIVE,
        "PositiveSmallIntegerField": _POSITIVE,
    }
    # Of constraints and indexes; queries have those of the generic connection.
    operators = GenericConnection.operators
    pattern_esc = r"REPLACE(REPLACE(REPLACE({}, '\', '\\'), '%%', '\%%'), '_', '\_')"
    pattern_ops = GenericConnection.pattern_ops

    Database = Database
    SchemaEditorClass = DatabaseSchemaEditor
    client_class = DatabaseClient
    creation_class = DatabaseCreation
    features_class = DatabaseFeatures
    introspection_class = DatabaseIntrospection
    ops_class = DatabaseOperations
    validation_class = DatabaseValidation

    connection: Any
    creation: DatabaseCreation
    ops: DatabaseOperations

    def get_database_version(self) -> tuple[int, ...]:
        return versions.installed()

    def get_connection_params(self) -> dict[str, Any]:
        """Raises ImproperlyConfigured for options that there are none of."""
        name, options = self.settings_dict["NAME"], self.settings_dict["OPTIONS"]
        if not name:
            raise ImproperlyConfigured('NAME is empty: it is the path of a file, or ":memory:"')
        if self.settings_dict["TIME_ZONE"]:
            raise ImproperlyConfigured("TIME_ZONE of a DuckDB database cannot be set: instants are kept in UTC")
        if unknown := set(options) - OPTIONS:
            raise ImproperlyConfigured(
                f"unknown OPTIONS {sorted(unknown)}: there are dialect, {', '.join(sorted(OPTIONS))}"
            )
        return {
            "database": str(name),
            "read_only": bool(options.get("read_only", False)),
            "config": dict(options.get("config") or {}),
        }

    @async_unsafe
    def get_new_connection(self, conn_params: dict[str, Any]) -> Database.Connection:
        return Database.Connection(opened(conn_params, in_memory=self.is_in_memory_db()))

    def init_connection_state(self) -> None:
        super().init_connection_state()
        versions.check_duckdb()
        self._prepare(self.connection.raw)

    def _prepare(self, raw: duckdb.DuckDBPyConnection) -> None:
        """What OPTIONS ask of each connection."""
        options = self.settings_dict["OPTIONS"]
        for extension in options.get("extensions") or ():
            load(raw, extension)
        for name, source in (options.get("attach") or {}).items():
            raw.execute(self.ops.attach_sql(name, source))
        scripts = options.get("init_sql") or ()
        for sql in ["SET TimeZone = 'UTC'", *([scripts] if isinstance(scripts, str) else scripts)]:
            raw.execute(sql)

    def is_in_memory_db(self) -> bool:
        """Whether the database ends with the process."""
        return self.creation.is_in_memory_db(self.settings_dict["NAME"])

    @async_unsafe
    def create_cursor(self, name: str | None = None) -> Database.Cursor:
        """A cursor; one with a name has a connection of its own."""
        if name is None:
            return self.connection.cursor()  # type: ignore[no-any-return]
        raw = self.connection.raw.cursor()
        self._prepare(raw)
        return Database.OwnCursor(Database.Connection(raw))

    @async_unsafe
    def chunked_cursor(self) -> Any:
        """Outside of transactions, a cursor that other statements leave alone, so that its rows need no memory."""
        if self.in_atomic_block or not self.get_autocommit():
            return super().chunked_cursor()
        return self._cursor("chunked")  # type: ignore[attr-defined]

    def _set_autocommit(self, autocommit: bool) -> None:
        with self.wrap_database_errors:
            self.connection.autocommit = autocommit

    def is_usable(self) -> bool:
        try:
            self.connection.cursor().execute("SELECT 1").close()
        except Database.Error:
            return False
        return True

    def advance_sequence(self, table: str, column: str, value: int) -> None:
        """Let the sequence of a column go on after a value, if it is not beyond that already."""
        sequence = sequence_name(table, column)
        with self.wrap_database_errors:
            cursor = self.connection.cursor()
            cursor.execute(self.ops.advance_sequence_sql, [self.ops.quote_name(sequence), value, sequence, value])
            cursor.close()

    def check_constraints(self, table_names: Any = None) -> None:
        """Called by loaddata, and by whoever wants to know. Raises IntegrityError."""
        check_references(self.alias, table_names)

    def disable_constraint_checking(self) -> bool:
        """There are no foreign keys to check."""
        return True


def opened(conn_params: dict[str, Any], *, in_memory: bool) -> duckdb.DuckDBPyConnection:
    """A connection of DuckDB.

    Raises OperationalError where there is no database that can be opened, and
    ImproperlyConfigured for settings that there are none of.
    """
    try:
        with Database.as_database_errors(Database.OperationalError):
            return _in_memory(conn_params) if in_memory else duckdb.connect(**conn_params)
    except duckdb.InvalidInputException as error:
        raise ImproperlyConfigured(f"OPTIONS['config']: {error}") from error


def load(raw: duckdb.DuckDBPyConnection, extension: str) -> None:
    """Load an extension, after installing it where it is not there yet."""
    try:
        raw.load_extension(extension)
    except duckdb.IOException:
        raw.install_extension(extension)
        raw.load_extension(extension)


#: By process, for one that was forked cannot use the connections that it inherits.
_memory: dict[tuple[int, str], duckdb.DuckDBPyConnection] = {}
_memory_lock = Lock()


def _in_memory(conn_params: dict[str, Any]) -> duckdb.DuckDBPyConnection:
    """A connection to a database that stays until the process ends: all threads see the same."""
    key = os.getpid(), conn_params["database"]
    with _memory_lock:
        if key not in _memory:
            _memory[key] = duckdb.connect(":memory:", config=conn_params["config"])
        return _memory[key].cursor()


def forget(name: str) -> None:
    """End a database in memory."""
    with _memory_lock:
        database = _memory.pop((os.getpid(), name), None)
    if database is not None:
        database.close()
