"""Where Django's tests end otherwise with the bridge mixed in, and why; everything else must end the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping

Ledger = Mapping[str, Mapping[str, tuple[str, ...]]]

LEDGER: Ledger = {
    "sqlite": {},
    "postgres": {},
}
"""Engine -> reason -> tests."""

THEIR_OWN: Mapping[str, tuple[str, ...]] = {
    "the test puts SQL of its own into the query, for tables as PostgreSQL and SQLite name them": (
        "extra_regress.tests.ExtraRegressTests.test_regression_7314_7372",
    ),
    "what is refused is no lookup, as in Django's Extract": (
        "db_functions.datetime.test_extract_trunc.DateFunctionTests.test_trunc_lookup_name_sql_injection",
        "db_functions.datetime.test_extract_trunc.DateFunctionWithTimeZoneTests.test_trunc_lookup_name_sql_injection",
    ),
    "Django's own error, raised when it compiles for a database that keeps JSON as text": (
        "model_fields.test_jsonfield.JSONFieldTests.test_invalid_value",
    ),
    "an INSERT of no rows has no SQL that any server takes": (
        "model_regress.tests.ModelTests.test_sql_insert_compiler_return_id_attribute",
    ),
}
"""What a sweep finds that is the tests' own doing: reason -> the tests where it is found."""


def judge(
    found: Collection[str], ran: Collection[str], reasons: Mapping[str, tuple[str, ...]]
) -> tuple[set[str], set[str]]:
    """Tests that end otherwise and are not in the ledger, and tests of the ledger that ran and end the same."""
    known = {test for tests in reasons.values() for test in tests}
    return set(found) - known, (known & set(ran)) - set(found)
