"""Every query of the corpus, compiled by the bridge, returns Django's rows in every engine."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import EmptyResultSet

from tests.corpus import CALLS, EMPTY, QUERIES, UNDETERMINED

from .cases import is_ordered, on_engines
from .compare import differences
from .differences import BRIDGE, SEMANTICS
from .engines import Engine
from .truth import Row, call_rows, query_rows, truth_alias

pytestmark = pytest.mark.corpus


def bridge_query(engine: Engine, name: str) -> list[Row]:
    """Compile a query for an engine and run it there."""
    from django_dialect_bridge import compile_query

    compiled = compile_query(QUERIES[name](), to=engine.name, paramstyle=engine.paramstyle, semantics=SEMANTICS)
    return engine.run(compiled.sql, compiled.params)


def bridge_call(engine: Engine, call: Callable[[], object]) -> list[Row]:
    """Capture the statements of a call, and run the first one."""
    from django_dialect_bridge import capture

    statements = capture(call, to=engine.name, paramstyle=engine.paramstyle, semantics=SEMANTICS)
    if not statements:
        raise EmptyResultSet
    return engine.run(statements[0].sql, statements[0].params)


def shape(rows: list[Row]) -> tuple[int, set[int]]:
    """Return the number of rows and of columns."""
    return len(rows), {len(row) for row in rows}


@pytest.mark.parametrize(("engine", "name"), on_engines(QUERIES, BRIDGE))
def test_query(engines: dict[str, Engine], engine: str, name: str) -> None:
    """Compare the rows of a query set."""
    target = engines[engine]
    if name in EMPTY:
        with pytest.raises(EmptyResultSet):
            bridge_query(target, name)
        return
    found = bridge_query(target, name)
    truth = query_rows(truth_alias(name), QUERIES[name])
    if name in UNDETERMINED:
        assert shape(found) == shape(truth)
    else:
        assert not differences(truth, found, ordered=is_ordered(name), bare_json_text=target.bare_json_text)


@pytest.mark.parametrize(("engine", "name"), on_engines(CALLS, BRIDGE))
def test_call(engines: dict[str, Engine], engine: str, name: str) -> None:
    """Compare the rows of the first statement of a call."""
    target = engines[engine]
    if name in EMPTY:
        with pytest.raises(EmptyResultSet):
            bridge_call(target, CALLS[name])
        return
    found = bridge_call(target, CALLS[name])
    truth = call_rows(truth_alias(name), CALLS[name])
    options: dict[str, Any] = {"ordered": False, "bare_json_text": target.bare_json_text}
    if name in UNDETERMINED:
        assert shape(found) == shape(truth)
    else:
        assert not differences(truth, found, **options)


def test_differences_name_queries() -> None:
    """Check that no difference names a query that no longer exists."""
    for reasons in BRIDGE.values():
        assert not reasons.keys() - QUERIES.keys() - CALLS.keys()
