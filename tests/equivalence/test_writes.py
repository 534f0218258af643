"""Every write of the corpus that asks nothing first leaves DuckDB's tables as Django leaves PostgreSQL's."""

from __future__ import annotations

from typing import Any

import pytest
from django.db.models import Model

from dialects.sql.quotes import quote_name
from django_dialect_bridge import capture
from django_dialect_bridge.example.in_duckdb import list_columns
from tests.corpus import TOPIC, WRITES
from tests.every import every

from .cases import marked
from .compare import differences
from .differences import SEMANTICS
from .engines import DuckDB, Engine
from .truth import Row
from .writes import ASKING, CLOCK, blurred, truth_after

pytestmark = pytest.mark.corpus

#: What DuckDB's own functions answer differently.
DIFFERENT = {"update_function": "the capital of ß is ẞ on DuckDB and ß on PostgreSQL"}

#: The rows of both that were compared last, for a write leaves most tables as they are.
SAME: dict[type[Model], tuple[list[Row], list[Row]]] = {}


@every("name", marked(sorted(WRITES.keys() - ASKING - CLOCK), DIFFERENT), by=TOPIC.__getitem__)
def test_write(engines: dict[str, Engine], name: str) -> None:
    """Compare every table after a write, which is undone."""
    duckdb = engines["duckdb"]
    assert isinstance(duckdb, DuckDB)
    duckdb.connection.begin()
    try:
        for statement in capture(WRITES[name], to="duckdb", paramstyle="qmark", semantics=SEMANTICS):
            duckdb.run(statement.sql, statement.params)
        for model, truth in truth_after(WRITES[name]).items():
            fields: list[Any] = list(model._meta.local_concrete_fields)
            found = duckdb.run(f"SELECT {list_columns(fields)} FROM {quote_name(model._meta.db_table)}", ())
            if SAME.get(model) != (truth, found):
                assert not differences(blurred(model, truth), blurred(model, found), ordered=False), model
                SAME[model] = truth, found
    finally:
        duckdb.connection.rollback()
