"""What engines share whose tables are defined elsewhere: features, operations, connection, definitions, introspection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.client import BaseDatabaseClient
from django.db.backends.base.creation import BaseDatabaseCreation
from django.db.backends.base.features import BaseDatabaseFeatures
from django.db.backends.base.introspection import BaseDatabaseIntrospection, FieldInfo
from django.db.backends.base.operations import BaseDatabaseOperations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.base.validation import BaseDatabaseValidation

from django_dialect_bridge.backends.converters import Converter
from django_dialect_bridge.backends.operations import AdaptedValues, EngineOperations
from django_dialect_bridge.backends.versions import newest_target
from django_dialect_bridge.generic.connection import GenericConnection
from django_dialect_bridge.refusals import not_supported


class ReadingFeatures(BaseDatabaseFeatures):
    """What Django may expect besides queries, which have the features of their target."""

    supports_transactions = False
    uses_savepoints = False
    supports_foreign_keys = False
    can_introspect_foreign_keys = False
    can_return_columns_from_insert = False
    can_return_rows_from_bulk_insert = False
    has_select_for_update = False
    supports_table_check_constraints = False
    can_rollback_ddl = False
    supports_ignore_conflicts = False
    supports_update_conflicts = False


class ReadingOperations(AdaptedValues, EngineOperations, BaseDatabaseOperations):
    """Operations of an engine whose family converts the parameters."""

    #: Internal type of a field -> the converter of its values.
    value_converters: Mapping[str, Converter]

    def get_db_converters(self, expression: Any) -> list[Converter]:
        found: list[Converter] = super().get_db_converters(expression)
        kind = expression.output_field.get_internal_type()
        return [*found, self.value_converters[kind]] if kind in self.value_converters else found


class ReadingWrapper(BaseDatabaseWrapper):
    """One thread's connection to a server without transactions, whose driver returns rows at once or streamed."""

    operators = GenericConnection.operators
    pattern_esc = GenericConnection.pattern_esc
    pattern_ops = GenericConnection.pattern_ops

    client_class = BaseDatabaseClient
    creation_class = BaseDatabaseCreation
    validation_class = BaseDatabaseValidation

    connection: Any
    ops: ReadingOperations

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        return self.Database.Connection(**conn_params)  # type: ignore[attr-defined]

    def init_connection_state(self) -> None:
        super().init_connection_state()
        self.ops.meet(newest_target(self.ops.family, self.get_database_version()))

    def create_cursor(self, name: str | None = None) -> Any:
        """Return a cursor; one with a name fetches its rows in batches."""
        return self.connection.cursor(streamed=name is not None)

    def chunked_cursor(self) -> Any:
        return self._cursor("chunked")  # type: ignore[attr-defined]

    def _set_autocommit(self, autocommit: bool) -> None:
        """Do nothing: there are no transactions."""


#: What a project does besides defining a table elsewhere.
UNMANAGED = ", set managed = False in the model, and let a router's allow_migrate() return False"


def refuse_definition(editor: BaseDatabaseSchemaEditor, hint: str, page: str) -> NoReturn:
    """Raise NotSupportedError for a statement of a schema editor."""
    operations: Any = editor.connection.ops
    where = f"the database {editor.connection.alias!r}"
    raise not_supported("a definition by a model or migration", operations.bridge.target, hint, page, where)


class ReadingIntrospection(BaseDatabaseIntrospection):
    """Tables without keys and references."""

    #: The beginning of a type -> the field that inspectdb writes, the first that fits.
    fields: Mapping[str, str]

    def get_field_type(self, data_type: Any, description: Any) -> Any:
        found = next((field for kind, field in self.fields.items() if str(data_type).startswith(kind)), "TextField")
        if found == "DecimalField":
            return found, {"max_digits": description.precision, "decimal_places": description.scale}
        return found

    def get_relations(self, cursor: Any, table_name: str) -> Any:
        return {}

    def get_sequences(self, cursor: Any, table_name: str, table_fields: Any = ()) -> Any:
        return []

    def get_constraints(self, cursor: Any, table_name: str) -> Any:
        return {}

    def get_primary_key_columns(self, cursor: Any, table_name: str) -> Any:
        """Return None, because no column of such a table need be unique."""
        return None


def column_info(name: str, kind: str, precision: int | None, scale: int | None, is_nullable: bool) -> Any:
    """Return the description of a column."""
    info: list[Any] = [name, kind, None, None, precision, scale, is_nullable, None, None]
    return FieldInfo(*info)
