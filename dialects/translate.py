"""The pipeline: generic SQL in, the target's SQL and the order of its parameters out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from dialects import features
from dialects.annotation import FrozenSchema, Keys, Schema, annotate
from dialects.errors import Unsupported
from dialects.folding import Slots, bracket_lists, fold, loose_markers, spell_numbers, unfold
from dialects.functions import build_functions
from dialects.parameters import Entry, check_count, number_markers, restore_markers, split_at_names
from dialects.printing import number_outputs, print_sql
from dialects.reading import read
from dialects.rewrites.lists import LONGEST_LIST
from dialects.rewriting import apply_rules
from dialects.target import Target
from dialects.targets import SEMANTICS, null_ordering, rules_for

CACHE_SIZE = 10_000


@dataclass(frozen=True)
class Translation:
    """SQL of a target: ``order[i]`` is the index, in the input, of the parameter of the i-th marker of ``sql``.

    Where a marker takes a long list of parameters as one JSON array, it is a
    tuple of their indexes. The markers of variables that Oracle's RETURNING
    INTO puts values into are numbered after the parameters.
    ``rules`` names the rules that fired and ``functions`` the functions that
    were rewritten, in order. ``texts`` are the pieces around the markers.
    """

    sql: str
    order: tuple[Entry, ...]
    rules: tuple[str, ...]
    functions: tuple[str, ...]
    texts: tuple[str, ...]


class CacheInfo(NamedTuple):
    """What the cache of translations did: counts since the start or the last ``cache_clear()``."""

    hits: int
    misses: int
    evictions: int
    size: int
    maxsize: int


def translate(
    sql: str,
    to: str | Target,
    *,
    paramstyle: str = "format",
    semantics: str = "native",
    types: Sequence[str] | None = None,
    same: Sequence[int] = (),
    schema: Schema | None = None,
    unique: Keys | None = None,
    pretty: bool = False,
) -> Translation:
    """Translate one statement of generic SQL into the dialect of ``to``.

    ``sql`` marks parameters with ``%s`` and doubles every other percent sign.
    ``to`` is a Target or its spelling (``"tsql@2019"``). ``paramstyle`` is one
    of PEP 249's five. ``semantics="portable"`` gives PostgreSQL's rows where
    ``"native"`` keeps the target's own collation and null ordering. ``types``
    are the generic types of the parameters (see ``type_names``) and ``schema``
    those of the columns, by table; ``unique`` are the unique keys of tables,
    by which a MERGE tells what ON CONFLICT DO NOTHING leaves. ``same`` (see ``equal_values``) tells which
    parameters are equal, so that an expression of GROUP BY is known again in
    the select list.

    Raises InvalidSQL, UnknownTarget, or Unsupported for what the target cannot
    express. Needs no server, driver or connection.
    """
    if semantics not in SEMANTICS:
        raise ValueError(f"unknown semantics {semantics!r}: use {' or '.join(SEMANTICS)}")
    if schema is not None and not isinstance(schema, FrozenSchema):
        keys = tuple((table, tuple(map(tuple, keys))) for table, keys in (unique or {}).items())
        schema = _frozen(tuple((table, tuple(columns.items())) for table, columns in schema.items()), keys)
    return _translate(
        sql, None if types is None else tuple(types), tuple(same), Target.of(to), paramstyle, semantics, schema, pretty
    )


@lru_cache(maxsize=64)
def _frozen(
    columns: tuple[tuple[str, tuple[tuple[str, str], ...]], ...],
    unique: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...],
) -> FrozenSchema:
    return FrozenSchema({table: dict(kinds) for table, kinds in columns}, dict(unique))


def _translate(
    sql: str, types: tuple[str, ...] | None, same: tuple[int, ...], target: Target, *options: Any
) -> Translation:
    """Take the shape of the SQL, look its translation up, and put back what was taken out."""
    shape, slots = fold(sql, None if target.has(features.LONG_LISTS) else LONGEST_LIST)
    translation = _of_shape(shape, slots, types, same, target, *options) if slots else None
    if translation is None:
        printed = _translate_shape(sql, types, same, (), (), target, *options)
        assert printed is not None
        translation = printed.unfolded
    if not _fits(translation, target):
        hint = f"{target.family.most_parameters} is the most that it takes: send fewer at a time, or use a subquery"
        raise Unsupported(f"{len(translation.order)} parameters", target, hint, target.family.most_parameters_url)
    return translation


def _of_shape(
    shape: str, slots: Slots, types: tuple[str, ...] | None, same: tuple[int, ...], target: Target, *options: Any
) -> Translation | None:
    """None where the statement has to be seen as it is: a rule took a list apart, or a LIMIT is text of a literal."""
    for given in (types, same or None):
        if given is not None:
            check_count(len(given), slots.parameters)
    key = (
        shape,
        None if types is None else slots.types(types),
        slots.same(same) if same or "GROUP BY" in shape else (),
        slots.numbers,
    )
    printed = _translate_shape(*key, (), target, *options)
    if printed is None or printed.loose.intersection(slots.lists):
        return None
    translation = printed.unfold(slots)
    if _fits(translation, target) or not target.has(features.LISTS_IN_ONE_PARAMETER):
        return translation
    printed = _translate_shape(*key, slots.lists, target, *options)
    return None if printed is None else printed.unfold(slots)


def _fits(translation: Translation, target: Target) -> bool:
    most = target.family.most_parameters
    return most is None or len(translation.order) <= most


@dataclass(frozen=True)
class Printed:
    """A translated shape: its text, split at the markers and at the brackets around the items of lists."""

    pieces: tuple[str, ...]
    rules: tuple[str, ...]
    functions: tuple[str, ...]
    paramstyle: str
    marker: str

    @cached_property
    def loose(self) -> frozenset[int]:
        """The markers outside of brackets, which cannot be repeated."""
        return loose_markers(self.pieces)

    @cached_property
    def unfolded(self) -> Translation:
        """The translation where each marker stands for one parameter."""
        return self.unfold(None)

    def unfold(self, slots: Slots | None) -> Translation:
        """The translation where each marker stands for what its slot says."""
        texts, order = unfold(self.pieces, slots)
        sql = restore_markers(texts, order, self.paramstyle, self.marker)
        return Translation(sql, order, self.rules, self.functions, texts)


@lru_cache(maxsize=CACHE_SIZE)
def _translate_shape(
    sql: str,
    types: tuple[str, ...] | None,
    same: tuple[int, ...],
    numbers: tuple[int, ...],
    long: tuple[int, ...],
    target: Target,
    paramstyle: str,
    semantics: str,
    schema: FrozenSchema | None,
    pretty: bool,
) -> Printed | None:
    marker = target.family.marker(paramstyle)
    text, prefix, count = number_markers(sql, same)
    if types is not None:
        check_count(len(types), count)
    tree = annotate(read(text, null_ordering(target, semantics)), prefix, types or (), schema, long)
    if numbers and not spell_numbers(tree, prefix, numbers):
        return None
    tree, functions = build_functions(tree, target, text)
    tree, rules = apply_rules(tree, rules_for(target, semantics), target)
    number_outputs(tree, prefix, count)
    bracket_lists(tree, prefix)
    pieces = split_at_names(print_sql(tree, target, prefix, pretty), prefix)
    return Printed(tuple(pieces), rules, functions, paramstyle, marker)


def cache_info() -> CacheInfo:
    """Hits, misses, evictions, size and bound of the cache of translations."""
    info = _translate_shape.cache_info()
    return CacheInfo(info.hits, info.misses, max(0, info.misses - info.currsize), info.currsize, CACHE_SIZE)


def cache_clear() -> None:
    """Forget every translation."""
    _translate_shape.cache_clear()
