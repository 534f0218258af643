"""The operations of mssql-django, except those for compiling queries."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.db.models.functions import JSONObject
from mssql import operations
from mssql.compiler import SQLCompiler

from django_dialect_bridge.backends.operations import EngineOperations
from django_dialect_bridge.refusals import not_supported

_CONSTRAINTS = "https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-table-table-constraint-transact-sql"


class OwnCompiler(SQLCompiler):  # type: ignore[misc]
    """mssql-django's compiler for constraints and indexes, which cannot compute JSON objects."""

    def compile(self, node: Any, *args: Any, **kwargs: Any) -> Any:
        if isinstance(node, JSONObject):
            model = self.query.model
            raise not_supported(
                "JSONObject() in a constraint or an index",
                self.connection.ops.bridge.target,
                "compute it in queries",
                _CONSTRAINTS,
                model._meta.label if model else "",
            )
        return super().compile(node, *args, **kwargs)


class DatabaseOperations(EngineOperations, operations.DatabaseOperations):  # type: ignore[misc]
    compiler_module = "django_dialect_bridge.backends.mssql.compiler"
    family = "tsql"
    # The setting that shows plans is made by the compiler.
    explain_prefix = ""

    @cached_property
    def own_compiler(self) -> Any:
        return OwnCompiler

    def without_zone(self, value: Any) -> Any:
        """Return a timestamp in the time zone of the settings, as mssql-django does."""
        return self.adapt_datetimefield_value(value)

    def fetch_returned_insert_columns(self, cursor: Any, returning_params: Any) -> Any:
        return super().fetch_returned_insert_columns(_at_rows(cursor), returning_params)

    def fetch_returned_insert_rows(self, cursor: Any) -> Any:
        """Return the rows of an INSERT, for Django 5.2, and for mssql-django on newer versions."""
        return super().fetch_returned_insert_rows(_at_rows(cursor))


def _at_rows(cursor: Any) -> Any:
    """Return the cursor at its first result that has rows, after those of the SET before a statement."""
    while cursor.description is None and cursor.nextset():
        pass
    return cursor
