"""The backends that docs/how-to/backends.md shows."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connections
from django.db.backends.sqlite3 import base
from django.db.models import CharField, Func
from django.test.utils import CaptureQueriesContext

from django_dialect_bridge.example.models import Blog, Person

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "backends.md").read_text()
SHOWN = dict(re.findall(r"```python\n# (\w+/\w+)\.py\n(.*?)```", PAGE, re.DOTALL))


@pytest.fixture
def connect(django_db_blocker: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Any]]:
    """Return a function that opens a database with one of the backends, and one blog in it, as ``mixed``."""
    handler: Any = connections
    for name in reversed(SHOWN):
        package, module = name.split("/")
        monkeypatch.setitem(sys.modules, package, ModuleType(package))
        monkeypatch.setitem(sys.modules, f"{package}.{module}", ModuleType(f"{package}.{module}"))
    for name in ("mybackend/compiler", "mybackend/operations", "mybackend/base", "portable/operations"):
        exec(SHOWN[name], vars(sys.modules[name.replace("/", ".")]))
    portable: Any = ModuleType("portable.base")
    operations: Any = sys.modules["portable.operations"]
    portable.DatabaseWrapper = type(
        "DatabaseWrapper", (base.DatabaseWrapper,), {"ops_class": operations.DatabaseOperations}
    )
    monkeypatch.setitem(sys.modules, "portable.base", portable)

    def connect(engine: str, **options: Any) -> Any:
        settings = {"ENGINE": engine, "NAME": ":memory:", "OPTIONS": options}
        monkeypatch.setitem(handler.settings, "mixed", handler.configure_settings({"default": settings})["default"])
        return connections["mixed"]

    with django_db_blocker.unblock():
        yield connect
        connections["mixed"].close()
        del connections["mixed"]


def queried(connection: Any) -> str:
    with connection.schema_editor() as editor:
        editor.create_model(Person)
    people = Person.objects.using("mixed")
    people.create(name="a", nickname="b")
    with CaptureQueriesContext(connection) as queries:
        assert [person.name for person in people.order_by("-nickname")[:1]] == ["a"]
    return str(queries.captured_queries[0]["sql"])


def test_the_files_are_a_backend(connect: Callable[..., Any]) -> None:
    connection = connect("mybackend", dialect="sqlite@3.39")
    assert str(connection.ops.bridge.target) == "sqlite@3.39"
    assert queried(connection).endswith('ORDER BY "example_person"."nickname" DESC LIMIT 1')


def test_without_a_dialect_it_is_the_vendors_oldest_version(connect: Callable[..., Any]) -> None:
    assert str(connect("mybackend").ops.bridge.target) == "sqlite@3.31"


def test_operations_choose_the_semantics(connect: Callable[..., Any]) -> None:
    assert "NULLS FIRST" in queried(connect("portable"))


class Told(Func):
    """An expression that shows the connection on which it is compiled."""

    output_field = CharField()

    def as_sql(self, compiler: Any, connection: Any, *args: Any, **context: Any) -> Any:
        found = connection.vendor, str(connection.target), connection.of.vendor
        return "%s", [" ".join(found)]


def test_expressions_see_the_generic_connection(connect: Callable[..., Any]) -> None:
    connection = connect("mybackend")
    queried(connection)
    assert Person.objects.using("mixed").values_list(Told(), flat=True).get() == "generic sqlite@3.31 sqlite"


@pytest.mark.parametrize("dialect", ["sqlite@99", "nosuch"])
def test_a_wrong_dialect_is_told_of(connect: Callable[..., Any], dialect: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"OPTIONS\['dialect'\] of 'mixed': unknown"):
        Blog.objects.using(connect("mybackend", dialect=dialect).alias).first()


def test_moments_are_in_utc(connect: Callable[..., Any]) -> None:
    connection = connect("mybackend")
    connection.settings_dict["TIME_ZONE"] = "Asia/Tokyo"
    message = r"TIME_ZONE of 'mixed': leave it out: sqlite@3\.31 gets moments in UTC"
    with pytest.raises(ImproperlyConfigured, match=message):
        Blog.objects.using(connection.alias).first()
