"""The versions of DuckDB that this engine supports."""

from __future__ import annotations

import warnings

import duckdb

from dialects import Target
from django_dialect_bridge.backends.versions import newest_target, numbers_of

#: The first version with setval(), and with the number of rows that a statement changed.
OLDEST_DUCKDB = (2, 0)


def duckdb_version() -> tuple[int, ...]:
    """Return the version of DuckDB."""
    return numbers_of(duckdb.__version__)


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
    return newest_target("duckdb", duckdb_version())
