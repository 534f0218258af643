"""Every query of the corpus, compiled by the bridge, returns Django's rows in every engine."""

from collections.abc import Callable

import duckdb
import pytest
from django.core.exceptions import EmptyResultSet
from django.db import DatabaseError

from tests.corpus import CALLS, EMPTY, QUERIES, TOPIC, UNDETERMINED
from tests.every import every

from .cases import is_ordered
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


def wrong(engine: Engine, name: str, run: Callable[[Engine], list[Row]], truth: list[Row], *, ordered: bool) -> str:
    """Tell how rows differ from Django's, or why there are none; empty if they are the same."""
    try:
        found = run(engine)
    except (DatabaseError, OverflowError, duckdb.Error) as error:
        return repr(error)
    if name in UNDETERMINED:
        return "" if shape(found) == shape(truth) else f"{shape(found)} are not {shape(truth)}"
    return "\n".join(differences(truth, found, ordered=ordered, bare_json_text=engine.bare_json_text))


def check(
    engines: dict[str, Engine], name: str, run: Callable[[Engine], list[Row]], truth: list[Row], *, ordered: bool
) -> None:
    """Compare the rows of all engines; a documented difference must still be there."""
    found = {engine: wrong(engines[engine], name, run, truth, ordered=ordered) for engine in BRIDGE}
    documented = {engine for engine, reasons in BRIDGE.items() if name in reasons}
    assert {engine: how for engine, how in found.items() if how and engine not in documented} == {}
    assert {engine for engine in documented if not found[engine]} == set(), "documented as different, and the same"


@every("name", sorted(QUERIES.keys() - EMPTY), by=TOPIC.__getitem__)
def test_query(engines: dict[str, Engine], name: str) -> None:
    """Compare the rows of a query set."""
    truth = query_rows(truth_alias(name), QUERIES[name])
    check(engines, name, lambda engine: bridge_query(engine, name), truth, ordered=is_ordered(name))


@every("name", sorted(CALLS.keys() - EMPTY), by=TOPIC.__getitem__)
def test_call(engines: dict[str, Engine], name: str) -> None:
    """Compare the rows of the first statement of a call."""
    truth = call_rows(truth_alias(name), CALLS[name])
    check(engines, name, lambda engine: bridge_call(engine, CALLS[name]), truth, ordered=False)


@every("name", sorted(EMPTY))
def test_query_without_rows(engines: dict[str, Engine], name: str) -> None:
    for engine in engines.values():
        with pytest.raises(EmptyResultSet):
            bridge_query(engine, name) if name in QUERIES else bridge_call(engine, CALLS[name])


def test_differences_name_queries() -> None:
    """Check that no difference names a query that no longer exists."""
    for reasons in BRIDGE.values():
        assert not reasons.keys() - QUERIES.keys() - CALLS.keys()
