"""Django's tests that fail on the DuckDB engine, and the reasons; every other test passes or is skipped by a feature.

The proof of a reason is a statement and DuckDB's answer, which the tests here
execute, or a page of its documentation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import django

NEWER = django.VERSION >= (6, 0)
DOCS = "https://duckdb.org/docs/stable/"

_SCHEMA = "schema.tests.SchemaTests.test_"


def _schema(*names: str) -> tuple[str, ...]:
    return tuple(_SCHEMA + name for name in names)


@dataclass(frozen=True)
class Reason:
    """Why tests fail: what DuckDB answers to the last of some statements, or a page of its documentation, or neither."""

    why: str
    tests: tuple[str, ...]
    executed: tuple[str, ...] = ()
    answer: str = ""
    page: str = ""

    def __str__(self) -> str:
        answer = f"{self.executed[-1]}: {self.answer}" if self.executed else ""
        proof = "; ".join(filter(None, (answer, self.page and DOCS + self.page)))
        return f"{self.why} ({proof})" if proof else self.why


NO_SAVEPOINTS = (
    Reason(
        "no savepoints: an error ends the transaction that the test runs in",
        (
            "get_or_create.tests.GetOrCreateTests.test_get_or_create_invalid_params",
            "get_or_create.tests.GetOrCreateTestsWithManualPKs.test_create_with_duplicate_primary_key",
            "get_or_create.tests.GetOrCreateTestsWithManualPKs.test_savepoint_rollback",
            "get_or_create.tests.GetOrCreateThroughManyToMany.test_something",
            "get_or_create.tests.UpdateOrCreateTests.test_integrity",
            "get_or_create.tests.UpdateOrCreateTests.test_manual_primary_key_test",
            "get_or_create.tests.UpdateOrCreateTestsWithManualPKs.test_create_with_duplicate_primary_key",
            "many_to_many.tests.ManyToManyTests.test_add",
            "many_to_one.tests.ManyToOneTests.test_fk_assignment_and_related_object_cache",
            "model_fields.test_booleanfield.BooleanFieldTests.test_null_default",
            "model_fields.test_floatfield.TestFloatField.test_float_validates_object",
            "queries.test_q.QCheckTests.test_rawsql",
        ),
        ("BEGIN", "SAVEPOINT a"),
        'syntax error at or near "SAVEPOINT"',
        "sql/statements/transactions",
    ),
)

NO_FOREIGN_KEYS = (
    Reason(
        "no foreign keys are created",
        ("inspectdb.tests.InspectDBTestCase.test_same_relations",),
        (
            "CREATE TABLE a (id INTEGER PRIMARY KEY)",
            "CREATE TABLE b (a INTEGER REFERENCES a (id))",
            "INSERT INTO a VALUES (1)",
            "INSERT INTO b VALUES (1)",
            "BEGIN",
            "DELETE FROM b",
            "DELETE FROM a",
        ),
        "is still referenced by a foreign key in a different table",
        "sql/indexes#over-eager-constraint-checking-in-foreign-keys",
    ),
)

OF_DUCKDB = (
    Reason(
        "text of any length is VARCHAR, and TEXT is another name of it",
        ("inspectdb.tests.InspectDBTestCase.test_char_field_unlimited",),
        ("CREATE TABLE a (n VARCHAR, m TEXT)", "SELECT sql FROM duckdb_tables()"),
        "[('CREATE TABLE a(n VARCHAR, m VARCHAR);',)]",
        "sql/data_types/text",
    ),
    Reason(
        "the length of text is a check, and for another one the table is remade, in more than one statement",
        _schema("unique_and_reverse_m2m"),
        ("CREATE TABLE a (n VARCHAR)", "ALTER TABLE a ADD CONSTRAINT b CHECK (length(n) <= 9)"),
        "No support for adding CHECK constraints with ALTER TABLE",
        "sql/data_types/text",
    ),
    Reason(
        "no index has a collation",
        _schema("func_index_collate", "func_index_collate_f_ordered", "func_unique_constraint_collate"),
        ("CREATE TABLE a (n VARCHAR)", "CREATE INDEX i ON a ((n COLLATE NOCASE))"),
        "Index with collation not supported yet",
    ),
    Reason(
        "no index leads into JSON documents",
        _schema("func_index_json_key_transform", "func_index_json_key_transform_cast"),
        ("CREATE TABLE a (n JSON)", "CREATE INDEX i ON a ((json_extract_string(n, '$.x')))"),
        'Cannot use "json_extract_string" in this context',
    ),
    Reason(
        "indexes are made with their table and not at the end, where rows may have been changed",
        _schema("rename_table_renames_deferred_sql_references", "rename_column_renames_deferred_sql_references"),
        (
            "CREATE TABLE a (n INTEGER)",
            "INSERT INTO a VALUES (1)",
            "BEGIN",
            "UPDATE a SET n = 2",
            "CREATE INDEX i ON a (n)",
        ),
        "Cannot create index with outstanding updates",
    ),
    Reason(
        "an index that is dropped is in its table until the transaction ends, so that the table is remade for another one",
        ("migrations.test_operations.OperationTests.test_rename_index",),
        (
            "CREATE TABLE a (n INTEGER)",
            "CREATE UNIQUE INDEX i ON a (n)",
            "INSERT INTO a VALUES (1)",
            "BEGIN",
            "DROP INDEX i",
            "INSERT INTO a VALUES (1)",
        ),
        "Duplicate key",
    ),
    Reason(
        "tables are remade, and the test's model has a column that its table has not, which SQLite reads as text",
        _schema("autofield_to_o2o", "m2m_rename_field_in_target_model"),
        ("CREATE TABLE a (note_ptr INTEGER)", 'SELECT "id", "note_ptr" FROM a'),
        "not found in FROM clause",
    ),
    Reason(
        "the sequence of a column is made before its table",
        ("migrations.test_commands.MigrateTests.test_sqlmigrate_forwards",),
        ("CREATE TABLE a (id INTEGER DEFAULT nextval('a_id_seq'))",),
        "Sequence with name a_id_seq does not exist",
        "sql/statements/create_sequence",
    ),
    *(
        Reason(
            f"there is no {name.upper()}",
            tuple(f"db_functions.text.test_{name}.{name.upper()}Tests.test_{test}" for test in ("basic", "transform")),
            (f"SELECT {name}('a')",),
            f"Scalar Function with name {name} does not exist",
            "sql/functions/text",
        )
        for name in ("sha224", "sha384", "sha512")
    ),
    Reason(
        "now() is the time at which the transaction began, and there is no other",
        ("basic.tests.ModelTest.test_save_expressions",),
        ("SELECT clock_timestamp()",),
        "Scalar Function with name clock_timestamp does not exist",
        "sql/functions/timestamptz",
    ),
    Reason(
        "a TIMESTAMP keeps no time zone, so instants are kept in UTC, and another TIME_ZONE is refused",
        (
            "timezones.tests.ForcedTimeZoneDatabaseTests.test_read_datetime",
            "timezones.tests.ForcedTimeZoneDatabaseTests.test_write_datetime",
        ),
        page="sql/data_types/timestamp",
    ),
    Reason(
        "NULLs come last in either direction; the test knows databases where they are the largest or the smallest",
        ("distinct_on_fields.tests.DistinctOnTests.test_basic_distinct_on",),
        ("SELECT n FROM (VALUES (1), (NULL)) AS a(n) ORDER BY n DESC",),
        "[(1,), (None,)]",
        "sql/query_syntax/orderby",
    ),
    Reason(
        "a plan is drawn as boxes, side by side, so that it has fewer lines",
        ("queries.test_explain.ExplainTests.test_multi_page_text_explain",),
        page="guides/meta/explain",
    ),
    Reason(
        "an UPDATE sets a column of the key to itself, for DuckDB lets one of two changes of a row be lost otherwise",
        tuple(
            f"composite_pk.test_update.CompositePKUpdateTests.test_{name}"
            for name in ("save_user", "update_fields_deferred")
        ),
        page="sql/indexes#constraint-checking-in-update-statements",
    ),
    Reason(
        "refused: JSON documents are compared as text, not in PostgreSQL's order, but for keys beside numbers and text",
        ("model_fields.test_jsonfield.TestQuerying.test_numeric_lookups_with_expression",),
        ("SELECT '2'::JSON < '10'::JSON",),
        "[(False,)]",
    ),
)

OF_THE_TESTS = (
    Reason(
        "it reads the text of the SQL, which says the same in other words",
        (
            *(
                f"db_functions.datetime.test_extract_trunc.DateFunctionTests.test_extract_year_{name}_lookup"
                for name in ("exact", "greaterthan", "lessthan")
            ),
            *(f"custom_lookups.tests.YearLteTests.test_{name}" for name in ("postgres_year_exact", "year_lte_sql")),
            "expressions.tests.ExistsTests.test_optimizations",
            "filtered_relation.tests.FilteredRelationTests.test_internal_queryset_alias_mapping",
            *(() if NEWER else ("queries.tests.Queries1Tests.test_subquery_condition",)),
        ),
    ),
    Reason(
        "it changes what the connection's features say; the bridge asks the target's capabilities",
        (
            "composite_pk.test_filter.CompositePKFilterTupleLookupFallbackTests"
            ".test_outer_ref_pk_filter_on_pk_comparison_unsupported",
            "expressions_window.tests.WindowUnsupportedTests.test_unsupported_backend",
        ),
    ),
    Reason(
        "trees of SQL hold references to their parents, so that it is the garbage collector that frees them",
        ("select_related.tests.SelectRelatedTests.test_select_related_memory_leak",),
    ),
)

REASONS: Mapping[str, tuple[str, ...]] = {
    str(reason): reason.tests for reason in (*NO_SAVEPOINTS, *NO_FOREIGN_KEYS, *OF_DUCKDB, *OF_THE_TESTS)
}
"""Reason -> tests."""

_KEY = "CREATE TABLE a (id INTEGER PRIMARY KEY, n INTEGER)"
_SYNTAX = 'syntax error at or near "{}"'
_CASCADES = "FOREIGN KEY constraints cannot use CASCADE, SET NULL or SET DEFAULT"

WANTING: Mapping[str, tuple[tuple[str, ...], str]] = {
    "allows_group_by_selected_pks": (
        (_KEY, "SELECT id, n FROM a GROUP BY id"),
        'column "n" must appear in the GROUP BY clause',
    ),
    "can_alter_table_drop_column": (
        ("CREATE TABLE a (n INTEGER, m INTEGER)", "CREATE INDEX i ON a (m)", "ALTER TABLE a DROP COLUMN n"),
        "an index depends on a column after it",
    ),
    "can_defer_constraint_checks": (
        (_KEY, "CREATE TABLE b (a INTEGER REFERENCES a (id) DEFERRABLE)"),
        _SYNTAX.format("DEFERRABLE"),
    ),
    "can_introspect_materialized_views": (
        ("CREATE MATERIALIZED VIEW a AS SELECT 1",),
        _SYNTAX.format("MATERIALIZED"),
    ),
    "can_release_savepoints": (("BEGIN", "RELEASE SAVEPOINT a"), _SYNTAX.format("RELEASE")),
    "has_select_for_no_key_update": ((_KEY, "SELECT * FROM a FOR NO KEY UPDATE"), _SYNTAX.format("FOR")),
    "has_select_for_update": ((_KEY, "SELECT * FROM a FOR UPDATE"), _SYNTAX.format("FOR")),
    "has_select_for_update_nowait": ((_KEY, "SELECT * FROM a FOR UPDATE NOWAIT"), _SYNTAX.format("FOR")),
    "has_select_for_update_of": ((_KEY, "SELECT * FROM a FOR UPDATE OF a"), _SYNTAX.format("FOR")),
    "has_select_for_update_skip_locked": ((_KEY, "SELECT * FROM a FOR UPDATE SKIP LOCKED"), _SYNTAX.format("FOR")),
    "supports_covering_indexes": ((_KEY, "CREATE INDEX i ON a (n) INCLUDE (id)"), _SYNTAX.format("INCLUDE")),
    "supports_deferrable_unique_constraints": (
        ("CREATE TABLE a (n INTEGER, UNIQUE (n) DEFERRABLE)",),
        _SYNTAX.format("DEFERRABLE"),
    ),
    "supports_index_column_ordering": (
        (_KEY, "CREATE INDEX i ON a (n DESC)", "SELECT sql FROM duckdb_indexes()"),
        "[('CREATE INDEX i ON a(n);',)]",
    ),
    "supports_logical_xor": (("SELECT true XOR false",), _SYNTAX.format("false")),
    "supports_no_precision_decimalfield": (("SELECT typeof(CAST(1 AS DECIMAL))",), "[('DECIMAL(18,3)',)]"),
    "supports_nulls_distinct_unique_constraints": (
        ("CREATE TABLE a (n INTEGER, UNIQUE NULLS NOT DISTINCT (n))",),
        _SYNTAX.format("NULLS"),
    ),
    "supports_on_delete_db_cascade": ((_KEY, "CREATE TABLE b (a INTEGER REFERENCES a ON DELETE CASCADE)"), _CASCADES),
    "supports_on_delete_db_default": (
        (_KEY, "CREATE TABLE b (a INTEGER REFERENCES a ON DELETE SET DEFAULT)"),
        _CASCADES,
    ),
    "supports_on_delete_db_null": ((_KEY, "CREATE TABLE b (a INTEGER REFERENCES a ON DELETE SET NULL)"), _CASCADES),
    "supports_partial_indexes": (
        (_KEY, "CREATE INDEX i ON a (n) WHERE n > 1"),
        "Creating partial indexes is not supported currently",
    ),
    "supports_regex_backreferencing": (("SELECT regexp_matches('aa', '(a)\\1')",), "invalid escape sequence"),
    "supports_stored_generated_columns": (
        ("CREATE TABLE a (n INTEGER, m INTEGER AS (n + 1) STORED)",),
        "Can not create a STORED generated column",
    ),
    "supports_tablespaces": (("CREATE TABLE a (n INTEGER) TABLESPACE b",), _SYNTAX.format("TABLESPACE")),
    "uses_savepoints": (("BEGIN", "SAVEPOINT a"), _SYNTAX.format("SAVEPOINT")),
}
"""Features that are off, which hides tests: the statements that show why, and what DuckDB answers to the last."""
