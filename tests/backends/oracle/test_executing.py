"""The engine's calls of a driver, and its conversions of returned values."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Callable
from typing import Any

import django
import pytest
from django.db.models import Count, F, Max, Q

from django_dialect_bridge.example.models import Blog, Event

BLOGS = Blog.objects.using("oracle")


def test_the_version_is_the_servers_before_the_first_statement(connected: Callable[..., Any]) -> None:
    connection, _ = connected("21.4.0.0.0")
    assert str(connection.ops.bridge.target) == "oracle@19c"
    list(BLOGS.values("pk"))
    assert str(connection.ops.bridge.target) == str(connection.ops.generic.target) == "oracle@21c"


def test_a_declared_version_is_kept(connected: Callable[..., Any]) -> None:
    connection, _ = connected("23.5.0.24.7", dialect="oracle@19c")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        list(BLOGS.values("pk"))
    assert str(connection.ops.bridge.target) == "oracle@19c"


def test_a_server_that_is_older_than_declared_is_told_of(connected: Callable[..., Any]) -> None:
    connected("19.3.0.0.0", dialect="oracle@23ai")
    message = (
        "the server of 'oracle' is oracle@19c, older than OPTIONS\\['dialect'\\], oracle@23ai: statements with [A-Z]"
    )
    with pytest.warns(RuntimeWarning, match=message):
        list(BLOGS.values("pk"))


def test_a_key_comes_back_in_a_variable(connected: Callable[..., Any]) -> None:
    _, driver = connected()
    assert BLOGS.create(name="a", tagline="").pk == 7
    sql, params = driver.executed[-1]
    assert sql.endswith('RETURNING "EXAMPLE_BLOG"."ID" INTO :arg2')
    assert [params[name] for name in (":arg0", ":arg1")] == ["a", ""]


def test_a_key_that_is_given_is_kept(connected: Callable[..., Any]) -> None:
    _, driver = connected()
    assert BLOGS.create(pk="5", name="a").pk == 5
    assert "RETURNING" not in driver.executed[-1][0]


@pytest.mark.skipif(django.VERSION < (6, 0), reason="save() reads nothing back before Django 6.0")
def test_an_update_gives_what_it_computed(connected: Callable[..., Any]) -> None:
    connected()
    blog = Blog(pk=1, name="a", tagline=F("name"))
    blog.save(force_update=True, using="oracle")
    assert blog.tagline == 7


def test_counts_of_rows(connected: Callable[..., Any]) -> None:
    connected()
    assert BLOGS.filter(name="a").update(name="b") == 1


def test_several_rows_are_one_statement_and_ignored_conflicts_a_merge(connected: Callable[..., Any]) -> None:
    _, driver = connected()
    BLOGS.bulk_create([Blog(name=str(number)) for number in range(1000)])
    assert sum(sql.startswith("INSERT") for sql, _ in driver.executed) == 1
    BLOGS.bulk_create([Blog(pk=1, name="a")], ignore_conflicts=True)
    assert any(sql.startswith("MERGE INTO") for sql, _ in driver.executed)


def test_more_than_a_thousand_values_need_no_temporary_table(connected: Callable[..., Any]) -> None:
    _, driver = connected()
    list(BLOGS.filter(pk__in=range(2500)))
    assert driver.executed[-1][0].count(" IN (") == 3


def test_values_are_converted(connected: Callable[..., Any]) -> None:
    """Check empty text, booleans and moments, also of annotations and aggregates."""
    _, driver = connected()
    driver.rows = [(1, None, 1, None)]
    rows = BLOGS.annotate(is_new=Q(pk__gt=1), most=Max("name")).values_list("pk", "name", "is_new", "most")
    assert list(rows) == [(1, "", True, "")]
    driver.rows = [(datetime.datetime(2024, 1, 2, 3, 4),)]
    (moment,) = Event.objects.using("oracle").values_list("starts_at", flat=True)
    assert moment == datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc)
    driver.rows = [(2, None)]
    assert BLOGS.aggregate(n=Count("pk"), most=Max("name")) == {"n": 2, "most": ""}


def test_a_plan(connected: Callable[..., Any]) -> None:
    _, driver = connected()
    driver.rows = [("Plan hash value: 1",), ("| TABLE ACCESS FULL |",)]
    blogs = BLOGS.filter(name="a")
    assert blogs.explain(format="basic") == "Plan hash value: 1\n| TABLE ACCESS FULL |"
    (planned, _), (shown, params) = driver.executed[-2:]
    assert planned.startswith("EXPLAIN PLAN FOR SELECT ") and planned.endswith(" = :arg0")
    assert shown == "SELECT PLAN_TABLE_OUTPUT FROM TABLE(DBMS_XPLAN.DISPLAY(NULL, NULL, :arg0))"
    assert list(params.values()) == ["BASIC"]
