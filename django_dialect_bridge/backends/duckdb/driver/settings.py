"""Settings of DuckDB: those for the start, and those that come last because they lock settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

#: Settings for a running DuckDB, in an order in which no setting blocks a later one.
#: https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview
LAST = (
    "enable_logging",
    "logging_level",
    "logging_mode",
    "logging_sink",
    "enabled_log_types",
    "disabled_log_types",
    "allowed_paths",
    "allowed_directories",
    "enable_external_access",
    "disabled_filesystems",
    "allowed_configs",
    "lock_configuration",
)


def at_start(config: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings for the start."""
    return {name: value for name, value in config.items() if name.lower() not in LAST}


def at_last(config: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the other settings with their SQL."""
    lower = {name.lower(): value for name, value in config.items()}
    yield from ((name, f"SET GLOBAL {name} = {literal(lower[name])}") for name in LAST if name in lower)


def literal(value: Any) -> str:
    """Return the SQL of an option's value."""
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, (bool, int)):
        return str(value).lower()
    return "'{}'".format(str(value).replace("'", "''"))
