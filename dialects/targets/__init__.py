"""The described families; any other dialect of sqlglot's is a target without rules."""

from __future__ import annotations

from dialects.targets.base import FAMILIES as FAMILIES
from dialects.targets.base import Target, register
from dialects.targets.clickhouse import CLICKHOUSE
from dialects.targets.duckdb import DUCKDB
from dialects.targets.mysql import MARIADB, MYSQL
from dialects.targets.oracle import ORACLE
from dialects.targets.postgres import POSTGRES
from dialects.targets.spark import SPARK
from dialects.targets.sqlite import SQLITE
from dialects.targets.tsql import TSQL

for _family in (TSQL, ORACLE, DUCKDB, POSTGRES, SQLITE, MYSQL, MARIADB, CLICKHOUSE, SPARK):
    register(_family)

SEMANTICS = ("native", "portable")


def null_ordering(target: Target, semantics: str) -> str:
    """Return the order of NULLs in a sort key without NULLS FIRST or LAST: the target's, or portably PostgreSQL's."""
    return "nulls_are_large" if semantics == "portable" else str(target.family.dialect.NULL_ORDERING)
