"""Django's connection to a DuckDB database."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.db.backends.base.base import BaseDatabaseWrapper
from django.utils.asyncio import async_unsafe

from django_dialect_bridge.backends.duckdb.creation import DatabaseCreation
from django_dialect_bridge.backends.duckdb.driver import dbapi as Database
from django_dialect_bridge.backends.duckdb.driver import versions
from django_dialect_bridge.backends.duckdb.driver.client import DatabaseClient
from django_dialect_bridge.backends.duckdb.driver.connecting import connect, database_name, prepare
from django_dialect_bridge.backends.duckdb.driver.databases import MEMORY
from django_dialect_bridge.backends.duckdb.driver.options import check_options
from django_dialect_bridge.backends.duckdb.features import DatabaseFeatures
from django_dialect_bridge.backends.duckdb.introspection import DatabaseIntrospection
from django_dialect_bridge.backends.duckdb.operations import DatabaseOperations, sequence_name
from django_dialect_bridge.backends.duckdb.schema import DatabaseSchemaEditor
from django_dialect_bridge.backends.duckdb.tables.foreign_keys import ReferringSchemaEditor
from django_dialect_bridge.backends.duckdb.tables.references import check_references
from django_dialect_bridge.backends.duckdb.tables.types import DATA_TYPES
from django_dialect_bridge.backends.duckdb.tables.validation import DatabaseValidation
from django_dialect_bridge.backends.versions import check_django
from django_dialect_bridge.foreign import Vendor
from django_dialect_bridge.generic.connection import POSITIVE, GenericConnection

check_django("DuckDB")


class _Length(str):
    """A check of a field's length, as DuckDB's manual recommends, because DuckDB ignores the length of a type.

    https://duckdb.org/docs/stable/sql/data_types/text
    """

    def __mod__(self, field: Any) -> Any:
        return None if field["max_length"] is None else super().__mod__(field)


_SHORT = _Length("length(%(qn_column)s) <= %(max_length)s")


class DatabaseWrapper(BaseDatabaseWrapper):
    """One thread's connection; the connections of all threads are to the same database."""

    vendor: Any = Vendor("duckdb")
    display_name = "DuckDB"
    data_types: dict[str, Any] = dict(DATA_TYPES)
    data_type_check_constraints = {
        "CharField": _SHORT,
        "FileField": _SHORT,
        "FilePathField": _SHORT,
        "GenericIPAddressField": _SHORT,
        "PositiveBigIntegerField": POSITIVE,
        "PositiveIntegerField": POSITIVE,
        "PositiveSmallIntegerField": POSITIVE,
        "SlugField": _SHORT,
    }
    # For constraints and indexes; queries use those of the generic connection.
    operators = GenericConnection.operators
    pattern_esc = r"REPLACE(REPLACE(REPLACE({}, '\', '\\'), '%%', '\%%'), '_', '\_')"
    pattern_ops = GenericConnection.pattern_ops

    Database = Database
    client_class = DatabaseClient
    creation_class = DatabaseCreation
    features_class = DatabaseFeatures
    introspection_class = DatabaseIntrospection
    ops_class = DatabaseOperations
    validation_class = DatabaseValidation

    connection: Any
    creation: DatabaseCreation
    introspection: DatabaseIntrospection
    ops: DatabaseOperations

    @property
    def SchemaEditorClass(self) -> type[DatabaseSchemaEditor]:  # type: ignore[override]
        return ReferringSchemaEditor if self.features.supports_foreign_keys else DatabaseSchemaEditor

    def get_database_version(self) -> tuple[int, ...]:
        return versions.duckdb_version()

    def get_connection_params(self) -> dict[str, Any]:
        """Return the name and the options. Raise ImproperlyConfigured if they are invalid."""
        name = str(self.settings_dict["NAME"] or "")
        if not name:
            raise ImproperlyConfigured('NAME is empty: it is the path of a file, or ":memory:"')
        if self.settings_dict["TIME_ZONE"]:
            raise ImproperlyConfigured("TIME_ZONE of a DuckDB database cannot be set: instants are kept in UTC")
        # Report an unknown dialect early.
        self.ops.bridge  # noqa: B018
        options = check_options(self.settings_dict["OPTIONS"])
        if options.get("read_only") and name.startswith(MEMORY):
            raise ImproperlyConfigured("OPTIONS['read_only'] is for files: a database in memory begins without tables")
        return {
            "name": f"{name}{self.alias}" if name == MEMORY else name,
            "options": options,
            "attaching": [self.ops.attach_sql(*source) for source in options.get("attach", {}).items()],
            "entering": self._entering(name) if options.get("read_only") else [],
        }

    def _entering(self, path: str) -> list[str]:
        """Return the SQL by which connections use a file that is attached for reading."""
        name = database_name(path)
        return [self.ops.attach_sql(name, path), f"USE {self.ops.quote_name(name)}"]

    @async_unsafe
    def get_new_connection(self, conn_params: dict[str, Any]) -> Database.Connection:
        return connect(**conn_params)

    def init_connection_state(self) -> None:
        super().init_connection_state()
        versions.check_duckdb()

    def close_if_health_check_failed(self) -> None:
        """Leave a file for reading that has been replaced, before each statement and transaction."""
        if self.connection is not None and self.autocommit and self.connection.database.is_replaced():
            self.connection.settle()
            self.close()
        super().close_if_health_check_failed()

    def is_in_memory_db(self) -> bool:
        """Return whether the database ends with the process."""
        return self.creation.is_in_memory_db(self.settings_dict["NAME"])

    @async_unsafe
    def create_cursor(self, name: str | None = None) -> Database.Cursor:
        """Return a cursor; one with a name has a connection of its own."""
        if name is None:
            return self.connection.cursor()  # type: ignore[no-any-return]
        params = self.get_connection_params()
        own = self.connection.database.connect()
        return Database.OwnCursor(prepare(own, params["options"], params["entering"][1:]))

    def copy_into(self, path: str) -> None:
        """Copy committed data into a new file."""
        self.ensure_connection()
        with self.wrap_database_errors, closing(self.create_cursor("copy")) as cursor:
            own = cursor.connection
            copying, ending = self.ops.copy_database_sql(self.introspection.database(cursor), path)
            try:
                for sql in copying:  # Not by the cursor, which counts possible commits.
                    own.run(own.raw.execute, sql)
            finally:
                own.run(own.raw.execute, ending)

    @async_unsafe
    def chunked_cursor(self) -> Any:
        """Return a cursor of its own outside of transactions, so that its rows need no memory."""
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
        """Advance a column's sequence beyond a value, unless the sequence is beyond it already."""
        sequence = sequence_name(table, column)
        with self.wrap_database_errors:
            cursor = self.connection.cursor()
            cursor.execute(self.ops.advance_sequence_sql, [self.ops.quote_name(sequence), value, sequence, value])
            cursor.close()

    def checkpoint(self) -> None:
        """Write the log to the file unless another connection is writing, so that a crash needs no replay."""
        if self.is_in_memory_db() or self.in_atomic_block or not self.get_autocommit():
            return
        with suppress(Database.TransactionException):
            self.connection.cursor().execute(self.ops.checkpoint_sql).close()

    def check_constraints(self, table_names: Any = None) -> None:
        """Check the references of tables, for loaddata and other callers. Raise IntegrityError."""
        check_references(self.alias, table_names)

    def disable_constraint_checking(self) -> bool:
        """Return True, because there are no foreign keys to check."""
        return True
