"""CREATE, ALTER, DROP and COMMENT."""

from dialects.features.base import DUCK, MS, MSALTER, MSCREATE, MSINDEX, NEVER, ORA, ORA23, PG, feature, since

IDENTITY_COLUMNS = feature(
    "IDENTITY_COLUMNS",
    "columns whose values the server makes",
    oracle=(since("12c"), ORA + "CREATE-TABLE.html"),
    duckdb=(NEVER, DUCK + "statements/create_sequence"),
)
DEFAULTS_BEHIND_CONSTRAINTS = feature(
    "DEFAULTS_BEHIND_CONSTRAINTS",
    "defaults and identity behind NOT NULL and PRIMARY KEY",
    oracle=(NEVER, ORA + "CREATE-TABLE.html"),
)
SEQUENCE_DEFAULTS = feature(
    "SEQUENCE_DEFAULTS",
    "a default that takes the next number of a sequence",
    oracle=(since("12c"), ORA + "CREATE-TABLE.html"),
)
STORED_COLUMNS = feature(
    "STORED_COLUMNS",
    "computed columns that are stored (Oracle has them from release 23.7 on)",
    oracle=(NEVER, ORA23 + "CREATE-TABLE.html"),
    duckdb=(NEVER, DUCK + "statements/create_table"),
)
VIRTUAL_COLUMNS = feature(
    "VIRTUAL_COLUMNS",
    "computed columns that are not stored",
    postgres=(since("18"), PG + "ddl-generated-columns.html"),
)
TYPED_COMPUTED_COLUMNS = feature(
    "TYPED_COMPUTED_COLUMNS",
    "a type beside the expression of a computed column",
    tsql=(NEVER, MSCREATE),
)
VIRTUAL_BY_DEFAULT = feature(
    "VIRTUAL_BY_DEFAULT",
    "computed columns that are not stored without a word for it",
    oracle=(NEVER, ORA + "CREATE-TABLE.html"),
    duckdb=(NEVER, DUCK + "statements/create_table"),
)
ADDED_COMPUTED_COLUMNS = feature(
    "ADDED_COMPUTED_COLUMNS",
    "computed columns that are added to a table",
    duckdb=(NEVER, DUCK + "statements/alter_table"),
)
DEFERRABLE_CONSTRAINTS = feature(
    "DEFERRABLE_CONSTRAINTS",
    "constraints that are checked at the end of the transaction",
    tsql=(NEVER, MSCREATE),
    duckdb=(NEVER, DUCK + "constraints"),
)
REFERENCES_SET_DEFAULT = feature(
    "REFERENCES_SET_DEFAULT",
    "ON DELETE SET DEFAULT",
    oracle=(NEVER, ORA + "constraint.html"),
)
ADDED_FOREIGN_KEYS = feature(
    "ADDED_FOREIGN_KEYS",
    "foreign keys that are added to a table",
    duckdb=(NEVER, DUCK + "statements/alter_table"),
)
ADDED_CHECKS = feature(
    "ADDED_CHECKS",
    "CHECK constraints that are added to a table",
    duckdb=(NEVER, DUCK + "statements/alter_table"),
)
DROPPED_CONSTRAINTS = feature(
    "DROPPED_CONSTRAINTS",
    "constraints that are dropped from a table",
    duckdb=(NEVER, DUCK + "statements/alter_table"),
)
MANY_UNIQUE_NULLS = feature(
    "MANY_UNIQUE_NULLS",
    "any number of rows with NULL under a UNIQUE constraint",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/tables/unique-constraints-and-check-constraints",
    ),
)
UNIQUE_NULLS_IN_PAIRS = feature(
    "UNIQUE_NULLS_IN_PAIRS",
    "a NULL beside an equal value under a unique index of two columns",
    tsql=(NEVER, MSINDEX),
    oracle=(NEVER, ORA + "constraint.html"),
)
SINGLE_UNIQUE_NULL = feature(
    "SINGLE_UNIQUE_NULL",
    "NULLS NOT DISTINCT",
    tsql=(NEVER, MSINDEX),
    oracle=(NEVER, ORA + "constraint.html"),
    duckdb=(NEVER, DUCK + "indexes"),
    postgres=(since("15"), PG + "sql-createindex.html"),
)
FILTERED_INDEXES = feature(
    "FILTERED_INDEXES",
    "indexes of the rows that meet a condition",
    oracle=(NEVER, ORA + "CREATE-INDEX.html"),
    duckdb=(NEVER, DUCK + "statements/create_index"),
)
ANY_INDEX_CONDITION = feature(
    "ANY_INDEX_CONDITION",
    "any condition for the rows of an index, not only comparisons with constants that AND joins",
    tsql=(NEVER, MSINDEX),
)
EXPRESSION_INDEXES = feature("EXPRESSION_INDEXES", "indexes of expressions", tsql=(NEVER, MSINDEX))
REPEATED_INDEXES = feature(
    "REPEATED_INDEXES",
    "several indexes or unique constraints of the same columns",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-01408/"),
)
COVERING_INDEXES = feature(
    "COVERING_INDEXES",
    "columns that an index holds beside its keys",
    oracle=(NEVER, ORA + "CREATE-INDEX.html"),
    duckdb=(NEVER, DUCK + "statements/create_index"),
)
OPERATOR_CLASSES = feature(
    "OPERATOR_CLASSES",
    "operator classes and access methods of indexes",
    tsql=(NEVER, MSINDEX),
    oracle=(NEVER, ORA + "CREATE-INDEX.html"),
    duckdb=(NEVER, DUCK + "statements/create_index"),
)
SCHEMA_WIDE_INDEX_NAMES = feature(
    "SCHEMA_WIDE_INDEX_NAMES",
    "indexes that are named without their table",
    tsql=(NEVER, MS + "statements/drop-index-transact-sql"),
)
RENAMED_INDEXES = feature(
    "RENAMED_INDEXES",
    "another name for an index",
    duckdb=(NEVER, DUCK + "indexes"),
)
RENAME_CLAUSE = feature(
    "RENAME_CLAUSE",
    "ALTER TABLE .. RENAME",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/system-stored-procedures/sp-rename-transact-sql",
    ),
)
DEFAULTS_WITHOUT_NAMES = feature(
    "DEFAULTS_WITHOUT_NAMES",
    "defaults that are no constraints of their own",
    tsql=(NEVER, MSALTER),
)
CASCADING_DROPS = feature(
    "CASCADING_DROPS",
    "DROP TABLE with the foreign keys that refer to it",
    tsql=(NEVER, MS + "statements/drop-table-transact-sql"),
)
PLAIN_CASCADE = feature(
    "PLAIN_CASCADE",
    "the word CASCADE behind DROP TABLE",
    tsql=(NEVER, MS + "statements/drop-table-transact-sql"),
    oracle=(NEVER, ORA + "DROP-TABLE.html"),
)
COMMENTS = feature(
    "COMMENTS",
    "COMMENT ON",
    tsql=(
        NEVER,
        "https://learn.microsoft.com/en-us/sql/relational-databases/system-stored-procedures/sp-addextendedproperty-transact-sql",
    ),
)
CHECKED_JSON_TEXT = feature(
    "CHECKED_JSON_TEXT",
    "a check that the text of a JSON column is JSON, as Django's own backend makes it",
    tsql=(NEVER, MS + "functions/isjson-transact-sql"),
    oracle=(since("12c"), ORA + "SQL-JSON-Conditions.html"),
    duckdb=(NEVER, DUCK + "data_types/overview"),
    postgres=(NEVER, PG + "datatype-json.html"),
)
MANY_COLUMN_TYPES = feature(
    "MANY_COLUMN_TYPES",
    "columns of the other types that PostgreSQL has",
    tsql=(NEVER, MS + "data-types/data-types-transact-sql"),
    oracle=(NEVER, ORA + "Data-Types.html"),
    duckdb=(NEVER, DUCK + "data_types/overview"),
)
IMPLIED_NULL = feature(
    "IMPLIED_NULL",
    "columns that take NULL, whatever the session's options, where nothing is said",
    tsql=(NEVER, MSCREATE),
)
