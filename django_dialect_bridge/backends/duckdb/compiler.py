"""The bridge's five compilers, with what only a backend of its own needs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from django.db.models import BinaryField
from django.db.models.constants import OnConflict
from django.db.models.expressions import ExpressionList, OrderBy
from django.db.models.indexes import IndexExpression
from django.db.models.sql import Query
from django.db.models.sql.where import WhereNode

from django_dialect_bridge import compiler as bridge
from django_dialect_bridge.backends.duckdb.operations import has_sequence
from django_dialect_bridge.inserting import Lists
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
        for rows in self.execute_sql():
            yield from (plan for _, plan in rows)


class SQLInsertCompiler(bridge.SQLInsertCompiler):
    """Inserts many rows as lists of columns, of which DuckDB reads thousands in the time of a hundred rows of markers."""

    def assemble_as_sql(self, fields: Any, value_rows: Any) -> tuple[Any, Any]:
        plain = all(map(_is_listable, fields)) and not any(map(_is_expression, chain(*value_rows)))
        # Rows may conflict with each other, which is a matter of the rules.
        if len(value_rows) < 2 or self.query.on_conflict or not plain:
            return super().assemble_as_sql(fields, value_rows)
        adapt = self.connection.target.family.adapt
        markers = Lists(f"CAST(%s AS {field.db_type(self.connection)}[])" for field in fields)
        return markers, [[adapt(column) for column in zip(*value_rows, strict=True)]]

    def execute_sql(self, returning_fields: Any = None) -> list[Any]:  # type: ignore[override]
        if returning_fields and len(self.query.objs) > 1 and self.query.on_conflict == OnConflict.UPDATE:
            rows = self._upserted(returning_fields)
        else:
            rows = super().execute_sql(returning_fields)
        self._advance_sequence()
        return rows

    def _upserted(self, returning_fields: Any) -> list[Any]:
        """The rows of a MERGE, of which nothing tells which is which, by the key that they were matched by."""
        unique, objs = self.query.unique_fields, self.query.objs
        given = [[getattr(obj, field.attname) for obj in objs] for field in unique]
        if any(map(_is_expression, chain(*given))):
            return self._one_by_one(returning_fields)
        super().execute_sql(None)
        names = [field.attname for field in (*unique, *returning_fields)]
        keys = [[field.to_python(value) for value in values] for field, values in zip(unique, given, strict=True)]
        rows = self.query.model._base_manager.using(self.connection.alias)
        rows = rows.filter(**{f"{name}__in": set(values) for name, values in zip(names, keys, strict=False)})
        found = {row[: len(unique)]: row[len(unique) :] for row in rows.values_list(*names)}
        return [found[key] for key in zip(*keys, strict=True)]

    def _advance_sequence(self) -> None:
        """Keys that were given are behind those that the database makes next, unless there are no more to make."""
        for field in self.query.fields:
            if has_sequence(field):
                _, most = self.connection.ops.integer_field_range(field.get_internal_type())
                given = [value for obj in self.query.objs if isinstance(value := getattr(obj, field.attname), int)]
                if given and max(given) < most:
                    self.connection.advance_sequence(self.query.get_meta().db_table, field.column, max(given))


class SQLUpdateCompiler(bridge.SQLUpdateCompiler):
    pass


class SQLDeleteCompiler(bridge.SQLDeleteCompiler):
    pass


class SQLAggregateCompiler(bridge.SQLAggregateCompiler):
    pass


def _is_listable(field: Any) -> bool:
    """Whether a field's values are markers of one type and nothing else."""
    own_marker = hasattr(field, "get_placeholder") or hasattr(field, "get_placeholder_sql")
    return field is not None and (not own_marker or isinstance(field, BinaryField))


def _is_expression(value: Any) -> bool:
    return hasattr(value, "as_sql")
