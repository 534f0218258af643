"""The pipeline: from the generic SQL of a shape to its text in the target's dialect.

Only a statement that is not in the cache needs it, so it is loaded with the
first one, and sqlglot with it.
"""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.errors import Unsupported
from dialects.functions import build_functions
from dialects.rewrites.base import Watch, apply_rules
from dialects.rewrites.expressions.in_lists import (
    lengths_of_lists,
    list_from_one_parameter,
    rows_from_one_parameter,
)
from dialects.rewrites.order import rules_for
from dialects.shapes.compiled import CompiledShape
from dialects.shapes.extract import ListExpansion, NumberExpansion, repeated
from dialects.shapes.store import CacheKey
from dialects.sql.index import NodeIndex
from dialects.sql.names import check_count, number_markers, split_at_names
from dialects.sql.outputs import name_outputs
from dialects.sql.parse import parse
from dialects.sql.placeholders import check_markers, name_placeholders, spell_numbers
from dialects.sql.types.annotate import annotate_types
from dialects.sql.types.datatypes import type_name
from dialects.targets import null_ordering
from dialects.targets.generate import generate

_TOO_DEEP = "nest them less, install sqlglot[c], or raise the limit with sys.setrecursionlimit()"


def compile_shape(key: CacheKey, watch: Watch | None = None) -> CompiledShape | None:
    """Parse, annotate and rewrite the generic SQL of a shape, and generate the target's; None if it has to be whole.

    It has to be if its numbers cannot be told apart from text. ``watch`` sees the tree after each step and rule.
    Raises InvalidSQL and Unsupported.
    """
    try:
        return _compile(key, watch or _unwatched)
    except RecursionError:
        # sqlglot in pure Python takes about twenty frames for each pair of parentheses.
        raise Unsupported("conditions nested so deeply in each other", key.options.target, _TOO_DEEP) from None


def _unwatched(step: str, tree: exp.Expr) -> None:
    """Watch nothing."""


def _compile(key: CacheKey, watch: Watch) -> CompiledShape | None:
    sql, types, same, options, expansions = key
    target = options.target
    style = options.paramstyle, target.family.marker(options.paramstyle)
    text, prefix, count = number_markers(sql, same)
    numbers = [expansion.place for expansion in expansions if isinstance(expansion, NumberExpansion)]
    kinds = list(types or ())
    if types is not None:
        for number in numbers:
            kinds.insert(number, "INT")
        check_count(len(kinds), count)
    lists = {
        place: expansion.place
        for expansion in expansions
        if isinstance(expansion, ListExpansion)
        for place in repeated(expansion)
    }
    tree = NodeIndex(parse(text, null_ordering(target, options.semantics)))
    name_outputs(tree)
    annotate_types(tree, prefix, kinds, options.schema, lists)
    watch("parse", tree.root)
    if numbers and not spell_numbers(tree, prefix, numbers):
        return None
    check_markers(tree, prefix, count - len(numbers))
    in_one = bool(lists) and target.has(features.LISTS_IN_ONE_PARAMETER) and target.family.most_parameters is not None
    # Portably a text is compared as an expression, which no index has.
    lengths = lengths_of_lists(tree) if in_one and options.semantics == "native" else {}
    functions = build_functions(tree, target, text)
    watch("build functions", tree.root)
    rules = apply_rules(tree, rules_for(target, options.semantics), target, watch)
    name_placeholders(tree, prefix, count)
    pieces = split_at_names(generate(tree.root, target, options.pretty), prefix)
    queries = {}
    if in_one:
        named = [type_name(kind) for kind in kinds]
        queries = {
            place: list_from_one_parameter(named[place] if named else None, target, lengths.get(lists[place]))
            for place in lists
        }
        for expansion in expansions:
            if isinstance(expansion, ListExpansion) and expansion.width > 1:
                places = repeated(expansion)
                of_row = tuple([named[place] if named else None for place in places])
                queries.update(zip(places, rows_from_one_parameter(of_row, target), strict=True))
    return CompiledShape(pieces, expansions, count, rules, functions, style, queries)
