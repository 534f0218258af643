"""The pipeline: from the generic SQL of a shape to its text in the target's dialect.

Only a statement that is not in the cache needs it. So it is imported with the
first such statement, and sqlglot with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialects import features
from dialects.pipeline.lists import lengths_of_lists, list_from_one_parameter, rows_from_one_parameter
from dialects.pipeline.steps import ConvertErrors, generate_pieces, ignore_step, read, rewrite
from dialects.rewrites.base import Watch
from dialects.rewrites.order import rules_for
from dialects.shapes.compiled import CompiledShape
from dialects.shapes.extract import ListExpansion, NumberExpansion, find_repeated
from dialects.shapes.store import CacheKey
from dialects.sql.names import Query, check_count
from dialects.sql.outputs import name_outputs
from dialects.sql.placeholders import check_markers, spell_numbers
from dialects.sql.types.annotate import annotate_types
from dialects.sql.types.datatypes import type_name
from dialects.targets.base import Target


def compile_shape(key: CacheKey, watch: Watch = ignore_step) -> CompiledShape | None:
    """Compile the generic SQL of a shape: parse, annotate types, build functions, apply rules, generate.

    Return None if the statement must be whole, because its numbers cannot be distinguished from text. ``watch`` gets
    the tree after each step and rule. Raise InvalidSQL and Unsupported.
    """
    with ConvertErrors(key.options.target):
        options, expansions, target = key.options, key.expansions, key.options.target
        source = read(key.sql, target, options.semantics, key.same)
        tree, _, prefix, count = source
        numbers = [expansion.place for expansion in expansions if isinstance(expansion, NumberExpansion)]
        types = list(key.types or ())
        if key.types is not None:
            for number in numbers:
                types.insert(number, "INT")
            check_count(len(types), count)
        lists = [expansion for expansion in expansions if isinstance(expansion, ListExpansion)]
        name_outputs(tree)
        annotate_types(
            tree, prefix, types, options.schema, {place: one.place for one in lists for place in find_repeated(one)}
        )
        watch("parse", tree.root)
        if numbers and not spell_numbers(tree, prefix, numbers):
            return None
        check_markers(tree, prefix, count - len(numbers))
        in_one = (
            bool(lists) and target.has(features.LISTS_IN_ONE_PARAMETER) and target.family.most_parameters is not None
        )
        # With portable semantics a text is compared as an expression, which no index has.
        lengths = lengths_of_lists(tree) if in_one and options.semantics == "native" else {}
        functions, rules = rewrite(source, target, rules_for(target, options.semantics), watch)
        pieces = generate_pieces(source, target, options.pretty)
        queries = _lists_from_one_parameter(lists, types, lengths, target) if in_one else {}
        style = options.paramstyle, target.family.marker(options.paramstyle)
        return CompiledShape(pieces, expansions, count, rules, functions, style, queries)


def _lists_from_one_parameter(
    lists: Sequence[ListExpansion], types: Sequence[str | type], lengths: Mapping[int, int], target: Target
) -> dict[int, Query]:
    """Return how each list is read from one parameter, by the places of its placeholders; ``types`` may be none."""
    queries: dict[int, Query] = {}
    for one in lists:
        places = find_repeated(one)
        named = [type_name(types[place]) if types else None for place in places]
        found = (
            rows_from_one_parameter(tuple(named), target)
            if one.width > 1
            else [list_from_one_parameter(named[0], target, lengths.get(one.place))]
        )
        queries.update(zip(places, found, strict=True))
    return queries
