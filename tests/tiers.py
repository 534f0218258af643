"""When a test is run. Each command runs what those before it run too, but for `ci` and `nightly`, which run the rest.

- ``pytest -m "not slow"``, while you work: no process and no server.
- ``pytest``, the README's command: one or several cases of every kind, and what starts processes and servers.
- ``pytest -m ci``, by ``.ci/run``: the further cases of these kinds, as far as minutes allow.
- ``pytest -m nightly``, a command alone: most versions, pairs and sequences of cases, and what starts many processes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

import pytest

#: Modules and folders whose tests start processes or servers, or run for seconds.
SLOW = (
    "tests/backends/async_postgresql",
    "tests/backends/duckdb",
    "tests/backends/mssql/test_options.py",
    "tests/backends/test_analytics.py",
    "tests/backends/test_clickhouse.py",
    "tests/backends/test_spark.py",
    "tests/backends/test_engine_of_the_page.py",
    "tests/benchmarks",
    "tests/cli/test_process.py",
    "tests/crashes",
    "tests/ddl/test_contrib.py",
    "tests/ddl/test_databases.py",
    "tests/ddl/test_random.py",
    "tests/ddl/test_renames.py",
    "tests/django_suite",
    "tests/equivalence",
    "tests/fuzz",
    "tests/engines",
    "tests/playground/test_page.py",
    "tests/releases/test_blocks.py",
    "tests/shapes/test_threads.py",
    "tests/releases/test_distributions.py",
    "tests/releases/test_matrix.py",
    "tests/releases/test_moving.py",
    "tests/report",
    "tests/testing",
    "tests/toolbar",
)

#: The marks of tests, the rarest first. What is nightly or of CI is slow too.
MARKS = ("nightly", "ci", "slow")

#: Mark -> tests of many cases -> every how manieth case has not this mark; 0 if all have it.
SAMPLED: dict[str, dict[str, int]] = {
    "nightly": {
        "tests/backends/async_postgresql/test_calls.py::test_calls": 5,
        "tests/backends/async_postgresql/test_cancelling.py::test_at_every_await_of_a_transaction": 3,
        "tests/backends/async_postgresql/test_faults.py::test_an_iterator_that_is_dropped": 3,
        "tests/backends/async_postgresql/test_soak.py": 0,
        "tests/backends/async_postgresql/test_users.py::test_pytest_django": 0,
        "tests/backends/async_postgresql/test_users.py::test_uvicorn_with_the_admin": 0,
        "tests/backends/duckdb/test_bulk.py::test_each_way_gives_the_rows_of_single_inserts": 3,
        "tests/backends/duckdb/test_changes.py::test_no_change_of_any_kind_is_lost": 18,
        "tests/backends/duckdb/test_changes.py::test_of_a_row_that_others_refer_to": 3,
        "tests/backends/duckdb/test_changes.py::test_of_a_row_that_refers_to_others": 8,
        "tests/backends/duckdb/test_changes.py::test_threads_that_count_by_both_kinds": 4,
        "tests/backends/duckdb/test_copying.py::test_a_process_that_is_killed_leaves_the_old_copy": 0,
        "tests/backends/duckdb/test_copying.py::test_a_reader_whose_copy_is_gone": 0,
        "tests/backends/duckdb/test_copying.py::test_readers_find_the_new_copy": 0,
        "tests/backends/duckdb/test_copying.py::test_targets_that_are_refused": 0,
        "tests/backends/duckdb/test_copying.py::test_the_old_copy_is_closed": 0,
        "tests/backends/duckdb/test_creation.py::test_djangos_parallel_runner": 0,
        "tests/backends/duckdb/test_creation.py::test_xdist": 0,
        "tests/backends/duckdb/test_cursors.py::test_an_iterator_needs_no_memory_for_its_rows": 0,
        "tests/backends/duckdb/test_forking.py::test_a_child_is_refused_and_touches_nothing": 2,
        "tests/backends/duckdb/test_forking.py::test_a_database_that_is_attached_during_the_fork": 0,
        "tests/backends/duckdb/test_forking.py::test_a_file_for_reading": 0,
        "tests/backends/duckdb/test_forking.py::test_a_fork_that_calls_nothing_of_pythons": 0,
        "tests/backends/duckdb/test_forking.py::test_a_lock_does_not_stay_with_the_child": 0,
        "tests/backends/duckdb/test_forking.py::test_a_parent_goes_on_and_loses_nothing": 0,
        "tests/backends/duckdb/test_forking.py::test_a_transaction_is_the_parents": 0,
        "tests/backends/duckdb/test_forking.py::test_another_database_can_be_opened_in_the_child": 0,
        "tests/backends/duckdb/test_forking.py::test_pools": 0,
        "tests/backends/duckdb/test_keeping.py::test_constraints_follow_their_columns": 14,
        "tests/backends/duckdb/test_locking.py::test_a_thread_that_ends_without_closing": 0,
        "tests/backends/duckdb/test_locking.py::test_an_attached_file_is_locked": 0,
        "tests/backends/duckdb/test_locking.py::test_readers_and_a_writer": 0,
        "tests/backends/duckdb/test_locking.py::test_reading_the_file_lets_no_other_process_in": 0,
        "tests/backends/duckdb/test_locking.py::test_two_processes_that_write_after_a_backup_by_hand": 0,
        "tests/backends/duckdb/test_referring.py::test_of_two_transactions_one_is_in_conflict": 40,
        "tests/backends/duckdb/test_referring.py::test_threads_that_refer_and_remove": 0,
        "tests/backends/duckdb/test_referring.py::test_what_is_not_in_conflict": 12,
        "tests/backends/duckdb/test_schema.py::test_foreign_keys_are_as_on_sqlite": 80,
        "tests/backends/duckdb/test_schema.py::test_tables_are_as_on_sqlite": 80,
        "tests/backends/duckdb/test_servers.py": 0,
        "tests/backends/duckdb/test_suites.py::test_rows_of_the_class_itself_stay": 0,
        "tests/backends/duckdb/test_suites.py::test_rows_that_cannot_be_made_are_the_first_error": 0,
        "tests/backends/duckdb/test_suites.py::test_the_database_of_a_project_is_no_test_database": 0,
        "tests/benchmarks/test_benchmarks.py::test_topic": 0,
        "tests/benchmarks/test_benchmarks.py::test_topics_in_a_process_of_their_own": 0,
        "tests/native/test_native_columns.py::test_no_query_reads_them_as_they_are": 2,
        "tests/cli/test_parameter_fields.py::test_names_do_not_change_the_sql_of_the_corpus": 12,
        "tests/crashes/test_crashes.py": 4,
        "tests/ddl/test_changes_of_type.py::test_servers": 3,
        "tests/ddl/test_contrib.py::test_every_version_is_legal": 0,
        "tests/ddl/test_databases.py": 4,
        "tests/ddl/test_random.py": 10,
        "tests/ddl/test_renames.py::test_schemas": 12,
        "tests/equivalence/test_forced_first_rows.py": 0,
        "tests/equivalence/test_forced_lobs.py::test_rules_of_lobs_keep_the_rows": 0,
        "tests/equivalence/test_forced_lobs.py::test_rules_of_lobs_keep_the_rows_of_calls": 8,
        "tests/equivalence/test_forced_rules.py": 0,
        "tests/equivalence/test_forced_writes.py::test_forced_rules_keep_the_tables": 0,
        "tests/equivalence/test_harness.py": 8,
        "tests/equivalence/test_long_lists.py::test_lists_in_lists": 0,
        "tests/equivalence/test_long_lists.py::test_long_list": 8,
        "tests/equivalence/test_mixed_in.py": 6,
        "tests/equivalence/test_random_distinct.py::test_more_rows": 0,
        "tests/equivalence/test_random_queries.py::test_more_rows": 0,
        "tests/equivalence/test_random_distinct.py::test_servers_take_them": 6,
        "tests/equivalence/test_random_writes.py::test_more_rows": 0,
        "tests/equivalence/test_tutorial.py::test_query": 12,
        "tests/fuzz/test_fuzz.py::test_of_more_inputs": 0,
        "tests/shapes/test_warm.py::test_a_run_of_tests_writes_the_file": 2,
        "tests/shapes/test_warm.py::test_what_was_saved_is_found": 3,
    },
    "ci": {
        "tests/backends/async_postgresql/test_calls.py::test_calls": 25,
        "tests/backends/async_postgresql/test_users.py::test_djangos_test_cases": 0,
        "tests/backends/async_postgresql/test_users.py::test_the_debug_toolbar": 0,
        "tests/backends/duckdb/test_aggregates.py::test_aggregates": 3,
        "tests/backends/duckdb/test_aggregates.py::test_values_of_every_kind": 3,
        "tests/backends/duckdb/test_bulk.py::test_a_wrong_value_is_refused_as_in_a_single_insert": 4,
        "tests/backends/duckdb/test_bulk.py::test_arrow_takes_every_kind_of_column": 4,
        "tests/backends/duckdb/test_changes.py::test_a_table_that_is_made_anew": 4,
        "tests/backends/duckdb/test_changes.py::test_what_may_be_a_commit": 4,
        "tests/backends/duckdb/test_columns.py::test_a_column_gets_another_name_and_more": 4,
        "tests/backends/duckdb/test_columns.py::test_rows_without_a_value_get_the_default_of_the_new_type": 3,
        "tests/backends/duckdb/test_errors.py::test_a_key_of_a_document_with_control_characters": 3,
        "tests/backends/duckdb/test_errors.py::test_names_that_hold_markers": 4,
        "tests/backends/duckdb/test_faults.py::test_what_was_committed_is_there_after_a_kill": 2,
        "tests/backends/duckdb/test_fields.py::test_rows_are_found": 4,
        "tests/backends/duckdb/test_forking.py::test_closed_before_the_fork_it_works_in_the_child": 0,
        "tests/backends/duckdb/test_keeping.py::test_constraints_follow_their_columns": 28,
        "tests/backends/duckdb/test_keys.py::test_rows_are_made_or_updated": 4,
        "tests/backends/duckdb/test_migrations.py::test_keys_go_on_after_a_change": 4,
        "tests/backends/duckdb/test_migrations.py::test_rows_are_changed_after_a_renaming": 3,
        "tests/backends/duckdb/test_querysets.py::test_the_names_of_columns": 3,
        "tests/backends/duckdb/test_schema.py::test_foreign_keys_are_as_on_sqlite": 0,
        "tests/backends/duckdb/test_suites.py::test_an_error_that_is_caught_ends_the_queries_of_a_test": 0,
        "tests/backends/oracle/test_corpus.py": 8,
        "tests/backends/test_analytics.py::test_a_dashboard_has_the_same_rows": 3,
        "tests/backends/test_extras.py::test_without_the_extra_it_is_named": 4,
        "tests/native/test_native_columns.py::test_no_query_reads_them_as_they_are": 8,
        "tests/cli/test_process.py::test_a_model_hides_what_django_calls_the_same": 0,
        "tests/cli/test_process.py::test_a_users_project": 2,
        "tests/cli/test_process.py::test_an_app_that_cannot_be_loaded": 0,
        "tests/cli/test_process.py::test_run_has_no_rows_for_a_users_project": 0,
        "tests/cli/test_process.py::test_settings_that_cannot_be_imported": 0,
        "tests/cli/test_process.py::test_standard_input": 0,
        "tests/crashes/test_crashes.py": 0,
        "tests/ddl/test_changes_of_type.py::test_rows": 4,
        "tests/ddl/test_contrib.py::test_databases_run_them": 2,
        "tests/ddl/test_databases.py::test_case": 12,
        "tests/ddl/test_printing.py::test_backwards": 3,
        "tests/ddl/test_printing.py::test_forwards": 4,
        "tests/ddl/test_random.py::test_schemas": 0,
        "tests/ddl/test_renames.py::test_schemas": 0,
        "tests/django_suite/test_suite.py::test_a_few_of_djangos_tests": 0,
        "tests/django_suite/test_suite.py::test_a_few_of_djangos_tests_on_duckdb": 0,
        "tests/equivalence/test_decimals.py::test_query": 4,
        "tests/equivalence/test_long_lists.py::test_long_list": 24,
        "tests/equivalence/test_mixed_in.py::test_query": 24,
        "tests/equivalence/test_random_distinct.py::test_rows": 0,
        "tests/equivalence/test_rows.py::test_call": 6,
        "tests/equivalence/test_rows.py::test_query": 8,
        "tests/equivalence/test_tutorial.py::test_djangos_own_tests": 0,
        "tests/equivalence/test_writes.py::test_write": 4,
        "tests/legality/test_fluff.py::test_good_statement_parses": 4,
        "tests/playground/test_page.py": 0,
        "tests/releases/test_matrix.py::test_features_that_a_version_has": 0,
        "tests/releases/test_matrix.py::test_functions_of_a_version_by_the_keyboard": 0,
        "tests/releases/test_moving.py": 0,
        "tests/shapes/test_shapes.py::test_lengths_are_one_shape": 9,
        "tests/shapes/test_warm.py::test_longer_lists_are_found": 2,
        "tests/shapes/test_warm.py::test_what_was_saved_is_found": 6,
        "tests/snapshots/test_snapshots.py::test_further_sql": 24,
        "tests/testing/test_assert_sql.py::test_a_file_that_no_test_uses_fails_the_run_of_several_processes_too": 0,
        "tests/testing/test_assert_sql.py::test_files_are_written_read_and_missed": 0,
        "tests/testing/test_assert_sql.py::test_without_targets_the_message_says_what_to_write": 0,
        "tests/report/test_report.py::test_a_baseline_leaves_only_what_is_new": 0,
        "tests/report/test_report.py::test_findings": 2,
        "tests/report/test_report.py::test_the_next_run_translates_nothing": 0,
        "tests/report/test_report.py::test_wrong_options": 3,
        "tests/report/test_report_page.py::test_the_page": 0,
        "tests/toolbar/test_panel.py::test_a_query_is_translated_when_it_is_clicked": 0,
        "tests/toolbar/test_panel.py::test_an_old_request_says_what_to_do": 0,
    },
    "slow": {
        "tests/native/test_native_columns.py::test_no_query_reads_them_as_they_are": 0,
        "tests/shapes/test_cache.py::test_no_tree_is_kept": 0,
        "tests/shapes/test_warm.py::test_what_was_saved_is_found": 0,
    },
}


def sampled(module: str, test: str) -> Callable[[int], str]:
    """Return the mark of each case of a test by its number; `""` for those that have none."""
    steps = {mark: SAMPLED[mark].get(f"{module}::{test}", SAMPLED[mark].get(module, 1)) for mark in MARKS}
    return lambda number: next((mark for mark, step in steps.items() if not step or number % step), "")


def assign(items: Iterable[pytest.Item]) -> None:
    """Mark tests as nightly, of CI, and slow. Tests of tests/every.py have chosen their cases."""
    seen: Counter[tuple[str, str]] = Counter()
    for item in items:
        module, _, test = item.nodeid.partition("::")
        test = test.partition("[")[0]
        if not hasattr(getattr(item, "function", None), "has_cases"):
            mark = sampled(module, test)(seen[module, test])
            if mark and not item.get_closest_marker("nightly"):
                item.add_marker(mark)
            seen[module, test] += 1
        if any(item.get_closest_marker(mark) for mark in MARKS) or module.startswith(SLOW):
            item.add_marker("slow")
