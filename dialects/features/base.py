"""The types of a row of the capability table and of its cells.

No other module compares versions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Support:
    """Versions from ``first`` to ``last``, both included; ``None`` leaves an end open."""

    first: str | None = None
    last: str | None = None
    #: True if no version has the feature.
    never: bool = False

    def holds_on(self, versions: Sequence[str], rank: int) -> bool:
        """Return whether the version at ``rank`` is included; a family's versions are sorted, the oldest first."""
        if self.never:
            return False
        since = self.first is None or rank >= versions.index(self.first)
        return since and (self.last is None or rank <= versions.index(self.last))


ALWAYS = Support()
NEVER = Support(never=True)


def since(version: str) -> Support:
    """Return the support of this version and all later ones."""
    return Support(first=version)


def until(version: str) -> Support:
    """Return the support of this version and all earlier ones."""
    return Support(last=version)


@dataclass(frozen=True, eq=False)
class Feature:
    """A row of the table: a feature, the versions that have it, and the vendor's page for each named family."""

    #: The constant's name.
    name: str
    #: The feature in a few words.
    summary: str
    #: Family -> its versions with the feature; a family without an entry always has it.
    support: dict[str, Support]
    #: Family -> the vendor's page.
    urls: dict[str, str]

    def __str__(self) -> str:
        return self.name


FEATURES: dict[str, Feature] = {}


def feature(name: str, summary: str, **families: tuple[Support, str]) -> Feature:
    support = {family: cell[0] for family, cell in families.items()}
    urls = {family: cell[1] for family, cell in families.items()}
    FEATURES[name] = Feature(name, summary, support, urls)
    return FEATURES[name]


# The manuals of the vendors, which the rows cite.
MS = "https://learn.microsoft.com/en-us/sql/t-sql/"
ORA = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/"
ORA11 = "https://docs.oracle.com/cd/E11882_01/server.112/e41084/"
ORA21 = "https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/"
ORA23 = "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/"
DUCK = "https://duckdb.org/docs/stable/sql/"
LITE = "https://www.sqlite.org/"
MSALTER = MS + "statements/alter-table-transact-sql"
MSINDEX = MS + "statements/create-index-transact-sql"
MSCREATE = MS + "statements/create-table-transact-sql"
MY = "https://dev.mysql.com/doc/refman/8.0/en/"
MARIA = "https://mariadb.com/kb/en/"
PG = "https://www.postgresql.org/docs/current/"
