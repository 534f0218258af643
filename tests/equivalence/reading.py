"""What the tests of engines for reading share: refused queries, and rows compared with the truth."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import pytest
from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError

from dialects import Target
from django_dialect_bridge import capture, compile_query
from tests.corpus import CALLS, QUERIES, UNDETERMINED

from .cases import is_ordered
from .compare import differences
from .differences import SEMANTICS
from .truth import Row, Statement, call_rows, column_types, fetch, query_rows, truth_alias


def cases(names: Iterable[str], known: Mapping[str, str], is_installed: bool, nothing_ran: str) -> list[Any]:
    """Return a parameter for each name, with the known differences marked; one that is skipped without the server."""
    if not is_installed:
        return [pytest.param("", id="no-server", marks=pytest.mark.skip(reason=nothing_ran))]
    return [
        pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=known[name])] if name in known else [])
        for name in sorted(names)
    ]


def refused(call: Callable[[], Any]) -> Any:
    """Return the result of compiling; skip what is refused by name."""
    try:
        return call()
    except NotSupportedError as error:
        pytest.skip(f"refused: {error}")


def compared(alias: str, name: str, truth: list[Row], compiled: Any, *, ordered: bool) -> None:
    """Compare rows, or for a query without determined rows their number."""
    kinds = column_types(truth)
    found = [
        # A binary that is UTF-8 may come as text.
        tuple(
            value.encode() if isinstance(value, str) and kind in (bytes, memoryview) else value
            for value, kind in zip(row, kinds or [str] * len(row), strict=True)
        )
        for row in fetch(alias, Statement(compiled.sql, tuple(compiled.params)))
    ]
    if name in UNDETERMINED:
        assert (len(found), {len(row) for row in found}) == (len(truth), {len(row) for row in truth})
    else:
        assert not differences(truth, found, ordered=ordered, bare_json_text=True)


def check_query(alias: str, target: Target, name: str) -> None:
    """Compare the rows of a query of the corpus with the truth."""
    compiled = refused(lambda: compile_query(QUERIES[name](), to=target, paramstyle="format", semantics=SEMANTICS))
    try:
        truth = query_rows(truth_alias(name), QUERIES[name])
    except EmptyResultSet:
        truth = []
    compared(alias, name, truth, compiled, ordered=is_ordered(name))


def check_call(alias: str, target: Target, name: str) -> None:
    """Compare the rows of a call of the corpus with the truth."""
    statements = refused(lambda: capture(CALLS[name], to=target, paramstyle="format", semantics=SEMANTICS))
    compared(alias, name, call_rows(truth_alias(name), CALLS[name]), statements[0], ordered=False)
