"""Types for the tree: of columns from a schema, of markers from their values, of the rest from sqlglot."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sqlglot import exp
from sqlglot.optimizer.annotate_types import annotate_types
from sqlglot.schema import MappingSchema

from dialects.inference import METADATA

#: The mark on a marker that hands a whole list over as one parameter.
LONG = "long"

#: What an INSERT is told of its table: the unique keys, or None where they are not known.
UNIQUE = "unique"

#: Table -> column -> type name, in generic SQL's types; SERIAL and BIGSERIAL where the server makes the values.
Schema = Mapping[str, Mapping[str, str]]
#: Table -> its unique keys, each the names of its columns.
Keys = Mapping[str, Sequence[Sequence[str]]]


class FrozenSchema(dict[str, Mapping[str, str]]):
    """A schema that is never changed, so that it can be part of a cache key; compared by identity."""

    def __init__(self, columns: Schema = MappingProxyType({}), unique: Keys = MappingProxyType({})) -> None:
        super().__init__(columns)
        self.unique = unique

    __hash__ = object.__hash__  # type: ignore[assignment]
    __eq__ = object.__eq__


class JSONText(str):
    """A parameter that holds a JSON document."""


_TYPES: dict[type, str] = {
    bool: "BOOLEAN",
    int: "BIGINT",
    float: "DOUBLE",
    decimal.Decimal: "DECIMAL",
    str: "TEXT",
    JSONText: "JSON",
    bytes: "VARBINARY",
    memoryview: "VARBINARY",
    datetime.datetime: "TIMESTAMPTZ",
    datetime.date: "DATE",
    datetime.time: "TIME",
    datetime.timedelta: "INTERVAL",
    uuid.UUID: "UUID",
    type(None): "NULL",
}


def type_names(values: Sequence[object]) -> tuple[str, ...]:
    """The generic type of each parameter value, ``"UNKNOWN"`` for a type without one; what ``translate`` takes."""
    return tuple(_TYPES.get(type(value), "UNKNOWN") for value in values)


def annotate(
    tree: exp.Expr, prefix: str, types: Sequence[str], schema: Schema | None, long: Sequence[int] = ()
) -> exp.Expr:
    """Set ``type`` on every node of ``tree``; markers are those whose name begins with ``prefix``.

    Those whose numbers are in ``long`` hand a whole list over.
    """
    markers = [node for node in tree.find_all(exp.Placeholder) if node.name.startswith(prefix)]
    for node in markers:
        # A plain name: nothing that rewrites identifiers may touch it.
        node.set("this", node.name)
        number = int(node.name[len(prefix) : -2])
        if types:
            node.type = exp.DataType.build(types[number])
        if number in long:
            node.meta[LONG] = True
    annotated = annotate_types(
        tree,
        schema=_relevant(tree, schema),
        expression_metadata=METADATA,
        dialect="postgres",
    )
    if schema:
        _describe_inserts(annotated, schema)
    return annotated


def _relevant(tree: exp.Expr, schema: Schema | None) -> MappingSchema | None:
    """The part of a schema that the tree's tables need; making one of a whole project would cost more than parsing."""
    if not schema:
        return None
    names = {table.name for table in tree.find_all(exp.Table)}
    known: dict[str, object] = {name: _plain(schema[name]) for name in names if name in schema}
    # Quoted as Django quotes them: names are taken as they are spelled.
    return MappingSchema(known, dialect="postgres", normalize=False) if known else None


def _plain(columns: Mapping[str, str]) -> dict[str, str]:
    """The types of columns as those of their values: where a value comes from makes no difference to it."""
    return {name: kind.replace("SERIAL", "INT") for name, kind in columns.items()}


def _describe_inserts(tree: exp.Expr, schema: Schema) -> None:
    """Give the names that an INSERT lists the types of their columns, and the INSERT its table's unique keys."""
    for insert in tree.find_all(exp.Insert):
        into = insert.this
        if not isinstance(into, exp.Schema) or into.this.name not in schema:
            continue
        columns = schema[into.this.name]
        for name in into.expressions:
            name.type = exp.DataType.build(columns.get(name.name, "UNKNOWN"), dialect="postgres")
        if isinstance(schema, FrozenSchema):
            insert.meta[UNIQUE] = schema.unique.get(into.this.name)
