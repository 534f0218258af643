"""django.contrib.postgres: the same rows with the bridge in PostgreSQL's backend as without; elsewhere a refusal by name."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest
from django.contrib.postgres import aggregates, fields, lookups, search
from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.functions import RandomUUID, TransactionNow
from django.db import NotSupportedError, connections
from django.db.backends.postgresql.psycopg_any import DateRange, NumericRange
from django.db.models import (
    BooleanField,
    CharField,
    F,
    Field,
    IntegerField,
    JSONField,
    Model,
    OuterRef,
    Q,
    QuerySet,
    TextField,
    Value,
)
from django.db.models.functions import JSONObject
from django.test.utils import isolate_apps, register_lookup

from django_dialect_bridge import compile_query
from tests.every import every

from . import postgres

BRIDGED = "bridged_contrib"
Rows = QuerySet[Any]


@pytest.fixture(scope="module")
def model(databases: None) -> Iterator[Any]:
    """Return a model of PostgreSQL's fields with rows, known to a plain and a bridged alias."""
    settings = connections[postgres.ALIAS].settings_dict
    connections.settings[BRIDGED] = {**settings, "ENGINE": "tests.bridged.postgres"}
    with isolate_apps():

        class Thing(Model):
            name = CharField(max_length=50)
            n = IntegerField(null=True)
            on = BooleanField(default=True)
            data = JSONField(null=True)
            tags = fields.ArrayField(CharField(max_length=9), default=list)
            numbers = fields.ArrayField(fields.ArrayField(IntegerField()), null=True)
            span = fields.IntegerRangeField(null=True)
            days = fields.DateRangeField(null=True)

            class Meta:
                app_label = "contrib"

    rows = [
        Thing(
            name="Hélène Joy",
            n=1,
            tags=["a", "b"],
            numbers=[[1, 2], [3, 4]],
            span=NumericRange(1, 5),
            days=DateRange(datetime.date(2024, 1, 1), datetime.date(2024, 2, 1)),
            data={"a": 1},
        ),
        Thing(name="joyful cats", n=2, tags=["b", "c"], span=NumericRange(4, 9), data=[1, 2], on=False),
        Thing(name="dog's life", span=NumericRange(None, 3)),
    ]
    manager = Thing._default_manager.using(postgres.ALIAS)
    with connections[postgres.ALIAS].schema_editor() as editor:
        editor.create_model(Thing)
    manager.bulk_create(rows)
    yield Thing
    with connections[postgres.ALIAS].schema_editor() as editor:
        editor.delete_model(Thing)
    connections[BRIDGED].close()
    del connections[BRIDGED], connections.settings[BRIDGED]


def others(rows: Rows) -> Rows:
    """Return the rows up to an outer one."""
    return rows.filter(pk__lte=OuterRef("pk")).order_by("pk")


QUERIES: dict[str, Callable[[Rows], Any]] = {
    "array_agg": lambda rows: rows.aggregate(x=aggregates.ArrayAgg("n", order_by=F("n").desc(nulls_last=True))),
    "array_agg_distinct": lambda rows: rows.aggregate(x=aggregates.ArrayAgg("on", distinct=True, default=Value([]))),
    "array_agg_filter": lambda rows: rows.values("on").annotate(x=aggregates.ArrayAgg("name", filter=Q(n__gt=0))),
    "jsonb_agg": lambda rows: rows.aggregate(x=aggregates.JSONBAgg("data", order_by="-pk")),
    "bits": lambda rows: rows.aggregate(
        x=aggregates.BoolAnd("on"), y=aggregates.BoolOr("on"), z=aggregates.BitAnd("n")
    ),
    "statistics": lambda rows: rows.aggregate(x=aggregates.CovarPop("n", "pk"), y=aggregates.RegrCount("n", "pk")),
    "contains": lambda rows: rows.filter(tags__contains=["b"]).values_list("pk"),
    "contained_by": lambda rows: rows.exclude(tags__contained_by=["b", "a"]).values_list("pk"),
    "overlap": lambda rows: rows.filter(tags__overlap=["c"]).order_by("tags__0").values_list("tags")[:1],
    "overlap_of_rows": lambda rows: rows.filter(tags__overlap=rows.filter(n=2).values("tags")).values_list("pk"),
    "exact": lambda rows: rows.filter(tags=["b", "c"]).values_list("pk"),
    "in": lambda rows: rows.filter(tags__in=[["b", "c"], ["z"]]).values_list("pk"),
    "len": lambda rows: rows.filter(tags__len=2).values_list("pk", "tags__len"),
    "items": lambda rows: rows.filter(numbers__1__0=3).values_list("tags__0", "tags__0_1", "numbers__1__1"),
    "values": lambda rows: rows.values_list("tags", "numbers", "span", "days", "data"),
    "span_contains": lambda rows: rows.filter(span__contains=4).values_list("pk"),
    "span_overlap": lambda rows: rows.filter(
        Q(span__overlap=NumericRange(5, 6)) | Q(span__fully_lt=NumericRange(4, 9))
    ),
    "span_adjacent": lambda rows: rows.filter(span__adjacent_to=NumericRange(9, 10)).values_list("span__endswith"),
    "span_bounds": lambda rows: rows.filter(span__isempty=False, span__lower_inf=True).values_list("span__startswith"),
    "days_contain": lambda rows: rows.filter(days__contains=datetime.date(2024, 1, 9)).values_list("days"),
    "search": lambda rows: rows.annotate(v=search.SearchVector("name")).filter(v="cat").values_list("pk"),
    "rank": lambda rows: rows.values_list(
        search.SearchRank(search.SearchVector("name", weight="A", config="english"), search.SearchQuery("cats"))
    ),
    "combined": lambda rows: rows.annotate(v=search.SearchVector("name") + search.SearchVector("tags")).filter(
        v=search.SearchQuery("cats") | ~search.SearchQuery("joy", search_type="phrase")
    ),
    "headline": lambda rows: rows.values_list(search.SearchHeadline("name", search.SearchQuery("cats"), stop_sel="%>")),
    "array_of_rows": lambda rows: rows.values_list("pk", ArraySubquery(others(rows).values("name"))),
    "array_of_json": lambda rows: rows.values_list("pk", ArraySubquery(others(rows).values(x=JSONObject(a="n")))),
    "random": lambda rows: [len(str(row[0])) for row in rows.values_list(RandomUUID())],
    "now": lambda rows: [row[0].tzinfo is None for row in rows.values_list(TransactionNow())],
    "updated": lambda rows: [rows.filter(n=1).update(tags=["b", "a"], span=NumericRange(2, 3))],
}


@every("name", QUERIES)
def test_rows(model: Any, name: str) -> None:
    plain, bridged = (
        QUERIES[name](model._default_manager.using(alias).order_by("pk")) for alias in (postgres.ALIAS, BRIDGED)
    )
    assert list(plain) and list(plain) == list(bridged)
    if isinstance(plain, dict):
        assert plain == bridged


#: What the wheel's server has no extensions for.
EXTENSIONS: dict[str, Callable[[Rows], Rows]] = {
    "SIMILARITY(": lambda rows: rows.annotate(x=search.TrigramSimilarity("name", "a")),
    "<->": lambda rows: rows.annotate(x=search.TrigramDistance("name", "a")),
    "%% %s": lambda rows: rows.filter(name__trigram_similar="joy"),
    "UNACCENT(": lambda rows: rows.filter(name__unaccent__startswith="a"),
}


@pytest.fixture
def registered() -> Iterator[None]:
    """Return the lookups that the app registers."""
    with (
        register_lookup(CharField, lookups.TrigramSimilar, lookups.Unaccent),
        register_lookup(TextField, lookups.Unaccent),
    ):
        yield


@pytest.mark.parametrize("text", EXTENSIONS)
def test_extensions_are_called_as_django_does(model: Any, registered: None, text: str) -> None:
    assert text in compile_query(EXTENSIONS[text](model._default_manager.all()), to="postgres").sql


ONLY_ON_POSTGRESQL = (
    "contains",
    "contained_by",
    "overlap",
    "span_contains",
    "span_overlap",
    "span_adjacent",
    "span_bounds",
    "days_contain",
    "search",
    "rank",
    "combined",
    "headline",
)


@every("name, target", product(ONLY_ON_POSTGRESQL, ["tsql", "oracle", "duckdb", "sqlite", "mysql"]))
def test_elsewhere_it_is_refused_by_name(model: Any, name: str, target: str) -> None:
    with pytest.raises(NotSupportedError, match=r"^[\w.]+: \w+ of PostgreSQL .*is not supported on "):
        compile_query(QUERIES[name](model._default_manager.all()), to=target)


@pytest.mark.parametrize("target", ["tsql", "oracle", "duckdb", "sqlite"])
@pytest.mark.parametrize("name", EXTENSIONS)
def test_extensions_are_refused_elsewhere(model: Any, registered: None, name: str, target: str) -> None:
    with pytest.raises(NotSupportedError, match=r"^[\w.]+: \w+ of PostgreSQL .*is not supported on "):
        compile_query(EXTENSIONS[name](model._default_manager.all()), to=target)


class Matches(lookups.PostgresOperatorLookup):
    """A user's lookup by an operator."""

    lookup_name = "matches"
    postgres_operator = "~"


def test_an_operator_of_a_users_own(model: Any) -> None:
    with register_lookup(Field, Matches):
        assert len(model._default_manager.using(BRIDGED).filter(name__matches="^jo.*s$")) == 1
        with pytest.raises(
            NotSupportedError, match=r"^[\w.]+: Matches of PostgreSQL \(~\) is not supported on oracle@19c: "
        ):
            compile_query(model._default_manager.filter(name__matches="a"), to="oracle@19c")
