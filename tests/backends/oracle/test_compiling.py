"""The engine's SQL without a server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db.models import Q

from django_dialect_bridge.example.models import Blog


def compiled(queryset: Any) -> Any:
    """Return the SQL of a query and its parameters."""
    return queryset.query.get_compiler("oracle").as_sql()


def test_a_query_is_compiled_without_a_connection(oracle: Any) -> None:
    blogs = Blog.objects.filter(Q(pk__gt=2), name__startswith="a").order_by("name").values("pk")
    sql, params = compiled(blogs[1:3])
    assert sql.endswith('ORDER BY "EXAMPLE_BLOG"."NAME" ASC OFFSET 1 ROWS FETCH FIRST 2 ROWS ONLY')
    assert params == (2, "a%")
    assert oracle.connection is None


def test_without_a_dialect_it_is_the_default_version(configure: Callable[..., Any]) -> None:
    connection = configure()
    compiled(Blog.objects.all())
    assert str(connection.ops.bridge.target) == "oracle@19c"
    assert connection.connection is None


def test_a_time_zone_that_would_not_be_kept_is_refused(configure: Callable[..., Any]) -> None:
    """Moments are bound in UTC, and Django's converters would read them in the time zone of the database."""
    for options in ({}, {"dialect": "oracle@19c"}):
        configure(**options).settings_dict["TIME_ZONE"] = "Europe/Paris"
        with pytest.raises(
            ImproperlyConfigured, match=r"^TIME_ZONE of 'oracle': leave it out: oracle@19c gets moments"
        ):
            compiled(Blog.objects.all())


@pytest.mark.parametrize("dialect", ["tsql", "oracle@9i", 19])
def test_a_wrong_dialect_is_told_of(configure: Callable[..., Any], dialect: Any) -> None:
    configure(dialect=dialect)
    with pytest.raises(ImproperlyConfigured, match=r"^OPTIONS\['dialect'\] of 'oracle' is .*: use one of oracle@11g, "):
        compiled(Blog.objects.all())
