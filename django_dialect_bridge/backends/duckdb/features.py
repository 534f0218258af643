"""DuckDB's features, for Django and its tests."""

from __future__ import annotations

from typing import Any

from django.db import InterfaceError
from django.db.backends.base.features import BaseDatabaseFeatures
from django.utils.functional import cached_property


class DatabaseFeatures(BaseDatabaseFeatures):
    connection: Any
    allows_group_by_select_index = False
    can_clone_databases = True
    can_create_inline_fk = False
    can_distinct_on_fields = True
    can_return_columns_from_insert = True
    can_return_rows_from_bulk_insert = True
    can_return_rows_from_update = True
    can_rollback_ddl = True
    closed_cursor_error_class = InterfaceError  # type: ignore[assignment]
    # Not a column before one that an index depends on.
    can_alter_table_drop_column = False
    greatest_least_ignores_nulls = True
    has_json_object_function = True
    has_native_boolean_field = True
    has_native_duration_field = True
    has_native_json_field = True
    has_native_uuid_field = True
    has_real_datatype = True
    ignores_table_name_case = True
    implied_column_null = True
    json_key_contains_list_matching_requires_list = True
    requires_literal_defaults = True
    supports_aggregate_filter_clause = True
    supports_aggregate_order_by_clause = True
    supports_aggregation_over_interval_types = True
    supports_any_value = True
    supports_comments = True
    supports_covering_indexes = False
    supports_deferrable_unique_constraints = False
    supports_forward_references = True
    supports_frame_exclusion = True
    supports_frame_range_fixed_distance = True
    supports_index_column_ordering = False
    supports_json_field_contains = True
    supports_logical_xor = False
    supports_no_precision_decimalfield = False  # DECIMAL is DECIMAL(18, 3).
    supports_on_delete_db_cascade = False
    supports_on_delete_db_default = False
    supports_on_delete_db_null = False
    supports_over_clause = True
    supports_partial_indexes = False
    supports_regex_backreferencing = False
    supports_sequence_reset = True
    supports_slicing_ordering_in_compound = True
    supports_stored_generated_columns = False
    supports_temporal_subtraction = True
    supports_timezones = False
    supports_transactions = True
    supports_tuple_lookups = True
    supports_unlimited_charfield = True
    supports_unspecified_pk = True
    supports_update_conflicts = True
    supports_update_conflicts_with_target = True
    supports_uuid4_function = True
    supports_uuid4_function_in_default = True
    supports_uuid7_function = True
    supports_uuid7_function_shift = True
    supports_virtual_generated_columns = True
    test_collations = {"ci": "NOCASE", "cs": "C", "non_default": "NOCASE", "swedish_ci": "sv", "virtual": None}
    uses_savepoints = False
    insert_test_table_with_defaults = 'INSERT INTO {} ("null") VALUES (1)'
    supported_explain_formats = {"TEXT", "JSON", "YAML", "HTML", "GRAPHVIZ", "MERMAID"}

    @cached_property
    def supports_foreign_keys(self) -> bool:  # type: ignore[override]
        """Only by an option: DuckDB's checks fail wrongly inside transactions, and Django's cascades need none."""
        return bool(self.connection.settings_dict["OPTIONS"].get("foreign_keys"))

    @cached_property
    def can_introspect_foreign_keys(self) -> bool:  # type: ignore[override]
        return self.supports_foreign_keys

    introspected_field_types = {
        **BaseDatabaseFeatures.introspected_field_types,
        "GenericIPAddressField": "CharField",
        "PositiveBigIntegerField": "BigIntegerField",
        "PositiveIntegerField": "IntegerField",
        "PositiveSmallIntegerField": "SmallIntegerField",
    }
