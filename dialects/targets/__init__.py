"""The families that are described; any other dialect that sqlglot knows is a target without differences of its own."""

from __future__ import annotations

from dialects.targets.base import FAMILIES as FAMILIES
from dialects.targets.base import Target, register
from dialects.targets.duckdb import DUCKDB
from dialects.targets.oracle import ORACLE
from dialects.targets.postgres import POSTGRES
from dialects.targets.sqlite import SQLITE
from dialects.targets.tsql import TSQL

for _family in (TSQL, ORACLE, DUCKDB, POSTGRES, SQLITE):
    register(_family)

SEMANTICS = ("native", "portable")


def null_ordering(target: Target, semantics: str) -> str:
    """Return how a sort key without NULLS FIRST or LAST is read: as the target sorts, or portably as PostgreSQL does."""
    return "nulls_are_large" if semantics == "portable" else str(target.family.dialect.NULL_ORDERING)
