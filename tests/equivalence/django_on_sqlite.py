"""What Django's own SQLite backend answers differently from its PostgreSQL backend, and why."""

import sqlite3

import django

REASONS: dict[str, tuple[str, ...]] = {
    "only ASCII letters have a case": (
        "distinct_expression",
        "json_object_types",
        "lower",
        "null_if_function",
        "order_annotation",
        "text_column_equals_function",
        "text_column_startswith",
        "text_icontains_non_ascii",
        "text_iexact_non_ascii",
        "text_nested",
        "upper_non_ascii",
        "values_expression",
        "values_list_expression",
    ),
    "LIKE ignores case, so contains and startswith do too": (
        "chr_filter",
        "json_key_startswith",
        "text_contains",
        "text_startswith",
    ),
    "NULL is the smallest value": (
        "order_nullable",
        "order_nullable_descending",
        "order_related_nullable",
        "order_related_self",
        "slice_nullable_order",
    ),
    "the arms of a combined query take no LIMIT and no ORDER BY": (
        "difference_of_slices",
        "union_default_order",
        "union_of_slices",
        "union_of_slices_ordered",
        "union_of_slices_sliced",
    ),
    "CAST truncates, keeps the length of text, and has no type for booleans, times and UUIDs": (
        "cast_datetime_to_time",
        "cast_decimal_to_integer",
        "cast_float_to_integer",
        "cast_boolean_to_text",
        "cast_integer_to_boolean",
        "cast_nullable_boolean_to_text",
        "cast_shortens_text",
        "cast_uuid_to_text",
    ),
    "the text of a date is never that of a moment": ("date_column_of_moment",),
    "a part of a duration is no whole number of microseconds": ("duration_half_added", "duration_quarter_subtracted"),
    "MAX and MIN of several values are NULL when one is": (
        "greatest_datetimes",
        "greatest_null",
        "least_null",
    ),
    "the aggregates Django registers fail on NULL": ("aggregate_stddev", "aggregate_variance"),
    "ROUND takes no negative precision": ("round_negative_precision",),
    "there is no collation C": ("collate", "collate_filter"),
    "JSON is compared as text, so the order of keys counts": ("json_exact_object",),
    "a key that holds a double quote is not found": ("json_key_with_double_quote",),
    "there is no JSON containment": ("json_contained_by", "json_contains", "json_contains_array"),
}

if sqlite3.sqlite_version_info < (3, 44):
    REASONS["aggregates take no ORDER BY before 3.44"] = (
        "string_agg_descending",
        "string_agg_distinct",
        "string_agg_filter",
        "string_agg_related",
    )

if django.VERSION < (6, 1):
    REASONS["a whole decimal is divided as an integer"] = ("expression_divide_decimal",)

DJANGO_ON_SQLITE = {name: reason for reason, names in REASONS.items() for name in names}
