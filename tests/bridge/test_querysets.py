"""Querysets that tell their SQL."""

from __future__ import annotations

import pytest
from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError

from dialects import UnknownTarget
from django_dialect_bridge.example.models import Entry
from django_dialect_bridge.querysets import SQLManager, SQLQuerySet


def entries() -> SQLQuerySet[Entry]:
    return SQLQuerySet(Entry)


def test_to_sql() -> None:
    compiled = entries().filter(rating__gt=3).values("pk")[:2].to_sql("tsql")
    assert str(compiled).startswith("SELECT\nTOP 2\n")
    assert str(compiled).endswith("-- @p0 = 3")


def test_semantics() -> None:
    query = entries().filter(headline="a")
    assert query.to_sql("tsql", semantics="portable").sql != query.to_sql("tsql").sql


def test_of_a_manager() -> None:
    manager = SQLManager()
    manager.model = Entry
    assert manager.to_sql("duckdb").sql == entries().to_sql("duckdb").sql


def test_errors() -> None:
    with pytest.raises(EmptyResultSet):
        entries().none().to_sql("tsql")
    with pytest.raises(NotSupportedError, match="tsql@2022"):
        entries().filter(headline__regex="a").to_sql("tsql@2022")


@pytest.mark.parametrize("call", ["compile_query", "capture"])
def test_unknown_semantics(call: str) -> None:
    import django_dialect_bridge

    with pytest.raises(UnknownTarget, match="unknown semantics 'other': use native or portable"):
        getattr(django_dialect_bridge, call)(
            entries().all() if call == "compile_query" else entries().count, to="tsql", semantics="other"
        )
