"""The bridge's compilers; rows are read, and written by ``write_to()`` alone."""

from __future__ import annotations

from typing import Any, NoReturn

from django_dialect_bridge import compiler
from django_dialect_bridge.compiler import SQLAggregateCompiler, SQLCompiler

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]


def _refuse(made: Any, construct: str) -> NoReturn:
    raise made.connection.ops.no_writes(construct, made.query.get_meta().label)


class SQLInsertCompiler(compiler.SQLInsertCompiler):
    def execute_sql(self, returning_fields: Any = None) -> NoReturn:  # type: ignore[override]
        _refuse(self, "INSERT of objects")


class SQLUpdateCompiler(compiler.SQLUpdateCompiler):
    def execute_sql(self, *args: Any, **kwargs: Any) -> NoReturn:
        _refuse(self, "UPDATE")


class SQLDeleteCompiler(compiler.SQLDeleteCompiler):
    def execute_sql(self, *args: Any, **kwargs: Any) -> NoReturn:
        _refuse(self, "DELETE")
