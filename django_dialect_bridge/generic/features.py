"""The features of the generic connection."""

from __future__ import annotations

from typing import Any

from django.db.backends.base.features import BaseDatabaseFeatures

from dialects import Target, features


class GenericFeatures(BaseDatabaseFeatures):
    """All features of generic SQL; rules rewrite or refuse what a target lacks."""

    connection: Any
    allows_group_by_select_index = False
    can_distinct_on_fields = True
    has_native_boolean_field = True
    has_native_duration_field = True
    has_native_json_field = True
    has_native_uuid_field = True
    has_select_for_update = True
    has_select_for_update_nowait = True
    has_select_for_update_of = True
    has_select_for_update_skip_locked = True
    has_json_object_function = True
    supports_aggregate_filter_clause = True
    supports_aggregate_order_by_clause = True
    supports_aggregation_over_interval_types = True
    supports_any_value = True
    supports_bit_aggregations = True
    supports_boolean_expr_in_select_clause = True
    supports_comparing_boolean_expr = True
    supports_expression_indexes = True
    supports_frame_exclusion = True
    supports_frame_range_fixed_distance = True
    supports_ignore_conflicts = True
    supports_json_field_contains = True
    supports_order_by_nulls_modifier = True
    supports_no_precision_decimalfield = True
    supports_over_clause = True
    supports_primitives_in_json_field = True
    supports_slicing_ordering_in_compound = True
    supports_temporal_subtraction = True
    supports_transactions = True
    supports_tuple_lookups = True
    supports_update_conflicts = True
    supports_update_conflicts_with_target = True
    supports_uuid4_function = True
    supports_uuid7_function = True
    supports_uuid7_function_shift = True
    uses_savepoints = False
    #: SQL of Django's tests.
    test_now_utc_template = "CURRENT_TIMESTAMP AT TIME ZONE 'UTC'"

    @property
    def can_return_rows_from_bulk_insert(self) -> bool:  # type: ignore[override]
        target: Target = self.connection.target
        return target.has(features.RETURNING_CLAUSE) or target.has(features.OUTPUT_CLAUSE)

    @property
    def has_select_for_no_key_update(self) -> bool:  # type: ignore[override]
        target: Target = self.connection.target
        return target.has(features.NO_KEY_LOCKS) or not target.has(features.ROW_LOCKS)

    @property
    def can_return_columns_from_insert(self) -> bool:  # type: ignore[override]
        return self.can_return_rows_from_bulk_insert or self.connection.target.has(features.RETURNING_INTO)

    @property
    def can_return_rows_from_update(self) -> bool:  # type: ignore[override]
        return self.can_return_columns_from_insert and self.connection.target.has(features.UPDATE_RETURNING)

    @property
    def max_query_params(self) -> int | None:  # type: ignore[override]
        most: int | None = self.connection.target.family.most_parameters
        return most

    @property
    def supports_default_keyword_in_insert(self) -> bool:  # type: ignore[override]
        target: Target = self.connection.target
        return target.has(features.DEFAULT_KEYWORD)

    @property
    def supports_default_keyword_in_bulk_insert(self) -> bool:  # type: ignore[override]
        target: Target = self.connection.target
        return self.supports_default_keyword_in_insert and target.has(features.DEFAULT_IN_EACH_ROW)

    @property
    def requires_casted_case_in_updates(self) -> bool:  # type: ignore[override]
        return not self.connection.target.has(features.ASSIGNED_CASES)

    @property
    def supports_select_for_update_with_limit(self) -> bool:  # type: ignore[override]
        target: Target = self.connection.target
        return target.has(features.ROW_LOCKS_WITH_LIMIT)

    @property
    def interprets_empty_strings_as_nulls(self) -> bool:  # type: ignore[override]
        return not self.connection.target.has(features.EMPTY_STRINGS)
