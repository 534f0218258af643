"""Every write of the corpus that asks nothing first leaves a server's tables as Django leaves PostgreSQL's."""

from __future__ import annotations

import pytest

from django_dialect_bridge import capture
from tests.corpus import WRITES
from tests.equivalence.differences import SEMANTICS
from tests.equivalence.writes import ASKING, CLOCK, blurred, truth_after

from .cases import on_servers
from .conftest import Servers
from .judging import Record, compared, judged
from .server import Server

pytestmark = pytest.mark.corpus


def run_write(server: Server, name: str) -> None:
    """Capture a write for a server, and run its statements."""
    for statement in capture(WRITES[name], to=server.target, paramstyle=server.paramstyle, semantics=SEMANTICS):
        server.run(statement.sql, statement.params)


@pytest.mark.parametrize(("family", "name"), on_servers(WRITES.keys() - ASKING))
def test_write(servers: Servers, family: str, name: str, record_property: Record) -> None:
    """Compare every table after a write."""
    server = servers(family)
    with judged(server, record_property):
        run_write(server, name)
        if name in CLOCK:
            return
        for model, truth in truth_after(WRITES[name]).items():
            if server.can_name(model):
                found = server.run_text(server.layout.select(model))
                assert not compared(server, blurred(model, truth), blurred(model, found)), model
