"""Many rows at once, the keys behind those that are given, and the rows of an upsert."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Iterable
from itertools import chain
from typing import Any

from django.db import models
from django.db.models.constants import OnConflict

from django_dialect_bridge import compiler as bridge
from django_dialect_bridge.backends.duckdb.columns import FEW, Rows
from django_dialect_bridge.backends.duckdb.operations import has_sequence
from django_dialect_bridge.inserting import Selected

#: Fields whose values of this type go to the database as they are, so that nothing has to be asked for each.
_AS_IT_IS: dict[type[models.Field[Any, Any]], type] = {
    models.BigIntegerField: int,
    models.BooleanField: bool,
    models.CharField: str,
    models.DateField: datetime.date,
    models.DateTimeField: datetime.datetime,
    models.DecimalField: decimal.Decimal,
    models.FloatField: float,
    models.IntegerField: int,
    models.SmallIntegerField: int,
    models.TextField: str,
    models.UUIDField: uuid.UUID,
}
#: Some of these values have to be looked at.
_UNLESS = {
    datetime.datetime: lambda value: value.tzinfo is None,
    decimal.Decimal: decimal.Decimal.is_nan,
}


class SQLInsertCompiler(bridge.SQLInsertCompiler):
    """Inserts many rows as columns, of which DuckDB reads thousands in the time of a hundred rows of markers."""

    _rows: Rows | None = None

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        statements = super().as_sql(*args, **kwargs)
        rows, self._rows = self._rows, None
        return statements if rows is None else [(sql, rows) for sql, _ in statements]

    def pre_save_val(self, field: Any, obj: Any) -> Any:
        if type(field).pre_save is models.Field.pre_save:
            return getattr(obj, field.attname)
        return super().pre_save_val(field, obj)

    def prepare_value(self, field: Any, value: Any) -> Any:
        kind = type(value)
        if kind is _AS_IT_IS.get(type(field)) and not (kind in _UNLESS and _UNLESS[kind](value)):
            return value
        return super().prepare_value(field, value)

    def assemble_as_sql(self, fields: Any, value_rows: Any) -> tuple[Any, Any]:
        columns = list(zip(*value_rows, strict=True))
        plain = all(map(_is_listable, fields)) and not any(map(_has_expressions, columns))
        # Rows may conflict with each other, which is a matter of the rules.
        if len(value_rows) < 2 or self.query.on_conflict or not plain:
            return super().assemble_as_sql(fields, value_rows)
        if len(value_rows) > FEW:
            self._rows = Rows.of(columns, [field.db_type(self.connection.of) for field in fields])
            if self._rows is not None:
                return Selected(Rows.query), []
        adapt = self.connection.target.family.adapt
        lists = ", ".join(f"UNNEST(CAST(%s AS {field.db_type(self.connection)}[]))" for field in fields)
        return Selected(f"SELECT {lists}"), [[adapt(column) for column in columns]]

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
        if any(map(_has_expressions, given)):
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


def _is_listable(field: Any) -> bool:
    """Whether a field's values are markers of one type and nothing else."""
    own_marker = hasattr(field, "get_placeholder") or hasattr(field, "get_placeholder_sql")
    return field is not None and (not own_marker or isinstance(field, models.BinaryField))


def _has_expressions(values: Iterable[Any]) -> bool:
    return any(hasattr(kind, "as_sql") for kind in set(map(type, values)))
