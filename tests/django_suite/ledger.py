"""Where Django's tests end otherwise with the bridge mixed in, and why; everything else must end the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import django

from tests.django_suite.async_postgresql import REASONS as IN_A_GREENLET
from tests.django_suite.duckdb import REASONS as DUCKDB
from tests.django_suite.mssql import REASONS as MSSQL
from tests.django_suite.mysql import REASONS as MYSQL

NEWER = django.VERSION >= (6, 1)
SINCE_6_0 = django.VERSION >= (6, 0)
Ledger = Mapping[str, Mapping[str, tuple[str, ...]]]

_TEXT_OF_THE_SQL = "it reads the text of the SQL, which says the same in other words"
_AS_VENDOR = "the SQL is in an as_<vendor>() method of the test's own class; the bridge asks as_vendor() instead"
_FEATURES = "it changes what the connection's features say; the bridge asks the target's capabilities"
_BETTER = "the backend gives an error where the bridge gives PostgreSQL's rows"
_MEMORY = "trees of SQL hold references to their parents, so that it is the garbage collector that frees them"

SHARED = {
    _AS_VENDOR: (
        "custom_lookups.tests.YearLteTests.test_postgres_year_exact",
        "custom_lookups.tests.YearLteTests.test_year_lte_sql",
    ),
    _FEATURES: (
        "composite_pk.test_filter.CompositePKFilterTupleLookupFallbackTests"
        ".test_outer_ref_pk_filter_on_pk_comparison_unsupported",
        "expressions_window.tests.WindowUnsupportedTests.test_unsupported_backend",
    ),
    _MEMORY: ("select_related.tests.SelectRelatedTests.test_select_related_memory_leak",),
}

_SHARED_TEXTS = (
    "aggregation.tests.AggregateTestCase.test_aggregation_subquery_annotation_related_field",
    "aggregation_regress.tests.AggregationTests.test_annotation_with_value",
    "expressions.tests.ExistsTests.test_optimizations",
    "filtered_relation.tests.FilteredRelationTests.test_internal_queryset_alias_mapping",
    *(() if NEWER else ("queries.tests.Queries1Tests.test_subquery_condition",)),
)

POSTGRES: Mapping[str, tuple[str, ...]] = {
    **SHARED,
    _TEXT_OF_THE_SQL: (
        *_SHARED_TEXTS,
        "db_functions.comparison.test_cast.CastTests.test_expression_wrapped_with_parentheses_on_postgresql",
        "db_functions.json.test_json_array.JSONArrayTests.test_explicit_cast",
        "db_functions.text.test_concat.ConcatTests.test_concat_non_str",
        "model_fields.test_jsonfield.TestQuerying.test_key_sql_injection",
        "select_for_update.tests.SelectForUpdateTests.test_for_update_after_from",
    ),
    **(
        {}
        if NEWER
        else {
            "aliases are quoted, as in Django 6.1, so that a dollar sign in one does no harm": (
                "annotations.tests.AliasTests.test_alias_filtered_relation_sql_injection_dollar_sign",
            )
        }
    ),
    "the server's own error in the place of Django's": (
        "expressions_window.tests.WindowFunctionTests.test_unsupported_range_frame_end",
        "expressions_window.tests.WindowFunctionTests.test_unsupported_range_frame_start",
    ),
}

LEDGER: Ledger = {
    "duckdb": DUCKDB,
    "mssql": MSSQL,
    "mysql": MYSQL,
    "sqlite": {
        **SHARED,
        _TEXT_OF_THE_SQL: (
            *_SHARED_TEXTS,
            *(f"lookup.tests.LookupTests.test_exact_booleanfield{name}" for name in ("", "_annotation") if SINCE_6_0),
        ),
        _BETTER: (
            "aggregation.tests.AggregateTestCase.test_raises_error_on_multiple_argument_distinct",
            "db_functions.datetime.test_extract_trunc.DateFunctionTests"
            ".test_extract_duration_without_native_duration_field",
            "db_functions.datetime.test_extract_trunc.DateFunctionWithTimeZoneTests"
            ".test_extract_duration_without_native_duration_field",
            "db_functions.math.test_round.RoundTests.test_unsupported_negative_precision",
            "expressions.tests.FTimeDeltaTests.test_mixed_comparisons1",
            "queries.test_qs_combinators.QuerySetSetOperationTests.test_unsupported_ordering_slicing_raises_db_error",
        ),
        "the error says it in other words": (
            "aggregation.tests.AggregateTestCase.test_string_agg_order_by_is_not_supported",
            "model_fields.test_jsonfield.TestQuerying.test_contained_by_unsupported",
            "model_fields.test_jsonfield.TestQuerying.test_contains_unsupported",
        ),
        "PostgreSQL's rows: microseconds of a time are kept": (
            "db_functions.comparison.test_cast.CastTests.test_cast_from_db_datetime_to_time",
        ),
        "PostgreSQL's rows: GREATEST and LEAST leave NULL out": (
            "db_functions.comparison.test_greatest.GreatestTests.test_propagates_null",
            "db_functions.comparison.test_least.LeastTests.test_propagates_null",
        ),
        "PostgreSQL's rows: a number without a fraction is written without one": (
            "aggregation.tests.AggregateTestCase.test_distinct_on_stringagg_sqlite_special_case",
        ),
        "any value will do, and it is another one": ("aggregation.tests.AggregateTestCase.test_any_value_filter",),
        "the server's own error, for SQLite's functions are Python's and not known when the SQL is made": (
            "db_functions.test_uuid.TestUUID.test_uuid7_unsupported",
        ),
        "PostgreSQL's error: a document is compared with text that is none": (
            "model_fields.test_jsonfield.TestQuerying.test_in_value_explicit_output_field",
            "model_fields.test_jsonfield.TestQuerying.test_in_value_without_explicit_output_field",
        ),
        "SQLite reads no quotation mark in a JSON path": (
            "model_fields.test_jsonfield.TestQuerying.test_key_sql_injection_escape",
        ),
        "refused: JSON documents have PostgreSQL's order beside numbers and text only": (
            "model_fields.test_jsonfield.TestQuerying.test_numeric_lookups_with_expression",
        ),
    },
    "postgres": POSTGRES,
    "async": POSTGRES,
    "greenlet": {**POSTGRES, **IN_A_GREENLET},
}
"""Engine -> reason -> tests."""

TIMED = frozenset({"serializers.test_deserialization.TestDeserializer.test_crafted_xml_performance"})
"""Tests that measure time, and end as the machine is busy."""

THEIR_OWN: Mapping[str, tuple[str, ...]] = {
    "the test puts SQL of its own into the query, for tables as PostgreSQL and SQLite name them": (
        "extra_regress.tests.ExtraRegressTests.test_regression_7314_7372",
    ),
    "what is refused is no lookup, as in Django's Extract": (
        "db_functions.datetime.test_extract_trunc.DateFunctionTests.test_trunc_lookup_name_sql_injection",
        "db_functions.datetime.test_extract_trunc.DateFunctionWithTimeZoneTests.test_trunc_lookup_name_sql_injection",
    ),
    "Django's own error, raised when it compiles for a database that keeps JSON as text": (
        "model_fields.test_jsonfield.JSONFieldTests.test_invalid_value",
    ),
    "an INSERT of no rows has no SQL that any server takes": (
        "model_regress.tests.ModelTests.test_sql_insert_compiler_return_id_attribute",
    ),
}
"""What a sweep finds that is the tests' own doing: reason -> the tests where it is found."""

UNDETERMINED: Mapping[str, tuple[str, ...]] = {
    "any value will do": (
        "aggregation.tests.AggregateTestCase.test_any_value",
        "aggregation.tests.AggregateTestCase.test_any_value_filter",
    ),
    "the first of rows that sort alike, or of rows in no order": (
        "annotations.tests.NonAggregateAnnotationTestCase.test_distinct_on_with_annotation",
        "ordering.tests.OrderingTests.test_alias_with_period_shadows_table_name",
        "queries.test_qs_combinators.QuerySetSetOperationTests.test_exists_intersection",
        "queries.test_qs_combinators.QuerySetSetOperationTests.test_limits",
    ),
    "half a microsecond is rounded up": ("expressions.tests.FTimeDeltaTests.test_durationfield_multiply_divide",),
}
"""Where a server may give other rows than PostgreSQL: reason -> tests."""


def judge(
    found: Collection[str], ran: Collection[str], reasons: Mapping[str, tuple[str, ...]]
) -> tuple[set[str], set[str]]:
    """Return tests with another result that the ledger lacks, and tests of the ledger that ran with the same result."""
    known = {test for tests in reasons.values() for test in tests}
    return set(found) - known - TIMED, (known & set(ran)) - set(found)
