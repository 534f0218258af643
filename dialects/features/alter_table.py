"""ALTER TABLE: changes of columns that are filled, used or indexed."""

from dialects.features.base import DUCK, MS, MSALTER, MY, NEVER, ORA, PG, feature, since

CHANGES_OF_USED_COLUMNS = feature(
    "CHANGES_OF_USED_COLUMNS",
    "a change of a column that constraints or indexes hold",
    tsql=(NEVER, MSALTER),
)
CHANGES_OF_COMPUTED_KEYS = feature(
    "CHANGES_OF_COMPUTED_KEYS",
    "a change of the type of a column that an index reads in an expression or in descending order",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-30556/"),
)
CHANGES_OF_INDEXED_TABLES = feature(
    "CHANGES_OF_INDEXED_TABLES",
    "a change of a table that has indexes",
    duckdb=(NEVER, DUCK + "indexes"),
)
CHANGES_OF_KINDS = feature(
    "CHANGES_OF_KINDS",
    "a change of a filled column from one kind of type to another, converted as PostgreSQL does",
    tsql=(NEVER, MSALTER),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-01439/"),
)
CONVERSIONS_OF_ALL_TYPES = feature(
    "CONVERSIONS_OF_ALL_TYPES",
    "a conversion from every type to every other",
    tsql=(NEVER, MS + "functions/cast-and-convert-transact-sql"),
    oracle=(NEVER, ORA + "CAST.html"),
    duckdb=(NEVER, DUCK + "data_types/typecasting"),
    postgres=(NEVER, PG + "sql-createcast.html"),
)
SMALLER_KEYS = feature(
    "SMALLER_KEYS",
    "a smaller type of number for a filled column whose values the server makes",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-01440/"),
)
BYTES_OF_NUMBERS = feature(
    "BYTES_OF_NUMBERS",
    "casts between bytes and whole numbers",
    tsql=(NEVER, MS + "functions/cast-and-convert-transact-sql"),
    oracle=(NEVER, ORA + "CAST.html"),
    duckdb=(NEVER, DUCK + "data_types/typecasting"),
    postgres=(since("18"), PG + "functions-binarystring.html"),
)
CHANGES_OF_CONSTRAINED_COLUMNS = feature(
    "CHANGES_OF_CONSTRAINED_COLUMNS",
    "another type for a column with a key or a CHECK, and the end of one before a key",
    duckdb=(NEVER, DUCK + "statements/alter_table"),
)
COMBINED_ALTERS = feature(
    "COMBINED_ALTERS",
    "several changes in one ALTER TABLE",
    tsql=(NEVER, MSALTER),
    oracle=(NEVER, ORA + "ALTER-TABLE.html"),
    duckdb=(NEVER, DUCK + "statements/alter_table"),
)
ALTER_COLUMN_ACTIONS = feature(
    "ALTER_COLUMN_ACTIONS",
    "ALTER COLUMN with SET NOT NULL, DROP NOT NULL, SET DEFAULT and DROP DEFAULT",
    tsql=(NEVER, MSALTER),
    oracle=(NEVER, ORA + "ALTER-TABLE.html"),
)
CHANGES_BY_PART = feature(
    "CHANGES_BY_PART",
    "a change of a column's type or NULL that leaves its default and its keys, by whatever clause",
    mysql=(NEVER, MY + "alter-table.html"),
)
MODIFY_CLAUSE = feature(
    "MODIFY_CLAUSE",
    "ALTER TABLE .. MODIFY",
    tsql=(NEVER, MSALTER),
    duckdb=(NEVER, DUCK + "statements/alter_table"),
    postgres=(NEVER, PG + "sql-altertable.html"),
)
CHANGES_OF_READ_COLUMNS = feature(
    "CHANGES_OF_READ_COLUMNS",
    "another type for a column that others are computed from",
    tsql=(NEVER, MSALTER),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-54033/"),
    duckdb=(NEVER, DUCK + "statements/alter_table"),
    postgres=(NEVER, PG + "ddl-generated-columns.html"),
)
RENAMES_OF_READ_COLUMNS = feature(
    "RENAMES_OF_READ_COLUMNS",
    "another name for a column that others are computed from",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/system-stored-procedures/sp-rename-transact-sql",
    ),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-54032/"),
)
DROPS_OF_READ_COLUMNS = feature(
    "DROPS_OF_READ_COLUMNS",
    "the end of a column that others are computed from",
    tsql=(NEVER, MSALTER),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-54031/"),
    duckdb=(NEVER, DUCK + "statements/alter_table"),
    postgres=(NEVER, PG + "ddl-generated-columns.html"),
)
