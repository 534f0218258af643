"""Which of Django's tests fail on the DuckDB engine, and why; every other test passes or is skipped by a feature."""

from __future__ import annotations

from collections.abc import Mapping

import django

NEWER = django.VERSION >= (6, 0)

_FUNCTIONS = "db_functions."
_DATES = "db_functions.datetime.test_extract_trunc."
_SCHEMA = "schema.tests.SchemaTests.test_"
_JSON = "model_fields.test_jsonfield.TestQuerying.test_"


def _schema(*names: str) -> tuple[str, ...]:
    return tuple(_SCHEMA + name for name in names)


REASONS: Mapping[str, tuple[str, ...]] = {
    "no savepoints: an error ends the transaction that the test runs in": (
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
    "an error ends the transaction, and the engine says so when it is to be committed": _schema(
        "func_index_nondeterministic", "func_unique_constraint_nondeterministic"
    ),
    "no foreign keys are created": (
        "inspectdb.tests.InspectDBTestCase.test_same_relations",
        *_schema("composed_constraint_with_fk"),
    ),
    "DuckDB forgets the names of CHECK constraints: duckdb_constraints() has names of its own": (
        "constraints.tests.CheckConstraintTests.test_abstract_name",
        "constraints.tests.CheckConstraintTests.test_name",
        "introspection.tests.IntrospectionTests.test_get_constraints",
        *_schema(
            "check_constraint_exact_jsonfield",
            "check_constraint_timedelta_param",
            "composed_check_constraint_with_fk",
            "remove_field_check_does_not_remove_meta_constraints",
        ),
    ),
    "DuckDB forgets the length of VARCHAR, which TEXT and all other text is, too": (
        "inspectdb.tests.InspectDBTestCase.test_char_field_db_collation",
        "inspectdb.tests.InspectDBTestCase.test_char_field_unlimited",
        "inspectdb.tests.InspectDBTestCase.test_field_types",
        "introspection.tests.IntrospectionTests.test_get_table_description_col_lengths",
    ),
    "Not implemented Error: Index with collation not supported yet!": _schema(
        "func_index_collate", "func_index_collate_f_ordered", "func_unique_constraint_collate"
    ),
    "Binder Error: an index has no expression with json_extract": _schema(
        "func_index_json_key_transform", "func_index_json_key_transform_cast"
    ),
    "tables are remade, as on SQLite": _schema(
        "alter_field_default_doesnt_perform_queries",
        "rename_column_renames_deferred_sql_references",
        "unique_and_reverse_m2m",
    ),
    "it needs SQLite's reading of the name of a column that is not there as text": _schema("autofield_to_o2o"),
    **(
        {}
        if NEWER
        else {
            "Django 5.2 remakes for SQLite, which has one type for all keys, not every table that refers to a key": (
                "migrations.test_operations.OperationTests.test_alter_field_pk_mti_fk",
            )
        }
    ),
    "indexes are made with their table, for later DuckDB may refuse them": _schema(
        "rename_table_renames_deferred_sql_references"
    ),
    "a sequence is made before its table": ("migrations.test_commands.MigrateTests.test_sqlmigrate_forwards",),
    "DuckDB has no SHA224, SHA384 and SHA512": tuple(
        f"db_functions.text.test_{name}.{name.upper()}Tests.test_{test}"
        for name in ["sha224", "sha384", "sha512"]
        for test in ("basic", "transform")
    ),
    "NOW() is the time of the transaction, and there is no other": ("basic.tests.ModelTest.test_save_expressions",),
    "instants are kept in UTC, whatever TIME_ZONE": (
        "timezones.tests.ForcedTimeZoneDatabaseTests.test_read_datetime",
        "timezones.tests.ForcedTimeZoneDatabaseTests.test_write_datetime",
    ),
    "any row will do where nothing is sorted, and it is another one": (
        "distinct_on_fields.tests.DistinctOnTests.test_basic_distinct_on",
    ),
    "a plan is drawn as boxes side by side, so that it has fewer lines": (
        "queries.test_explain.ExplainTests.test_multi_page_text_explain",
    ),
    "refused: JSON documents have PostgreSQL's order beside numbers and text only": (
        _JSON + "numeric_lookups_with_expression",
    ),
    "rows that may conflict are a MERGE, which needs no constraint over the key that they are matched by": (
        "bulk_create.tests.BulkCreateTests.test_update_conflicts_two_fields_unique_fields_both",
        "bulk_create.tests.BulkCreateTests.test_update_conflicts_unique_two_fields_unique_fields_one",
    ),
    "refused by the rules, in other words": (
        _FUNCTIONS + "test_uuid.TestUUID.test_uuid7_shift_unsupported",
        _DATES + "DateFunctionTests.test_trunc_lookup_name_sql_injection",
        _DATES + "DateFunctionWithTimeZoneTests.test_trunc_lookup_name_sql_injection",
        "model_regress.tests.ModelTests.test_sql_insert_compiler_return_id_attribute",
    ),
    "it reads the text of the SQL, which says the same in other words": (
        *(
            _DATES + f"DateFunctionTests.test_extract_year_{name}_lookup"
            for name in ("exact", "greaterthan", "lessthan")
        ),
        "aggregation.tests.AggregateTestCase.test_add_implementation",
        *(
            f"custom_lookups.tests.YearLteTests.test_{name}"
            for name in ("custom_implementation_year_exact", "postgres_year_exact", "year_lte_sql")
        ),
        "expressions.tests.ExistsTests.test_optimizations",
        "filtered_relation.tests.FilteredRelationTests.test_internal_queryset_alias_mapping",
        *(() if NEWER else ("queries.tests.Queries1Tests.test_subquery_condition",)),
    ),
    "it changes what the connection's features say; the bridge asks the target's capabilities": (
        "composite_pk.test_filter.CompositePKFilterTupleLookupFallbackTests"
        ".test_outer_ref_pk_filter_on_pk_comparison_unsupported",
        "expressions_window.tests.WindowUnsupportedTests.test_unsupported_backend",
    ),
    "trees of SQL hold references to their parents, so that it is the garbage collector that frees them": (
        "select_related.tests.SelectRelatedTests.test_select_related_memory_leak",
    ),
}
"""Reason -> tests."""
