"""Where rows may differ from PostgreSQL's, and why; everything else must be the same."""

SEMANTICS = "portable"
"""What the bridge is asked for: PostgreSQL's null order and collation everywhere."""

NO_PGCRYPTO = "Django's SHA functions need the extension pgcrypto, which the wheel does not hold"

NO_TYPE = "Django prints NULL without its type, for which PostgreSQL finds no function"

TRUTH_ON_SQLITE: dict[str, str] = {
    **dict.fromkeys(("sha1", "sha224", "sha256", "sha384", "sha512"), NO_PGCRYPTO),
    **dict.fromkeys(
        (
            "null_aggregated",
            "null_case_of_nulls_truncated",
            "null_extracted",
            "null_subquery_compared",
            "null_truncated",
            "null_window",
        ),
        NO_TYPE,
    ),
}
"""Queries whose truth is Django's rows on SQLite, and why PostgreSQL cannot run them."""

ON_SQLITE: dict[str, tuple[str, ...]] = {
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
    "LIKE ignores case": ("chr_filter", "json_key_startswith", "text_contains", "text_startswith"),
    "a quotation mark ends a JSON key": ("json_key_with_double_quote",),
    "whole numbers of more than 64 bits in JSON are floating-point numbers": (
        "json_number_of_29_digits_both_keys",
        "json_number_of_29_digits_gt",
    ),
    "there is no LATERAL": (
        "sql_cte_in_lateral",
        "sql_lateral_before_join",
        "sql_lateral_comma",
        "sql_lateral_condition",
        "sql_lateral_cross",
        "sql_lateral_left",
        "sql_lateral_left_condition",
    ),
    "there are no windows in a recursion": ("sql_recursion_sum_of_window",),
    "there are no arrays": (
        "tree_queries",
        "tree_queries_descendants",
        "tree_queries_fields",
        "tree_queries_siblings",
    ),
    "there are no percentiles": (
        "sql_percentile",
        "sql_percentile_of_some",
        "sql_percentile_of_some_falling",
        "sql_percentiles_of_each",
        "sql_percentile_of_none",
    ),
    "the hash functions that Django registers take text only": ("binary_md5",),
    "whole numbers have 64 bits": (
        "whole_number_of_20_digits_case",
        "whole_number_of_20_digits_union",
        "whole_number_of_26_digits",
        "whole_number_of_26_digits_added",
        "whole_number_of_64_bits_more",
    ),
    "a decimal has fifteen digits": ("decimal_filter_gt", "decimal_filter_in", "decimal_filter_sum"),
    "there is no JSON containment": (
        "json_contained_by",
        "json_contains",
        "json_contains_array",
        "json_unknown_contained_by",
        "json_unknown_contains",
        "json_unknown_contains_below",
    ),
}

ON_DUCKDB: dict[str, tuple[str, ...]] = {
    "DuckDB computes MD5, SHA1 and SHA256 only": ("sha224", "sha384", "sha512"),
}

ON_POSTGRES: dict[str, tuple[str, ...]] = {NO_PGCRYPTO: ("sha1",)}


def by_name(reasons: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Turn the names of each reason into the reason of each name."""
    return {name: reason for reason, names in reasons.items() for name in names}


BRIDGE: dict[str, dict[str, str]] = {
    "duckdb": by_name(ON_DUCKDB),
    "sqlite": by_name(ON_SQLITE),
    "postgres": by_name(ON_POSTGRES),
}
"""What the bridge's SQL answers differently, or is refused, by engine; each must still be so."""
