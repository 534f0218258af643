"""Django's settings of a database: ATOMIC_REQUESTS, CONN_MAX_AGE, CONN_HEALTH_CHECKS."""

from __future__ import annotations

import time
from typing import Any

import psycopg
import pytest
from django.db import OperationalError, close_old_connections, connections, transaction
from django.http import HttpRequest, HttpResponse
from django.test import AsyncClient, override_settings
from django.urls import path

from django_dialect_bridge.backends.async_postgresql import (
    get_stats,
    greenlet_context,
    greenlet_view,
    in_greenlet,
    thread_view,
)

from .running import ALIAS, Database, backend, blogs


def failing(request: HttpRequest) -> HttpResponse:
    blogs.create(name=str(connections[ALIAS].in_atomic_block), tagline="")
    if request.GET:
        raise ValueError("after the row")
    return HttpResponse(str(backend() == backend()))


@transaction.non_atomic_requests(using=ALIAS)
def not_atomic(request: HttpRequest) -> HttpResponse:
    return failing(request)


async def async_view(request: HttpRequest) -> HttpResponse:
    return HttpResponse("")


urlpatterns = [
    path("atomic", failing),
    path("not_atomic", not_atomic),
    path("async", async_view),
    path("greenlet", greenlet_view(failing)),
    path("thread", thread_view(failing)),
    path("async_not_atomic", greenlet_view(not_atomic)),
]


@override_settings(ROOT_URLCONF=__name__)
def test_atomic_requests(database: Database, loop_factory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Check that a synchronous view is a transaction on one connection, and that Django refuses an async view."""
    monkeypatch.setitem(connections.settings[ALIAS], "ATOMIC_REQUESTS", True)

    async def main() -> None:
        client = AsyncClient(raise_request_exception=False)
        async with greenlet_context():
            taken = get_stats(ALIAS)["requests_num"]
            assert (await client.get("/atomic")).content == b"True"
            assert get_stats(ALIAS)["requests_num"] - taken == 1
            assert (await client.get("/atomic?fail=1")).status_code == 500
            assert [blog.name async for blog in blogs.all()] == ["True"]
            assert (await client.get("/not_atomic?fail=1")).status_code == 500
            assert (await client.get("/async_not_atomic?fail=1")).status_code == 500
            assert [blog.name async for blog in blogs.order_by("pk")] == ["True", "False", "False"]
            client.raise_request_exception = True
            for url in ("/async", "/greenlet", "/thread"):
                with pytest.raises(RuntimeError, match="You cannot use ATOMIC_REQUESTS with async views"):
                    await client.get(url)

    database.run(main, loop_factory)


@pytest.mark.parametrize("age", [0, 1, None])
def test_conn_max_age(database: Database, monkeypatch: pytest.MonkeyPatch, age: int | None) -> None:
    """Check that connections of a pool stay after a request whatever it says, and others as long as it says."""
    monkeypatch.setitem(connections.settings[ALIAS], "CONN_MAX_AGE", age)

    def request() -> int:
        try:
            return backend()
        finally:
            close_old_connections()

    async def main() -> None:
        first = await in_greenlet(request)
        if age is not None:
            time.sleep(age)
        assert await in_greenlet(request) == first

    database.run(main)
    first = request()
    if age is not None:
        time.sleep(age)
    close_old_connections()
    assert (connections[ALIAS].connection is None) == (age is not None)
    assert (request() == first) == (age is None)


def kill(database: Database, session: int) -> None:
    """End all sessions, and wait until one of them has ended."""
    database.kill()
    while session in {pid for pid, _ in database.sessions()}:
        time.sleep(0.01)


@pytest.mark.parametrize("checks", [False, True])
def test_conn_health_checks(database: Database, monkeypatch: pytest.MonkeyPatch, checks: bool) -> None:
    """Check that a pool notices killed sessions whatever it says, and that synchronous code needs it."""
    monkeypatch.setitem(connections.settings[ALIAS], "CONN_HEALTH_CHECKS", checks)
    monkeypatch.setitem(connections.settings[ALIAS], "CONN_MAX_AGE", None)

    async def main() -> None:
        first = await in_greenlet(backend)
        kill(database, first)
        assert await in_greenlet(backend) != first

    database.run(main)
    first = backend()
    close_old_connections()
    kill(database, first)
    if checks:
        assert backend() != first
    else:
        with pytest.raises(OperationalError) as caught:
            backend()
        assert isinstance(caught.value.__cause__, psycopg.OperationalError)
