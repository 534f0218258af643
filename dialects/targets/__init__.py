"""The families that have rules of their own, and how any other that sqlglot knows becomes one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from dialects.errors import UnknownTarget
from dialects.targets.base import Family, Target
from dialects.targets.duckdb import DUCKDB
from dialects.targets.oracle import ORACLE
from dialects.targets.postgres import POSTGRES
from dialects.targets.sqlite import SQLITE
from dialects.targets.tsql import TSQL

if TYPE_CHECKING:
    from dialects.rewrites.base import Rules

FAMILIES: dict[str, Family] = {family.name: family for family in (TSQL, ORACLE, DUCKDB, POSTGRES, SQLITE)}
#: Other names that people and tools use for the same family.
SYNONYMS = {"mssql": "tsql", "sqlserver": "tsql", "microsoft": "tsql", "postgresql": "postgres", "sqlite3": "sqlite"}

SEMANTICS = ("native", "portable")


@cache
def family_named(name: str) -> Family:
    """The family of a name, one with rules or any other dialect that sqlglot prints. Raises UnknownTarget."""
    name = SYNONYMS.get(name, name)
    if name in FAMILIES:
        return FAMILIES[name]
    from sqlglot.dialects.dialect import Dialect

    if not name or Dialect.get(name) is None:
        raise UnknownTarget(
            f"unknown target {name!r}: use {', '.join(FAMILIES)}, or another dialect that sqlglot knows"
        )
    return Family(name, sqlglot=name)


def null_ordering(target: Target, semantics: str) -> str:
    """How a sort key without NULLS FIRST or LAST is read: as the target sorts, or portably as PostgreSQL does."""
    return "nulls_are_large" if semantics == "portable" else str(target.family.dialect.NULL_ORDERING)


@cache
def rules_for(target: Target, semantics: str) -> Rules:
    """The rules that the target needs in the order they are applied; the portable ones come first."""
    from dialects.rewrites.base import Rules

    portable = target.family.portable_rules if semantics == "portable" else ()
    return Rules(rule for rule in (*portable, *target.family.rules) if rule.applies_to(target))
