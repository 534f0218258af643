"""The options of a translation: the part of its cache key besides the SQL and types."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property, lru_cache

from dialects import features
from dialects.errors import UnknownTarget
from dialects.sql.types.datatypes import FrozenSchema, Keys, Schema
from dialects.targets import SEMANTICS
from dialects.targets.base import Target
from dialects.targets.limits import MOST_ROWS

Types = tuple[str | type, ...]


@dataclass(frozen=True, eq=False)
class Options:
    """The options of a translation, compared by identity, because they are part of every cache key."""

    #: The target.
    target: Target
    #: PEP 249's style of placeholders.
    paramstyle: str = "format"
    #: ``"native"`` or ``"portable"``.
    semantics: str = "native"
    #: Columns, unique keys and triggers of tables, if they are known.
    schema: FrozenSchema | None = None
    #: Whether the SQL is formatted over several lines.
    pretty: bool = False

    @cached_property
    def most_rows(self) -> int | None:
        """The most rows of VALUES that become three in a shape."""
        return None if self.target.has(features.ORDERED_VALUES) else MOST_ROWS

    @cached_property
    def most_parameters(self) -> float:
        """The most parameters that a statement can have."""
        return self.target.family.most_parameters or math.inf

    @cached_property
    def has_digits(self) -> bool:
        """Whether a translation depends on the digits of decimals."""
        return not self.target.has(features.MIXED_DIGITS)


def frozen_schema(
    schema: Schema | FrozenSchema | None, unique: Keys | None, triggers: Collection[str]
) -> FrozenSchema | None:
    """Return the description of tables as part of a cache key: the same object for equal content."""
    if isinstance(schema, FrozenSchema) or (schema is None and not triggers):
        return schema
    keys = tuple((table, tuple(map(tuple, keys))) for table, keys in (unique or {}).items())
    described = tuple((table, tuple(columns.items())) for table, columns in (schema or {}).items())
    return _freeze(described, keys, frozenset(triggers))


@lru_cache(maxsize=64)
def _freeze(
    columns: tuple[tuple[str, tuple[tuple[str, str], ...]], ...],
    unique: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...],
    triggers: frozenset[str],
) -> FrozenSchema:
    return FrozenSchema({table: dict(kinds) for table, kinds in columns}, dict(unique), triggers)


@lru_cache(maxsize=256)
def options_of(
    target: Target, paramstyle: str, semantics: str, schema: FrozenSchema | None, pretty: bool = False
) -> Options:
    """Return the same object for equal options, so that their translations are found again. Raise UnknownTarget."""
    if semantics not in SEMANTICS:
        raise UnknownTarget(f"unknown semantics {semantics!r}: use {' or '.join(SEMANTICS)}")
    return Options(target, paramstyle, semantics, schema, pretty)
