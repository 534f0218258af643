"""NULL with the type of its field: Django writes none, but most servers need it in some places."""

from __future__ import annotations

from typing import Any

from django.db.models import Case, ExpressionWrapper, Value

from django_dialect_bridge.dispatch import GENERIC, as_vendor
from django_dialect_bridge.schema_types import type_of

SQL = tuple[str, Any]
#: Columns of these fields have a type that only PostgreSQL has.
_ADDRESSES = frozenset({"GenericIPAddressField", "IPAddressField"})


@as_vendor(GENERIC, Value)
def write_null_with_its_type(self: Value, compiler: Any, connection: Any) -> SQL:
    """Return ``CAST(NULL AS DATE)`` for None, and the parameter of any other value."""
    sql, params = self.as_sql(compiler, connection)
    if self.value is None and (sql == "NULL" or list(params) == [None]):
        return _cast_to_field("NULL", (), self)
    return sql, params


@as_vendor(GENERIC, ExpressionWrapper)
def write_wrapped_null_with_its_type(self: Any, compiler: Any, connection: Any) -> SQL:
    """Return ``CAST(NULL AS DATE)`` for None in a wrapper with a type."""
    sql, params = self.as_sql(compiler, connection)
    return _cast_to_field(sql, params, self) if sql == "NULL" else (sql, params)


@as_vendor(GENERIC, Case)
def write_case_of_nulls_with_its_type(self: Case, compiler: Any, connection: Any, **context: Any) -> SQL:
    """Return ``CAST(CASE ... END AS DATE)`` if all results are None and none has a type."""
    sql, params = self.as_sql(compiler, connection, **context)
    results = [*(case.result for case in self.cases), self.default]
    return _cast_to_field(sql, params, self) if all(map(_is_untyped_null, results)) else (sql, params)


def _is_untyped_null(expression: Any) -> bool:
    return getattr(expression, "value", 0) is None and expression._output_field_or_none is None


def _cast_to_field(sql: str, params: Any, expression: Any) -> SQL:
    """Return SQL cast to the type of an expression's field, if it has one that every database knows."""
    field = expression._output_field_or_none
    if field is None or field.get_internal_type() in _ADDRESSES:
        return sql, params
    kind = type_of(field).replace("SERIAL", "INT")
    # NULL has no length, and must not cut or widen other values.
    if kind.startswith("VARCHAR"):
        kind = "VARCHAR"
    elif kind == "DECIMAL":
        kind = "DECIMAL(1, 0)"
    return (sql, params) if kind == "UNKNOWN" else (f"CAST({sql} AS {kind})", params)
