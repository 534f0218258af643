"""Types for the tree: of columns from a schema, of markers from their values, of the rest from sqlglot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from sqlglot import exp
from sqlglot.optimizer.annotate_types import annotate_types
from sqlglot.schema import MappingSchema

from dialects.inference import METADATA
from dialects.kinds import FrozenSchema, Schema, type_name
from dialects.trees import nodes_of

#: The mark on a marker that hands a whole list over as one parameter.
LONG = "long"

#: What a table and an INSERT are told: the unique keys, the primary first, or None where they are not known.
UNIQUE = "unique"


def annotate(
    tree: exp.Expr, prefix: str, types: Sequence[str | type], schema: Schema | None, long: Sequence[int] = ()
) -> exp.Expr:
    """Set ``type`` on every node of ``tree``; markers are those whose name begins with ``prefix``.

    Those whose numbers are in ``long`` hand a whole list over.
    """
    tables, inserts = set(), []
    for node in nodes_of(tree):
        if isinstance(node, exp.Placeholder):
            if node.name.startswith(prefix):
                _describe_marker(node, prefix, types, long)
        elif isinstance(node, exp.Table):
            tables.add(node.name)
            if isinstance(schema, FrozenSchema) and node.name in schema.unique:
                node.meta[UNIQUE] = schema.unique[node.name]
        elif isinstance(node, exp.Insert):
            inserts.append(node)
    annotated = annotate_types(
        tree,
        schema=_relevant(tables, schema),
        expression_metadata=METADATA,
        dialect="postgres",
    )
    for insert in inserts:
        _describe_insert(insert, schema or {})
    return annotated


@cache
def data_type(name: str) -> exp.DataType:
    """The type of a name in generic SQL; one object for all, which is not to be changed."""
    return exp.DataType.build(name, dialect="postgres")


def _describe_marker(marker: exp.Placeholder, prefix: str, types: Sequence[str | type], long: Sequence[int]) -> None:
    # A plain name: nothing that rewrites identifiers may touch it.
    marker.set("this", marker.name)
    number = int(marker.name[len(prefix) : -2])
    if types:
        marker.type = data_type(type_name(types[number]))
    if number in long:
        marker.meta[LONG] = True


def _relevant(tables: Iterable[str], schema: Schema | None) -> MappingSchema | None:
    """The part of a schema that the tree's tables need; making one of a whole project would cost more than parsing."""
    known: dict[str, object] = {name: _plain(schema[name]) for name in tables if name in schema} if schema else {}
    # Quoted as Django quotes them: names are taken as they are spelled.
    return MappingSchema(known, dialect="postgres", normalize=False) if known else None


def _plain(columns: Mapping[str, str]) -> dict[str, exp.DataType]:
    """The types of columns as those of their values: where a value comes from makes no difference to it."""
    return {name: data_type(kind.replace("SERIAL", "INT")) for name, kind in columns.items()}


def _describe_insert(insert: exp.Insert, schema: Schema) -> None:
    """Give the names that an INSERT lists the types of their columns, and the INSERT its table's unique keys."""
    into = insert.this
    if not isinstance(into, exp.Schema) or into.this.name not in schema:
        return
    columns = schema[into.this.name]
    for name in into.expressions:
        name.type = data_type(columns.get(name.name, "UNKNOWN"))
    if isinstance(schema, FrozenSchema):
        insert.meta[UNIQUE] = schema.unique.get(into.this.name)
