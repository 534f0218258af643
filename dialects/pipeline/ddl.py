"""Translating definitions of generic SQL into the dialect of a target, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlglot import exp

from dialects.ddl.apply import apply
from dialects.ddl.catalog import EMPTY, Catalogue, Definition
from dialects.ddl.dependencies import plan, split_actions
from dialects.ddl.naming import find_defined_table, name_constraints
from dialects.ddl.shared_indexes import split_repeated, with_shared_left_out
from dialects.errors import InvalidSQL
from dialects.pipeline.steps import ConvertErrors, Source, read, rewrite
from dialects.rewrites.order import rules_for
from dialects.sql import marks
from dialects.sql.build import copy_tree
from dialects.sql.index import NodeIndex
from dialects.sql.names import check_count, number_of
from dialects.sql.placeholders import check_markers
from dialects.sql.types.annotate import annotate_types
from dialects.sql.types.datatypes import type_names
from dialects.targets.base import Target
from dialects.targets.generate import generate
from dialects.targets.refusal import refusal

_STATEMENTS = (exp.Create, exp.Alter, exp.Drop, exp.Comment, exp.DML, exp.Query)
#: No placeholder's name begins with it: placeholders of definitions have their types already.
_NO_PREFIX = "\0"


class Definitions:
    """Reads definitions one after the other and translates each for the target."""

    def __init__(self, to: str | Target, catalogue: Catalogue = EMPTY) -> None:
        self.target = Target.of(to)
        self.catalogue = catalogue
        #: Remarks for the user about the translated definitions; take and clear them.
        self.remarks: list[str] = []

    def read(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Apply a statement to the catalogue without translating it."""
        with ConvertErrors(self.target):
            self.catalogue = apply(self.catalogue, self._read(sql, values))

    def define(self, sql: str, values: Sequence[Any] = ()) -> tuple[str, ...]:
        """Return the target's statements for one statement of generic SQL.

        ``sql`` marks values with ``%s`` and doubles every other percent sign; the values become literals,
        because definitions take no parameters. Raise InvalidSQL and Unsupported.
        """
        with ConvertErrors(self.target):
            return tuple(self._define(sql, values))

    def _define(self, sql: str, values: Sequence[Any]) -> list[str]:
        translated: list[str] = []
        for single in (one for part in split_repeated(self._read(sql, values)) for one in split_actions(part)):
            found = plan(single, self.catalogue, self.target)
            for statement in found:
                later = apply(self.catalogue, statement)
                kept, remarks = with_shared_left_out(statement, self.catalogue, later, self.target)
                for one in kept:
                    translated += _translate(one, self.catalogue, later, self.target)
                self.remarks += remarks
                self.catalogue = later
            if not found:
                self.catalogue = apply(self.catalogue, single)
        return translated

    def _read(self, sql: str, values: Sequence[Any]) -> Definition:
        statement = _read(sql, values, self.target)
        name_constraints(statement.tree, self.catalogue.names())
        return statement


def define(sql: str, to: str | Target, values: Sequence[Any] = (), catalogue: Catalogue = EMPTY) -> tuple[str, ...]:
    """Return the target's statements for one statement of generic SQL, on the tables of a catalogue."""
    return Definitions(to, catalogue).define(sql, values)


def _read(sql: str, values: Sequence[Any], target: Target) -> Definition:
    nodes, text, prefix, count = read(sql, target, "native")
    check_count(len(values), count)
    tree = nodes.root
    if not isinstance(tree, _STATEMENTS):
        raise InvalidSQL(f"cannot read the SQL: {type(tree).__name__} is not a statement that can be translated")
    check_markers(nodes, prefix, count)
    types = type_names(values)
    for marker in nodes.nodes(exp.Placeholder):
        # Kept with the placeholder, because a later statement may create a constraint again.
        number = number_of(marker.name, prefix)
        marker.meta[marks.VALUE] = values[number]
        marker.type = exp.DataType.build(types[number])
    return Definition(tree, text)


def _translate(statement: Definition, before: Catalogue, later: Catalogue, target: Target) -> list[str]:
    tree = NodeIndex(copy_tree(statement.tree))
    annotate_types(tree, _NO_PREFIX, (), _types(before, later), defined=find_defined_table(tree.root) or "")
    tree.root.meta[marks.BEFORE], tree.root.meta[marks.AFTER] = before, later
    rewrite(Source(tree, statement.source, _NO_PREFIX, 0), target, rules_for(target, "native"))
    return [generate(_with_literals(one, target), target, pretty=False) for one in _statements(tree.root)]


def _types(before: Catalogue, later: Catalogue) -> dict[str, dict[str, str]]:
    """Return the types of columns; a column that changes has its old type, from which it is converted."""
    found = later.types()
    for table, columns in before.types().items():
        found[table] = {**found.get(table, {}), **columns}
    return found


def _statements(tree: exp.Expr) -> list[exp.Expr]:
    if isinstance(tree, exp.Block):
        return [one for inner in tree.expressions for one in _statements(inner)]
    return [copy_tree(tree)]


def _with_literals(tree: exp.Expr, target: Target) -> exp.Expr:
    for marker in list(tree.find_all(exp.Placeholder)):
        if marks.VALUE not in marker.meta:
            raise refusal("a parameter in a definition", target, "write its value into the SQL", target.family.manual)
        marker.replace(exp.var(target.family.literal(marker.meta[marks.VALUE])))
    return tree
