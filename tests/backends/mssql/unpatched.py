"""Compiles queries before and after mssql-django is imported, and prints those whose SQL is another one.

Run in a process of its own: mssql-django changes classes of Django for good.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import django
from django.core.exceptions import EmptyResultSet
from django.db import connection, connections, models
from django.test.utils import CaptureQueriesContext

from dialects import cache_clear
from django_dialect_bridge.compiler import GenericCompiler

TARGET = "tsql@2019"
_numbers = count()


def main(every: int) -> None:
    """Compile every query of the corpus, or every tenth."""
    django.setup()
    before = dict(compiled(every))
    import mssql.compiler

    assert models.QuerySet.bulk_update.__module__ == "mssql.functions", mssql
    cache_clear()
    after = dict(compiled(every))
    print("compiled", len(before))
    for name, found in before.items():
        if after[name] != found:
            print("OTHER", name, found, after[name], sep="\n")
    for name, own, offline in through_the_engine(every):
        if own != offline:
            print("OTHER BY THE ENGINE", name, own, offline, sep="\n")


def compiled(every: int) -> Iterator[tuple[str, Any]]:
    """Yield each query with its SQL for SQL Server, and for an alias with a backend of Django's."""
    from tests.compiling import NAMES, statements_of
    from tests.corpus import QUERIES

    for name in NAMES[::every]:
        yield (
            f"{name} on tsql",
            answer(lambda name=name: [(each.sql, each.params) for each in statements_of(name, TARGET)]),
        )
    for name, query in list(QUERIES.items())[::every]:
        yield f"{name} on sqlite", answer(query().query.get_compiler("default").as_sql)
    yield from written()


def answer(ask: Callable[[], Any]) -> Any:
    """Return what a call returns, or its error."""
    try:
        return ask()
    except EmptyResultSet:
        return []
    except Exception as error:  # Whatever it is, it is to be the same.
        return repr(error)


def written() -> Iterator[tuple[str, Any]]:
    """Yield definitions and writes of such an alias."""
    from django_dialect_bridge.example.models import Picture

    class Kept(models.Model):
        data = models.BinaryField()

        class Meta:
            app_label = f"kept{next(_numbers)}"
            db_table = "kept"
            constraints = [models.CheckConstraint(condition=models.Q(pk__lt=3), name="few")]

    with CaptureQueriesContext(connection) as queries:
        for model in (Picture, Kept):
            with connection.schema_editor() as editor:
                editor.create_model(model)
        pictures = Picture.objects.bulk_create([Picture(title=title, content=b"c", thumbnail=b"t") for title in "ab"])
        for picture in pictures:
            picture.thumbnail = None
        Picture.objects.bulk_update(pictures, ["thumbnail"])
        Picture.objects.update(title="c")
        for model in (Picture, Kept):
            with connection.schema_editor() as editor:
                editor.delete_model(model)
    yield "writes", [query["sql"] for query in queries.captured_queries]


def through_the_engine(every: int) -> Iterator[tuple[str, Any, Any]]:
    """Yield queries with what the engine compiles, and what is compiled offline."""
    from tests.compiling import statements_of
    from tests.corpus import QUERIES

    handler: Any = connections
    settings = {"ENGINE": "django_dialect_bridge.backends.mssql", "NAME": "a", "OPTIONS": {"dialect": TARGET}}
    handler.settings["mssql"] = handler.configure_settings({"default": settings})["default"]
    for name, query in list(QUERIES.items())[::every]:
        offline = answer(lambda name=name: [(each.sql, each.params) for each in statements_of(name, TARGET)])
        compiler = query().query.get_compiler("mssql")
        if isinstance(compiler, GenericCompiler):  # The bridge has no part in those of packages.
            own = answer(compiler.as_sql)
            yield name, [own] if isinstance(own, tuple) else own, offline
    assert connections["mssql"].connection is None


if __name__ == "__main__":
    main(int(sys.argv[1]))
