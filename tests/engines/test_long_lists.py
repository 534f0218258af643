"""Lists of more values than a server takes in one return Django's rows there (pitfall 5)."""

from __future__ import annotations

import pytest

from django_dialect_bridge import compile_query
from tests.corpus.long_lists import LONG_LISTS
from tests.equivalence.differences import SEMANTICS
from tests.equivalence.truth import ALIAS, query_rows

from .cases import on_servers
from .conftest import Servers
from .judging import Record, compared, judged

pytestmark = pytest.mark.pitfall(5)


@pytest.mark.parametrize(("family", "name"), on_servers(LONG_LISTS))
def test_long_list(servers: Servers, family: str, name: str, record_property: Record) -> None:
    """Compare the rows of a query with thousands of values."""
    server = servers(family)
    with judged(server, record_property):
        query = LONG_LISTS[name]
        compiled = compile_query(query(), to=server.target, paramstyle=server.paramstyle, semantics=SEMANTICS)
        found = server.run(compiled.sql, compiled.params)
        assert not compared(server, query_rows(ALIAS, query), found, ordered=True)
