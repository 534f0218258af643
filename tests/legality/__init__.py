"""Judges of output SQL: what the target's server would refuse, or silently read as something else.

Written from the vendors' documentation, independently of the rewriting rules; only sqlglot's readers are shared.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tests.legality import (
    checks_booleans,
    checks_clickhouse,
    checks_common,
    checks_definitions,
    checks_functions,
    checks_grouping,
    checks_limits,
    checks_mysql,
    checks_names,
    checks_oracle,
    checks_oracle_tokens,
    checks_ordering,
    checks_others,
    checks_spark,
    checks_tsql,
    checks_tsql_tokens,
    checks_tsql_values,
    checks_windows,
    checks_with,
    checks_words,
    checks_writes,
)
from tests.legality.queries import column_names
from tests.legality.statement import DEFAULT_VERSIONS, Check, read, version_number

SHARED = checks_common.CHECKS + checks_names.CHECKS
SERVERS = (
    checks_booleans.CHECKS
    + checks_functions.CHECKS
    + checks_grouping.CHECKS
    + checks_ordering.CHECKS
    + checks_windows.CHECKS
    + checks_with.SERVERS
    + checks_words.CHECKS
)
CHECKS: dict[str, tuple[Check, ...]] = {
    "tsql": (
        SHARED
        + SERVERS
        + checks_ordering.TSQL
        + checks_windows.TSQL
        + checks_with.TSQL
        + checks_tsql.CHECKS
        + checks_tsql_values.CHECKS
        + checks_tsql_tokens.CHECKS
        + checks_writes.TSQL
        + checks_definitions.TSQL
        + checks_limits.TSQL
    ),
    "oracle": SHARED
    + SERVERS
    + checks_names.ORACLE
    + checks_with.ORACLE
    + checks_oracle.CHECKS
    + checks_oracle_tokens.CHECKS
    + checks_writes.ORACLE
    + checks_definitions.ORACLE
    + checks_limits.ORACLE,
    "duckdb": SHARED + checks_others.DUCKDB + checks_definitions.DUCKDB + checks_limits.DUCKDB,
    "postgres": SHARED + checks_others.POSTGRES + checks_limits.POSTGRES,
    "sqlite": SHARED + checks_others.SQLITE,
    "mysql": SHARED + checks_mysql.CHECKS,
    "mariadb": SHARED + checks_mysql.CHECKS,
    "clickhouse": SHARED + checks_clickhouse.CHECKS,
    "spark": SHARED + checks_spark.CHECKS,
}


class Verdict(NamedTuple):
    """What is wrong with a statement in a version, and the versions that the checks asked for."""

    version: float
    #: One line each, `check: SQL -- error`.
    found: tuple[str, ...]
    #: The names of its output columns, `""` where one has none; empty for what is no query.
    columns: tuple[str, ...]
    asked: frozenset[float]

    def holds(self, version: float) -> bool:
        """Return whether another version gets the same answers, and so the same findings."""
        return all((self.version < asked) == (version < asked) for asked in self.asked)


#: What has been judged: most statements are printed for several versions.
_verdicts: dict[tuple[str, str, frozenset[str]], list[Verdict]] = {}


def judged(sql: str, family: str, version: str | None = None, known: Sequence[str] = ()) -> Verdict:
    """Judge `sql` for that server.

    `version` defaults to the oldest one that its vendor supports. `known` names functions the caller vouches
    for, such as a user's own.
    """
    number = version_number(version or DEFAULT_VERSIONS[family])
    verdicts = _verdicts.setdefault((sql, family, frozenset(known)), [])
    for verdict in verdicts:
        if verdict.holds(number):
            return verdict
    statement = read(sql, family, version, known)
    lines = (
        " ".join(f"{check.__name__}: {fragment} -- {error}".split())
        for check in CHECKS[family]
        for fragment, error in check(statement)
    )
    found = tuple(dict.fromkeys(lines))
    columns = column_names(statement.trees[0]) if statement.trees else ()
    verdicts.append(Verdict(number, found, columns, frozenset(statement.asked)))
    return verdicts[-1]


def findings(sql: str, family: str, version: str | None = None, known: Sequence[str] = ()) -> list[str]:
    """Return the errors of `sql` on that server, one line each: `check: SQL -- error`; empty without errors."""
    return list(judged(sql, family, version, known).found)
