"""Groups, aggregates and windows."""

from dialects.features.base import ALWAYS, DUCK, LITE, MARIA, MS, MY, NEVER, ORA, ORA21, feature, since

COMPUTED_GROUP_KEYS = feature(
    "COMPUTED_GROUP_KEYS",
    "GROUP BY of an expression that holds parameters or subqueries, known again in the select list",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/mssqlserver-8120-database-engine-error",
    ),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-00979/"),
    duckdb=(NEVER, DUCK + "query_syntax/groupby"),
)
COMPUTED_KEYS_IN_HAVING = feature(
    "COMPUTED_KEYS_IN_HAVING",
    "columns in HAVING that are only part of a computed key",
    mariadb=(NEVER, MARIA + "select/"),
)
GROUPING_SETS = feature(
    "GROUPING_SETS",
    "GROUPING SETS, ROLLUP and CUBE",
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(NEVER, MY + "group-by-modifiers.html"),
)
AGGREGATED_MOMENTS = feature(
    "AGGREGATED_MOMENTS",
    "SUM, AVG, deviations and variances of dates and times",
    tsql=(NEVER, MS + "functions/sum-transact-sql"),
    oracle=(NEVER, ORA + "SUM.html"),
    duckdb=(NEVER, DUCK + "functions/aggregates"),
    sqlite=(NEVER, LITE + "lang_aggfunc.html"),
    mysql=(NEVER, MY + "aggregate-functions.html"),
)
FILTER_CLAUSE = feature(
    "FILTER_CLAUSE",
    "FILTER (WHERE ...) after an aggregate",
    tsql=(NEVER, MS + "functions/aggregate-functions-transact-sql"),
    oracle=(NEVER, ORA + "Aggregate-Functions.html"),
    mysql=(NEVER, MY + "aggregate-functions.html"),
)
FILTERED_WINDOWS = feature(
    "FILTERED_WINDOWS",
    "FILTER (WHERE ...) after an aggregate over a window",
)
STRING_AGG_FUNCTION = feature(
    "STRING_AGG_FUNCTION",
    "an aggregate that joins strings",
    tsql=(since("2017"), MS + "functions/string-agg-transact-sql"),
)
SUBQUERY_IN_AGGREGATE = feature(
    "SUBQUERY_IN_AGGREGATE",
    "an aggregate over an expression that holds a subquery",
    tsql=(NEVER, MS + "functions/aggregate-functions-transact-sql"),
)
UNORDERED_RANKING = feature(
    "UNORDERED_RANKING",
    "ranking functions and frames over a window without an order",
    tsql=(NEVER, MS + "queries/select-over-clause-transact-sql"),
    oracle=(NEVER, ORA + "Analytic-Functions.html"),
    mysql=(ALWAYS, MY + "window-functions-usage.html"),
    mariadb=(NEVER, MARIA + "window-functions-overview/"),
)
FRAMES_BY_DISTANCE = feature(
    "FRAMES_BY_DISTANCE",
    "window frames of RANGE with a distance",
    tsql=(NEVER, MS + "queries/select-over-clause-transact-sql"),
)
FRAME_EXCLUSION = feature(
    "FRAME_EXCLUSION",
    "window frames in GROUPS and with EXCLUDE",
    tsql=(NEVER, MS + "queries/select-over-clause-transact-sql"),
    oracle=(since("21c"), ORA21 + "Analytic-Functions.html"),
    mysql=(NEVER, MY + "window-functions-frames.html"),
)
FRAMES_OF_RANKING = feature(
    "FRAMES_OF_RANKING",
    "window frames on ranking functions",
    tsql=(NEVER, MS + "queries/select-over-clause-transact-sql"),
    oracle=(NEVER, ORA + "Analytic-Functions.html"),
    mysql=(ALWAYS, MY + "window-functions-frames.html"),
    mariadb=(NEVER, MARIA + "window-frames/"),
)
NULLS_OF_WINDOWS = feature(
    "NULLS_OF_WINDOWS",
    "window functions that give NULL where there is no row, and the NULL of a row",
)
ANALYTIC_FUNCTIONS = feature(
    "ANALYTIC_FUNCTIONS",
    "LAG, LEAD, FIRST_VALUE, LAST_VALUE, PERCENT_RANK and CUME_DIST",
    tsql=(since("2012"), MS + "functions/analytic-functions-transact-sql"),
)
VALUES_BESIDE_EXTREMES = feature(
    "VALUES_BESIDE_EXTREMES",
    "MIN_BY and MAX_BY, which give the NULL beside the least or the greatest key",
    tsql=(NEVER, MS + "functions/aggregate-functions-transact-sql"),
    oracle=(NEVER, ORA + "Aggregate-Functions.html"),
    duckdb=(NEVER, DUCK + "functions/aggregates"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-aggregate.html"),
    sqlite=(NEVER, LITE + "lang_aggfunc.html"),
    mysql=(NEVER, MY + "aggregate-functions.html"),
)
ANY_VALUE = feature(
    "ANY_VALUE",
    "an aggregate that gives any value of its group",
    oracle=(since("19c"), ORA + "any_value.html"),
    postgres=(since("16"), "https://www.postgresql.org/docs/16/functions-aggregate.html"),
    mysql=(ALWAYS, MY + "miscellaneous-functions.html#function_any-value"),
    mariadb=(NEVER, MARIA + "aggregate-functions/"),
)
APPROXIMATE_COUNTS = feature(
    "APPROXIMATE_COUNTS",
    "an aggregate that nearly counts different values",
    tsql=(since("2019"), MS + "functions/approx-count-distinct-transact-sql"),
    oracle=(since("12c"), ORA + "APPROX_COUNT_DISTINCT.html"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-aggregate.html"),
    sqlite=(NEVER, "https://www.sqlite.org/lang_aggfunc.html"),
    mysql=(NEVER, MY + "aggregate-functions.html"),
)
BIT_AGGREGATES = feature(
    "BIT_AGGREGATES",
    "aggregates of the bits of integers",
    oracle=(since("21c"), ORA21 + "BIT_AND_AGG.html"),
)
ORDERED_AGGREGATES = feature(
    "ORDERED_AGGREGATES",
    "ORDER BY among the arguments of an aggregate",
    sqlite=(since("3.44"), LITE + "lang_aggfunc.html"),
)
DISTINCT_LISTAGG = feature(
    "DISTINCT_LISTAGG",
    "DISTINCT in the aggregate that joins strings",
    tsql=(NEVER, MS + "functions/string-agg-transact-sql"),
    oracle=(since("19c"), ORA + "LISTAGG.html"),
    sqlite=(NEVER, LITE + "lang_aggfunc.html"),
)
ORDERED_WINDOW_AGGREGATES = feature(
    "ORDERED_WINDOW_AGGREGATES",
    "ORDER BY in the window of an aggregate",
    tsql=(since("2012"), MS + "queries/select-over-clause-transact-sql"),
)
GROUP_KEYS_BY_NAME = feature(
    "GROUP_KEYS_BY_NAME",
    "positions and aliases of output columns in GROUP BY",
    tsql=(NEVER, MS + "queries/select-group-by-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    duckdb=(NEVER, DUCK + "query_syntax/groupby"),
)
PERCENTILE_AGGREGATES = feature(
    "PERCENTILE_AGGREGATES",
    "PERCENTILE_CONT and PERCENTILE_DISC as aggregates",
    tsql=(NEVER, MS + "functions/percentile-cont-transact-sql"),
    sqlite=(NEVER, LITE + "lang_aggfunc.html"),
    mysql=(NEVER, MY + "aggregate-functions.html"),
)
PERCENTILE_WINDOWS = feature(
    "PERCENTILE_WINDOWS",
    "PERCENTILE_CONT and PERCENTILE_DISC over a window",
    tsql=(since("2012"), MS + "functions/percentile-cont-transact-sql"),
    sqlite=(NEVER, LITE + "windowfunctions.html"),
    mysql=(NEVER, MY + "window-function-descriptions.html"),
    mariadb=(ALWAYS, MARIA + "percentile_cont/"),
)
WITHIN_GROUP = feature(
    "WITHIN_GROUP",
    "WITHIN GROUP as sqlglot prints it",
    duckdb=(NEVER, DUCK + "functions/aggregates#ordered-set-aggregate-functions"),
)
QUALIFY_CLAUSE = feature(
    "QUALIFY_CLAUSE",
    "QUALIFY, a condition on window functions",
    tsql=(NEVER, MS + "queries/select-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/sql-select.html"),
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(NEVER, MY + "select.html"),
)
NAMED_WINDOWS = feature(
    "NAMED_WINDOWS",
    "WINDOW w AS (...) for all that a window can be (SQL Server has it from 2022 on, Oracle from 21c on, both for less)",
    tsql=(NEVER, MS + "queries/select-window-transact-sql"),
    oracle=(NEVER, ORA21 + "SELECT.html"),
    mysql=(NEVER, MY + "window-functions-named-windows.html"),
)
NESTED_WINDOWS = feature(
    "NESTED_WINDOWS",
    "a window function inside another",
    tsql=(NEVER, MS + "queries/select-over-clause-transact-sql"),
    oracle=(NEVER, ORA + "Analytic-Functions.html"),
    duckdb=(NEVER, DUCK + "functions/window_functions"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/tutorial-window.html"),
    sqlite=(NEVER, LITE + "windowfunctions.html"),
    mysql=(NEVER, MY + "window-function-restrictions.html"),
)
HAVING_BESIDE_CONSTANTS = feature(
    "HAVING_BESIDE_CONSTANTS",
    "HAVING without GROUP BY where only constants are selected",
    sqlite=(NEVER, LITE + "lang_select.html#resultset"),
)
ORDERS_OF_AGGREGATES = feature(
    "ORDERS_OF_AGGREGATES",
    "aggregates of one query that gather their values in different orders",
    tsql=(NEVER, MS + "functions/string-agg-transact-sql"),
)
EXTREMES_OF_BINARIES = feature(
    "EXTREMES_OF_BINARIES",
    "MIN and MAX of binaries",
    tsql=(NEVER, MS + "functions/max-transact-sql"),
)
