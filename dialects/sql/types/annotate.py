"""Types for the tree: of columns from a schema, of placeholders from their values, of the rest from sqlglot."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from sqlglot import exp
from sqlglot.errors import ParseError
from sqlglot.optimizer.annotate_types import TypeAnnotator
from sqlglot.schema import MappingSchema

from dialects.errors import InvalidSQL
from dialects.sql import marks
from dialects.sql.build import copy_tree
from dialects.sql.index import NodeIndex
from dialects.sql.names import number_of
from dialects.sql.types.datatypes import NATIVE, NOT_NULL, FrozenSchema, Schema, type_name
from dialects.sql.types.infer import METADATA

#: For trees without column lookups: a schema keeps the tables that it resolved, and their trees.
_NO_SCHEMA = MappingSchema(dialect="postgres", normalize=False)


def annotate_types(
    tree: NodeIndex,
    prefix: str,
    types: Sequence[str | type],
    schema: Schema | None,
    lists: Mapping[int, int] = MappingProxyType({}),
    defined: str = "",
) -> None:
    """Set ``type`` on every node of a tree; placeholders are names that begin with ``prefix``.

    ``lists`` has the places of lists by the numbers of their placeholders. ``defined`` is the table whose columns a
    definition writes without its name.
    """
    schema = {} if schema is None else schema
    for marker in tree.nodes(exp.Placeholder):
        if marker.name.startswith(prefix):
            _describe_marker(marker, prefix, types, lists)
    tables, columns = tree.nodes(exp.Table), tree.nodes(exp.Column)
    if isinstance(schema, FrozenSchema):
        for table in tables:
            if table.name in schema:
                table.meta[marks.COLUMNS] = schema[table.name]
            if table.name in schema.unique:
                table.meta[marks.UNIQUE] = schema.unique[table.name]
            if table.name in schema.triggers:
                table.meta[marks.TRIGGERS] = True
    sources = _sources(tables, {query.alias for query in tree.nodes_made_of(exp.DerivedTable)})
    if defined:
        sources[""] = defined
    typed = {id(column): column for column in columns if _describe_column(column, sources, schema)}
    # If all scopes must be resolved, that costs more than anything else here.
    scoped = len(typed) < len(columns)
    annotator = TypeAnnotator(_relevant(tables, schema) if scoped else _NO_SCHEMA, expression_metadata=METADATA)
    annotator._visited.update(typed)
    annotator.annotate(tree.root, annotate_scope=scoped)
    for insert in tree.nodes(exp.Insert):
        _describe_insert(insert, schema)


def _sources(tables: Iterable[exp.Table], derived: Collection[str]) -> dict[str, str]:
    """Return a statement's tables by their names, for names that mean one table everywhere."""
    found: dict[str, str] = {}
    twice = set(derived)
    for table in tables:
        name = table.alias_or_name
        if table.name in derived or found.setdefault(name, table.name) != table.name or table.alias_column_names:
            twice.add(name)
    return {name: table for name, table in found.items() if name not in twice}


def _describe_column(column: exp.Column, sources: Mapping[str, str], schema: Schema) -> bool:
    """Give a column its type if it is known without resolving the outer queries."""
    text = schema.get(sources.get(column.table, ""), {}).get(column.name)
    if text is None:
        return False
    column.type = describe(text).of_values
    return True


class Description(NamedTuple):
    """A schema's description of a column."""

    #: Its type with its length and digits.
    type: exp.DataType
    #: The type of its values, without the length of a text, because an expression with the column may be longer.
    of_values: exp.DataType
    #: Whether the table has it as NOT NULL.
    not_null: bool


@cache
def describe(text: str) -> Description:
    """Parse a column's description, such as ``VARCHAR(60) NOT NULL``; SERIAL is a whole number like others."""
    kind = data_type(text.removesuffix(NOT_NULL).removesuffix(NATIVE).replace("SERIAL", "INT"))
    return Description(kind, _remove_length(kind), text.endswith(NOT_NULL))


def _remove_length(kind: exp.DataType) -> exp.DataType:
    if kind.this is exp.DType.INET:
        # Text, if a target has no type for addresses.
        return _address()
    return data_type(kind.this.name) if kind.expressions and kind.this in exp.DataType.TEXT_TYPES else kind


@cache
def _address() -> exp.DataType:
    kind = copy_tree(data_type("VARCHAR"))
    kind.meta[marks.ADDRESS] = True
    return kind


@cache
def data_type(name: str) -> exp.DataType:
    """Return the type of a name in generic SQL: one shared object, which must not be changed. Raise InvalidSQL."""
    try:
        return exp.DataType.build(name, dialect="postgres")
    except ParseError:
        raise InvalidSQL(f"unknown type {name!r}: use one of PostgreSQL's, such as VARCHAR(9)") from None


def set_type(node: exp.Expr, name: str) -> exp.Expr:
    """Return the same node with the type of a name in generic SQL."""
    node.type = data_type(name)
    return node


def _describe_marker(
    marker: exp.Placeholder, prefix: str, types: Sequence[str | type], lists: Mapping[int, int]
) -> None:
    number = number_of(marker.name, prefix)
    if types:
        marker.type = data_type(type_name(types[number]))
    if number in lists:
        marker.meta[marks.LIST] = lists[number]


def place_of_list(members: Sequence[exp.Expr]) -> int | None:
    """Return the place of the list that the only member stands for; None if each member is one item.

    A condition is one item, even if it looks for a value in a list of its own.
    """
    if len(members) != 1:
        return None
    places = {marker.meta.get(marks.LIST) for marker in NodeIndex(members[0]).nodes(exp.Placeholder)}
    place = places.pop() if len(places) == 1 else None
    return None if place is None or members[0].find(exp.Predicate) else place


def _relevant(tables: Iterable[exp.Table], schema: Schema) -> MappingSchema:
    """Return the part of a schema for the tree's tables, because a whole schema costs more than parsing."""
    known: dict[str, object] = {
        table.name: {name: describe(text).of_values for name, text in schema[table.name].items()}
        for table in tables
        if table.name in schema
    }
    # Quoted as Django quotes them: names keep their case.
    return MappingSchema(known, dialect="postgres", normalize=False)


@cache
def _type_of_insert(text: str) -> exp.DataType:
    """Return the type of an inserted column: SERIAL if the server generates its values, JSONB for JSON of its own."""
    kind = text.removesuffix(NOT_NULL)
    return _remove_length(data_type(kind.replace(f"JSON{NATIVE}", "JSONB").removesuffix(NATIVE)))


def _describe_insert(insert: exp.Insert, schema: Schema) -> None:
    """Give an INSERT's listed names their columns' types, and the INSERT its table's unique keys."""
    into = insert.this
    if not isinstance(into, exp.Schema) or into.this.name not in schema:
        return
    columns = schema[into.this.name]
    for name in into.expressions:
        name.type = _type_of_insert(columns.get(name.name, "UNKNOWN"))
    if isinstance(schema, FrozenSchema):
        insert.meta[marks.UNIQUE] = schema.unique.get(into.this.name)
