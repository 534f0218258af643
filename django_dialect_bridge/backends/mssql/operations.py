"""The operations of mssql-django, except those for compiling queries."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.db.models.functions import JSONObject
from mssql import operations
from mssql.compiler import SQLCompiler

from dialects.features import JSON_OBJECT_FUNCTION
from dialects.pipeline.ddl import Definitions
from django_dialect_bridge.backends.operations import EngineOperations
from django_dialect_bridge.compiler import SQLCompiler as GenericSQLCompiler
from django_dialect_bridge.refusals import not_supported
from django_dialect_bridge.schema_types import describe


class OwnCompiler(SQLCompiler):  # type: ignore[misc]
    """mssql-django's compiler for constraints and indexes; it has no JSON objects, which are translated here."""

    def compile(self, node: Any, *args: Any, **kwargs: Any) -> Any:
        if isinstance(node, JSONObject):
            return self._json_object(node), []
        return super().compile(node, *args, **kwargs)

    def _json_object(self, node: JSONObject) -> str:
        """Return a JSON object in a definition of its table. Raise NotSupportedError before SQL Server 2022."""
        model, operations = self.query.model, self.connection.ops
        target = operations.bridge.target
        if model is None or not target.has(JSON_OBJECT_FUNCTION):
            hint = "compute it in queries, or use SQL Server 2022 or newer"
            where = model._meta.label if model else ""
            raise not_supported("JSONObject() in a constraint or an index", target, hint, JSON_OBJECT_FUNCTION, where)
        sql, params = GenericSQLCompiler(self.query, operations.generic, None).compile(node)
        table = model._meta.db_table
        columns = ", ".join(f'"{name}" {kind}' for name, kind in describe([model])[table].items())
        definitions = Definitions(target)
        definitions.read(f'CREATE TABLE "{table}" ({columns})')
        (statement,) = definitions.define(f'ALTER TABLE "{table}" ADD CONSTRAINT "c" CHECK ({sql} IS NULL)', params)
        return statement.partition("CHECK (")[2].removesuffix(" IS NULL)").replace("%", "%%")


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
