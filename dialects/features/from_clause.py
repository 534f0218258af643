"""The sources of a query: WITH, LATERAL, VALUES, tables, and their names."""

from dialects.features.base import ALWAYS, DUCK, LITE, MARIA, MS, MY, NEVER, ORA, ORA23, feature, since

BARE_SELECT = feature(
    "BARE_SELECT",
    "SELECT without FROM",
    oracle=(since("23ai"), ORA23 + "SELECT.html"),
)
TABLE_INHERITANCE = feature(
    "TABLE_INHERITANCE",
    "tables that inherit from others, and ONLY before one that is read without these",
    tsql=(NEVER, MS + "queries/from-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    duckdb=(NEVER, DUCK + "query_syntax/from"),
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(NEVER, MY + "select.html"),
)
CORRELATED_DERIVED_TABLES = feature(
    "CORRELATED_DERIVED_TABLES",
    "columns of an outer query in a derived table of a subquery",
    mariadb=(NEVER, MARIA + "subquery-limitations/"),
)
AS_BEFORE_TABLE_ALIAS = feature(
    "AS_BEFORE_TABLE_ALIAS",
    "AS before a table alias, and column names after it",
    oracle=(NEVER, ORA + "SELECT.html"),
)
WRITING_CTES = feature(
    "WRITING_CTES",
    "INSERT, UPDATE and DELETE in WITH",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    duckdb=(since("2.0"), DUCK + "query_syntax/with"),
    sqlite=(NEVER, LITE + "lang_with.html"),
    mysql=(NEVER, MY + "with.html"),
)
MATERIALIZED_HINTS = feature(
    "MATERIALIZED_HINTS",
    "MATERIALIZED and NOT MATERIALIZED in WITH",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    sqlite=(since("3.39"), LITE + "lang_with.html"),
    mysql=(NEVER, MY + "with.html"),
)
SCOPED_CTES = feature(
    "SCOPED_CTES",
    "a WITH that reads a table of its own name, and names that differ in upper and lower case alone",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-32039/"),
    duckdb=(NEVER, DUCK + "query_syntax/with"),
    sqlite=(NEVER, LITE + "lang_with.html"),
    mysql=(NEVER, MY + "with.html"),
)
NESTED_CTES = feature(
    "NESTED_CTES",
    "WITH in any query inside a statement",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    sqlite=(NEVER, LITE + "lang_select.html#compound_select_statements"),
    mariadb=(NEVER, MARIA + "with/"),
)
CTES_OF_WRITES = feature(
    "CTES_OF_WRITES",
    "WITH before INSERT, UPDATE and DELETE",
    oracle=(NEVER, ORA + "SELECT.html"),
    mysql=(ALWAYS, MY + "with.html"),
    mariadb=(NEVER, MARIA + "with/"),
)
RECURSIVE_CTES = feature(
    "RECURSIVE_CTES",
    "a WITH that reads itself",
)
RECURSION_BY_UNION = feature(
    "RECURSION_BY_UNION",
    "a recursive WITH that leaves out the rows it has found before",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
)
GATHERED_RECURSION = feature(
    "GATHERED_RECURSION",
    "a recursive WITH that groups, sorts or nests itself",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
)
OUTER_JOINS_IN_RECURSION = feature(
    "OUTER_JOINS_IN_RECURSION",
    "outer joins in the recursive part of WITH",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
)
SEARCH_AND_CYCLE = feature(
    "SEARCH_AND_CYCLE",
    "SEARCH and CYCLE after a recursive WITH, as PostgreSQL has them",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    duckdb=(NEVER, DUCK + "query_syntax/with"),
    sqlite=(NEVER, LITE + "lang_with.html"),
    mysql=(NEVER, MY + "with.html"),
)
TYPED_RECURSION = feature(
    "TYPED_RECURSION",
    "texts and decimals that grow along a recursive WITH",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    mysql=(NEVER, MY + "with.html"),
)
GROWING_TEXT_CASTS = feature(
    "GROWING_TEXT_CASTS",
    "a cast to text whose type has room for longer texts",
    mysql=(NEVER, MY + "with.html#common-table-expressions-recursive"),
)
MIXED_TYPES_IN_RECURSION = feature(
    "MIXED_TYPES_IN_RECURSION",
    "a recursive WITH whose arms have types of one kind",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
)
AGGREGATES_IN_RECURSION = feature(
    "AGGREGATES_IN_RECURSION",
    "subqueries with groups, aggregates, DISTINCT or slices in the recursive part of WITH",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
)
WINDOWS_IN_RECURSION = feature(
    "WINDOWS_IN_RECURSION",
    "window functions in the recursive part of WITH",
    sqlite=(NEVER, LITE + "lang_with.html"),
    mysql=(NEVER, MY + "with.html#common-table-expressions-recursive"),
)
UNLISTED_RECURSION = feature(
    "UNLISTED_RECURSION",
    "a recursive WITH that does not list its columns",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
)
UNLIMITED_RECURSION = feature(
    "UNLIMITED_RECURSION",
    "a recursive WITH of any depth",
    tsql=(NEVER, MS + "queries/hints-transact-sql-query"),
)
RECURSIVE_KEYWORD = feature(
    "RECURSIVE_KEYWORD",
    "the word RECURSIVE after WITH",
    tsql=(NEVER, MS + "queries/with-common-table-expression-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
)
LATERAL_JOINS = feature(
    "LATERAL_JOINS",
    "a derived table that names columns of the tables before it",
    oracle=(since("12c"), ORA + "SELECT.html"),
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(ALWAYS, MY + "lateral-derived-tables.html"),
    mariadb=(NEVER, MARIA + "derived-tables/"),
)
LATERAL_KEYWORD = feature(
    "LATERAL_KEYWORD",
    "the word LATERAL (SQL Server has CROSS APPLY and OUTER APPLY)",
    tsql=(NEVER, MS + "queries/from-transact-sql"),
    oracle=(ALWAYS, ORA + "SELECT.html"),
)
VALUES_QUERIES = feature(
    "VALUES_QUERIES",
    "VALUES as a query, its columns named column1, column2 and so on",
    tsql=(NEVER, MS + "queries/table-value-constructor-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    duckdb=(NEVER, DUCK + "query_syntax/values"),
    sqlite=(NEVER, LITE + "lang_select.html#the_values_clause"),
    mysql=(NEVER, MY + "values.html"),
)
VALUES_AFTER_IN = feature(
    "VALUES_AFTER_IN",
    "IN (VALUES (1), (2))",
    tsql=(NEVER, MS + "queries/table-value-constructor-transact-sql"),
    oracle=(NEVER, ORA + "SELECT.html"),
    duckdb=(NEVER, DUCK + "query_syntax/values"),
    mysql=(NEVER, MY + "values.html"),
)
COLUMNS_OF_ALIASES = feature(
    "COLUMNS_OF_ALIASES",
    "column names after the alias of a derived table",
    oracle=(NEVER, ORA + "SELECT.html"),
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(ALWAYS, MY + "derived-tables.html"),
    mariadb=(NEVER, MARIA + "derived-tables/"),
)
CASE_OF_ALIASES = feature(
    "CASE_OF_ALIASES",
    "aliases that differ in upper and lower case alone",
    tsql=(NEVER, "https://learn.microsoft.com/en-us/sql/relational-databases/databases/database-identifiers"),
    oracle=(NEVER, "https://docs.djangoproject.com/en/stable/ref/databases/#naming-issues"),
    duckdb=(NEVER, DUCK + "dialect/keywords_and_identifiers"),
    sqlite=(NEVER, LITE + "lang_keywords.html"),
    mysql=(NEVER, MY + "identifier-case-sensitivity.html"),
)
CASELESS_NAMES = feature(
    "CASELESS_NAMES",
    "names without quotes of tables and of aliases, alike in upper and lower case",
    mysql=(NEVER, MY + "identifier-case-sensitivity.html"),
)
LONG_NAMES = feature(
    "LONG_NAMES",
    "names of more than 30 bytes",
    oracle=(since("18c"), "https://docs.oracle.com/en/error-help/db/ora-00972/"),
)
NAMES_AS_WRITTEN = feature(
    "NAMES_AS_WRITTEN",
    "tables and columns under the names that the models give them",
    oracle=(NEVER, "https://docs.djangoproject.com/en/stable/ref/databases/#naming-issues"),
)
VERY_LONG_NAMES = feature(
    "VERY_LONG_NAMES",
    "names of more than 128 characters, cut by the server or by nobody",
    tsql=(NEVER, "https://learn.microsoft.com/en-us/sql/relational-databases/databases/database-identifiers"),
)
REPEATED_NAMES_IN_SLICES = feature(
    "REPEATED_NAMES_IN_SLICES",
    "two columns of one name in a query with a row limit",
    oracle=(since("18c"), "https://docs.oracle.com/database/121/SQLRF/statements_10002.htm"),
)
TABLES_KNOWN_BY_NAME = feature(
    "TABLES_KNOWN_BY_NAME",
    "columns qualified by the table's name, whatever the name is",
    duckdb=(NEVER, "https://duckdb.org/docs/stable/data/parquet/overview"),
)
NATURAL_JOINS = feature(
    "NATURAL_JOINS",
    "NATURAL JOIN",
    tsql=(NEVER, MS + "queries/from-transact-sql"),
)
JOIN_USING = feature(
    "JOIN_USING",
    "JOIN ... USING, its columns with their table and without",
    tsql=(NEVER, MS + "queries/from-transact-sql"),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-25154/"),
)
STAR_AMONG_COLUMNS = feature(
    "STAR_AMONG_COLUMNS",
    "SELECT * beside other columns",
    oracle=(NEVER, ORA + "SELECT.html"),
    mysql=(NEVER, MY + "select.html"),
)
