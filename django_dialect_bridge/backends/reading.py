"""What engines share whose tables are defined elsewhere: features, operations, introspection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.backends.base.features import BaseDatabaseFeatures
from django.db.backends.base.introspection import BaseDatabaseIntrospection, FieldInfo
from django.db.backends.base.operations import BaseDatabaseOperations

from django_dialect_bridge.backends.operations import EngineOperations


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


class ReadingOperations(EngineOperations, BaseDatabaseOperations):
    """Operations of an engine whose family converts the parameters."""

    def adapt_datetimefield_value(self, value: Any) -> Any:
        return self.generic.ops.adapt_datetimefield_value(value)

    def adapt_timefield_value(self, value: Any) -> Any:
        return self.generic.ops.adapt_timefield_value(value)

    def adapt_datefield_value(self, value: Any) -> Any:
        return value

    def adapt_durationfield_value(self, value: Any) -> Any:
        return value

    def adapt_decimalfield_value(self, value: Any, max_digits: Any = None, decimal_places: Any = None) -> Any:
        return value


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
