"""Fields of columns with structures and lists, whose parts are read from the column itself.

https://duckdb.org/docs/stable/sql/data_types/struct
https://duckdb.org/docs/stable/sql/data_types/list
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from django.db.models import Field, IntegerField, Lookup, Transform, Value

from django_dialect_bridge.dispatch import as_vendor
from django_dialect_bridge.refusals import not_supported

SQL = tuple[str, Any]
_NESTED = "https://duckdb.org/docs/stable/sql/data_types/overview#nested--composite-types"


def convert_value(field: Any, value: Any, connection: Any) -> Any:
    """Return a value in the field's Python form."""
    one = Value(None, output_field=field)
    for convert in (*connection.ops.get_db_converters(one), *one.get_db_converters(connection)):
        value = convert(value, one, connection)
    return value


class StructField(Field):  # type: ignore[type-arg]
    """A column of the type STRUCT, a dict in Python: ``StructField({"x": FloatField(), "y": FloatField()})``.

    Its parts are fields: ``filter(place__x__gt=1)``, ``values("place__x")``.
    """

    description = "A structure"
    is_nested = True

    def __init__(self, fields: Mapping[str, Field[Any, Any]], **options: Any) -> None:
        self.fields = dict(fields)
        super().__init__(**options)

    def deconstruct(self) -> Any:
        name, path, arguments, options = super().deconstruct()
        return name, path, arguments, {**options, "fields": self.fields}

    def db_type(self, connection: Any) -> str:
        parts = (
            f"{connection.ops.quote_name(name)} {field.db_type(connection)}" for name, field in self.fields.items()
        )
        return f"STRUCT({', '.join(parts)})"

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        if value is None:
            return None
        return {name: convert_value(field, value.get(name), connection) for name, field in self.fields.items()}

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        if not isinstance(value, Mapping):
            return value
        return {name: field.get_db_prep_value(value.get(name), connection) for name, field in self.fields.items()}

    def get_transform(self, name: str) -> Any:
        return super().get_transform(name) or (
            partial(StructPart, name, self.fields[name]) if name in self.fields else None
        )


class ListField(Field):  # type: ignore[type-arg]
    """A column of a list type, a list in Python: ``ListField(IntegerField())``.

    ``filter(sizes__0=1)``, ``sizes__len=2``, ``sizes__contains=[1, 2]``, ``sizes__overlap=[1, 2]``.
    """

    description = "A list"
    is_nested = True

    def __init__(self, base: Field[Any, Any], **options: Any) -> None:
        self.base = base
        super().__init__(**options)

    def deconstruct(self) -> Any:
        name, path, arguments, options = super().deconstruct()
        return name, path, arguments, {**options, "base": self.base}

    def db_type(self, connection: Any) -> str:
        return f"{self.base.db_type(connection)}[]"

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        return value and [convert_value(self.base, one, connection) for one in value]

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        if isinstance(value, str) or not isinstance(value, Iterable):
            return value
        return [self.base.get_db_prep_value(one, connection) for one in value]

    def get_transform(self, name: str) -> Any:
        return super().get_transform(name) or (partial(Element, int(name), self.base) if name.isdecimal() else None)


class _OfDuckDB:
    """An expression that only DuckDB has."""

    #: What a refusal names.
    construct: str

    def as_sql(self, compiler: Any, connection: Any, *args: Any, **extra: Any) -> Any:
        hint = "keep the value in a JSONField, or in columns and tables of its own: only DuckDB has such types"
        target = getattr(connection, "target", connection.vendor)
        raise not_supported(f"{self.construct} of a structure or a list", target, hint, _NESTED)


class StructPart(_OfDuckDB, Transform):
    """A part of a structure."""

    construct = "a part"

    def __init__(self, name: str, field: Any, *expressions: Any, **extra: Any) -> None:
        super().__init__(*expressions, output_field=field, **extra)
        self.name = name


class Element(_OfDuckDB, Transform):
    """An element of a list, by its position from 0."""

    construct = "an element"

    def __init__(self, place: int, field: Any, *expressions: Any, **extra: Any) -> None:
        super().__init__(*expressions, output_field=field, **extra)
        self.place = place


@ListField.register_lookup
class Length(_OfDuckDB, Transform):
    """The number of elements of a list."""

    construct = "the length"
    lookup_name = "len"
    output_field = IntegerField()


@ListField.register_lookup
class HoldsAll(_OfDuckDB, Lookup):
    """Whether a list has all elements of another list."""

    construct = "the lookup contains"
    lookup_name = "contains"
    function = "LIST_HAS_ALL"


@ListField.register_lookup
class HoldsAny(_OfDuckDB, Lookup):
    """Whether a list has any element of another list."""

    construct = "the lookup overlap"
    lookup_name = "overlap"
    function = "LIST_HAS_ANY"


@as_vendor("duckdb", StructPart)
def part(self: Any, compiler: Any, connection: Any) -> SQL:
    sql, params = compiler.compile(self.lhs)
    name = self.name.replace("'", "''").replace("%", "%%")
    return f"STRUCT_EXTRACT({sql}, '{name}')", params


@as_vendor("duckdb", Element)
def element(self: Any, compiler: Any, connection: Any) -> SQL:
    sql, params = compiler.compile(self.lhs)
    return f"LIST_EXTRACT({sql}, {self.place + 1})", params


@as_vendor("duckdb", Length)
def length(self: Any, compiler: Any, connection: Any) -> SQL:
    sql, params = compiler.compile(self.lhs)
    return f"ARRAY_LENGTH({sql})", params


@as_vendor("duckdb", HoldsAll, HoldsAny)
def holds(self: Any, compiler: Any, connection: Any) -> SQL:
    sql, params = self.process_lhs(compiler, connection)
    other, more = self.process_rhs(compiler, connection)
    return f"{self.function}({sql}, {other})", (*params, *more)
