"""Slices, order, set operations, distinct rows, locks and savepoints."""

from dialects.features.base import ALWAYS, DUCK, LITE, MARIA, MS, MY, NEVER, ORA, ORA11, ORA21, feature, since

OFFSET_FETCH = feature(
    "OFFSET_FETCH",
    "a row limit with an offset: OFFSET n ROWS FETCH NEXT m ROWS ONLY, or LIMIT and OFFSET",
    tsql=(since("2012"), MS + "queries/select-order-by-clause-transact-sql"),
    oracle=(since("12c"), ORA + "SELECT.html"),
)
OFFSET_WITHOUT_LIMIT = feature(
    "OFFSET_WITHOUT_LIMIT",
    "an offset without a limit",
    mysql=(NEVER, MY + "select.html"),
)
LIMIT_IN_LISTS = feature(
    "LIMIT_IN_LISTS",
    "a row limit in a subquery of IN, ANY and ALL",
    mysql=(NEVER, MY + "subquery-restrictions.html"),
)
LOCK_LISTS = feature(
    "LOCK_LISTS",
    "the tables of a lock after OF",
    mariadb=(NEVER, MARIA + "for-update/"),
)
UNORDERED_OFFSET = feature(
    "UNORDERED_OFFSET",
    "an offset without ORDER BY",
    tsql=(NEVER, MS + "queries/select-order-by-clause-transact-sql"),
)
LIMIT_CLAUSE = feature(
    "LIMIT_CLAUSE",
    "LIMIT, or FETCH without OFFSET",
    tsql=(NEVER, MS + "queries/select-order-by-clause-transact-sql"),
)
DISTINCT_SLICES = feature(
    "DISTINCT_SLICES",
    "DISTINCT with an offset in a subquery that is a value or stands after EXISTS",
    sqlite=(NEVER, LITE + "lang_select.html"),
    mariadb=(NEVER, MARIA + "exists-to-in-optimization/"),
)
TOP_CLAUSE = feature(
    "TOP_CLAUSE",
    "SELECT TOP (n)",
    oracle=(NEVER, ORA + "SELECT.html"),
    duckdb=(NEVER, DUCK + "query_syntax/limit"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/queries-limit.html"),
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(NEVER, MY + "select.html"),
)
ZERO_FETCH = feature(
    "ZERO_FETCH",
    "a limit of zero rows beside an offset",
    tsql=(NEVER, MS + "queries/select-order-by-clause-transact-sql"),
)
ROWNUM = feature(
    "ROWNUM",
    "the pseudocolumn that numbers rows as they come",
    tsql=(NEVER, MS + "functions/row-number-transact-sql"),
    duckdb=(NEVER, DUCK + "functions/window_functions"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-window.html"),
    sqlite=(NEVER, LITE + "windowfunctions.html"),
    mysql=(NEVER, MY + "window-function-descriptions.html"),
)
ORDERED_SUBQUERY = feature(
    "ORDERED_SUBQUERY",
    "ORDER BY in a derived table, an IN subquery or another inner query that has no row limit",
    tsql=(NEVER, MS + "queries/select-order-by-clause-transact-sql"),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-00907/"),
)
NULLS_FIRST_LAST = feature(
    "NULLS_FIRST_LAST",
    "NULLS FIRST and NULLS LAST in ORDER BY",
    tsql=(NEVER, MS + "queries/select-order-by-clause-transact-sql"),
    mysql=(NEVER, MY + "working-with-null.html"),
)
DISTINCT_ON = feature(
    "DISTINCT_ON",
    "SELECT DISTINCT ON (...)",
    tsql=(NEVER, MS + "queries/select-clause-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(NEVER, MY + "select.html"),
)
SORTED_WINDOWS_OF_GROUPS = feature(
    "SORTED_WINDOWS_OF_GROUPS",
    "ORDER BY of groups beside window functions of aggregates",
    mariadb=(NEVER, MARIA + "window-functions-overview/"),
)
COMPUTED_DISTINCT_SORT_KEYS = feature(
    "COMPUTED_DISTINCT_SORT_KEYS",
    "SELECT DISTINCT sorted by an expression, known again in the select list whatever it holds",
    tsql=(NEVER, MS + "queries/select-order-by-clause-transact-sql"),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-01791/"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/sql-select.html#SQL-ORDERBY"),
    mysql=(NEVER, MY + "group-by-handling.html"),
)
EXCEPT_OPERATOR = feature(
    "EXCEPT_OPERATOR",
    "EXCEPT (Oracle before 21c spells it MINUS)",
    oracle=(since("21c"), ORA21 + "The-UNION-ALL-INTERSECT-MINUS-Operators.html"),
)
ROW_LOCKS = feature(
    "ROW_LOCKS",
    "SELECT ... FOR UPDATE",
    duckdb=(NEVER, DUCK + "query_syntax/select"),
    sqlite=(NEVER, LITE + "lang_select.html"),
)
CONSTANT_SORT_KEYS = feature(
    "CONSTANT_SORT_KEYS",
    "constants in ORDER BY",
    tsql=(NEVER, MS + "queries/select-order-by-clause-transact-sql"),
    mysql=(NEVER, MY + "select.html"),
    duckdb=(NEVER, DUCK + "query_syntax/orderby"),
    oracle=(NEVER, ORA + "SELECT.html"),
)
REPEATED_SORT_KEYS = feature(
    "REPEATED_SORT_KEYS",
    "one key twice in ORDER BY",
    tsql=(NEVER, MS + "queries/select-order-by-clause-transact-sql"),
)
ORDERED_ARMS = feature(
    "ORDERED_ARMS",
    "arms of a set operation with an order or a limit of their own, in parentheses",
    tsql=(NEVER, MS + "language-elements/set-operators-union-transact-sql"),
    oracle=(NEVER, ORA + "The-UNION-ALL-INTERSECT-MINUS-Operators.html"),
    sqlite=(NEVER, LITE + "lang_select.html#compound_select_statements"),
)
NESTED_ARMS = feature(
    "NESTED_ARMS",
    "a set operation in parentheses as an arm of another",
    sqlite=(NEVER, LITE + "lang_select.html#compound_select_statements"),
)
INTERSECT_ALL = feature(
    "INTERSECT_ALL",
    "INTERSECT ALL and EXCEPT ALL",
    tsql=(NEVER, MS + "language-elements/set-operators-except-and-intersect-transact-sql"),
    oracle=(since("21c"), ORA21 + "The-UNION-ALL-INTERSECT-MINUS-Operators.html"),
    sqlite=(NEVER, LITE + "lang_select.html#compound_select_statements"),
)
FOR_UPDATE_CLAUSE = feature(
    "FOR_UPDATE_CLAUSE",
    "row locks by a FOR UPDATE clause",
    tsql=(NEVER, MS + "queries/hints-transact-sql-table"),
)
LOCKED_TABLES = feature(
    "LOCKED_TABLES",
    "tables in FOR UPDATE OF",
    oracle=(NEVER, ORA + "SELECT.html"),
)
ROW_LOCKS_WITH_LIMIT = feature(
    "ROW_LOCKS_WITH_LIMIT",
    "FOR UPDATE of a query with a row limit",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-02014/"),
)
WINDOWS_AS_SORT_KEYS = feature(
    "WINDOWS_AS_SORT_KEYS",
    "window functions in ORDER BY",
)
ALIASED_DISTINCT_SORT_KEYS = feature(
    "ALIASED_DISTINCT_SORT_KEYS",
    "SELECT DISTINCT sorted by a column that is selected under another name",
)
COMPARED_EXISTS = feature(
    "COMPARED_EXISTS",
    "EXISTS beside an operator without parentheses around it",
)
DEEP_CORRELATION = feature(
    "DEEP_CORRELATION",
    "columns of an outer query two levels further in",
    oracle=(since("12c"), ORA11 + "queries007.htm"),
)
SHARED_LOCKS = feature(
    "SHARED_LOCKS",
    "FOR SHARE and FOR NO KEY UPDATE, and a lock for each table",
    oracle=(NEVER, ORA + "SELECT.html"),
    mysql=(ALWAYS, MY + "innodb-locking-reads.html"),
    mariadb=(NEVER, MARIA + "lock-in-share-mode/"),
)
SAVEPOINTS = feature(
    "SAVEPOINTS",
    "rolling back a part of a transaction",
    duckdb=(NEVER, DUCK + "statements/transactions"),
)
SAVEPOINT_STATEMENT = feature(
    "SAVEPOINT_STATEMENT",
    "SAVEPOINT and ROLLBACK TO SAVEPOINT (SQL Server has SAVE TRANSACTION)",
    tsql=(NEVER, MS + "language-elements/save-transaction-transact-sql"),
    duckdb=(NEVER, DUCK + "statements/transactions"),
)
NO_KEY_LOCKS = feature(
    "NO_KEY_LOCKS",
    "FOR NO KEY UPDATE",
    tsql=(NEVER, MS + "queries/hints-transact-sql-table"),
    oracle=(NEVER, ORA + "SELECT.html"),
    duckdb=(NEVER, DUCK + "statements/select"),
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(NEVER, MY + "innodb-locking-reads.html"),
)
EMPTY_SELECT_LISTS = feature(
    "EMPTY_SELECT_LISTS",
    "SELECT of no columns",
    tsql=(NEVER, MS + "queries/select-clause-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    duckdb=(NEVER, "https://duckdb.org/docs/stable/sql/query_syntax/select"),
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(NEVER, MY + "select.html"),
)
BARE_ARMS = feature(
    "BARE_ARMS",
    "a query in parentheses with an order after them",
)
OUTER_NAMES = feature(
    "OUTER_NAMES",
    "columns of a table that an outer query and a subquery read, distinguished by the alias of the inner one",
)
CORRELATED_SLICES = feature(
    "CORRELATED_SLICES",
    "DISTINCT, a limit and an offset in a correlated subquery",
)
CORRELATED_COUNTS = feature(
    "CORRELATED_COUNTS",
    "a correlated aggregate that is not NULL without rows",
)
CORRELATION_ANYWHERE = feature(
    "CORRELATION_ANYWHERE",
    "correlated subqueries among sort keys and group keys, in aggregates, and as sets",
)
NULLS_IN_SETS = feature(
    "NULLS_IN_SETS",
    "NULL in the set of IN, which makes the search unknown",
)
NULLS_IN_ROWS = feature(
    "NULLS_IN_ROWS",
    "NULL in rows of values, which makes their comparison unknown",
    duckdb=(NEVER, DUCK + "data_types/struct#comparison-operators"),
)
WITH_TIES = feature(
    "WITH_TIES",
    "FETCH FIRST ... WITH TIES",
    tsql=(NEVER, MS + "queries/select-order-by-clause-transact-sql"),
    oracle=(since("12c"), ORA + "SELECT.html"),
    duckdb=(NEVER, DUCK + "query_syntax/limit"),
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(NEVER, MY + "select.html"),
)
