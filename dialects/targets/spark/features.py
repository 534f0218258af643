"""Features that Spark has or lacks, each with the vendor's page."""

from __future__ import annotations

from collections.abc import Mapping

from dialects import features
from dialects.features import Feature
from dialects.features.base import ALWAYS, NEVER, Support, since

SPARK = "https://spark.apache.org/docs/latest/"
_SELECT = SPARK + "sql-ref-syntax-qry-select"
_SUBQUERIES = SPARK + "sql-ref-syntax-qry-select-subqueries.html"
_FUNCTIONS = SPARK + "api/sql/index.html"
_OPERATORS = SPARK + "sql-ref-operators.html"
_TYPES = SPARK + "sql-ref-datatypes.html"
_CASTS = SPARK + "sql-ref-ansi-compliance.html"
_DML = SPARK + "sql-ref-syntax-dml-insert-table.html"

_LACKING: Mapping[str, tuple[Feature, ...]] = {
    _SELECT + "-window.html": (
        features.FRAME_EXCLUSION,
        features.FILTERED_WINDOWS,
        features.NESTED_WINDOWS,
        features.UNORDERED_RANKING,
        features.FRAMES_OF_RANKING,
        features.NAMED_WINDOWS,
    ),
    _FUNCTIONS: (
        features.ORDERED_AGGREGATES,
        features.WITHIN_GROUP,
        features.INTERVAL_SUMS,
        features.AGGREGATED_MOMENTS,
        features.DECODE_FUNCTION,
    ),
    _SELECT + ".html": (
        features.DISTINCT_ON,
        features.QUALIFY_CLAUSE,
        features.ROW_LOCKS,
        features.EMPTY_SELECT_LISTS,
        features.TABLE_INHERITANCE,
    ),
    _SELECT + "-orderby.html": (
        features.COMPUTED_DISTINCT_SORT_KEYS,
        features.ALIASED_DISTINCT_SORT_KEYS,
        features.CONSTANT_SORT_KEYS,
        features.WINDOWS_AS_SORT_KEYS,
    ),
    _SELECT + "-groupby.html": (features.COMPUTED_GROUP_KEYS, features.GROUP_KEYS_BY_NAME),
    _SELECT + "-cte.html": (
        features.WRITING_CTES,
        features.MATERIALIZED_HINTS,
        features.SCOPED_CTES,
        features.SEARCH_AND_CYCLE,
        features.RECURSION_BY_UNION,
        features.GATHERED_RECURSION,
        features.WINDOWS_IN_RECURSION,
    ),
    _SELECT + "-inline-table.html": (features.VALUES_QUERIES,),
    _SELECT + "-limit.html": (features.WITH_TIES, features.TOP_CLAUSE, features.ROWNUM),
    SPARK + "sql-ref-identifier.html": (features.CASE_OF_ALIASES,),
    _SUBQUERIES: (
        features.CORRELATED_SLICES,
        features.CORRELATION_ANYWHERE,
        features.DEEP_CORRELATION,
        features.CORRELATED_DERIVED_TABLES,
        features.CORRELATED_TUPLE_IN,
        features.QUANTIFIERS,
        features.ROWS_OF_QUERIES,
        features.COMPARED_EXISTS,
        features.VALUES_AFTER_IN,
    ),
    _OPERATORS: (
        features.ARRAYS,
        features.TUPLE_COMPARISON,
        features.TUPLE_BETWEEN,
        features.TUPLE_IN,
        features.ROW_CONSTRUCTOR,
        features.JSON_OPERATORS,
        features.TESTS_BEFORE_COMPARISONS,
        features.INTEGER_DIVISION,
        features.QUOTIENTS_BY_DIVISOR,
        features.LISTS_IN_ONE_PARAMETER,
    ),
    _TYPES: (
        features.UNBOUNDED_DECIMALS,
        features.LONG_DECIMALS,
        features.MIXED_DIGITS,
        features.DIGITS_OF_EACH_VALUE,
        features.ZONED_TIMES,
        features.CALENDAR_INTERVALS,
        features.NETWORK_ADDRESSES,
        features.BIT_TYPE,
    ),
    _CASTS: (
        features.TEXT_LENGTHS,
        features.ROUNDING_CASTS,
        features.EVEN_CASTS,
        features.TEXTS_OF_VALUES,
        features.TRUTH_WORDS,
    ),
    SPARK + "sql-ref-collation.html": (features.COLLATION_OF_CODE_POINTS,),
    _FUNCTIONS + "#to_json": (features.JSON_COMPARISON, features.JSON_NORMALIZE, features.JSON_NEGATIVE_INDEX),
    _DML: (
        features.RETURNING_CLAUSE,
        features.RETURNING_INTO,
        features.OUTPUT_CLAUSE,
        features.ON_CONFLICT,
        features.MERGE_STATEMENT,
        features.UPDATE_RETURNING,
        features.DEFAULT_VALUES,
        features.DELETE_USING,
        features.UPDATE_FROM,
        features.CHANGES_OF_ROWS,
        features.SAVEPOINTS,
        features.SAVEPOINT_STATEMENT,
    ),
    SPARK + "sql-ref-syntax-ddl-create-table.html": (features.DEFINITIONS,),
}
_HAVING: Mapping[Feature, tuple[Support, str]] = {
    features.LIKE_ESCAPE: (ALWAYS, _SELECT + "-like.html"),
    features.VARIANT_TYPE: (since("4.0"), _TYPES),
    features.STRING_AGG_FUNCTION: (since("4.0"), _FUNCTIONS + "#listagg"),
    features.RECURSIVE_CTES: (since("4.1"), _SELECT + "-cte.html"),
}
FEATURES: Mapping[Feature, tuple[Support, str]] = {
    **{feature: (NEVER, page) for page, lacking in _LACKING.items() for feature in lacking},
    **_HAVING,
}
