"""INSERT, UPDATE, DELETE and MERGE, and the rows that they return."""

from dialects.features.base import ALWAYS, DUCK, LITE, MARIA, MS, MY, NEVER, ORA, ORA23, PG, feature, since

RETURNING_CLAUSE = feature(
    "RETURNING_CLAUSE",
    "RETURNING as a result set",
    tsql=(NEVER, MS + "queries/output-clause-transact-sql"),
    oracle=(NEVER, ORA + "INSERT.html"),
    mysql=(NEVER, MY + "insert.html"),
    mariadb=(ALWAYS, MARIA + "insertreturning/"),
)
OUTPUT_CLAUSE = feature(
    "OUTPUT_CLAUSE",
    "OUTPUT INSERTED and OUTPUT DELETED",
    oracle=(NEVER, ORA + "INSERT.html"),
    mysql=(NEVER, MY + "insert.html"),
)
DEFAULT_FOR_IDENTITY = feature(
    "DEFAULT_FOR_IDENTITY",
    "DEFAULT as the value of an identity column",
    tsql=(NEVER, MS + "statements/insert-transact-sql"),
    sqlite=(NEVER, LITE + "lang_insert.html"),
)
# Oracle 23ai accepts them, but sometimes raises ORA-00600, an internal error. Django inserts from a union there too.
MANY_ROWS_OF_VALUES = feature(
    "MANY_ROWS_OF_VALUES",
    "several rows in VALUES, of any number and types",
    oracle=(NEVER, ORA + "INSERT.html"),
)
ON_CONFLICT = feature(
    "ON_CONFLICT",
    "ON CONFLICT in INSERT",
    tsql=(NEVER, MS + "statements/merge-transact-sql"),
    oracle=(NEVER, ORA + "MERGE.html"),
    mysql=(NEVER, MY + "insert-on-duplicate.html"),
)
VALUES_TABLES = feature(
    "VALUES_TABLES",
    "VALUES in FROM, with the names of its columns after the alias",
    oracle=(NEVER, ORA + "SELECT.html"),
    sqlite=(NEVER, LITE + "lang_select.html"),
    mysql=(NEVER, MY + "values.html"),
)
MERGE_STATEMENT = feature(
    "MERGE_STATEMENT",
    "ON CONFLICT, or MERGE that can replace it",
    mysql=(NEVER, MY + "insert-on-duplicate.html"),
)
SIMULTANEOUS_ASSIGNMENTS = feature(
    "SIMULTANEOUS_ASSIGNMENTS",
    "assignments of an UPDATE that read the values before it",
    mysql=(NEVER, MY + "update.html"),
)
INSERT_OR_REPLACE = feature(
    "INSERT_OR_REPLACE",
    "INSERT OR REPLACE, GLOB and PRAGMA, as SQLite has them",
    tsql=(NEVER, MS + "statements/insert-transact-sql"),
    oracle=(NEVER, ORA + "INSERT.html"),
    postgres=(NEVER, PG + "sql-insert.html"),
    mysql=(NEVER, MY + "insert.html"),
    clickhouse=(NEVER, "https://clickhouse.com/docs/sql-reference/statements/insert-into"),
    spark=(NEVER, "https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html"),
)
UPDATE_RETURNING = feature(
    "UPDATE_RETURNING",
    "the rows that INSERT, UPDATE and DELETE return, by whatever clause",
    mysql=(NEVER, MY + "update.html"),
    mariadb=(NEVER, MARIA + "update/"),
)
WRITTEN_TABLE_IN_SUBQUERIES = feature(
    "WRITTEN_TABLE_IN_SUBQUERIES",
    "the table that UPDATE or DELETE writes to, read in a subquery",
    mysql=(NEVER, MY + "subquery-restrictions.html"),
    mariadb=(ALWAYS, MARIA + "update/"),
)
DEFAULT_IN_EACH_ROW = feature(
    "DEFAULT_IN_EACH_ROW",
    "DEFAULT in any row of any INSERT",
    tsql=(NEVER, MS + "statements/insert-transact-sql"),
    oracle=(NEVER, ORA + "INSERT.html"),
)
DEFAULT_VALUES = feature(
    "DEFAULT_VALUES",
    "INSERT of DEFAULT VALUES",
    oracle=(NEVER, ORA + "INSERT.html"),
    mysql=(NEVER, MY + "insert.html"),
)
UNTYPED_ROWS = feature(
    "UNTYPED_ROWS",
    "NULLs of any type among rows",
    tsql=(NEVER, MS + "queries/table-value-constructor-transact-sql"),
    oracle=(NEVER, ORA + "The-UNION-ALL-INTERSECT-MINUS-Operators.html"),
)
ORDERED_VALUES = feature(
    "ORDERED_VALUES",
    "any number of rows in VALUES, which get their keys in order",
    tsql=(NEVER, MS + "queries/table-value-constructor-transact-sql"),
)
KEYS_IN_MERGE_UPDATE = feature(
    "KEYS_IN_MERGE_UPDATE",
    "an update, in MERGE, of the columns by which rows are matched",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-38104/"),
)
ATOMIC_MERGE = feature(
    "ATOMIC_MERGE",
    "MERGE without a hint that locks the keys it looks for",
    tsql=(NEVER, MS + "statements/merge-transact-sql"),
)
GIVEN_IDENTITY = feature(
    "GIVEN_IDENTITY",
    "values for the columns whose values the server makes",
    tsql=(NEVER, MS + "statements/set-identity-insert-transact-sql"),
)
RETURNING_INTO = feature(
    "RETURNING_INTO",
    "RETURNING into variables of the driver",
    tsql=(NEVER, MS + "queries/output-clause-transact-sql"),
    duckdb=(NEVER, DUCK + "statements/insert"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/dml-returning.html"),
    sqlite=(NEVER, LITE + "lang_returning.html"),
    mysql=(NEVER, MY + "insert.html"),
)
UNTERMINATED_MERGE = feature(
    "UNTERMINATED_MERGE",
    "MERGE without a semicolon after it",
    tsql=(NEVER, MS + "statements/merge-transact-sql"),
)
DELETE_USING = feature(
    "DELETE_USING",
    "other tables in DELETE: USING",
    tsql=(NEVER, MS + "statements/delete-transact-sql"),
    oracle=(NEVER, ORA + "DELETE.html"),
    sqlite=(NEVER, LITE + "lang_delete.html"),
    mysql=(NEVER, MY + "delete.html"),
)
UPDATE_FROM = feature(
    "UPDATE_FROM",
    "other tables in UPDATE: FROM",
    oracle=(since("23ai"), ORA23 + "UPDATE.html"),
    sqlite=(since("3.39"), LITE + "lang_update.html#upfrom"),
    mysql=(NEVER, MY + "update.html"),
)
CHANGES_OF_ROWS = feature(
    "CHANGES_OF_ROWS",
    "UPDATE and DELETE of rows, seen at once by the next query",
)
DEFINITIONS = feature(
    "DEFINITIONS",
    "tables with keys and references, defined and changed as Django does",
)
ALIASED_TARGETS = feature(
    "ALIASED_TARGETS",
    "an alias of the table that UPDATE or DELETE writes to, after its name",
    tsql=(NEVER, MS + "queries/update-transact-sql"),
    mysql=(ALWAYS, MY + "delete.html"),
    mariadb=(ALWAYS, MARIA + "delete/"),
)
DEFAULT_KEYWORD = feature(
    "DEFAULT_KEYWORD",
    "DEFAULT as a value of an INSERT",
    sqlite=(NEVER, LITE + "lang_insert.html"),
)
ASSIGNED_CASES = feature(
    "ASSIGNED_CASES",
    "a CASE that takes its type from the column that it is assigned to",
    tsql=(NEVER, MS + "language-elements/case-transact-sql"),
    duckdb=(NEVER, DUCK + "expressions/case"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/typeconv-union-case.html"),
    sqlite=(NEVER, LITE + "datatype3.html"),
)
CONFLICTS_AMONG_ROWS = feature(
    "CONFLICTS_AMONG_ROWS",
    "ON CONFLICT of several rows: of those with one key the first stays, and NULLs conflict with nothing",
    tsql=(NEVER, MS + "statements/merge-transact-sql"),
    oracle=(NEVER, ORA + "MERGE.html"),
    duckdb=(NEVER, DUCK + "statements/insert#on-conflict-clause"),
)
OUTPUT_BESIDE_TRIGGERS = feature(
    "OUTPUT_BESIDE_TRIGGERS",
    "the rows of a statement that writes to a table with triggers",
    tsql=(NEVER, MS + "queries/output-clause-transact-sql#triggers"),
)
