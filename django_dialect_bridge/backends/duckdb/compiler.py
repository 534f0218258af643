"""The bridge's five compilers, with the additions of a backend of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Field
from django.db.models.expressions import Col, ExpressionList, OrderBy
from django.db.models.indexes import IndexExpression
from django.db.models.sql import Query
from django.db.models.sql.where import WhereNode

from django_dialect_bridge import compiler as bridge
from django_dialect_bridge.backends.duckdb.rows.claims import claim, of_delete, of_update
from django_dialect_bridge.backends.duckdb.rows.inserting import SQLInsertCompiler
from django_dialect_bridge.backends.duckdb.tables.expressions import translate_expression
from django_dialect_bridge.backends.duckdb.tables.files import check_table

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]

#: Around the expressions of constraints and indexes, whose parts are translated one by one.
_FRAMES = (ExpressionList, IndexExpression, OrderBy, WhereNode)


class SQLCompiler(bridge.SQLCompiler):
    def compile(self, node: Any) -> tuple[str, Any]:
        """Compile to generic SQL in a statement, and to the target's SQL in a constraint or an index."""
        ops = self.connection.ops
        if ops.generic is self.connection or isinstance(node, _FRAMES):
            return super().compile(node)
        compiler = Query(self.query.model).get_compiler(connection=ops.generic)
        sql, params = compiler.compile(node)
        return translate_expression(sql, params, ops.bridge, self.query.model)

    def explain_query(self) -> Iterator[str]:
        """Yield the plans, without the names that DuckDB puts before them."""
        for rows in self.execute_sql():
            yield from (plan for _, plan in rows)


class Column(Field):  # type: ignore[type-arg]
    """A column without its own field's conversions, which need not handle expressions."""

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column


class SQLUpdateCompiler(bridge.SQLUpdateCompiler):
    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        """Set a column of the key to itself as well, so that no row is updated in place.

        If an index has an updated column, DuckDB deletes and inserts the row. Otherwise it updates the row in place.
        It finds conflicts between two changes of one kind. Of two changes of different kinds, one may be lost.
        """
        check_table(self.connection, self.query.get_meta())
        values = self.query.values
        key = self.query.get_meta().pk_fields[0]
        if values and not self.connection.features.supports_foreign_keys and all(key is not one for one, *_ in values):
            self.query.values = [*values, (Column(key.column), None, Col(self.query.get_initial_alias(), key))]
        try:
            return super().as_sql(*args, **kwargs)
        finally:
            self.query.values = values

    def execute_sql(self, *args: Any, **kwargs: Any) -> Any:
        with claim(self.connection, of_update(self.query, self.connection.alias)):
            return super().execute_sql(*args, **kwargs)

    def execute_returning_sql(self, *args: Any, **kwargs: Any) -> Any:
        with claim(self.connection, of_update(self.query, self.connection.alias)):
            return super().execute_returning_sql(*args, **kwargs)


class SQLDeleteCompiler(bridge.SQLDeleteCompiler):
    def execute_sql(self, *args: Any, **kwargs: Any) -> Any:
        with claim(self.connection, of_delete(self.query, self.connection.alias)):
            return super().execute_sql(*args, **kwargs)

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        check_table(self.connection, self.query.get_meta())
        return super().as_sql(*args, **kwargs)


class SQLAggregateCompiler(bridge.SQLAggregateCompiler):
    pass
