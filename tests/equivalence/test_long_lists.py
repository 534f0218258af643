"""Lists of more values than a server takes in one return Django's rows in every engine (pitfall 5)."""

import pytest

from django_dialect_bridge import compile_query
from tests.corpus.long_lists import LONG_LISTS

from .compare import differences
from .differences import SEMANTICS
from .engines import Engine
from .truth import ALIAS, query_rows

pytestmark = pytest.mark.pitfall(5)

ENGINES = ("duckdb", "sqlite", "postgres")

#: Two or three lists of thousands of values each: they take seconds.
MANY = [name for name in LONG_LISTS if name.startswith("many_")]


@pytest.mark.parametrize("name", MANY)
@pytest.mark.parametrize("engine", ENGINES)
def test_lists_in_lists(engines: dict[str, Engine], engine: str, name: str) -> None:
    check(engines, engine, name)


@pytest.mark.parametrize("name", [name for name in LONG_LISTS if name not in MANY])
@pytest.mark.parametrize("engine", ENGINES)
def test_long_list(engines: dict[str, Engine], engine: str, name: str) -> None:
    check(engines, engine, name)


def check(engines: dict[str, Engine], engine: str, name: str) -> None:
    """Compare the rows of a query with thousands of values."""
    target = engines[engine]
    compiled = compile_query(LONG_LISTS[name](), to=target.name, paramstyle=target.paramstyle, semantics=SEMANTICS)
    truth = query_rows(ALIAS, LONG_LISTS[name])
    assert truth
    assert not differences(truth, target.run(compiled.sql, compiled.params), ordered=True)
