"""The capability table: which family has what, from which version on.

The only place that compares versions. A family that a row does not name has
the feature: families without a module in ``targets`` are left to sqlglot.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dialects.target import Target


@dataclass(frozen=True)
class Support:
    """From ``first`` on, and up to and including ``last``; ``None`` leaves that end open."""

    first: str | None = None
    last: str | None = None
    never: bool = False

    def holds_on(self, target: Target) -> bool:
        versions = target.family.versions
        if self.never:
            return False
        since = self.first is None or target.rank >= versions.index(self.first)
        return since and (self.last is None or target.rank <= versions.index(self.last))


ALWAYS = Support()
NEVER = Support(never=True)


def since(version: str) -> Support:
    """In this version and every later one."""
    return Support(first=version)


def until(version: str) -> Support:
    """In this version and every earlier one."""
    return Support(last=version)


@dataclass(frozen=True, eq=False)
class Feature:
    """A row of the table: what it is, who has it, and the vendor's page for each family that is named."""

    name: str
    summary: str
    support: dict[str, Support]
    urls: dict[str, str]

    def holds_on(self, target: Target) -> bool:
        return self.support.get(target.family.name, ALWAYS).holds_on(target)

    def __str__(self) -> str:
        return self.name


FEATURES: dict[str, Feature] = {}


def _feature(name: str, summary: str, **families: tuple[Support, str]) -> Feature:
    support = {family: cell[0] for family, cell in families.items()}
    urls = {family: cell[1] for family, cell in families.items()}
    FEATURES[name] = Feature(name, summary, support, urls)
    return FEATURES[name]


_MS = "https://learn.microsoft.com/en-us/sql/t-sql/"
_ORA = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/"
_ORA11 = "https://docs.oracle.com/cd/E11882_01/server.112/e41084/"
_ORA21 = "https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/"
_ORA23 = "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/"
_DUCK = "https://duckdb.org/docs/stable/sql/"
_LITE = "https://www.sqlite.org/"

OFFSET_FETCH = _feature(
    "OFFSET_FETCH",
    "a row limit with an offset: OFFSET n ROWS FETCH NEXT m ROWS ONLY, or LIMIT and OFFSET",
    tsql=(since("2012"), _MS + "queries/select-order-by-clause-transact-sql"),
    oracle=(since("12c"), _ORA + "SELECT.html"),
)
UNORDERED_OFFSET = _feature(
    "UNORDERED_OFFSET",
    "an offset without ORDER BY",
    tsql=(NEVER, _MS + "queries/select-order-by-clause-transact-sql"),
)
LIMIT_CLAUSE = _feature(
    "LIMIT_CLAUSE",
    "LIMIT, or FETCH without OFFSET",
    tsql=(NEVER, _MS + "queries/select-order-by-clause-transact-sql"),
)
TOP_CLAUSE = _feature(
    "TOP_CLAUSE",
    "SELECT TOP (n)",
    oracle=(NEVER, _ORA + "SELECT.html"),
    duckdb=(NEVER, _DUCK + "query_syntax/limit"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/queries-limit.html"),
    sqlite=(NEVER, _LITE + "lang_select.html"),
)
ZERO_FETCH = _feature(
    "ZERO_FETCH",
    "a limit of zero rows beside an offset",
    tsql=(NEVER, _MS + "queries/select-order-by-clause-transact-sql"),
)
ROWNUM = _feature(
    "ROWNUM",
    "the pseudocolumn that numbers rows as they come",
    tsql=(NEVER, _MS + "functions/row-number-transact-sql"),
    duckdb=(NEVER, _DUCK + "functions/window_functions"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-window.html"),
    sqlite=(NEVER, _LITE + "windowfunctions.html"),
)
BOOLEAN_TYPE = _feature(
    "BOOLEAN_TYPE",
    "conditions as values and boolean values as conditions",
    tsql=(NEVER, _MS + "data-types/bit-transact-sql"),
    oracle=(since("23ai"), _ORA23 + "Data-Types.html"),
)
GREATEST_FUNCTION = _feature(
    "GREATEST_FUNCTION",
    "GREATEST and LEAST",
    tsql=(since("2022"), _MS + "functions/logical-functions-greatest-transact-sql"),
)
COMPUTED_GROUP_KEYS = _feature(
    "COMPUTED_GROUP_KEYS",
    "GROUP BY of an expression that holds parameters or subqueries, known again in the select list",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/mssqlserver-8120-database-engine-error",
    ),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-00979/"),
    duckdb=(NEVER, _DUCK + "query_syntax/groupby"),
)
FILTER_CLAUSE = _feature(
    "FILTER_CLAUSE",
    "FILTER (WHERE ...) behind an aggregate",
    tsql=(NEVER, _MS + "functions/aggregate-functions-transact-sql"),
    oracle=(NEVER, _ORA + "Aggregate-Functions.html"),
)
ORDERED_SUBQUERY = _feature(
    "ORDERED_SUBQUERY",
    "ORDER BY in a derived table, an IN subquery or another inner query that has no row limit",
    tsql=(NEVER, _MS + "queries/select-order-by-clause-transact-sql"),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-00907/"),
)
NULLS_FIRST_LAST = _feature(
    "NULLS_FIRST_LAST",
    "NULLS FIRST and NULLS LAST in ORDER BY",
    tsql=(NEVER, _MS + "queries/select-order-by-clause-transact-sql"),
)
BARE_SELECT = _feature(
    "BARE_SELECT",
    "SELECT without FROM",
    oracle=(since("23ai"), _ORA23 + "SELECT.html"),
)
DATETRUNC_FUNCTION = _feature(
    "DATETRUNC_FUNCTION",
    "truncation of dates by a function",
    tsql=(since("2022"), _MS + "functions/datetrunc-transact-sql"),
)
SHIFT_OPERATORS = _feature(
    "SHIFT_OPERATORS",
    "<< and >> on integers",
    tsql=(since("2022"), _MS + "functions/left-shift-transact-sql"),
    oracle=(NEVER, _ORA + "BITAND.html"),
)
IS_DISTINCT_FROM = _feature(
    "IS_DISTINCT_FROM",
    "IS [NOT] DISTINCT FROM",
    tsql=(since("2022"), _MS + "queries/is-distinct-from-transact-sql"),
    oracle=(NEVER, _ORA + "DECODE.html"),
)
TUPLE_COMPARISON = _feature(
    "TUPLE_COMPARISON",
    "comparing rows of values: (a, b) = (1, 2)",
    tsql=(NEVER, _MS + "language-elements/comparison-operators-transact-sql"),
    oracle=(NEVER, _ORA + "Comparison-Conditions.html"),
)
ROWS_OF_QUERIES = _feature(
    "ROWS_OF_QUERIES",
    "(a, b) compared with the row of a query",
    tsql=(NEVER, _MS + "language-elements/comparison-operators-transact-sql"),
    oracle=(NEVER, _ORA + "Comparison-Conditions.html"),
    duckdb=(NEVER, _DUCK + "expressions/subqueries"),
)
TUPLE_IN = _feature(
    "TUPLE_IN",
    "looking for a row of values: (a, b) IN ((1, 2), ...)",
    tsql=(NEVER, _MS + "language-elements/in-transact-sql"),
)
DISTINCT_ON = _feature(
    "DISTINCT_ON",
    "SELECT DISTINCT ON (...)",
    tsql=(NEVER, _MS + "queries/select-clause-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    sqlite=(NEVER, _LITE + "lang_select.html"),
)
EXCEPT_OPERATOR = _feature(
    "EXCEPT_OPERATOR",
    "EXCEPT (Oracle before 21c spells it MINUS)",
    oracle=(since("21c"), _ORA21 + "The-UNION-ALL-INTERSECT-MINUS-Operators.html"),
)
STRING_AGG_FUNCTION = _feature(
    "STRING_AGG_FUNCTION",
    "an aggregate that joins strings",
    tsql=(since("2017"), _MS + "functions/string-agg-transact-sql"),
)
AT_TIME_ZONE = _feature(
    "AT_TIME_ZONE",
    "AT TIME ZONE",
    tsql=(since("2016"), _MS + "queries/at-time-zone-transact-sql"),
)
JSON_FUNCTIONS = _feature(
    "JSON_FUNCTIONS",
    "JSON_VALUE, JSON_QUERY",
    tsql=(since("2016"), _MS + "functions/json-functions-transact-sql"),
    oracle=(since("12c"), _ORA + "JSON_VALUE.html"),
)
ROW_LOCKS = _feature(
    "ROW_LOCKS",
    "SELECT ... FOR UPDATE",
    duckdb=(NEVER, _DUCK + "query_syntax/select"),
    sqlite=(NEVER, _LITE + "lang_select.html"),
)
EMPTY_STRINGS = _feature(
    "EMPTY_STRINGS",
    "an empty string that is not NULL",
    oracle=(NEVER, _ORA + "Nulls.html"),
)
LITERAL_BRACKETS_IN_LIKE = _feature(
    "LITERAL_BRACKETS_IN_LIKE",
    "a bracket in a LIKE pattern that stands for itself",
    tsql=(NEVER, _MS + "language-elements/like-transact-sql"),
)
BIT_TYPE = _feature(
    "BIT_TYPE",
    "a type of its own for 1 and 0, which boolean columns have",
    oracle=(NEVER, _ORA + "Data-Types.html"),
    duckdb=(NEVER, _DUCK + "data_types/boolean"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/datatype-boolean.html"),
    sqlite=(NEVER, _LITE + "datatype3.html"),
)
SUBQUERY_IN_AGGREGATE = _feature(
    "SUBQUERY_IN_AGGREGATE",
    "an aggregate over an expression that holds a subquery",
    tsql=(NEVER, _MS + "functions/aggregate-functions-transact-sql"),
)
CONSTANT_SORT_KEYS = _feature(
    "CONSTANT_SORT_KEYS",
    "constants in ORDER BY",
    tsql=(NEVER, _MS + "queries/select-order-by-clause-transact-sql"),
    duckdb=(NEVER, _DUCK + "query_syntax/orderby"),
    oracle=(NEVER, _ORA + "SELECT.html"),
)
REPEATED_SORT_KEYS = _feature(
    "REPEATED_SORT_KEYS",
    "one key twice in ORDER BY",
    tsql=(NEVER, _MS + "queries/select-order-by-clause-transact-sql"),
)
ORDERED_ARMS = _feature(
    "ORDERED_ARMS",
    "arms of a set operation with an order or a limit of their own, in parentheses",
    tsql=(NEVER, _MS + "language-elements/set-operators-union-transact-sql"),
    oracle=(NEVER, _ORA + "The-UNION-ALL-INTERSECT-MINUS-Operators.html"),
    sqlite=(NEVER, _LITE + "lang_select.html#compound_select_statements"),
)
NESTED_ARMS = _feature(
    "NESTED_ARMS",
    "a set operation in parentheses as an arm of another",
    sqlite=(NEVER, _LITE + "lang_select.html#compound_select_statements"),
)
INTERSECT_ALL = _feature(
    "INTERSECT_ALL",
    "INTERSECT ALL and EXCEPT ALL",
    tsql=(NEVER, _MS + "language-elements/set-operators-except-and-intersect-transact-sql"),
    oracle=(since("21c"), _ORA21 + "The-UNION-ALL-INTERSECT-MINUS-Operators.html"),
    sqlite=(NEVER, _LITE + "lang_select.html#compound_select_statements"),
)
UNORDERED_RANKING = _feature(
    "UNORDERED_RANKING",
    "ranking functions and frames over a window without an order",
    tsql=(NEVER, _MS + "queries/select-over-clause-transact-sql"),
    oracle=(NEVER, _ORA + "Analytic-Functions.html"),
)
FRAMES_BY_DISTANCE = _feature(
    "FRAMES_BY_DISTANCE",
    "window frames of RANGE with a distance",
    tsql=(NEVER, _MS + "queries/select-over-clause-transact-sql"),
)
FRAME_EXCLUSION = _feature(
    "FRAME_EXCLUSION",
    "window frames in GROUPS and with EXCLUDE",
    tsql=(NEVER, _MS + "queries/select-over-clause-transact-sql"),
    oracle=(since("21c"), _ORA21 + "Analytic-Functions.html"),
)
FRAMES_OF_RANKING = _feature(
    "FRAMES_OF_RANKING",
    "window frames on ranking functions",
    tsql=(NEVER, _MS + "queries/select-over-clause-transact-sql"),
    oracle=(NEVER, _ORA + "Analytic-Functions.html"),
)
FOR_UPDATE_CLAUSE = _feature(
    "FOR_UPDATE_CLAUSE",
    "row locks asked for by a FOR UPDATE clause",
    tsql=(NEVER, _MS + "queries/hints-transact-sql-table"),
)
LOCKED_TABLES = _feature(
    "LOCKED_TABLES",
    "tables in FOR UPDATE OF",
    oracle=(NEVER, _ORA + "SELECT.html"),
)
CONCAT_FUNCTION = _feature(
    "CONCAT_FUNCTION",
    "CONCAT of any number of texts, NULL being the empty string",
    tsql=(since("2012"), _MS + "functions/concat-transact-sql"),
)
TRIM_CHARACTERS = _feature(
    "TRIM_CHARACTERS",
    "LTRIM and RTRIM of other characters than blanks",
    tsql=(since("2022"), _MS + "functions/ltrim-transact-sql"),
)
UTF8_COLLATIONS = _feature(
    "UTF8_COLLATIONS",
    "collations under which VARCHAR is UTF-8",
    tsql=(
        since("2019"),
        "https://learn.microsoft.com/en-us/sql/relational-databases/collations/collation-and-unicode-support",
    ),
)
STANDARD_HASH_FUNCTION = _feature(
    "STANDARD_HASH_FUNCTION",
    "STANDARD_HASH",
    oracle=(since("12c"), _ORA + "STANDARD_HASH.html"),
)
LOG_BASE = _feature(
    "LOG_BASE",
    "LOG with a base",
    tsql=(since("2012"), _MS + "functions/log-transact-sql"),
)
UUID4_FUNCTION = _feature(
    "UUID4_FUNCTION",
    "a function that makes a random UUID",
    oracle=(since("23ai"), _ORA23 + "UUID.html"),
)
UUID7_FUNCTION = _feature(
    "UUID7_FUNCTION",
    "a function that makes a UUID of the time",
    postgres=(since("18"), "https://www.postgresql.org/docs/18/functions-uuid.html"),
)
REGEXP_FUNCTIONS = _feature(
    "REGEXP_FUNCTIONS",
    "regular expressions",
    tsql=(since("2025"), _MS + "functions/regexp-like-transact-sql"),
)
INTEGER_DIVISION = _feature(
    "INTEGER_DIVISION",
    "/ of whole numbers gives a whole number",
    oracle=(NEVER, _ORA + "Arithmetic-Operators.html"),
    duckdb=(NEVER, _DUCK + "functions/numeric"),
)
INTEGER_DIVISION_OPERATOR = _feature(
    "INTEGER_DIVISION_OPERATOR",
    "// divides whole numbers",
    tsql=(NEVER, _MS + "language-elements/divide-transact-sql"),
    oracle=(NEVER, _ORA + "Arithmetic-Operators.html"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-math.html"),
    sqlite=(NEVER, _LITE + "lang_expr.html"),
)
DECIMAL_TYPE = _feature(
    "DECIMAL_TYPE",
    "decimals that are never whole numbers or text",
    sqlite=(NEVER, _LITE + "datatype3.html"),
)
DECIMAL_SUMS = _feature(
    "DECIMAL_SUMS",
    "a sum of BIGINT that is no whole number to a division",
    tsql=(NEVER, _MS + "functions/sum-transact-sql"),
    sqlite=(NEVER, _LITE + "lang_aggfunc.html"),
)
FLOAT_MODULO = _feature(
    "FLOAT_MODULO",
    "% of floating-point numbers",
    tsql=(NEVER, _MS + "language-elements/modulo-transact-sql"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-math.html"),
)
FRACTIONAL_MODULO = _feature(
    "FRACTIONAL_MODULO",
    "% that does not cut its operands to whole numbers",
    sqlite=(NEVER, _LITE + "lang_expr.html"),
)
UNBOUNDED_DECIMALS = _feature(
    "UNBOUNDED_DECIMALS",
    "DECIMAL that keeps every digit",
    tsql=(NEVER, _MS + "data-types/decimal-and-numeric-transact-sql"),
)
SIGNED_RIGHT_SHIFT = _feature(
    "SIGNED_RIGHT_SHIFT",
    ">> that keeps the sign",
    tsql=(NEVER, _MS + "functions/right-shift-transact-sql"),
    oracle=(NEVER, _ORA + "BITAND.html"),
)
BIT_OPERATOR_PRECEDENCE = _feature(
    "BIT_OPERATOR_PRECEDENCE",
    "bit operators that bind less than + and -",
    tsql=(NEVER, _MS + "language-elements/operator-precedence-transact-sql"),
)
BIT_OPERATORS = _feature(
    "BIT_OPERATORS",
    "& | and ~ on whole numbers",
    oracle=(NEVER, _ORA + "BITAND.html"),
)
XOR_OPERATOR = _feature(
    "XOR_OPERATOR",
    "an operator for exclusive or",
    oracle=(NEVER, _ORA + "BITAND.html"),
    sqlite=(NEVER, _LITE + "lang_expr.html"),
)
LIKE_ESCAPE = _feature(
    "LIKE_ESCAPE",
    "a backslash that escapes in LIKE without an ESCAPE clause",
    tsql=(NEVER, _MS + "language-elements/like-transact-sql"),
    oracle=(NEVER, _ORA + "Pattern-matching-Conditions.html"),
    duckdb=(NEVER, _DUCK + "functions/pattern_matching"),
    sqlite=(NEVER, _LITE + "lang_expr.html"),
)
ILIKE_OPERATOR = _feature(
    "ILIKE_OPERATOR",
    "LIKE that ignores case",
    tsql=(NEVER, _MS + "language-elements/like-transact-sql"),
    oracle=(NEVER, _ORA + "Pattern-matching-Conditions.html"),
    sqlite=(NEVER, _LITE + "lang_expr.html"),
)
QUOTED_COLLATIONS = _feature(
    "QUOTED_COLLATIONS",
    "names of collations in quotes",
    tsql=(NEVER, _MS + "statements/collations"),
)
COMPARABLE_TEXT = _feature(
    "COMPARABLE_TEXT",
    "comparing text of any length, and mixing it with text of limited length",
    oracle=(NEVER, _ORA + "Comparison-Conditions.html"),
)
TEXT_CONCATENATION = _feature(
    "TEXT_CONCATENATION",
    "|| of values of any type as text",
    tsql=(NEVER, _MS + "language-elements/string-concatenation-transact-sql"),
)
ANALYTIC_FUNCTIONS = _feature(
    "ANALYTIC_FUNCTIONS",
    "LAG, LEAD, FIRST_VALUE, LAST_VALUE, PERCENT_RANK and CUME_DIST",
    tsql=(since("2012"), _MS + "functions/analytic-functions-transact-sql"),
)
ANY_VALUE = _feature(
    "ANY_VALUE",
    "an aggregate that gives any value of its group",
    oracle=(since("19c"), _ORA + "any_value.html"),
    postgres=(since("16"), "https://www.postgresql.org/docs/16/functions-aggregate.html"),
)
BIT_AGGREGATES = _feature(
    "BIT_AGGREGATES",
    "aggregates of the bits of integers",
    oracle=(since("21c"), _ORA21 + "BIT_AND_AGG.html"),
)
AS_BEFORE_TABLE_ALIAS = _feature(
    "AS_BEFORE_TABLE_ALIAS",
    "AS before a table alias, and column names behind it",
    oracle=(NEVER, _ORA + "SELECT.html"),
)
RETURNING_CLAUSE = _feature(
    "RETURNING_CLAUSE",
    "RETURNING as a result set",
    tsql=(NEVER, _MS + "queries/output-clause-transact-sql"),
    oracle=(NEVER, _ORA + "INSERT.html"),
)
OUTPUT_CLAUSE = _feature(
    "OUTPUT_CLAUSE",
    "OUTPUT INSERTED and OUTPUT DELETED",
    oracle=(NEVER, _ORA + "INSERT.html"),
)
DEFAULT_FOR_IDENTITY = _feature(
    "DEFAULT_FOR_IDENTITY",
    "DEFAULT as the value of an identity column",
    tsql=(NEVER, _MS + "statements/insert-transact-sql"),
    sqlite=(NEVER, _LITE + "lang_insert.html"),
)
MANY_ROWS_OF_VALUES = _feature(
    "MANY_ROWS_OF_VALUES",
    "several rows in VALUES",
    oracle=(since("23ai"), _ORA23 + "INSERT.html"),
)
ON_CONFLICT = _feature(
    "ON_CONFLICT",
    "ON CONFLICT in INSERT",
    tsql=(NEVER, _MS + "statements/merge-transact-sql"),
    oracle=(NEVER, _ORA + "MERGE.html"),
)
UNICODE_LITERALS = _feature(
    "UNICODE_LITERALS",
    "characters beyond the code page in a plain string literal",
    tsql=(NEVER, _MS + "data-types/constants-transact-sql"),
)
HEX_LITERALS = _feature(
    "HEX_LITERALS",
    "binary literals",
    oracle=(NEVER, _ORA + "HEXTORAW.html"),
)
UNTYPED_MARKERS = _feature(
    "UNTYPED_MARKERS",
    "parameters whose type nothing around them tells",
    tsql=(NEVER, "https://learn.microsoft.com/en-us/sql/odbc/reference/appendixes/parameter-markers"),
)
DATEDIFF_BIG = _feature(
    "DATEDIFF_BIG",
    "the microseconds between any two dates in one call",
    tsql=(since("2016"), _MS + "functions/datediff-big-transact-sql"),
)
INTERVAL_SUMS = _feature(
    "INTERVAL_SUMS",
    "SUM and AVG of intervals",
    oracle=(since("23ai"), _ORA23 + "SUM.html"),
    duckdb=(NEVER, _DUCK + "functions/aggregates"),
)
ORDERED_AGGREGATES = _feature(
    "ORDERED_AGGREGATES",
    "ORDER BY among the arguments of an aggregate",
    sqlite=(since("3.44"), _LITE + "lang_aggfunc.html"),
)
JSON_PATH_EXISTS = _feature(
    "JSON_PATH_EXISTS",
    "a function that tells whether a JSON document has a path",
    tsql=(since("2022"), _MS + "functions/json-path-exists-transact-sql"),
)
JSON_OBJECT_FUNCTION = _feature(
    "JSON_OBJECT_FUNCTION",
    "JSON_OBJECT and JSON_ARRAY",
    tsql=(since("2022"), _MS + "functions/json-object-transact-sql"),
    oracle=(since("18c"), _ORA + "JSON_OBJECT.html"),
)
JSON_SCALARS = _feature(
    "JSON_SCALARS",
    "numbers and text as JSON documents of their own",
    oracle=(since("21c"), _ORA21 + "JSON_QUERY.html"),
)
JSON_NEGATIVE_INDEX = _feature(
    "JSON_NEGATIVE_INDEX",
    "indexes of JSON arrays from the end",
    tsql=(NEVER, "https://learn.microsoft.com/en-us/sql/relational-databases/json/json-path-expressions-sql-server"),
    oracle=(
        since("21c"),
        "https://docs.oracle.com/en/database/oracle/oracle-database/21/adjsn/json-path-expressions.html",
    ),
)
JSON_EQUAL = _feature(
    "JSON_EQUAL",
    "a condition that compares JSON documents",
    tsql=(NEVER, _MS + "functions/json-functions-transact-sql"),
    oracle=(since("18c"), _ORA + "JSON_EQUAL-condition.html"),
)
JSON_COMPARISON = _feature(
    "JSON_COMPARISON",
    "= and < of JSON values by value",
    tsql=(NEVER, _MS + "functions/json-functions-transact-sql"),
    oracle=(NEVER, _ORA + "JSON_EQUAL-condition.html"),
    duckdb=(NEVER, "https://duckdb.org/docs/stable/data/json/overview"),
    sqlite=(NEVER, _LITE + "json1.html"),
)
DISTINCT_LISTAGG = _feature(
    "DISTINCT_LISTAGG",
    "DISTINCT in the aggregate that joins strings",
    tsql=(NEVER, _MS + "functions/string-agg-transact-sql"),
    oracle=(since("19c"), _ORA + "LISTAGG.html"),
    sqlite=(NEVER, _LITE + "lang_aggfunc.html"),
)
ORDERED_WINDOW_AGGREGATES = _feature(
    "ORDERED_WINDOW_AGGREGATES",
    "ORDER BY in the window of an aggregate",
    tsql=(since("2012"), _MS + "queries/select-over-clause-transact-sql"),
)
ROW_LOCKS_WITH_LIMIT = _feature(
    "ROW_LOCKS_WITH_LIMIT",
    "FOR UPDATE of a query with a row limit",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-02014/"),
)
UNTYPED_NULL_CASES = _feature(
    "UNTYPED_NULL_CASES",
    "a CASE whose results are all NULL",
    tsql=(NEVER, _MS + "language-elements/case-transact-sql"),
)
DEEP_CORRELATION = _feature(
    "DEEP_CORRELATION",
    "columns of an outer query two levels further in",
    oracle=(since("12c"), _ORA11 + "queries007.htm"),
)
COLLATE_OPERATOR = _feature(
    "COLLATE_OPERATOR",
    "COLLATE behind an expression",
    oracle=(since("18c"), _ORA + "COLLATE-Operator.html"),
)
DECODE_FUNCTION = _feature(
    "DECODE_FUNCTION",
    "DECODE, which takes two NULLs for equal",
    tsql=(NEVER, _MS + "language-elements/case-transact-sql"),
    duckdb=(NEVER, _DUCK + "expressions/case"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-conditional.html"),
    sqlite=(NEVER, _LITE + "lang_expr.html#the_case_expression"),
)
TEXT_LENGTHS = _feature(
    "TEXT_LENGTHS",
    "types of text with a length that cuts",
    duckdb=(NEVER, _DUCK + "data_types/text"),
    sqlite=(NEVER, _LITE + "datatype3.html"),
)
UUID_TYPE = _feature(
    "UUID_TYPE",
    "a type of UUIDs that Django's backends keep them in",
    tsql=(NEVER, _MS + "data-types/uniqueidentifier-transact-sql"),
    oracle=(NEVER, _ORA + "Data-Types.html"),
    sqlite=(NEVER, _LITE + "datatype3.html"),
)
ROUNDING_CASTS = _feature(
    "ROUNDING_CASTS",
    "CAST of decimals to whole numbers that rounds",
    tsql=(NEVER, _MS + "functions/cast-and-convert-transact-sql"),
    sqlite=(NEVER, _LITE + "lang_expr.html"),
)
EVEN_CASTS = _feature(
    "EVEN_CASTS",
    "CAST of floating-point numbers to whole numbers that rounds 2.5 to 2",
    tsql=(NEVER, _MS + "functions/cast-and-convert-transact-sql"),
    oracle=(NEVER, _ORA + "CAST.html"),
    sqlite=(NEVER, _LITE + "lang_expr.html"),
)
TRUTH_CASTS = _feature(
    "TRUTH_CASTS",
    "CAST of numbers to booleans that tells only zero from the others",
    oracle=(NEVER, _ORA + "CAST.html"),
    sqlite=(NEVER, _LITE + "lang_expr.html"),
)
LONG_LISTS = _feature(
    "LONG_LISTS",
    "more than 1000 values behind IN",
    oracle=(since("23ai"), "https://docs.oracle.com/en/error-help/db/ora-01795/"),
)
COMPARISON_BY_CODE_POINTS = _feature(
    "COMPARISON_BY_CODE_POINTS",
    "text compared by code points where nothing else is said",
    tsql=(NEVER, _MS + "statements/collations"),
)
ARRAYS = _feature(
    "ARRAYS",
    "arrays, and ANY and ALL of them",
    tsql=(NEVER, _MS + "language-elements/some-any-transact-sql"),
    oracle=(NEVER, _ORA + "Comparison-Conditions.html"),
    sqlite=(NEVER, _LITE + "datatype3.html"),
)
WORDS_OF_BOOLEANS = _feature(
    "WORDS_OF_BOOLEANS",
    "a cast of booleans to text that gives true and false",
    tsql=(NEVER, _MS + "functions/cast-and-convert-transact-sql"),
    oracle=(NEVER, _ORA + "CAST.html"),
    sqlite=(NEVER, _LITE + "lang_expr.html#castexpr"),
)
TYPED_MOMENTS = _feature(
    "TYPED_MOMENTS",
    "types of dates and datetimes, which are compared as moments",
    sqlite=(NEVER, _LITE + "datatype3.html#date_and_time_datatype"),
)
LISTS_IN_ONE_PARAMETER = _feature(
    "LISTS_IN_ONE_PARAMETER",
    "a list of values read from one parameter: OPENJSON",
    tsql=(since("2016"), _MS + "functions/openjson-transact-sql"),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/oci-16951"),
)
WRITING_CTES = _feature(
    "WRITING_CTES",
    "INSERT, UPDATE and DELETE in WITH",
    tsql=(NEVER, _MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    duckdb=(since("2.0"), _DUCK + "query_syntax/with"),
    sqlite=(NEVER, _LITE + "lang_with.html"),
)
MATERIALIZED_HINTS = _feature(
    "MATERIALIZED_HINTS",
    "MATERIALIZED and NOT MATERIALIZED in WITH",
    tsql=(NEVER, _MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    sqlite=(since("3.39"), _LITE + "lang_with.html"),
)
SCOPED_CTES = _feature(
    "SCOPED_CTES",
    "a WITH that reads a table of its own name, and names that differ in upper and lower case alone",
    tsql=(NEVER, _MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-32039/"),
    duckdb=(NEVER, _DUCK + "query_syntax/with"),
    sqlite=(NEVER, _LITE + "lang_with.html"),
)
NESTED_CTES = _feature(
    "NESTED_CTES",
    "WITH in any query inside a statement",
    tsql=(NEVER, _MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    sqlite=(NEVER, _LITE + "lang_select.html#compound_select_statements"),
)
CTES_OF_WRITES = _feature(
    "CTES_OF_WRITES",
    "WITH before INSERT, UPDATE and DELETE",
    oracle=(NEVER, _ORA + "SELECT.html"),
)
RECURSION_BY_UNION = _feature(
    "RECURSION_BY_UNION",
    "a recursive WITH that leaves out the rows it has found before",
    tsql=(NEVER, _MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
)
OUTER_JOINS_IN_RECURSION = _feature(
    "OUTER_JOINS_IN_RECURSION",
    "outer joins in the recursive part of WITH",
    tsql=(NEVER, _MS + "queries/with-common-table-expression-transact-sql"),
)
SEARCH_AND_CYCLE = _feature(
    "SEARCH_AND_CYCLE",
    "SEARCH and CYCLE behind a recursive WITH, as PostgreSQL has them",
    tsql=(NEVER, _MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    duckdb=(NEVER, _DUCK + "query_syntax/with"),
    sqlite=(NEVER, _LITE + "lang_with.html"),
)
TYPED_RECURSION = _feature(
    "TYPED_RECURSION",
    "texts and decimals that grow along a recursive WITH",
    tsql=(NEVER, _MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
)
UNLISTED_RECURSION = _feature(
    "UNLISTED_RECURSION",
    "a recursive WITH that does not list its columns",
    tsql=(NEVER, _MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
)
UNLIMITED_RECURSION = _feature(
    "UNLIMITED_RECURSION",
    "a recursive WITH of any depth",
    tsql=(NEVER, _MS + "queries/hints-transact-sql-query"),
)
RECURSIVE_KEYWORD = _feature(
    "RECURSIVE_KEYWORD",
    "the word RECURSIVE behind WITH",
    tsql=(NEVER, _MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
)
LATERAL_JOINS = _feature(
    "LATERAL_JOINS",
    "a derived table that names columns of the tables before it",
    oracle=(since("12c"), _ORA + "SELECT.html"),
    sqlite=(NEVER, _LITE + "lang_select.html"),
)
LATERAL_KEYWORD = _feature(
    "LATERAL_KEYWORD",
    "the word LATERAL (SQL Server has CROSS APPLY and OUTER APPLY)",
    tsql=(NEVER, _MS + "queries/from-transact-sql"),
    oracle=(ALWAYS, _ORA + "SELECT.html"),
)
VALUES_TABLES = _feature(
    "VALUES_TABLES",
    "VALUES in FROM, its columns named behind the alias",
    oracle=(NEVER, _ORA + "SELECT.html"),
    sqlite=(NEVER, _LITE + "lang_select.html"),
)
VALUES_QUERIES = _feature(
    "VALUES_QUERIES",
    "VALUES as a query, its columns named column1, column2 and so on",
    tsql=(NEVER, _MS + "queries/table-value-constructor-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    duckdb=(NEVER, _DUCK + "query_syntax/values"),
    sqlite=(NEVER, _LITE + "lang_select.html#the_values_clause"),
)
VALUES_BEHIND_IN = _feature(
    "VALUES_BEHIND_IN",
    "IN (VALUES (1), (2))",
    tsql=(NEVER, _MS + "queries/table-value-constructor-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    duckdb=(NEVER, _DUCK + "query_syntax/values"),
)
COLUMNS_OF_ALIASES = _feature(
    "COLUMNS_OF_ALIASES",
    "column names behind the alias of a derived table",
    oracle=(NEVER, _ORA + "SELECT.html"),
    sqlite=(NEVER, _LITE + "lang_select.html"),
)
CASE_OF_ALIASES = _feature(
    "CASE_OF_ALIASES",
    "aliases that differ in upper and lower case alone",
    tsql=(NEVER, "https://learn.microsoft.com/en-us/sql/relational-databases/databases/database-identifiers"),
    oracle=(NEVER, "https://docs.djangoproject.com/en/stable/ref/databases/#naming-issues"),
    duckdb=(NEVER, _DUCK + "dialect/keywords_and_identifiers"),
    sqlite=(NEVER, _LITE + "lang_keywords.html"),
)
SHARED_LOCKS = _feature(
    "SHARED_LOCKS",
    "FOR SHARE and FOR NO KEY UPDATE, and a lock for each table",
    oracle=(NEVER, _ORA + "SELECT.html"),
)
LONG_NAMES = _feature(
    "LONG_NAMES",
    "names of more than 30 bytes",
    oracle=(since("18c"), "https://docs.oracle.com/en/error-help/db/ora-00972/"),
)
REPEATED_NAMES_IN_SLICES = _feature(
    "REPEATED_NAMES_IN_SLICES",
    "two columns of one name in a query with a row limit",
    oracle=(since("18c"), "https://docs.oracle.com/database/121/SQLRF/statements_10002.htm"),
)
GROUP_KEYS_BY_NAME = _feature(
    "GROUP_KEYS_BY_NAME",
    "positions and aliases of output columns in GROUP BY",
    tsql=(NEVER, _MS + "queries/select-group-by-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    duckdb=(NEVER, _DUCK + "query_syntax/groupby"),
)
PERCENTILE_AGGREGATES = _feature(
    "PERCENTILE_AGGREGATES",
    "PERCENTILE_CONT and PERCENTILE_DISC as aggregates",
    tsql=(NEVER, _MS + "functions/percentile-cont-transact-sql"),
    sqlite=(NEVER, _LITE + "lang_aggfunc.html"),
)
PERCENTILE_WINDOWS = _feature(
    "PERCENTILE_WINDOWS",
    "PERCENTILE_CONT and PERCENTILE_DISC over a window",
    tsql=(since("2012"), _MS + "functions/percentile-cont-transact-sql"),
    sqlite=(NEVER, _LITE + "windowfunctions.html"),
)
COMPARABLE_BINARIES = _feature(
    "COMPARABLE_BINARIES",
    "comparing binaries of any length",
    oracle=(NEVER, _ORA + "Comparison-Conditions.html"),
)
PLAIN_TEXT_MARKERS = _feature(
    "PLAIN_TEXT_MARKERS",
    "parameters of text that meet columns of any kind of text without converting them",
    tsql=(NEVER, _MS + "data-types/data-type-precedence-transact-sql"),
)
SAVEPOINTS = _feature(
    "SAVEPOINTS",
    "rolling back a part of a transaction",
    duckdb=(NEVER, _DUCK + "statements/transactions"),
)
SAVEPOINT_STATEMENT = _feature(
    "SAVEPOINT_STATEMENT",
    "SAVEPOINT and ROLLBACK TO SAVEPOINT (SQL Server has SAVE TRANSACTION)",
    tsql=(NEVER, _MS + "language-elements/save-transaction-transact-sql"),
    duckdb=(NEVER, _DUCK + "statements/transactions"),
)
TRY_CAST = _feature(
    "TRY_CAST",
    "TRY_CAST",
    tsql=(since("2012"), _MS + "functions/try-cast-transact-sql"),
    oracle=(NEVER, _ORA + "CAST.html"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/sql-expressions.html"),
    sqlite=(NEVER, _LITE + "lang_expr.html#castexpr"),
)
CAST_DEFAULT = _feature(
    "CAST_DEFAULT",
    "CAST with a default for values that do not fit",
    tsql=(NEVER, _MS + "functions/try-cast-transact-sql"),
    oracle=(since("18c"), _ORA + "CAST.html"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/sql-expressions.html"),
    sqlite=(NEVER, _LITE + "lang_expr.html#castexpr"),
)
TUPLE_BETWEEN = _feature(
    "TUPLE_BETWEEN",
    "rows of values between two others",
    tsql=(NEVER, _MS + "language-elements/between-transact-sql"),
    oracle=(NEVER, _ORA + "Comparison-Conditions.html"),
    duckdb=(NEVER, _DUCK + "expressions/comparison_operators"),
)
ROW_CONSTRUCTOR = _feature(
    "ROW_CONSTRUCTOR",
    "ROW(a, b)",
    tsql=(NEVER, _MS + "language-elements/comparison-operators-transact-sql"),
    oracle=(NEVER, _ORA + "Comparison-Conditions.html"),
    sqlite=(NEVER, _LITE + "rowvalue.html"),
)
WITHIN_GROUP = _feature(
    "WITHIN_GROUP",
    "WITHIN GROUP as sqlglot prints it",
    duckdb=(NEVER, _DUCK + "functions/aggregates#ordered-set-aggregate-functions"),
)
QUALIFY_CLAUSE = _feature(
    "QUALIFY_CLAUSE",
    "QUALIFY, a condition on window functions",
    tsql=(NEVER, _MS + "queries/select-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/sql-select.html"),
    sqlite=(NEVER, _LITE + "lang_select.html"),
)
NAMED_WINDOWS = _feature(
    "NAMED_WINDOWS",
    "WINDOW w AS (...) for all that a window can be (SQL Server has it from 2022 on, Oracle from 21c on, both for less)",
    tsql=(NEVER, _MS + "queries/select-window-transact-sql"),
    oracle=(NEVER, _ORA21 + "SELECT.html"),
)
DEFAULT_IN_EACH_ROW = _feature(
    "DEFAULT_IN_EACH_ROW",
    "DEFAULT in any row of any INSERT",
    tsql=(NEVER, _MS + "statements/insert-transact-sql"),
    oracle=(NEVER, _ORA + "INSERT.html"),
)
DEFAULT_VALUES = _feature(
    "DEFAULT_VALUES",
    "INSERT of DEFAULT VALUES",
    oracle=(NEVER, _ORA + "INSERT.html"),
)
UNTYPED_ROWS = _feature(
    "UNTYPED_ROWS",
    "NULLs of any type among rows",
    tsql=(NEVER, _MS + "queries/table-value-constructor-transact-sql"),
    oracle=(NEVER, _ORA + "The-UNION-ALL-INTERSECT-MINUS-Operators.html"),
)
ORDERED_VALUES = _feature(
    "ORDERED_VALUES",
    "any number of rows in VALUES, which get their keys in order",
    tsql=(NEVER, _MS + "queries/table-value-constructor-transact-sql"),
)
KEYS_IN_MERGE_UPDATE = _feature(
    "KEYS_IN_MERGE_UPDATE",
    "an update, in MERGE, of the columns by which rows are matched",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-38104/"),
)
ATOMIC_MERGE = _feature(
    "ATOMIC_MERGE",
    "MERGE without a hint that locks the keys it looks for",
    tsql=(NEVER, _MS + "statements/merge-transact-sql"),
)
GIVEN_IDENTITY = _feature(
    "GIVEN_IDENTITY",
    "values for the columns whose values the server makes",
    tsql=(NEVER, _MS + "statements/set-identity-insert-transact-sql"),
)
RETURNING_INTO = _feature(
    "RETURNING_INTO",
    "RETURNING into variables of the driver",
    tsql=(NEVER, _MS + "queries/output-clause-transact-sql"),
    duckdb=(NEVER, _DUCK + "statements/insert"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/dml-returning.html"),
    sqlite=(NEVER, _LITE + "lang_returning.html"),
)
UNTERMINATED_MERGE = _feature(
    "UNTERMINATED_MERGE",
    "MERGE without a semicolon behind it",
    tsql=(NEVER, _MS + "statements/merge-transact-sql"),
)

# Definitions.
_MSALTER = _MS + "statements/alter-table-transact-sql"
_MSINDEX = _MS + "statements/create-index-transact-sql"
_MSCREATE = _MS + "statements/create-table-transact-sql"
_PG = "https://www.postgresql.org/docs/current/"

IDENTITY_COLUMNS = _feature(
    "IDENTITY_COLUMNS",
    "columns whose values the server makes",
    oracle=(since("12c"), _ORA + "CREATE-TABLE.html"),
    duckdb=(NEVER, _DUCK + "statements/create_sequence"),
)
DEFAULTS_BEHIND_CONSTRAINTS = _feature(
    "DEFAULTS_BEHIND_CONSTRAINTS",
    "defaults and identity behind NOT NULL and PRIMARY KEY",
    oracle=(NEVER, _ORA + "CREATE-TABLE.html"),
)
SEQUENCE_DEFAULTS = _feature(
    "SEQUENCE_DEFAULTS",
    "a default that takes the next number of a sequence",
    oracle=(since("12c"), _ORA + "CREATE-TABLE.html"),
)
STORED_COLUMNS = _feature(
    "STORED_COLUMNS",
    "computed columns that are stored (Oracle has them from release 23.7 on)",
    oracle=(NEVER, _ORA23 + "CREATE-TABLE.html"),
    duckdb=(NEVER, _DUCK + "statements/create_table"),
)
VIRTUAL_COLUMNS = _feature(
    "VIRTUAL_COLUMNS",
    "computed columns that are not stored",
    postgres=(since("18"), _PG + "ddl-generated-columns.html"),
)
TYPED_COMPUTED_COLUMNS = _feature(
    "TYPED_COMPUTED_COLUMNS",
    "a type beside the expression of a computed column",
    tsql=(NEVER, _MSCREATE),
)
VIRTUAL_BY_DEFAULT = _feature(
    "VIRTUAL_BY_DEFAULT",
    "computed columns that are not stored without a word for it",
    oracle=(NEVER, _ORA + "CREATE-TABLE.html"),
    duckdb=(NEVER, _DUCK + "statements/create_table"),
)
ADDED_COMPUTED_COLUMNS = _feature(
    "ADDED_COMPUTED_COLUMNS",
    "computed columns that are added to a table",
    duckdb=(NEVER, _DUCK + "statements/alter_table"),
)
DEFERRABLE_CONSTRAINTS = _feature(
    "DEFERRABLE_CONSTRAINTS",
    "constraints that are checked at the end of the transaction",
    tsql=(NEVER, _MSCREATE),
    duckdb=(NEVER, _DUCK + "constraints"),
)
REFERENCES_SET_DEFAULT = _feature(
    "REFERENCES_SET_DEFAULT",
    "ON DELETE SET DEFAULT",
    oracle=(NEVER, _ORA + "constraint.html"),
)
ADDED_FOREIGN_KEYS = _feature(
    "ADDED_FOREIGN_KEYS",
    "foreign keys that are added to a table",
    duckdb=(NEVER, _DUCK + "statements/alter_table"),
)
ADDED_CHECKS = _feature(
    "ADDED_CHECKS",
    "CHECK constraints that are added to a table",
    duckdb=(NEVER, _DUCK + "statements/alter_table"),
)
DROPPED_CONSTRAINTS = _feature(
    "DROPPED_CONSTRAINTS",
    "constraints that are dropped from a table",
    duckdb=(NEVER, _DUCK + "statements/alter_table"),
)
MANY_UNIQUE_NULLS = _feature(
    "MANY_UNIQUE_NULLS",
    "any number of rows with NULL under a UNIQUE constraint",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/tables/unique-constraints-and-check-constraints",
    ),
)
UNIQUE_NULLS_IN_PAIRS = _feature(
    "UNIQUE_NULLS_IN_PAIRS",
    "a NULL beside an equal value under a unique index of two columns",
    tsql=(NEVER, _MSINDEX),
    oracle=(NEVER, _ORA + "constraint.html"),
)
SINGLE_UNIQUE_NULL = _feature(
    "SINGLE_UNIQUE_NULL",
    "NULLS NOT DISTINCT",
    tsql=(NEVER, _MSINDEX),
    oracle=(NEVER, _ORA + "constraint.html"),
    duckdb=(NEVER, _DUCK + "indexes"),
    postgres=(since("15"), _PG + "sql-createindex.html"),
)
FILTERED_INDEXES = _feature(
    "FILTERED_INDEXES",
    "indexes of the rows that meet a condition",
    oracle=(NEVER, _ORA + "CREATE-INDEX.html"),
    duckdb=(NEVER, _DUCK + "statements/create_index"),
)
ANY_INDEX_CONDITION = _feature(
    "ANY_INDEX_CONDITION",
    "any condition for the rows of an index, not only comparisons with constants that AND joins",
    tsql=(NEVER, _MSINDEX),
)
EXPRESSION_INDEXES = _feature("EXPRESSION_INDEXES", "indexes of expressions", tsql=(NEVER, _MSINDEX))
COVERING_INDEXES = _feature(
    "COVERING_INDEXES",
    "columns that an index holds beside its keys",
    oracle=(NEVER, _ORA + "CREATE-INDEX.html"),
    duckdb=(NEVER, _DUCK + "statements/create_index"),
)
OPERATOR_CLASSES = _feature(
    "OPERATOR_CLASSES",
    "operator classes and access methods of indexes",
    tsql=(NEVER, _MSINDEX),
    oracle=(NEVER, _ORA + "CREATE-INDEX.html"),
    duckdb=(NEVER, _DUCK + "statements/create_index"),
)
INDEXED_LONG_COLUMNS = _feature(
    "INDEXED_LONG_COLUMNS",
    "indexes of columns of text, JSON or bytes without a length",
    tsql=(NEVER, _MSINDEX),
    oracle=(NEVER, _ORA + "CREATE-INDEX.html"),
)
SCHEMA_WIDE_INDEX_NAMES = _feature(
    "SCHEMA_WIDE_INDEX_NAMES",
    "indexes that are named without their table",
    tsql=(NEVER, _MS + "statements/drop-index-transact-sql"),
)
RENAMED_INDEXES = _feature(
    "RENAMED_INDEXES",
    "ALTER INDEX .. RENAME",
    tsql=(NEVER, _MS + "statements/alter-index-transact-sql"),
    duckdb=(NEVER, _DUCK + "indexes"),
)
RENAME_CLAUSE = _feature(
    "RENAME_CLAUSE",
    "ALTER TABLE .. RENAME",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/system-stored-procedures/sp-rename-transact-sql",
    ),
)
ALTER_COLUMN_ACTIONS = _feature(
    "ALTER_COLUMN_ACTIONS",
    "ALTER COLUMN with SET NOT NULL, DROP NOT NULL, SET DEFAULT and DROP DEFAULT",
    tsql=(NEVER, _MSALTER),
    oracle=(NEVER, _ORA + "ALTER-TABLE.html"),
)
MODIFY_CLAUSE = _feature(
    "MODIFY_CLAUSE",
    "ALTER TABLE .. MODIFY",
    tsql=(NEVER, _MSALTER),
    duckdb=(NEVER, _DUCK + "statements/alter_table"),
    postgres=(NEVER, _PG + "sql-altertable.html"),
)
DEFAULTS_WITHOUT_NAMES = _feature(
    "DEFAULTS_WITHOUT_NAMES",
    "defaults that are no constraints of their own",
    tsql=(NEVER, _MSALTER),
)
CHANGES_OF_USED_COLUMNS = _feature(
    "CHANGES_OF_USED_COLUMNS",
    "a change of a column that constraints or indexes hold",
    tsql=(NEVER, _MSALTER),
)
CHANGES_OF_INDEXED_TABLES = _feature(
    "CHANGES_OF_INDEXED_TABLES",
    "a change of a table that has indexes",
    duckdb=(NEVER, _DUCK + "indexes"),
)
CHANGES_OF_KINDS = _feature(
    "CHANGES_OF_KINDS",
    "a change of a filled column from one kind of type to another",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-01439/"),
)
CHANGES_OF_CONSTRAINED_COLUMNS = _feature(
    "CHANGES_OF_CONSTRAINED_COLUMNS",
    "another type for a column with a key or a CHECK, and the end of one before a key",
    duckdb=(NEVER, _DUCK + "statements/alter_table"),
)
COMBINED_ALTERS = _feature(
    "COMBINED_ALTERS",
    "several changes in one ALTER TABLE",
    tsql=(NEVER, _MSALTER),
    oracle=(NEVER, _ORA + "ALTER-TABLE.html"),
    duckdb=(NEVER, _DUCK + "statements/alter_table"),
)
CASCADING_DROPS = _feature(
    "CASCADING_DROPS",
    "DROP TABLE with the foreign keys that refer to it",
    tsql=(NEVER, _MS + "statements/drop-table-transact-sql"),
)
PLAIN_CASCADE = _feature(
    "PLAIN_CASCADE",
    "the word CASCADE behind DROP TABLE",
    tsql=(NEVER, _MS + "statements/drop-table-transact-sql"),
    oracle=(NEVER, _ORA + "DROP-TABLE.html"),
)
COMMENTS = _feature(
    "COMMENTS",
    "COMMENT ON",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/system-stored-procedures/sp-addextendedproperty-transact-sql",
    ),
)
CHECKED_JSON_TEXT = _feature(
    "CHECKED_JSON_TEXT",
    "a check that the text of a JSON column is JSON, as Django's own backend makes it",
    tsql=(NEVER, _MS + "functions/isjson-transact-sql"),
    oracle=(since("12c"), _ORA + "SQL-JSON-Conditions.html"),
    duckdb=(NEVER, _DUCK + "data_types/overview"),
    postgres=(NEVER, _PG + "datatype-json.html"),
)
MANY_COLUMN_TYPES = _feature(
    "MANY_COLUMN_TYPES",
    "columns of the other types that PostgreSQL has",
    tsql=(NEVER, _MS + "data-types/data-types-transact-sql"),
    oracle=(NEVER, _ORA + "Data-Types.html"),
    duckdb=(NEVER, _DUCK + "data_types/overview"),
)
IMPLIED_NULL = _feature(
    "IMPLIED_NULL",
    "columns that take NULL, whatever the session's options, where nothing is said",
    tsql=(NEVER, _MSCREATE),
)
SIZED_INTEGERS = _feature(
    "SIZED_INTEGERS",
    "integer columns of 16, 32 and 64 bits",
    oracle=(NEVER, _ORA + "Data-Types.html"),
    sqlite=(NEVER, _LITE + "datatype3.html"),
)
ZONED_TIMES = _feature(
    "ZONED_TIMES",
    "columns that take moments and times of any zone",
    tsql=(NEVER, _MS + "data-types/datetime2-transact-sql"),
    oracle=(NEVER, _ORA + "Data-Types.html"),
    duckdb=(NEVER, _DUCK + "data_types/timestamp"),
    sqlite=(NEVER, _LITE + "datatype3.html"),
)
DELETE_USING = _feature(
    "DELETE_USING",
    "other tables in DELETE: USING",
    tsql=(NEVER, _MS + "statements/delete-transact-sql"),
    oracle=(NEVER, _ORA + "DELETE.html"),
    sqlite=(NEVER, _LITE + "lang_delete.html"),
)
UPDATE_FROM = _feature(
    "UPDATE_FROM",
    "other tables in UPDATE: FROM",
    oracle=(since("23ai"), _ORA23 + "UPDATE.html"),
    sqlite=(since("3.39"), _LITE + "lang_update.html#upfrom"),
)
ALIASED_TARGETS = _feature(
    "ALIASED_TARGETS",
    "an alias of the table that UPDATE or DELETE writes to, behind its name",
    tsql=(NEVER, _MS + "queries/update-transact-sql"),
)
NO_KEY_LOCKS = _feature(
    "NO_KEY_LOCKS",
    "FOR NO KEY UPDATE",
    tsql=(NEVER, _MS + "queries/hints-transact-sql-table"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    duckdb=(NEVER, _DUCK + "statements/select"),
    sqlite=(NEVER, _LITE + "lang_select.html"),
)
NETWORK_ADDRESSES = _feature(
    "NETWORK_ADDRESSES",
    "INET, a type of network addresses",
    tsql=(NEVER, _MS + "data-types/data-types-transact-sql"),
    oracle=(NEVER, _ORA + "Data-Types.html"),
    duckdb=(NEVER, "https://duckdb.org/docs/stable/core_extensions/inet"),
    sqlite=(NEVER, _LITE + "datatype3.html"),
)
ROUND_TIES_TO_EVEN = _feature(
    "ROUND_TIES_TO_EVEN",
    "a function that rounds halves to the even number",
    oracle=(since("18c"), _ORA + "ROUND_TIES_TO_EVEN-number.html"),
)
SHIFTS_OF_NEGATIVES = _feature(
    "SHIFTS_OF_NEGATIVES",
    "<< of numbers below zero",
    duckdb=(NEVER, _DUCK + "functions/numeric"),
)
CASTS_TO_LOBS = _feature(
    "CASTS_TO_LOBS",
    "CAST to a type of large objects",
    oracle=(NEVER, _ORA + "CAST.html"),
)
DEFAULT_KEYWORD = _feature(
    "DEFAULT_KEYWORD",
    "DEFAULT as a value of an INSERT",
    sqlite=(NEVER, _LITE + "lang_insert.html"),
)
ASSIGNED_CASES = _feature(
    "ASSIGNED_CASES",
    "a CASE that takes its type from the column that it is assigned to",
    tsql=(NEVER, _MS + "language-elements/case-transact-sql"),
    duckdb=(NEVER, _DUCK + "expressions/case"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/typeconv-union-case.html"),
    sqlite=(NEVER, _LITE + "datatype3.html"),
)
NESTED_WINDOWS = _feature(
    "NESTED_WINDOWS",
    "a window function inside another",
    tsql=(NEVER, _MS + "queries/select-over-clause-transact-sql"),
    oracle=(NEVER, _ORA + "Analytic-Functions.html"),
    duckdb=(NEVER, _DUCK + "functions/window_functions"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/tutorial-window.html"),
    sqlite=(NEVER, _LITE + "windowfunctions.html"),
)
EMPTY_SELECT_LISTS = _feature(
    "EMPTY_SELECT_LISTS",
    "SELECT of no columns",
    tsql=(NEVER, _MS + "queries/select-clause-transact-sql"),
    oracle=(NEVER, _ORA + "SELECT.html"),
    duckdb=(NEVER, "https://duckdb.org/docs/stable/sql/query_syntax/select"),
    sqlite=(NEVER, _LITE + "lang_select.html"),
)
FORMAT_FUNCTION = _feature(
    "FORMAT_FUNCTION",
    "FORMAT, which writes numbers as .NET does",
    tsql=(since("2012"), _MS + "functions/format-transact-sql"),
)
HAVING_BESIDE_CONSTANTS = _feature(
    "HAVING_BESIDE_CONSTANTS",
    "HAVING without GROUP BY where only constants are selected",
    sqlite=(NEVER, _LITE + "lang_select.html#resultset"),
)
JSON_LONG_VALUES = _feature(
    "JSON_LONG_VALUES",
    "JSON_VALUE and JSON_QUERY that return text of any length",
    oracle=(since("18c"), "https://docs.oracle.com/en/database/oracle/oracle-database/18/sqlrf/JSON_VALUE.html"),
)
SHA2_HASHES = _feature(
    "SHA2_HASHES",
    "digests of SHA-2",
    tsql=(since("2012"), _MS + "functions/hashbytes-transact-sql"),
)
CONFLICTS_AMONG_ROWS = _feature(
    "CONFLICTS_AMONG_ROWS",
    "ON CONFLICT of several rows: of those with one key the first stays, and NULLs conflict with nothing",
    tsql=(NEVER, _MS + "statements/merge-transact-sql"),
    oracle=(NEVER, _ORA + "MERGE.html"),
    duckdb=(NEVER, _DUCK + "statements/insert#on-conflict-clause"),
)
TABLES_KNOWN_BY_NAME = _feature(
    "TABLES_KNOWN_BY_NAME",
    "columns qualified by the table's name, whatever the name is",
    duckdb=(NEVER, "https://duckdb.org/docs/stable/data/parquet/overview"),
)
ORDERS_OF_AGGREGATES = _feature(
    "ORDERS_OF_AGGREGATES",
    "aggregates of one query that gather their values in different orders",
    tsql=(NEVER, _MS + "functions/string-agg-transact-sql"),
)
