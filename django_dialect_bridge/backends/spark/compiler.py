"""The bridge's compilers; rows are read, and written by ``write_to()`` alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn

from django_dialect_bridge import compiler
from django_dialect_bridge.compiler import SQLAggregateCompiler

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]


def _refuse(made: Any, construct: str) -> NoReturn:
    raise made.connection.ops.no_writes(construct, made.query.get_meta().label)


class SQLCompiler(compiler.SQLCompiler):
    def explain_query(self) -> Iterator[str]:
        """Yield the plan, which a server gives without running a statement with EXPLAIN: that takes no parameters."""
        mode = (self.query.explain_info.format or "simple").lower()
        self.query.explain_info = None
        sql, params = self.as_sql()
        wrapper: Any = self.connection
        wrapper.ensure_connection()
        with wrapper.wrap_database_errors:
            yield wrapper.connection.explain(sql, params, mode)


class SQLInsertCompiler(compiler.SQLInsertCompiler):
    def execute_sql(self, returning_fields: Any = None) -> NoReturn:  # type: ignore[override]
        _refuse(self, "INSERT of objects")


class SQLUpdateCompiler(compiler.SQLUpdateCompiler):
    def execute_sql(self, *args: Any, **kwargs: Any) -> NoReturn:
        _refuse(self, "UPDATE")


class SQLDeleteCompiler(compiler.SQLDeleteCompiler):
    def execute_sql(self, *args: Any, **kwargs: Any) -> NoReturn:
        _refuse(self, "DELETE")
