"""The pipeline: generic SQL in, the target's SQL and the order of its parameters out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from dialects.annotation import Schema, annotate
from dialects.functions import build_functions
from dialects.parameters import check_count, number_markers, restore_markers, split_at_markers
from dialects.printing import print_sql
from dialects.reading import read
from dialects.rewriting import apply_rules
from dialects.target import Target
from dialects.targets import SEMANTICS, null_ordering, rules_for

CACHE_SIZE = 10_000


@dataclass(frozen=True)
class Translation:
    """SQL of a target: ``order[i]`` is the index, in the input, of the parameter of the i-th marker of ``sql``.

    ``rules`` names the rules that fired and ``functions`` the functions that
    were rewritten, in order. ``texts`` are the pieces around the markers.
    """

    sql: str
    order: tuple[int, ...]
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


class FrozenSchema(dict[str, dict[str, str]]):
    """A schema that is never changed, so that it can be part of a cache key; compared by identity."""

    __hash__ = object.__hash__  # type: ignore[assignment]
    __eq__ = object.__eq__


def translate(
    sql: str,
    to: str | Target,
    *,
    paramstyle: str = "format",
    semantics: str = "native",
    types: Sequence[str] | None = None,
    same: Sequence[int] = (),
    schema: Schema | None = None,
    pretty: bool = False,
) -> Translation:
    """Translate one statement of generic SQL into the dialect of ``to``.

    ``sql`` marks parameters with ``%s`` and doubles every other percent sign.
    ``to`` is a Target or its spelling (``"tsql@2019"``). ``paramstyle`` is one
    of PEP 249's five. ``semantics="portable"`` gives PostgreSQL's rows where
    ``"native"`` keeps the target's own collation and null ordering. ``types``
    are the generic types of the parameters (see ``type_names``) and ``schema``
    those of the columns, by table. ``same`` (see ``equal_values``) tells which
    parameters are equal, so that an expression of GROUP BY is known again in
    the select list.

    Raises InvalidSQL, UnknownTarget, or Unsupported for what the target cannot
    express. Needs no server, driver or connection.
    """
    if semantics not in SEMANTICS:
        raise ValueError(f"unknown semantics {semantics!r}: use {' or '.join(SEMANTICS)}")
    if schema is not None and not isinstance(schema, FrozenSchema):
        schema = _frozen(tuple((table, tuple(columns.items())) for table, columns in schema.items()))
    return _translate(
        sql, Target.of(to), paramstyle, semantics, None if types is None else tuple(types), tuple(same), schema, pretty
    )


@lru_cache(maxsize=64)
def _frozen(items: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]) -> FrozenSchema:
    return FrozenSchema({table: dict(columns) for table, columns in items})


@lru_cache(maxsize=CACHE_SIZE)
def _translate(
    sql: str,
    target: Target,
    paramstyle: str,
    semantics: str,
    types: tuple[str, ...] | None,
    same: tuple[int, ...],
    schema: FrozenSchema | None,
    pretty: bool,
) -> Translation:
    marker = target.family.marker(paramstyle)
    text, prefix, count = number_markers(sql, same)
    if types is not None:
        check_count(len(types), count)
    tree = annotate(read(text, null_ordering(target, semantics)), prefix, types or (), schema)
    tree, functions = build_functions(tree, target, text)
    tree, rules = apply_rules(tree, rules_for(target, semantics), target)
    texts, order = split_at_markers(print_sql(tree, target, prefix, pretty), prefix)
    return Translation(restore_markers(texts, order, paramstyle, marker), order, rules, functions, texts)


def cache_info() -> CacheInfo:
    """Hits, misses, evictions, size and bound of the cache of translations."""
    info = _translate.cache_info()
    return CacheInfo(info.hits, info.misses, max(0, info.misses - info.currsize), info.currsize, CACHE_SIZE)


def cache_clear() -> None:
    """Forget every translation."""
    _translate.cache_clear()
