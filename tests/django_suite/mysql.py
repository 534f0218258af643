"""Django's tests that pass with its own backend on MariaDB 10.11 and fail with the engine for MySQL, and why."""

from __future__ import annotations

from collections.abc import Mapping

_CLOCKS = "db_functions.datetime.test_extract_trunc"

REASONS: Mapping[str, tuple[str, ...]] = {
    "it reads the text of the SQL": (
        "aggregation.tests.AggregateTestCase.test_aggregation_subquery_annotation_related_field",
        "aggregation.tests.AggregateTestCase.test_ticket11881",
        "aggregation_regress.tests.AggregationTests.test_annotation_with_value",
        "dates.tests.DatesTests.test_dates_avoid_datetime_cast",
        *(
            f"{_CLOCKS}.{kind}.test_extract_year_{lookup}_lookup"
            for kind in ("DateFunctionTests", "DateFunctionWithTimeZoneTests")
            for lookup in ("exact", "greaterthan", "lessthan")
        ),
        "expressions.tests.ExistsTests.test_optimizations",
        "filtered_relation.tests.FilteredRelationTests.test_internal_queryset_alias_mapping",
        "lookup.tests.LookupTests.test_exact_booleanfield",
        "lookup.tests.LookupTests.test_exact_booleanfield_annotation",
        "model_fields.test_jsonfield.TestQuerying.test_key_sql_injection_escape",
        "queries.tests.ConditionalTests.test_null_ordering_added",
        "queries.tests.Queries1Tests.test_subquery_condition",
        "select_for_update.tests.SelectForUpdateTests.test_for_update_after_from",
    ),
    "the SQL is in an as_<vendor>() method of the test's own class; the bridge asks as_vendor() instead": (
        "custom_lookups.tests.YearLteTests.test_postgres_year_exact",
        "custom_lookups.tests.YearLteTests.test_year_lte_sql",
    ),
    "it changes what the connection's features say; the bridge asks the target's capabilities": (
        "composite_pk.test_filter.CompositePKFilterTupleLookupFallbackTests"
        ".test_outer_ref_pk_filter_on_pk_comparison_unsupported",
        "expressions_window.tests.WindowUnsupportedTests.test_unsupported_backend",
    ),
    "the refusal is in other words": (
        "expressions_window.tests.WindowFunctionTests.test_unsupported_frame_exclusion_raises_error",
        "select_for_update.tests.SelectForUpdateTests.test_unsuported_no_key_raises_error",
        "select_for_update.tests.SelectForUpdateTests.test_unsupported_of_raises_error",
    ),
    "Django's backend gives an error where the engine gives PostgreSQL's rows": tuple(
        f"{_CLOCKS}.{kind}.test_extract_duration_without_native_duration_field"
        for kind in ("DateFunctionTests", "DateFunctionWithTimeZoneTests")
    ),
    "PostgreSQL's rows: GREATEST and LEAST leave NULL out": (
        "db_functions.comparison.test_greatest.GreatestTests.test_propagates_null",
        "db_functions.comparison.test_least.LeastTests.test_propagates_null",
    ),
    "PostgreSQL's rows: numbers in JSON are sorted as numbers": (
        "model_fields.test_jsonfield.TestQuerying.test_ordering_by_transform",
    ),
    "the numbers of rows in no order": ("expressions_window.tests.WindowFunctionTests.test_row_number_no_ordering",),
    "only MySQL orders the rows of an UPDATE; elsewhere the order has no effect": tuple(
        f"update.tests.MySQLUpdateOrderByTest.test_order_by_update_on_unique_constraint{name}"
        for name in ("", "_annotation", "_annotation_desc")
    ),
    "a TIME_ZONE of the database is refused by a connection; the test changes it afterwards": (
        "timezones.tests.ForcedTimeZoneDatabaseTests.test_write_datetime",
    ),
}
"""Reason -> tests."""
