"""Types for the tree: of columns from a schema, of markers from their values, of the rest from sqlglot."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Mapping, Sequence

from sqlglot import exp
from sqlglot.optimizer.annotate_types import annotate_types
from sqlglot.schema import MappingSchema

from dialects.inference import METADATA

#: Table -> column -> type name, in generic SQL's types.
Schema = Mapping[str, Mapping[str, str]]


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


def annotate(tree: exp.Expr, prefix: str, types: Sequence[str], schema: Schema | None) -> exp.Expr:
    """Set ``type`` on every node of ``tree``; markers are those whose name begins with ``prefix``."""
    markers = [node for node in tree.find_all(exp.Placeholder) if node.name.startswith(prefix)]
    for node in markers:
        # A plain name: nothing that rewrites identifiers may touch it.
        node.set("this", node.name)
        if types:
            node.type = exp.DataType.build(types[int(node.name[len(prefix) : -2])])
    return annotate_types(
        tree,
        schema=_relevant(tree, schema),
        expression_metadata=METADATA,
        dialect="postgres",
    )


def _relevant(tree: exp.Expr, schema: Schema | None) -> MappingSchema | None:
    """The part of a schema that the tree's tables need; making one of a whole project would cost more than parsing."""
    if not schema:
        return None
    names = {table.name for table in tree.find_all(exp.Table)}
    known: dict[str, object] = {name: schema[name] for name in names if name in schema}
    # Quoted as Django quotes them: names are taken as they are spelled.
    return MappingSchema(known, dialect="postgres", normalize=False) if known else None
