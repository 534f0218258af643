"""Aggregates of dates and times, which no target has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import NotSupportedError
from django.db.models import Avg, Case, DateField, F, Q, StdDev, Sum, TimeField, Value, Variance, When, Window
from django.db.models.functions import Cast, Coalesce, ExtractYear, TruncMonth

from django_dialect_bridge import capture
from django_dialect_bridge.example.models import Entry

TARGETS = ("sqlite", "mysql", "mariadb", "tsql", "oracle", "duckdb", "clickhouse")
QUERIES: dict[str, tuple[str, Callable[[], Any]]] = {
    "a sum": ("SUM of a date", lambda: Entry.objects.aggregate(x=Sum("pub_date"))),
    "an average": ("AVG of a date", lambda: Entry.objects.aggregate(x=Avg("mod_date"))),
    "a deviation": ("STDDEV_POP of a date", lambda: Entry.objects.aggregate(x=StdDev("pub_date"))),
    "a variance": ("VAR_SAMP of a date", lambda: Entry.objects.aggregate(x=Variance("pub_date", sample=True))),
    "distinct": ("SUM of a date", lambda: Entry.objects.aggregate(x=Sum("pub_date", distinct=True))),
    "a filter": ("AVG of a date", lambda: Entry.objects.aggregate(x=Avg("pub_date", filter=Q(rating=5)))),
    "a group": ("SUM of a date", lambda: list(Entry.objects.values("blog").annotate(x=Sum("pub_date")))),
    "a window": ("SUM of a date", lambda: list(Entry.objects.annotate(x=Window(Sum("pub_date"))))),
    "a condition": (
        "SUM of a date",
        lambda: list(Entry.objects.values("blog").annotate(x=Sum("pub_date")).filter(x__isnull=False)),
    ),
    "a slice": ("SUM of a date", lambda: Entry.objects.order_by("pk")[:3].aggregate(x=Sum("pub_date"))),
    "a subquery": (
        "AVG of a date",
        lambda: list(
            Entry.objects.filter(rating__in=Entry.objects.values("blog").annotate(x=Avg("mod_date")).values("x"))
        ),
    ),
    "a case": ("SUM of a date", lambda: Entry.objects.aggregate(x=Sum(Case(When(rating=1, then="pub_date"))))),
    "a parameter": (
        "SUM of a date",
        lambda: Entry.objects.aggregate(x=Sum(Coalesce("pub_date", Value(None, DateField())))),
    ),
    "a truncated date": ("SUM of a date", lambda: Entry.objects.aggregate(x=Sum(TruncMonth("pub_date")))),
    "a time": ("SUM of a time", lambda: Entry.objects.aggregate(x=Sum(Cast("headline", TimeField())))),
}


@pytest.mark.parametrize("name", QUERIES)
def test_dates_are_not_added(name: str) -> None:
    refused, query = QUERIES[name]
    for target in TARGETS:
        with pytest.raises(NotSupportedError, match=f"{refused} is not supported on {target}"):
            capture(query, to=target)


@pytest.mark.parametrize(
    "query",
    [
        lambda: Entry.objects.aggregate(x=Sum(F("pub_date") - F("mod_date"))),
        lambda: Entry.objects.aggregate(x=Avg(F("pub_date") - F("mod_date"))),
        lambda: Entry.objects.aggregate(x=StdDev(ExtractYear("pub_date"))),
        lambda: Entry.objects.aggregate(x=Variance("rating")),
    ],
)
def test_durations_and_numbers_are(query: Callable[[], Any]) -> None:
    for target in TARGETS:
        assert capture(query, to=target)
