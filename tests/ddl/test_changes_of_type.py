"""AlterField from every kind of field to every other, with rows, beside Django's own on PostgreSQL."""

from __future__ import annotations

import datetime
import decimal
import itertools
import json
import re
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import duckdb
import pytest
from django.db import NotSupportedError, migrations, models
from django.db.migrations.state import ProjectState

from dialects import Target
from dialects.targets import FAMILIES
from django_dialect_bridge.ddl.migrations import Run, collect_definitions
from tests.legality import findings

from .beside_django import ALIAS, migration, postgresql, statements, undone, use_schema
from .cases import APP, VALUES, thing
from .printing import inserts

_Make = Callable[[bool], Any]


def _kind(field: type[Any], **options: Any) -> _Make:
    return lambda null: field(null=null, **options)


#: Name -> field, values that it has, and a text that is such a value.
KINDS: dict[str, tuple[_Make, list[Any], str]] = {
    "small": (_kind(models.SmallIntegerField), [-5, 0, 1], "7"),
    "whole": (_kind(models.IntegerField), [-5, 0, 1], "7"),
    "big": (_kind(models.BigIntegerField), [-5, 0, 1], "7"),
    "positive": (_kind(models.PositiveIntegerField), [0, 1, 5], "7"),
    "positive_big": (_kind(models.PositiveBigIntegerField), [0, 1, 5], "7"),
    "price": (
        _kind(models.DecimalField, max_digits=8, decimal_places=2),
        [decimal.Decimal(text) for text in ("12.50", "2.50", "-0.49", "3.00")],
        "7.25",
    ),
    "rate": (_kind(models.DecimalField, max_digits=6, decimal_places=3), [decimal.Decimal("1.125")], "7.25"),
    "ratio": (_kind(models.FloatField), [0.5, 2.5, -3.5, 7.0], "7.25"),
    "yes": (_kind(models.BooleanField), [True, False], "true"),
    "name": (_kind(models.CharField, max_length=60), ["Zoë", "it's 100 %"], "x"),
    "short": (_kind(models.SlugField, max_length=40), ["a-b"], "x"),
    "link": (_kind(models.URLField), ["https://example.com/"], "x"),
    "text": (_kind(models.TextField), ["Zoë", "two\nlines"], "x"),
    "raw": (_kind(models.BinaryField), [b"\x00\xff", b"abc"], "x"),
    "day": (_kind(models.DateField), [datetime.date(2024, 2, 29)], "2024-02-29"),
    "at": (_kind(models.DateTimeField), [VALUES["at"]], "2024-02-29 12:30:15.5+00"),
    "time": (_kind(models.TimeField), [datetime.time(12, 30, 15)], "12:30:15"),
    "length": (_kind(models.DurationField), [datetime.timedelta(hours=2, seconds=3)], "02:00:03"),
    "data": (_kind(models.JSONField), [{"a": [1]}], '{"a": 1}'),
    "token": (_kind(models.UUIDField), [uuid.UUID(int=7)], str(uuid.UUID(int=9))),
    "address": (_kind(models.GenericIPAddressField), ["192.0.2.1"], "192.0.2.1"),
}
TEXTS = ("name", "short", "link", "text")

NUMBERS = ("small", "whole", "big", "positive", "positive_big", "price", "rate", "ratio")

#: Old kind, new kind, and whether each takes NULL.
Change = tuple[str, str, bool, bool]
PAIRS = list(itertools.permutations(KINDS, 2))
NULLS = list(itertools.product([False, True], repeat=2))


def some(part: int) -> list[Change]:
    """Return every ``part``-th pair, each with one of the four cases of NULL."""
    return [(*pair, *NULLS[number % 4]) for number, pair in enumerate(PAIRS)][::part]


def operations(change: Change) -> tuple[list[Any], list[Any]]:
    old, new, null, later_null = change
    first = [thing(("x", KINDS[old][0](null)), ("n", models.IntegerField()))]
    return first, [migrations.AlterField("thing", "x", KINDS[new][0](later_null))]


def values(change: Change) -> list[Any]:
    """Return values of the old field that are also values of the new one."""
    old, new, null, later_null = change
    found = KINDS[old][1]
    if old in TEXTS and new not in (*TEXTS, "raw"):
        found = [KINDS[new][2]]
    if old == "data" and new in NUMBERS:
        found = [7]
    if old == "data" and new == "yes":
        found = [True, False]
    if old == "raw" and new in NUMBERS:
        found = [b"\x05"]
    if new in ("positive", "positive_big"):
        found = [abs(value) if isinstance(value, (int, float, decimal.Decimal)) else value for value in found]
    return [*found, None] if null and later_null else list(found)


def rows(change: Change) -> dict[str, list[dict[str, Any]]]:
    return {"Thing": [{"x": value, "n": number} for number, value in enumerate(values(change))]}


def printed(change: Change, target: str) -> tuple[list[str], ProjectState, list[str]]:
    """Return the statements before the change, the state then, and the statements of the change."""
    with collect_definitions(Target.of(target)):
        run = Run("default", ProjectState())
        first, second = operations(change)
        (before,) = run.apply(migration(first, initial=True))
        state = run.state.clone()
        (later,) = run.apply(migration(second))
    return statements(before.lines), state, statements(later.lines)


@pytest.fixture(scope="module")
def connection(request: pytest.FixtureRequest, postgres: str) -> Iterator[Any]:
    with ExitStack() as stack:
        if request.config.pluginmanager.hasplugin("django"):
            stack.enter_context(request.getfixturevalue("django_db_blocker").unblock())
        found = stack.enter_context(postgresql(postgres))
        use_schema(found, "of_types")
        found.cursor().execute("SET TimeZone = 'UTC'")
        yield found


def by_django(connection: Any, change: Change) -> list[Any] | None:
    """Return the result of Django's change on PostgreSQL; None if PostgreSQL refuses it."""
    first, second = operations(change)
    with undone(connection):
        with connection.schema_editor() as editor:
            state = migration(first, initial=True).apply(ProjectState(), editor)
        fill(connection, state, change)
        try:
            with connection.schema_editor() as editor:
                migration(second).apply(state, editor)
        except Exception:
            return None
        return left(connection)


def on_postgresql(connection: Any, change: Change) -> list[Any]:
    before, state, later = printed(change, f"postgres@{connection.pg_version // 10000}")
    with undone(connection):
        run(connection, before)
        fill(connection, state, change)
        run(connection, later)
        return left(connection)


def run(connection: Any, texts: list[str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for text in texts:
            cursor.execute(text)


def fill(connection: Any, state: ProjectState, change: Change) -> None:
    model = state.apps.get_model(APP, "Thing")
    for row in rows(change)["Thing"]:
        model(**row).save(using=ALIAS)


def left(connection: Any) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT x, x::text FROM every_thing ORDER BY n")
        found = [(alike(row[0]), row[1]) for row in cursor.fetchall()]
        cursor.execute("SELECT attnotnull FROM pg_attribute WHERE attrelid = 'every_thing'::regclass AND attname = 'x'")
        return [cursor.fetchone()[0], *found]


def on_duckdb(change: Change) -> list[Any]:
    before, state, later = printed(change, "duckdb")
    with duckdb.connect() as database:
        for text in before:
            database.execute(text)
        for compiled in inserts(rows(change), state, "duckdb", "qmark"):
            database.execute(compiled.sql, list(compiled.params))
        for text in later:
            database.execute(text)
        found = database.execute("SELECT x FROM every_thing ORDER BY n").fetchall()
        null = database.execute("SELECT is_nullable FROM duckdb_columns() WHERE column_name = 'x'").fetchone()
        assert null is not None
        return [not null[0], *(alike(row[0]) for row in found)]


def alike(value: Any) -> Any:
    """Return a value in one form for all drivers."""
    if isinstance(value, datetime.datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, memoryview):
        return bytes(value)
    if isinstance(value, str) and value[:1] in "[{":
        return json.loads(value)
    return str(value) if type(value).__name__.startswith(("IPv4", "UUID")) else value


#: What DuckDB has otherwise than PostgreSQL, and why.
OTHERWISE = {("address", kind): "PostgreSQL writes the length of the network behind an address" for kind in TEXTS}


@pytest.mark.parametrize("change", some(9), ids=str)
def test_rows(connection: Any, change: Change) -> None:
    check_rows(connection, change)


def check_rows(connection: Any, change: Change) -> str:
    expected = by_django(connection, change)
    try:
        found = on_postgresql(connection, change)
    except NotSupportedError as error:
        assert expected is None, error
        assert "Alter field x on thing: the change of" in str(error)
        return "refused"
    if expected is None:
        # A number that becomes a boolean, or one that a boolean becomes.
        assert "yes" in change[:2]
    else:
        assert found == expected
    try:
        there = on_duckdb(change)
    except NotSupportedError as error:
        assert "Alter field x on thing" in str(error)
        return "refused on DuckDB"
    if change[:2] not in OTHERWISE:
        assert there == [found[0], *(row[0] for row in found[1:])]
    return "same"


SERVERS = [f"{name}@{version}" for name in ("tsql", "oracle") for version in FAMILIES[name].versions]
#: Of Oracle: a change of what is so already, or of a LOB.
_MODIFY = re.compile(r'MODIFY "X" (NOT NULL|NULL|N?CLOB|BLOB)?')


@pytest.mark.parametrize("target", SERVERS)
def test_servers(target: str) -> None:
    for change in some(13):
        check_server(target, change)


def check_server(target: str, change: Change) -> str:
    try:
        before, _, later = printed(change, target)
    except NotSupportedError as error:
        assert "Alter field x on thing: " in str(error)
        return "refused"
    family, version = target.split("@")
    illegal = [finding for text in later for finding in findings(text, family, version)]
    assert not illegal, (change, illegal)
    if family == "oracle":
        _, new, _, null = change
        wanted = null or KINDS[new][0](False).empty_strings_allowed
        assert _null_after([*before, *later]) == wanted, (change, later)
    return "printed"


def _null_after(texts: list[str]) -> bool:
    """Return whether Oracle's column allows NULL after statements, which must not repeat the current state."""
    (created,) = [text for text in texts if text.startswith("CREATE TABLE")]
    null = not re.search(r'"X" [^,]*NOT NULL', created)
    for text in texts:
        for what in _MODIFY.findall(text):
            assert what != ("NULL" if null else "NOT NULL"), f"ORA-01451 or ORA-01442: {text}"
            assert "LOB" not in what, f"ORA-22859: {text}"
            null = {"NULL": True, "NOT NULL": False}.get(what, null)
        if 'RENAME COLUMN "X_NEW"' in text:
            null = True
    return null
