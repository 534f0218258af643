"""The page about dashboards: the router that it shows sends reads elsewhere, and ten querysets have the same rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from django.db import DEFAULT_DB_ALIAS, connections, router, transaction
from django.db.models import Avg, Case, Count, Exists, F, Max, OuterRef, Q, Subquery, Sum, Value, When, Window
from django.db.models.functions import Coalesce, Lower, Rank, TruncMonth

from django_dialect_bridge.example.models import Author, Blog, Entry, Product
from tests.equivalence import chdb_server, loading, sail_server
from tests.equivalence.compare import differences

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "analytics.md"
DUCK = "duck_analytics"

NEWEST = Entry.objects.filter(blog=OuterRef("pk")).order_by("-pub_date", "-pk")

#: What a dashboard shows; each with its own order.
DASHBOARD: dict[str, Callable[[], Any]] = {
    "entries by month": lambda: (
        Entry.objects.values(month=TruncMonth("pub_date"))
        .annotate(n=Count("pk"))
        .order_by("month")
        .values_list("month", "n")
    ),
    "ratings": lambda: Entry.objects.values_list("rating").annotate(n=Count("pk")).order_by("rating"),
    "comments by blog": lambda: (
        Blog.objects.annotate(n=Coalesce(Sum("entry__number_of_comments"), 0)).order_by("pk").values_list("name", "n")
    ),
    "blogs with good entries": lambda: (
        Blog.objects.filter(Exists(NEWEST.filter(rating__gte=4))).order_by("pk").values_list("pk")
    ),
    "newest headline": lambda: (
        Blog.objects.annotate(h=Subquery(NEWEST.values("headline")[:1])).order_by("pk").values_list("name", "h")
    ),
    "rank in the blog": lambda: (
        Entry.objects.annotate(place=Window(Rank(), partition_by=[F("blog")], order_by=F("rating").desc()))
        .order_by("pk")
        .values_list("pk", "place")
    ),
    "good and bad": lambda: (
        Entry.objects.values(kind=Case(When(rating__gt=3, then=Value("good")), default=Value("bad")))
        .annotate(n=Count("pk"), best=Max("rating"))
        .order_by("kind")
        .values_list("kind", "n", "best")
    ),
    "stock": lambda: (
        Product.objects.filter(stock__lt=1000, category__isnull=False)
        .values_list("category__name")
        .annotate(v=Sum("stock"), most=Max("price"))
        .order_by("category__name")
    ),
    "authors": lambda: (
        Author.objects.filter(~Q(name__icontains="x")).order_by(Lower("name"), "pk").values_list("name")[1:6]
    ),
    "average": lambda: Entry.objects.filter(blog__lt=6).values_list("blog").annotate(a=Avg("rating")).order_by("blog"),
}


@pytest.fixture(scope="module")
def recipe() -> dict[str, Any]:
    """Return the names of the page's first block of code."""
    found = re.search(r"```python\n# shop/routers.py\n(.*?)```", PAGE.read_text(), re.DOTALL)
    assert found is not None
    names: dict[str, Any] = {}
    exec(found[1], names)
    return names


@pytest.fixture(scope="module")
def aliases(django_db_setup: None, django_db_blocker: Any) -> Iterator[list[str]]:
    """Fill the default database, one of DuckDB, and those of ClickHouse and Spark where chdb and Sail are installed."""
    given = {DEFAULT_DB_ALIAS: {}, DUCK: {"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": ":memory:"}}
    connections.databases[DUCK] = connections.configure_settings(given)[DUCK]
    with ExitStack() as stack:
        stack.enter_context(django_db_blocker.unblock())
        for alias in (DEFAULT_DB_ALIAS, DUCK):
            loading.create_tables(alias)
        loading.load_rows(DUCK)
        # The rows of the default database, which other tests have too, are taken back.
        stack.enter_context(transaction.atomic())
        if not Entry.objects.exists():
            loading.load_rows(DEFAULT_DB_ALIAS)
        servers = [server for server in (chdb_server, sail_server) if server.IS_INSTALLED]
        for server in servers:
            stack.enter_context(server.holding_rows())
        try:
            yield [DUCK, *(server.ALIAS for server in servers)]
        finally:
            transaction.set_rollback(True)
            connections[DUCK].close()
            del connections[DUCK], connections.databases[DUCK]


@pytest.mark.parametrize("title", DASHBOARD)
def test_a_dashboard_has_the_same_rows(
    title: str, recipe: dict[str, Any], aliases: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(router, "routers", [recipe["AnalyticsRouter"]()])
    truth = list(DASHBOARD[title]())
    assert truth
    for alias in aliases:
        with recipe["analytics"](alias):
            queryset = DASHBOARD[title]()
            assert queryset.db == alias
            assert not differences(truth, list(queryset), ordered=True), alias
    assert DASHBOARD[title]().db == DEFAULT_DB_ALIAS


@pytest.mark.parametrize("server", [chdb_server, sail_server], ids=["clickhouse", "spark"])
def test_it_runs_on_servers_too(server: Any) -> None:
    if not server.IS_INSTALLED:
        pytest.skip(server.NOTHING_RAN)


def test_writes_stay_on_the_default_database(recipe: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(router, "routers", [recipe["AnalyticsRouter"]()])
    with recipe["analytics"](DUCK):
        assert router.db_for_write(Entry) == DEFAULT_DB_ALIAS
        assert not router.allow_migrate(DUCK, "example")
    assert router.allow_migrate(DEFAULT_DB_ALIAS, "example")
