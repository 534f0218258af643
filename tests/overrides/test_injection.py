"""Text that a caller might take from a user: names of units and of columns."""

from __future__ import annotations

import django
import pytest
from django.db import DataError
from django.db.models import F, FilteredRelation
from django.db.models.functions import Extract, Trunc

from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Entry

TARGETS = ["tsql", "oracle", "duckdb", "postgres", "sqlite"]
CRAFTED = "year', pub_date)) OR 1=1;--"


@pytest.mark.parametrize("target", TARGETS)
def test_a_unit_is_a_word(target: str) -> None:
    """Check Django's errors on PostgreSQL: the server's for Trunc, the backend's for Extract."""
    with pytest.raises(DataError, match="invalid lookup type"):
        compile_query(Entry.objects.filter(pub_date=Trunc("pub_date", CRAFTED)), to=target)
    with pytest.raises(ValueError, match="invalid lookup type"):
        compile_query(Entry.objects.values(x=Extract(F("pub_date"), CRAFTED)), to=target)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("alias", ["$$", "$a$", "$a$b"])
def test_an_alias_begins_no_text(target: str, alias: str) -> None:
    """Check aliases, which Django 5.2 does not quote."""
    rows = Entry.objects.alias(**{alias: FilteredRelation("blog")}).values("headline", alias)
    if django.VERSION < (6, 0):
        with pytest.raises(ValueError, match="dollar sign"):
            compile_query(rows, to=target)
    else:
        sql = compile_query(rows, to=target).sql
        assert sql.count(alias.upper() if target == "oracle" else alias) == 4


@pytest.mark.parametrize("target", TARGETS)
def test_a_dollar_sign_inside_an_alias_is_one_of_its_letters(target: str) -> None:
    rows = Entry.objects.alias(**{"a$b$": FilteredRelation("blog")}).values("headline", "a$b$")
    assert compile_query(rows, to=target).sql.lower().count("a$b$") == 4
