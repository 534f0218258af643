"""Django's tests that pass with mssql-django on Babelfish 4.4 and fail with the engine for SQL Server, and why.

What fails for a reason of the stand-in is right on SQL Server by its documentation. ``tests/engines/capabilities.py`` has a
statement for each.
"""

from __future__ import annotations

from collections.abc import Mapping

REASONS: Mapping[str, tuple[str, ...]] = {
    "MERGE inserts rows of defaults alone; the stand-in: 'MERGE' is not currently supported in Babelfish": (
        "bulk_create.tests.BulkCreateTests.test_empty_model",
    ),
    "the stand-in finds no N'a=%20' by LIKE N'%~%20%' ESCAPE '~'": (
        "expressions.tests.ExpressionsTests.test_insensitive_patterns_escape",
        "expressions.tests.ExpressionsTests.test_patterns_escape",
    ),
    "it changes what the connection's features say; the bridge asks the target's capabilities": (
        "expressions_window.tests.WindowUnsupportedTests.test_unsupported_backend",
    ),
    "mssql-django gives an error where the engine gives PostgreSQL's rows": (
        *(
            f"db_functions.datetime.test_extract_trunc.{kind}.test_extract_duration_without_native_duration_field"
            for kind in ("DateFunctionTests", "DateFunctionWithTimeZoneTests")
        ),
    ),
    "the refusal is in other words, with the model, what to do and the vendor's page": (
        "expressions_window.tests.WindowFunctionTests.test_unsupported_frame_exclusion_raises_error",
        "model_fields.test_jsonfield.TestQuerying.test_contained_by_unsupported",
        "model_fields.test_jsonfield.TestQuerying.test_contains_unsupported",
    ),
    "it reads the text of the SQL": (
        "queries.tests.Queries1Tests.test_subquery_condition",
        "model_fields.test_jsonfield.TestQuerying.test_key_sql_injection_escape",
    ),
}
"""Reason -> tests."""
