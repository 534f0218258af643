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
        "order_distinct_nullable",
        "order_never_null_of_outer_join",
        "order_never_null_of_outer_join_descending",
        "order_subquery_of_never_null",
        "order_union_of_nullable",
        "slice_nullable_order",
    ),
    "the arms of a combined query take no LIMIT and no ORDER BY": (
        "difference_of_ordered",
        "difference_of_slices",
        "intersection_of_ordered",
        "union_default_order",
        "union_of_ordered",
        "union_of_ordered_and_sliced",
        "union_of_ordered_by_parameter",
        "union_of_slices",
        "union_of_slices_ordered",
        "union_of_slices_sliced",
        "union_of_windows",
    ),
    "CAST truncates, keeps the length of text, and has no type for booleans, times and UUIDs": (
        "cast_datetime_to_time",
        "cast_decimal_to_integer",
        "cast_float_to_integer",
        "cast_boolean_to_text",
        "cast_integer_to_boolean",
        "cast_nullable_boolean_to_text",
        "cast_shortens_text",
        "long_cast_shorter",
        "cast_uuid_to_text",
        "mixed_coalesce_of_key",
    ),
    "the text of a date is never that of a moment": ("date_column_of_moment",),
    "a part of a duration is no whole number of microseconds": ("duration_half_added", "duration_quarter_subtracted"),
    "MAX and MIN of several values are NULL when one is": (
        "binary_greatest",
        "greatest_datetimes",
        "greatest_null",
        "least_null",
    ),
    "the aggregates Django registers fail on NULL": ("aggregate_stddev", "aggregate_variance"),
    "ROUND takes no negative precision": ("round_negative_precision",),
    "there is no collation C": ("collate", "collate_filter"),
    "JSON is compared and sorted as text, so the order of keys counts": (
        "json_exact_nested",
        "json_exact_object",
        "json_key_order",
        "json_not_exact_object",
    ),
    "text out of JSON keeps the type of its value, and a JSON null is NULL": (
        "json_kt_equal_number",
        "json_kt_isnull",
        "json_object_of_keys",
    ),
    "the text of a number, a moment or a duration is SQLite's own": (
        "cast_datetime_to_text",
        "cast_decimal_product_to_text",
        "cast_decimal_to_text",
        "decimal_cast_to_text",
        "cast_duration_to_text",
        "cast_float_to_text",
    ),
    "a cast of bytes to text takes them for UTF-8": ("binary_cast_to_limited_text", "binary_cast_to_text"),
    "the hash functions that Django registers take text only": ("binary_md5",),
    "a decimal has fifteen digits": ("decimal_filter_gt", "decimal_filter_in", "decimal_filter_sum"),
    "a quotient of decimals is a float": ("cast_decimal_quotient",),
    "SUBSTR counts negative places from the end": (
        "left_of_any_sign",
        "left_without_last",
        "lpad_of_any_sign",
        "right_of_any_sign",
        "right_without_first",
        "substr_before_the_first",
    ),
    "HAVING without GROUP BY wants an aggregate in the select list": (
        "group_count_of_a_constant",
        "group_exists_of_a_constant",
    ),
    "a statement of one's own is sent as it was written": (
        "sql_cte_distinct_on",
        "sql_cte_hides_a_cte_by_case",
        "sql_cte_hides_a_table",
        "sql_cte_in_lateral",
        "sql_cte_in_union",
        "sql_cte_outside_distinct_on",
        "sql_cte_outside_except_all",
        "sql_distinct_on_alias",
        "sql_distinct_on_position",
        "sql_except_all",
        "sql_except_all_nulls",
        "sql_except_sliced_arms",
        "sql_intersect_all",
        "sql_intersect_before_union",
        "sql_lateral_before_join",
        "sql_lateral_comma",
        "sql_lateral_condition",
        "sql_lateral_cross",
        "sql_lateral_left",
        "sql_lateral_left_condition",
        "sql_lock",
        "sql_lock_of_one",
        "sql_lock_of_two",
        "sql_lock_with_subquery",
        "sql_percentile",
        "sql_tuple_rows",
        "sql_union_nested_sliced",
        "sql_values_alone_sliced",
        "sql_values_join",
        "sql_values_table",
    ),
    "a key that holds a double quote is not found": ("json_key_with_double_quote",),
    "there is no JSON containment": ("json_contained_by", "json_contains", "json_contains_array"),
}

if sqlite3.sqlite_version_info < (3, 44):
    REASONS["aggregates take no ORDER BY before 3.44"] = (
        "string_agg_descending",
        "string_agg_distinct",
        "string_agg_filter",
        "string_agg_related",
        "string_agg_sorted_by_json_key",
    )

if django.VERSION < (6, 0):
    REASONS["a composite key in a query is compared by EXISTS, which leaves the limit out, and with one by nothing"] = (
        "key_gt_row_of_query",
        "key_in_slice",
        "key_not_in_slice",
    )

if django.VERSION < (6, 1):
    REASONS["a whole decimal is divided as an integer"] = ("expression_divide_decimal",)

DJANGO_ON_SQLITE = {name: reason for reason, names in REASONS.items() for name in names}
