"""The five compilers of an offline connection: generic SQL, captured instead of executed."""

from __future__ import annotations

import datetime
import decimal
import uuid
from functools import cache
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError
from django.db.models.sql import compiler
from django.db.models.sql.constants import CURSOR, MULTI, ROW_COUNT, SINGLE

from django_dialect_bridge.compiler import GenericCompiler, InsertedTypes
from django_dialect_bridge.offline.parameter_fields import name_assigned, name_assignments, name_placeholders
from django_dialect_bridge.refusals import ForeignCompiler
from django_dialect_bridge.returning import fields_to_ask

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]

#: Internal field type -> the made-up value of its column in a row.
SAMPLES: dict[str, Any] = {
    "BinaryField": b"",
    "BooleanField": True,
    "CharField": "a",
    "DateField": datetime.date(2024, 1, 1),
    "DateTimeField": datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc),
    "DecimalField": decimal.Decimal(1),
    "DurationField": datetime.timedelta(1),
    "FileField": "a",
    "FilePathField": "a",
    "FloatField": 1.0,
    "GenericIPAddressField": "127.0.0.1",
    "JSONField": "{}",
    "SlugField": "a",
    "TextField": "a",
    "TimeField": datetime.time(1),
    "UUIDField": uuid.UUID(int=1),
}


def sample(expression: Any) -> Any:
    """Return a made-up value of an expression's type; 1 for a number or an unknown type."""
    output_field: Any = getattr(expression, "_output_field_or_none", None)
    while getattr(output_field, "target_field", None) is not None:
        output_field = output_field.target_field
    return SAMPLES.get(output_field.get_internal_type(), 1) if output_field is not None else 1


class OfflineCompiler(GenericCompiler):
    """Records its statement, and returns a made-up row or none."""

    typed = True
    select: Any

    def compile(self, node: Any) -> tuple[str, Any]:
        sql, params = super().compile(node)
        return name_placeholders(sql, node), params

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        """Return Django's SQL; its refusals name the target and say what to do instead."""
        try:
            return super().as_sql(*args, **kwargs)  # type: ignore[misc]
        except ForeignCompiler:
            raise
        except NotSupportedError as error:
            refused = self.refusal(error)
            raise refused from refused.__cause__

    def execute_sql(self, result_type: str | None = MULTI, *args: Any, **kwargs: Any) -> Any:
        recorder = self.connection.recorder
        try:
            sql, params = self.as_sql()
            if not sql:
                raise EmptyResultSet
        except EmptyResultSet:
            return iter([]) if result_type == MULTI else None
        recorder.statements.append((sql, tuple(params), self.typed))
        recorder.has_reads = recorder.has_reads or result_type is not None
        if result_type == ROW_COUNT:
            return int(recorder.returns_rows)
        if result_type == CURSOR:
            return self.connection.cursor()
        row = tuple(sample(expression) for expression in self.outputs())
        if result_type == SINGLE:
            return row if recorder.returns_rows else None
        return iter([[row]] if recorder.returns_rows else [])

    def outputs(self) -> list[Any]:
        """Return the expressions of the columns of this statement's rows."""
        return [expression for expression, *_ in self.select or ()]


def offline_twin(foreign: Any) -> Any:
    """Return a compiler of a subclass of Django's own, with the offline compiler's dispatch before its own."""
    kind: Any = type(foreign)
    foreign.__class__ = _twin(kind)
    return foreign


@cache
def _twin(foreign: type) -> type:
    return type(foreign.__name__, (OfflineCompiler, foreign), {"__module__": foreign.__module__})


class SQLCompiler(OfflineCompiler, compiler.SQLCompiler):
    pass


class SQLInsertCompiler(InsertedTypes, OfflineCompiler, compiler.SQLInsertCompiler):
    def field_as_sql(self, field: Any, *args: Any) -> tuple[str, Any]:
        sql, params = super().field_as_sql(field, *args)
        return name_assigned(sql, field), params

    def execute_sql(self, returning_fields: Any = None) -> list[tuple[Any, ...]]:  # type: ignore[override]
        returning_fields = fields_to_ask(self.query, returning_fields, self.connection.target)
        self.returning_fields = returning_fields
        statements = self.as_sql()
        self.connection.recorder.statements += [(sql, tuple(params), self.typed) for sql, params in statements]
        if not returning_fields:
            return []
        return [tuple(sample(field) for field in returning_fields) for _ in self.query.objs]


class SQLUpdateCompiler(OfflineCompiler, compiler.SQLUpdateCompiler):
    # As in Django's: the statement, then those of the parents' tables.
    execute_sql = compiler.SQLUpdateCompiler.execute_sql  # type: ignore[assignment]

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        sql, params = super().as_sql(*args, **kwargs)
        return name_assignments(sql, self.query.values), params

    def execute_returning_sql(self, returning_fields: Any) -> list[Any]:
        if not returning_fields or not self.connection.features.can_return_rows_from_update:
            count: Any = self.execute_sql(ROW_COUNT)  # type: ignore[arg-type]
            return [()] * count
        self.returning_fields = returning_fields
        recorder = self.connection.recorder
        sql, params = self.as_sql()
        recorder.statements.append((sql, tuple(params), self.typed))
        return [tuple(sample(field) for field in returning_fields)] if recorder.returns_rows else []


class SQLDeleteCompiler(OfflineCompiler, compiler.SQLDeleteCompiler):
    pass


class SQLAggregateCompiler(OfflineCompiler, compiler.SQLAggregateCompiler):
    def outputs(self) -> list[Any]:
        return list(self.query.annotation_select.values())
