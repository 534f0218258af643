"""Foreign keys on request: Django's own migrations with them, what they keep out, and emptying their tables."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.db import IntegrityError, connections

from django_dialect_bridge.backends.duckdb.making import Key, foreign_keys, made, referring


@pytest.fixture
def keyed(connect: Callable[..., Any], settings: Any) -> Any:
    connect(foreign_keys=True)
    call_command("migrate", database="duck", verbosity=0, run_syncdb=True)
    return connections["duck"]


def statements(connection: Any) -> list[Any]:
    with connection.cursor() as cursor:
        return [made(cursor, name) for name in sorted(connection.introspection.table_names(cursor))]


def test_emptied_tables_are_as_they_were(keyed: Any) -> None:
    group = Group.objects.using("duck").create(name="g")
    group.permissions.set(Permission.objects.using("duck")[:2])
    before, permissions = statements(keyed), Permission.objects.using("duck").count()
    call_command("flush", database="duck", interactive=False, verbosity=0)
    assert statements(keyed) == before
    assert not Group.objects.using("duck").exists()
    assert Permission.objects.using("duck").count() == permissions, "made again after a flush"
    assert Group.objects.using("duck").create(name="h").pk == 1


def test_rows_that_refer_to_none_are_kept_out_after_migrations(keyed: Any) -> None:
    with keyed.cursor() as cursor, pytest.raises(IntegrityError, match="does not exist in the referenced table"):
        cursor.execute("INSERT INTO auth_group_permissions (group_id, permission_id) VALUES (77, 1)")
    group = Group.objects.using("duck").create(name="g")
    Group.objects.using("duck").filter(pk=group.pk).delete()
    assert not Group.objects.using("duck").exists(), "a table that was remade is not looked for by its other name"


def test_inspectdb_finds_them(keyed: Any) -> None:
    out = StringIO()
    call_command("inspectdb", "auth_group_permissions", database="duck", stdout=out)
    assert "group = models.ForeignKey('AuthGroup', models.DO_NOTHING)" in out.getvalue()


def test_the_order_of_tables() -> None:
    keys = {
        "b": [Key(("a_id",), "a", ("id",))],
        "c": [Key(("b_id",), "b", ("id",)), Key(("a_id",), "a", ("id",))],
    }
    assert referring(["a"], keys) == ["c", "b", "a"]
    assert referring(["c", "a"], keys) == ["c", "b", "a"]


def test_there_are_none_without_a_request(duck: Any) -> None:
    with duck.cursor() as cursor:
        assert foreign_keys(cursor) == {}
