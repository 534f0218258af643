"""When a test is run: by ``pytest -m "not slow"``, by ``pytest``, or by ``pytest -m nightly``.

Nightly are most versions, pairs and sequences of cases whose kind has a test in the first two, and what starts many
processes: forks, servers, test runners.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

import pytest

#: Modules and folders whose tests start processes or servers, or run for seconds.
SLOW = (
    "tests/backends/async_postgresql",
    "tests/backends/duckdb",
    "tests/backends/test_analytics.py",
    "tests/backends/test_clickhouse.py",
    "tests/benchmarks",
    "tests/cli/test_process.py",
    "tests/crashes",
    "tests/definitions/test_contrib.py",
    "tests/definitions/test_databases.py",
    "tests/definitions/test_random.py",
    "tests/definitions/test_renames.py",
    "tests/django_suite",
    "tests/equivalence",
    "tests/engines",
    "tests/playground/test_page.py",
    "tests/releases/test_distributions.py",
    "tests/testing",
    "tests/toolbar",
)

#: Tests of many cases -> every how manieth case is not nightly; 0 if all are.
SAMPLED = {
    "tests/backends/async_postgresql/test_calls.py::test_calls": 4,
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
    "tests/bridge/test_native_columns.py::test_no_query_reads_them_as_they_are": 2,
    "tests/cli/test_parameter_fields.py::test_names_do_not_change_the_sql_of_the_corpus": 12,
    "tests/crashes/test_crashes.py": 4,
    "tests/definitions/test_changes_of_type.py::test_servers": 3,
    "tests/definitions/test_contrib.py::test_every_version_is_legal": 0,
    "tests/definitions/test_databases.py": 4,
    "tests/definitions/test_random.py": 10,
    "tests/definitions/test_renames.py::test_schemas": 12,
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
    "tests/equivalence/test_random_distinct.py::test_servers_take_them": 6,
    "tests/equivalence/test_tutorial.py::test_query": 12,
    "tests/shapes/test_warm.py::test_a_run_of_tests_writes_the_file": 2,
    "tests/shapes/test_warm.py::test_what_was_saved_is_found": 3,
    "tests/testing/test_assert_sql.py::test_a_file_that_no_test_uses_fails_the_run_of_several_processes_too": 0,
    "tests/testing/test_report.py::test_a_baseline_leaves_only_what_is_new": 0,
    "tests/testing/test_report.py::test_findings": 2,
}


def sampled(module: str, test: str) -> Callable[[int], bool]:
    """Return which cases of a test are nightly, by their numbers."""
    step = SAMPLED.get(f"{module}::{test}", SAMPLED.get(module, 1))
    return lambda number: not step or number % step != 0


def assign(items: Iterable[pytest.Item]) -> None:
    """Mark tests as slow and nightly; what is nightly is slow too. Tests of tests/every.py have chosen their cases."""
    seen: Counter[tuple[str, str]] = Counter()
    for item in items:
        module, _, test = item.nodeid.partition("::")
        test = test.partition("[")[0]
        if not hasattr(getattr(item, "function", None), "has_cases"):
            if sampled(module, test)(seen[module, test]):
                item.add_marker(pytest.mark.nightly)
            seen[module, test] += 1
        if item.get_closest_marker("nightly") or module.startswith(SLOW):
            item.add_marker(pytest.mark.slow)
