"""The servers hold the example's rows."""

from __future__ import annotations

import pytest

from django_dialect_bridge.example.in_duckdb import list_columns, tables
from tests.equivalence import postgres
from tests.equivalence.truth import Statement, fetch

from .cases import on_servers
from .conftest import Servers
from .judging import compared

MODELS = {model._meta.label_lower: model for model in tables()}


@pytest.mark.parametrize(("family", "name"), on_servers(MODELS))
def test_servers_hold_the_same_rows(servers: Servers, family: str, name: str) -> None:
    server, model = servers(family), MODELS[name]
    if not server.can_name(model):
        pytest.skip("the server cannot name the table")
    sql = f'SELECT {list_columns(list(model._meta.local_concrete_fields))} FROM "{model._meta.db_table}"'
    with server.undone():
        found = server.run_text(server.layout.select(model))
    assert not compared(server, fetch(postgres.ALIAS, Statement(sql.replace("%", "%%"), ())), found)
