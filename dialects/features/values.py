"""Booleans, rows of values, lists, casts, NULL and parameters."""

from dialects.features.base import DUCK, LITE, MS, MY, NEVER, ORA, ORA23, feature, since

# Oracle 23ai has booleans, but Django's columns are NUMBER(1) there too. The two types cannot be mixed in a CASE, a
# COALESCE or a union (ORA-00932, ORA-01790).
BOOLEAN_TYPE = feature(
    "BOOLEAN_TYPE",
    "conditions as values and boolean values as conditions, of the type that columns have",
    tsql=(NEVER, MS + "data-types/bit-transact-sql"),
    oracle=(NEVER, ORA23 + "Data-Types.html"),
)
# A column that has another type than Django's backend would create.
NATIVE_COLUMNS = feature(
    "NATIVE_COLUMNS",
    "JSON, booleans and vectors in the columns of Django's models",
    tsql=(NEVER, MS + "data-types/json-data-type"),
    oracle=(NEVER, ORA23 + "Data-Types.html"),
)
BOOLEAN_COLUMNS = feature(
    "BOOLEAN_COLUMNS",
    "columns of the type BOOLEAN",
    tsql=(NEVER, MS + "data-types/bit-transact-sql"),
    oracle=(since("23ai"), ORA23 + "Data-Types.html"),
)
GREATEST_FUNCTION = feature(
    "GREATEST_FUNCTION",
    "GREATEST and LEAST",
    tsql=(since("2022"), MS + "functions/logical-functions-greatest-transact-sql"),
)
IS_DISTINCT_FROM = feature(
    "IS_DISTINCT_FROM",
    "IS [NOT] DISTINCT FROM",
    tsql=(since("2022"), MS + "queries/is-distinct-from-transact-sql"),
    oracle=(NEVER, ORA + "DECODE.html"),
)
TUPLE_COMPARISON = feature(
    "TUPLE_COMPARISON",
    "comparing rows of values: (a, b) = (1, 2)",
    tsql=(NEVER, MS + "language-elements/comparison-operators-transact-sql"),
    oracle=(NEVER, ORA + "Comparison-Conditions.html"),
)
ROWS_OF_QUERIES = feature(
    "ROWS_OF_QUERIES",
    "(a, b) compared with the row of a query",
    tsql=(NEVER, MS + "language-elements/comparison-operators-transact-sql"),
    oracle=(NEVER, ORA + "Comparison-Conditions.html"),
    duckdb=(NEVER, DUCK + "expressions/subqueries"),
)
TUPLE_IN = feature(
    "TUPLE_IN",
    "looking for a row of values: (a, b) IN ((1, 2), ...)",
    tsql=(NEVER, MS + "language-elements/in-transact-sql"),
)
CORRELATED_TUPLE_IN = feature(
    "CORRELATED_TUPLE_IN",
    "looking for a row of values in a correlated subquery",
    tsql=(NEVER, MS + "language-elements/in-transact-sql"),
    duckdb=(NEVER, DUCK + "expressions/subqueries"),
)
BIT_TYPE = feature(
    "BIT_TYPE",
    "a type of its own for 1 and 0, which boolean columns have",
    oracle=(NEVER, ORA + "Data-Types.html"),
    duckdb=(NEVER, DUCK + "data_types/boolean"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/datatype-boolean.html"),
    sqlite=(NEVER, LITE + "datatype3.html"),
    mysql=(NEVER, MY + "numeric-type-syntax.html"),
)
UNTYPED_MARKERS = feature(
    "UNTYPED_MARKERS",
    "parameters whose type cannot be inferred from their place",
    tsql=(NEVER, "https://learn.microsoft.com/en-us/sql/odbc/reference/appendixes/parameter-markers"),
)
BOUND_TYPES = feature(
    "BOUND_TYPES",
    "parameters that reach the server as values of their types, not as text of the statement",
)
UNTYPED_NULLS = feature(
    "UNTYPED_NULLS",
    "NULL without a type wherever a value can be",
    tsql=(NEVER, MS + "language-elements/coalesce-transact-sql"),
    oracle=(NEVER, ORA + "Nulls.html"),
    duckdb=(NEVER, DUCK + "data_types/nulls"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/typeconv-union-case.html"),
)
UNTYPED_NULL_TEXTS = feature(
    "UNTYPED_NULL_TEXTS",
    "NULL without a type where text can be",
    tsql=(NEVER, MS + "functions/len-transact-sql"),
    duckdb=(NEVER, DUCK + "data_types/nulls"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/typeconv-union-case.html"),
)
UNTYPED_NULL_CASES = feature(
    "UNTYPED_NULL_CASES",
    "a CASE or an aggregate of nothing but NULL without a type",
    tsql=(NEVER, MS + "language-elements/case-transact-sql"),
)
DECODE_FUNCTION = feature(
    "DECODE_FUNCTION",
    "DECODE, which takes two NULLs for equal",
    tsql=(NEVER, MS + "language-elements/case-transact-sql"),
    duckdb=(NEVER, DUCK + "expressions/case"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-conditional.html"),
    sqlite=(NEVER, LITE + "lang_expr.html#the_case_expression"),
    mysql=(NEVER, MY + "flow-control-functions.html"),
)
TEXT_LENGTHS = feature(
    "TEXT_LENGTHS",
    "types of text with a length that cuts",
    duckdb=(NEVER, DUCK + "data_types/text"),
    sqlite=(NEVER, LITE + "datatype3.html"),
)
ROUNDING_CASTS = feature(
    "ROUNDING_CASTS",
    "CAST of decimals to whole numbers that rounds halves away from zero",
    tsql=(NEVER, MS + "functions/cast-and-convert-transact-sql"),
    duckdb=(NEVER, DUCK + "data_types/numeric"),
    sqlite=(NEVER, LITE + "lang_expr.html"),
)
EVEN_CASTS = feature(
    "EVEN_CASTS",
    "CAST of floating-point numbers to whole numbers that rounds 2.5 to 2",
    tsql=(NEVER, MS + "functions/cast-and-convert-transact-sql"),
    oracle=(NEVER, ORA + "CAST.html"),
    sqlite=(NEVER, LITE + "lang_expr.html"),
)
TRUTH_CASTS = feature(
    "TRUTH_CASTS",
    "CAST of numbers to booleans that makes only zero false",
    oracle=(NEVER, ORA + "CAST.html"),
    sqlite=(NEVER, LITE + "lang_expr.html"),
    mysql=(NEVER, MY + "cast-functions.html"),
)
TRUTH_WORDS = feature(
    "TRUTH_WORDS",
    "CAST of words such as yes and off to booleans",
    tsql=(NEVER, MS + "data-types/bit-transact-sql"),
    duckdb=(NEVER, DUCK + "data_types/boolean"),
)
LONG_LISTS = feature(
    "LONG_LISTS",
    "more than 1000 values after IN",
    oracle=(since("23ai"), "https://docs.oracle.com/en/error-help/db/ora-01795/"),
)
ARRAYS = feature(
    "ARRAYS",
    "arrays, and ANY and ALL of them",
    tsql=(NEVER, MS + "language-elements/some-any-transact-sql"),
    oracle=(NEVER, ORA + "Comparison-Conditions.html"),
    sqlite=(NEVER, LITE + "datatype3.html"),
    mysql=(NEVER, MY + "data-types.html"),
)
QUANTIFIERS = feature(
    "QUANTIFIERS",
    "comparisons with ANY and ALL of the rows of a subquery",
    sqlite=(NEVER, LITE + "lang_expr.html"),
)
JSON_OPERATORS = feature(
    "JSON_OPERATORS",
    "operators of JSON, text search and ranges: -> #> ? @@ -|-, and SIMILAR TO",
    tsql=(NEVER, MS + "language-elements/operators-transact-sql"),
    oracle=(NEVER, ORA + "About-SQL-Operators.html"),
    duckdb=(NEVER, "https://duckdb.org/docs/current/data/json/json_functions"),
    sqlite=(NEVER, LITE + "lang_expr.html"),
    mysql=(NEVER, MY + "json-search-functions.html"),
)
ITEMS_BESIDE_ARRAYS = feature(
    "ITEMS_BESIDE_ARRAYS",
    "an item appended to an array by ||",
    duckdb=(NEVER, "https://duckdb.org/docs/current/sql/functions/list"),
)
WORDS_OF_BOOLEANS = feature(
    "WORDS_OF_BOOLEANS",
    "a cast of booleans to text that gives true and false",
    tsql=(NEVER, MS + "functions/cast-and-convert-transact-sql"),
    oracle=(NEVER, ORA + "CAST.html"),
    sqlite=(NEVER, LITE + "lang_expr.html#castexpr"),
    mysql=(NEVER, MY + "numeric-type-syntax.html"),
)
LISTS_IN_ONE_PARAMETER = feature(
    "LISTS_IN_ONE_PARAMETER",
    "a list of values read from one parameter: OPENJSON",
    tsql=(since("2016"), MS + "functions/openjson-transact-sql"),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/oci-16951"),
    mysql=(NEVER, MY + "json-table-functions.html"),
)
TRY_CAST = feature(
    "TRY_CAST",
    "TRY_CAST",
    tsql=(since("2012"), MS + "functions/try-cast-transact-sql"),
    oracle=(NEVER, ORA + "CAST.html"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/sql-expressions.html"),
    sqlite=(NEVER, LITE + "lang_expr.html#castexpr"),
    mysql=(NEVER, MY + "cast-functions.html"),
)
TRY_CAST_OPERATOR = feature(
    "TRY_CAST_OPERATOR",
    "TRY_CAST by a word, where there is one (ClickHouse has a function)",
)
CAST_DEFAULT = feature(
    "CAST_DEFAULT",
    "CAST with a default for values that do not fit",
    tsql=(NEVER, MS + "functions/try-cast-transact-sql"),
    oracle=(since("18c"), ORA + "CAST.html"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/sql-expressions.html"),
    sqlite=(NEVER, LITE + "lang_expr.html#castexpr"),
    mysql=(NEVER, MY + "cast-functions.html"),
)
TUPLE_BETWEEN = feature(
    "TUPLE_BETWEEN",
    "rows of values between two others",
    tsql=(NEVER, MS + "language-elements/between-transact-sql"),
    oracle=(NEVER, ORA + "Comparison-Conditions.html"),
    duckdb=(NEVER, DUCK + "expressions/comparison_operators"),
    mysql=(NEVER, MY + "comparison-operators.html#operator_between"),
)
ROW_CONSTRUCTOR = feature(
    "ROW_CONSTRUCTOR",
    "ROW(a, b)",
    tsql=(NEVER, MS + "language-elements/comparison-operators-transact-sql"),
    oracle=(NEVER, ORA + "Comparison-Conditions.html"),
    sqlite=(NEVER, LITE + "rowvalue.html"),
)
TESTS_BEFORE_COMPARISONS = feature(
    "TESTS_BEFORE_COMPARISONS",
    "IN, BETWEEN and LIKE that bind more than = and <",
    sqlite=(NEVER, LITE + "lang_expr.html#operators_and_parse_affecting_attributes"),
    mysql=(NEVER, MY + "operator-precedence.html"),
)
SIZED_INTEGERS = feature(
    "SIZED_INTEGERS",
    "integer columns of 16, 32 and 64 bits",
    oracle=(NEVER, ORA + "Data-Types.html"),
    sqlite=(NEVER, LITE + "datatype3.html"),
)
NETWORK_ADDRESSES = feature(
    "NETWORK_ADDRESSES",
    "INET, a type of network addresses",
    tsql=(NEVER, MS + "data-types/data-types-transact-sql"),
    oracle=(NEVER, ORA + "Data-Types.html"),
    duckdb=(NEVER, "https://duckdb.org/docs/stable/core_extensions/inet"),
    sqlite=(NEVER, LITE + "datatype3.html"),
    mysql=(NEVER, MY + "data-types.html"),
)
CASTS_TO_LOBS = feature(
    "CASTS_TO_LOBS",
    "CAST to a type of large objects",
    oracle=(NEVER, ORA + "CAST.html"),
)
