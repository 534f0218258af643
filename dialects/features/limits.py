"""Limits of columns, keys, checks and computed columns."""

from dialects.features.base import DUCK, MSALTER, MSINDEX, MY, NEVER, ORA, PG, feature, since

LONG_TEXT_COLUMNS = feature(
    "LONG_TEXT_COLUMNS",
    "text columns of more than 2000 characters that are no LOBs",
    oracle=(NEVER, ORA + "Data-Types.html"),
)
INDEXED_LONG_COLUMNS = feature(
    "INDEXED_LONG_COLUMNS",
    "keys and indexes of columns of text, JSON or bytes without a length",
    tsql=(NEVER, MSINDEX),
    oracle=(NEVER, ORA + "CREATE-INDEX.html"),
    mysql=(NEVER, MY + "create-index.html"),
)
INDEXED_INTERVALS = feature(
    "INDEXED_INTERVALS",
    "keys and indexes of durations",
    duckdb=(NEVER, DUCK + "indexes"),
)
KEYS_OF_32_COLUMNS = feature(
    "KEYS_OF_32_COLUMNS",
    "keys of 17 to 32 columns",
    tsql=(
        since("2016"),
        "https://learn.microsoft.com/en-us/sql/sql-server/maximum-capacity-specifications-for-sql-server",
    ),
    mysql=(NEVER, MY + "innodb-limits.html"),
)
KEYS_OF_33_COLUMNS = feature(
    "KEYS_OF_33_COLUMNS",
    "keys of more than 32 columns",
    tsql=(NEVER, "https://learn.microsoft.com/en-us/sql/sql-server/maximum-capacity-specifications-for-sql-server"),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-01793/"),
    postgres=(NEVER, PG + "limits.html"),
    mysql=(NEVER, MY + "innodb-limits.html"),
)
KEYS_OF_ANY_SIZE = feature(
    "KEYS_OF_ANY_SIZE",
    "keys whose longest value has more than 6398 bytes",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-01450/"),
)
SUBQUERIES_IN_DEFINITIONS = feature(
    "SUBQUERIES_IN_DEFINITIONS",
    "subqueries in checks, computed columns and indexes",
    tsql=(NEVER, MSALTER),
    oracle=(NEVER, ORA + "constraint.html"),
    duckdb=(NEVER, DUCK + "constraints"),
    postgres=(NEVER, PG + "sql-createtable.html"),
    mysql=(NEVER, MY + "create-table-check-constraints.html"),
)
LOB_PACKAGE_IN_DEFINITIONS = feature(
    "LOB_PACKAGE_IN_DEFINITIONS",
    "functions of packages, such as DBMS_LOB, in checks, computed columns and indexes",
    oracle=(NEVER, ORA + "constraint.html"),
)
JSON_IN_INDEXES = feature(
    "JSON_IN_INDEXES",
    "functions of JSON among the keys of an index",
    duckdb=(NEVER, DUCK + "indexes"),
)
LONG_COMPUTED_COLUMNS = feature(
    "LONG_COMPUTED_COLUMNS",
    "computed columns of text, JSON or bytes without a length",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-54003/"),
)
CLOCK_IN_CHECKS = feature(
    "CLOCK_IN_CHECKS",
    "the current time in a check",
    oracle=(NEVER, ORA + "constraint.html"),
    mysql=(NEVER, MY + "create-table-check-constraints.html"),
)
CLOCK_IN_VIRTUAL_COLUMNS = feature(
    "CLOCK_IN_VIRTUAL_COLUMNS",
    "the current time or a random number in a computed column that is not stored",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-54002/"),
    postgres=(NEVER, PG + "ddl-generated-columns.html"),
    mysql=(NEVER, MY + "create-table-generated-columns.html"),
)
CLOCK_IN_STORED_COLUMNS = feature(
    "CLOCK_IN_STORED_COLUMNS",
    "the current time or a random number in a computed column that is stored",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/tables/specify-computed-columns-in-a-table",
    ),
    postgres=(NEVER, PG + "ddl-generated-columns.html"),
    mysql=(NEVER, MY + "create-table-generated-columns.html"),
)
CLOCK_IN_INDEXES = feature(
    "CLOCK_IN_INDEXES",
    "the current time or a random number in an index",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-01743/"),
    duckdb=(NEVER, DUCK + "indexes"),
    postgres=(NEVER, PG + "sql-createindex.html"),
    mysql=(NEVER, MY + "create-index.html"),
)
IMMUTABLE_CONCAT = feature(
    "IMMUTABLE_CONCAT",
    "CONCAT in computed columns and indexes",
    postgres=(NEVER, PG + "xfunc-volatility.html"),
)
SEVERAL_CASCADES = feature(
    "SEVERAL_CASCADES",
    "several ways by which deleting a row changes one table",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/mssqlserver-1785-database-engine-error",
    ),
)
REFERENCES_TO_NULLABLE_KEYS = feature(
    "REFERENCES_TO_NULLABLE_KEYS",
    "foreign keys to a unique column that takes NULL in many rows",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/tables/primary-and-foreign-key-constraints",
    ),
)
ORDERED_NULLS_IN_INDEXES = feature(
    "ORDERED_NULLS_IN_INDEXES",
    "NULLS FIRST and NULLS LAST in an index",
    oracle=(NEVER, ORA + "CREATE-INDEX.html"),
    mysql=(NEVER, MY + "create-index.html"),
)
COMPUTED_COLUMNS_IN_INDEX_CONDITIONS = feature(
    "COMPUTED_COLUMNS_IN_INDEX_CONDITIONS",
    "computed columns in the condition of an index",
    tsql=(NEVER, MSINDEX),
)
