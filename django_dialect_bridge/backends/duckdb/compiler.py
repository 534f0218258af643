"""The bridge's five compilers, with what only a backend of its own needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models.expressions import ExpressionList, OrderBy
from django.db.models.indexes import IndexExpression
from django.db.models.sql import Query
from django.db.models.sql.where import WhereNode

from django_dialect_bridge import compiler as bridge
from django_dialect_bridge.statement import translate_statement

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]

#: Around the expressions of constraints and indexes; what is in them is translated piece by piece.
_FRAMES = (ExpressionList, IndexExpression, OrderBy, WhereNode)
_SELECT = "SELECT "


class SQLCompiler(bridge.SQLCompiler):
    def compile(self, node: Any) -> tuple[str, Any]:
        """In a statement, generic SQL; in a constraint or an index, at once the target's."""
        ops = self.connection.ops
        if ops.generic is self.connection or isinstance(node, _FRAMES):
            return super().compile(node)
        compiler = Query(self.query.model).get_compiler(connection=ops.generic)
        sql, params = compiler.compile(node)
        sql, params = translate_statement(_SELECT + sql, params, ops.bridge)
        return sql.removeprefix(_SELECT), params

    def explain_query(self) -> Iterator[str]:
        """The plans, without the names that DuckDB puts before each."""
        for _, plan in self.execute_sql():
            yield plan


class SQLInsertCompiler(bridge.SQLInsertCompiler):
    pass


class SQLUpdateCompiler(bridge.SQLUpdateCompiler):
    pass


class SQLDeleteCompiler(bridge.SQLDeleteCompiler):
    pass


class SQLAggregateCompiler(bridge.SQLAggregateCompiler):
    pass
