"""Parameters of the tests: every name on every server that the environment names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from tests.equivalence.cases import marked

from .differences import reasons
from .dsn import VARIABLES, named


def on_servers(names: Iterable[str]) -> list[Any]:
    """Return a parameter for each family and name; one that is skipped for a family without a server."""
    listed = sorted(names)
    return [
        case
        for family, variable in VARIABLES.items()
        for case in (on_server(family, listed) if named(family) else [without_server(family, variable)])
    ]


def on_server(family: str, names: list[str]) -> list[Any]:
    """Return a parameter for each name."""
    return [
        pytest.param(family, *case.values, id=f"{family}-{case.id}", marks=case.marks)
        for case in marked(names, reasons(family))
    ]


def without_server(family: str, variable: str) -> Any:
    """Return a parameter that says what was not tested."""
    skipped = pytest.mark.skip(reason=nothing_ran(family, variable))
    return pytest.param(family, "", id=f"{family}-no-server", marks=skipped)


def nothing_ran(family: str, variable: str) -> str:
    """Say what was not tested."""
    return f"NOTHING WAS RUN ON {family.upper()}: {variable} names no server"
