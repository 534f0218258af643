"""The versions of DuckDB that this engine supports."""

from __future__ import annotations

import re
import warnings

import duckdb

from dialects import Target
from dialects.targets import FAMILIES

#: The first version with setval(), and with the number of rows that a statement changed.
OLDEST_DUCKDB = (2, 0)


def duckdb_version() -> tuple[int, ...]:
    """Return the version of DuckDB."""
    return _numbers(duckdb.__version__)


def check_duckdb() -> None:
    """Warn if DuckDB is older than the supported versions."""
    if duckdb_version()[:2] < OLDEST_DUCKDB:
        oldest = ".".join(map(str, OLDEST_DUCKDB))
        warnings.warn(
            f"DuckDB {duckdb.__version__} is older than {oldest}, the oldest one that this engine is for:"
            " it can neither set sequences nor report how many rows were changed",
            stacklevel=2,
        )


def target() -> Target:
    """Return the newest target that is not newer than the installed DuckDB."""
    family = FAMILIES["duckdb"]
    fitting = [version for version in family.versions if _numbers(version) <= duckdb_version()]
    return Target(family, fitting[-1] if fitting else family.versions[0])


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version: those of 2.1.0 for ``2.1.0rc1``."""
    return tuple(int(found[0]) for part in version.split(".")[:3] if (found := re.match(r"\d+", part)))
