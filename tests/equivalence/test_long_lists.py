"""Lists of more values than a server takes in one return Django's rows in every engine (pitfall 5)."""

import pytest

from django_dialect_bridge import compile_query
from tests.corpus.long_lists import LONG_LISTS

from .compare import differences
from .differences import SEMANTICS
from .engines import Engine
from .truth import ALIAS, query_rows


@pytest.mark.parametrize("name", LONG_LISTS)
@pytest.mark.parametrize("engine", ("duckdb", "sqlite", "postgres"))
def test_long_list(engines: dict[str, Engine], engine: str, name: str) -> None:
    """Compare the rows of a query with thousands of values."""
    target = engines[engine]
    compiled = compile_query(LONG_LISTS[name](), to=target.name, paramstyle=target.paramstyle, semantics=SEMANTICS)
    truth = query_rows(ALIAS, LONG_LISTS[name])
    assert truth
    assert not differences(truth, target.run(compiled.sql, compiled.params), ordered=True)
