"""How statements are translated: what is part of the key of a translation, beside its SQL and types."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property, lru_cache

from dialects import features
from dialects.sql.types.datatypes import FrozenSchema, Keys, Schema
from dialects.targets.base import Target
from dialects.targets.limits import MOST_ROWS

Types = tuple[str | type, ...]


@dataclass(frozen=True, eq=False)
class Options:
    """How statements are translated; compared by identity, for it is part of every key of the cache."""

    target: Target
    paramstyle: str = "format"
    semantics: str = "native"
    schema: FrozenSchema | None = None
    pretty: bool = False

    @cached_property
    def most_rows(self) -> int | None:
        """How many rows of VALUES are translated as three."""
        return None if self.target.has(features.ORDERED_VALUES) else MOST_ROWS

    @cached_property
    def most_parameters(self) -> float:
        """How many parameters a statement has at most."""
        return self.target.family.most_parameters or math.inf

    @cached_property
    def has_digits(self) -> bool:
        """Whether the digits of decimals are part of a translation."""
        return not self.target.has(features.MIXED_DIGITS)


def frozen_schema(
    schema: Schema | FrozenSchema | None, unique: Keys | None, triggers: Collection[str]
) -> FrozenSchema | None:
    """Return what is known of tables in a form that can be part of a key, the same object for the same content."""
    if isinstance(schema, FrozenSchema) or (schema is None and not triggers):
        return schema
    keys = tuple((table, tuple(map(tuple, keys))) for table, keys in (unique or {}).items())
    described = tuple((table, tuple(columns.items())) for table, columns in (schema or {}).items())
    return _frozen(described, keys, frozenset(triggers))


@lru_cache(maxsize=64)
def _frozen(
    columns: tuple[tuple[str, tuple[tuple[str, str], ...]], ...],
    unique: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...],
    triggers: frozenset[str],
) -> FrozenSchema:
    return FrozenSchema({table: dict(kinds) for table, kinds in columns}, dict(unique), triggers)


@lru_cache(maxsize=256)
def options_of(
    target: Target, paramstyle: str, semantics: str, schema: FrozenSchema | None, pretty: bool = False
) -> Options:
    """Return the same options for the same answers, so that what was translated with them is found again."""
    return Options(target, paramstyle, semantics, schema, pretty)
