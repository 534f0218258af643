"""Features that ClickHouse has or lacks, each with the vendor's page."""

from __future__ import annotations

from collections.abc import Mapping

from dialects import features
from dialects.features import Feature
from dialects.features.base import ALWAYS, NEVER, Support

CH = "https://clickhouse.com/docs/"
_SELECT = CH + "sql-reference/statements/select/"
_SUBQUERIES = CH + "sql-reference/statements/select#limitations-on-correlated-subqueries"
_IN = CH + "sql-reference/operators/in"
_WINDOWS = CH + "sql-reference/window-functions"
_AGGREGATES = CH + "sql-reference/aggregate-functions"
_OPERATORS = CH + "sql-reference/operators"
_CASTS = CH + "sql-reference/functions/type-conversion-functions"
_JSON = CH + "sql-reference/functions/json-functions"
_DECIMALS = CH + "sql-reference/data-types/decimal"
_DATES = CH + "sql-reference/data-types/datetime64"
_DML = CH + "sql-reference/statements/insert-into"
_TRANSACTIONS = CH + "guides/developer/transactional"

_LACKING: Mapping[str, tuple[Feature, ...]] = {
    _WINDOWS: (features.FRAME_EXCLUSION, features.NESTED_WINDOWS, features.NULLS_OF_WINDOWS),
    _AGGREGATES: (
        features.ORDERED_AGGREGATES,
        features.PERCENTILE_AGGREGATES,
        features.PERCENTILE_WINDOWS,
        features.WITHIN_GROUP,
        features.INTERVAL_SUMS,
        features.AGGREGATED_MOMENTS,
        features.VALUES_BESIDE_EXTREMES,
    ),
    CH + "sql-reference/statements/select/except": (features.INTERSECT_ALL,),
    CH + "sql-reference/statements/select/union": (features.SIGNED_COUNTS, features.BARE_ARMS),
    _SELECT + "distinct": (features.DISTINCT_ON, features.COMPUTED_DISTINCT_SORT_KEYS),
    _SELECT + "group-by": (features.GROUP_KEYS_BY_NAME,),
    _SELECT + "order-by": (features.CONSTANT_SORT_KEYS,),
    _SELECT + "join": (features.LATERAL_JOINS, features.NATURAL_JOINS, features.JOIN_USING),
    _SELECT + "with": (
        features.WRITING_CTES,
        features.MATERIALIZED_HINTS,
        features.SCOPED_CTES,
        features.SEARCH_AND_CYCLE,
        features.RECURSION_BY_UNION,
    ),
    _SELECT + "from": (features.VALUES_QUERIES, features.VALUES_TABLES, features.TABLE_INHERITANCE),
    _SELECT + "limit": (features.WITH_TIES, features.TOP_CLAUSE, features.ROWNUM),
    CH + "sql-reference/statements/select": (features.ROW_LOCKS, features.EMPTY_SELECT_LISTS),
    CH + "sql-reference/syntax#identifiers": (features.CASELESS_NAMES,),
    CH + "sql-reference/functions/bit-functions": (features.BIT_SIGNS,),
    CH + "sql-reference/functions/string-functions": (features.TEXT_BY_CHARACTERS, features.COLLATION_OF_CODE_POINTS),
    _SUBQUERIES: (
        features.OUTER_NAMES,
        features.CORRELATED_SLICES,
        features.CORRELATED_COUNTS,
        features.CORRELATION_ANYWHERE,
        features.DEEP_CORRELATION,
        features.CORRELATED_DERIVED_TABLES,
        features.CORRELATED_TUPLE_IN,
        features.ORDERED_SUBQUERY,
    ),
    _IN: (
        features.NULLS_IN_SETS,
        features.QUANTIFIERS,
        features.ROWS_OF_QUERIES,
        features.VALUES_AFTER_IN,
        features.LISTS_IN_ONE_PARAMETER,
    ),
    _OPERATORS: (
        features.ARRAYS,
        features.TUPLE_BETWEEN,
        features.ROW_CONSTRUCTOR,
        features.JSON_OPERATORS,
        features.TESTS_BEFORE_COMPARISONS,
    ),
    CH + "sql-reference/functions/arithmetic-functions": (
        features.INTEGER_DIVISION,
        features.ALIGNED_REMAINDERS,
        features.DIVISION_SIGNS,
        features.INTEGER_DIVISION_OPERATOR,
    ),
    _DECIMALS: (
        features.UNBOUNDED_DECIMALS,
        features.DIGITS_OF_EACH_VALUE,
        features.LONGER_QUOTIENTS,
        features.WIDE_RESULTS,
        features.MIXED_DIGITS,
        features.MIXED_SCALES,
        features.MIXED_FLOATS,
        features.LONG_PRODUCTS,
        features.DIGITS_OF_FLOATS,
    ),
    _CASTS: (
        features.TEXT_LENGTHS,
        features.ROUNDING_CASTS,
        features.EVEN_CASTS,
        features.TEXTS_OF_VALUES,
        features.TRY_CAST_OPERATOR,
        features.WORDS_OF_BOOLEANS,
        features.TRUTH_WORDS,
    ),
    _JSON: (features.JSON_COMPARISON, features.JSON_NORMALIZE),
    _DATES: (features.ZONED_TIMES, features.CALENDAR_INTERVALS, features.DAYS_AS_NUMBERS),
    CH + "sql-reference/data-types/uuid": (features.SORTED_UUIDS,),
    CH + "sql-reference/data-types/ipv6": (features.NETWORK_ADDRESSES,),
    CH + "sql-reference/data-types": (features.BIT_TYPE,),
    CH + "sql-reference/functions/functions-for-nulls": (features.DECODE_FUNCTION,),
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
    ),
    CH + "sql-reference/statements/update": (features.CHANGES_OF_ROWS,),
    CH + "engines/table-engines/mergetree-family/mergetree": (features.DEFINITIONS,),
    CH + "interfaces/http#cli-queries-with-parameters": (features.BOUND_TYPES,),
    _TRANSACTIONS: (features.SAVEPOINTS, features.SAVEPOINT_STATEMENT),
}
_HAVING: Mapping[Feature, str] = {
    features.LIKE_ESCAPE: CH + "sql-reference/functions/string-search-functions",
}
FEATURES: Mapping[Feature, tuple[Support, str]] = {
    **{feature: (NEVER, page) for page, lacking in _LACKING.items() for feature in lacking},
    **{feature: (ALWAYS, page) for feature, page in _HAVING.items()},
}
