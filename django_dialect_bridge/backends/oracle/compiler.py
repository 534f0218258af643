"""The bridge's five compilers, with the plans of Oracle."""

from __future__ import annotations

from collections.abc import Iterator

from django_dialect_bridge import compiler as bridge
from django_dialect_bridge.compiler import (
    SQLAggregateCompiler,
    SQLDeleteCompiler,
    SQLInsertCompiler,
    SQLUpdateCompiler,
)

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]

#: The plan that EXPLAIN PLAN stored last, and its format.
_DISPLAY = "SELECT PLAN_TABLE_OUTPUT FROM TABLE(DBMS_XPLAN.DISPLAY(NULL, NULL, %s))"


class SQLCompiler(bridge.SQLCompiler):
    def explain_query(self) -> Iterator[str]:
        """Yield the lines of the plan, which EXPLAIN PLAN stores in a table of the session."""
        self.connection.ops.before_executing()
        sql, params = self.as_sql()
        with self.connection.cursor() as cursor:
            cursor.execute(sql, params)
            cursor.execute(_DISPLAY, [(self.query.explain_info.format or "TYPICAL").upper()])
            lines = cursor.fetchall()
        yield from (line for (line,) in lines)
