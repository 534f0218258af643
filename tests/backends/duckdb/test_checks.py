"""The messages of ``manage.py check --database``, dbshell, and versions."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import django
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import ProgrammingError, models
from django.db.models.functions import Coalesce, Collate, Upper
from django.test.utils import isolate_apps

from django_dialect_bridge.backends.duckdb.driver import versions
from django_dialect_bridge.backends.duckdb.driver.client import DatabaseClient
from django_dialect_bridge.backends.versions import check_django
from tests.backends.duckdb.models import Shelf, Thing


def test_a_duration_has_no_index(duck: Any) -> None:
    (warning,) = Thing._meta.get_field("lasts").check(databases=["duck"])
    assert warning.id == "dialect_bridge.W001"
    assert not Shelf._meta.get_field("name").check(databases=["duck"])


@isolate_apps("django_dialect_bridge.example")
def test_what_it_cannot_do_is_said_and_does_not_stop_a_migration(duck: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Wanting(models.Model):
        name = models.CharField(max_length=9)
        lasts = models.DurationField(unique=True)
        notes = models.JSONField()
        number = models.DecimalField(max_digits=50, decimal_places=2)

        class Meta:
            app_label = "example"
            indexes = (
                models.Index(fields=["name"], name="some", condition=models.Q(name="a")),
                models.Index(Collate("name", "NOCASE"), name="folded"),
                models.Index(models.F("notes__a"), name="deep"),
                models.Index(fields=["-lasts"], name="long"),
            )
            constraints = (
                models.UniqueConstraint(fields=["name"], name="few", condition=models.Q(name="a")),
                models.UniqueConstraint(fields=["name"], name="late", deferrable=models.Deferrable.DEFERRED),
                models.UniqueConstraint(Collate("name", "NOCASE"), name="unfolded"),
            )

    assert [found.id for found in duck.validation.check()] == []
    monkeypatch.setattr("django.apps.apps.get_models", lambda *_, **__: [Wanting])
    assert [found.msg.rpartition(": ")[2] for found in duck.validation.check()] == [
        "folded is left out.",
        "deep is left out.",
        "long is left out.",
        "unfolded is left out.",
    ]
    assert {found.id for found in Wanting.check(databases=["duck"])} == {
        "dialect_bridge.W001",
        "dialect_bridge.W002",
        "models.W036",
        "models.W037",
        "models.W038",
    }
    with duck.schema_editor() as editor:
        editor.create_model(Wanting)
    with duck.schema_editor() as editor:
        editor.add_index(Wanting, models.Index(models.F("notes__b"), name="deeper"))
        for index in Wanting._meta.indexes:
            editor.remove_index(Wanting, index)


@isolate_apps("django_dialect_bridge.example")
def test_what_is_computed_or_a_duration(duck: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Left(models.Model):
        name = models.CharField(max_length=9)
        shout = models.GeneratedField(
            expression=Upper("name"), output_field=models.CharField(max_length=9), db_persist=False, unique=True
        )
        lasts = models.DurationField()
        rests = models.DurationField()

        class Meta:
            app_label = "example"
            unique_together = (("name", "lasts"),)
            indexes = (
                models.Index(Coalesce("lasts", "rests").desc(), name="longest"),
                models.Index(models.Case(models.When(name="a", then=1), default=2), name="kind"),
            )
            constraints = (models.CheckConstraint(condition=models.Q(shout="A"), name="loud"),)

    monkeypatch.setattr("django.apps.apps.get_models", lambda *_, **__: [Left])
    found = [(message.id, message.msg.rpartition(": ")[2]) for message in duck.validation.check()]
    assert found == [
        ("dialect_bridge.W003", "longest is left out."),
        ("dialect_bridge.W004", "loud is left out."),
        ("dialect_bridge.W003", "unique_together of name, lasts is left out."),
    ]
    with duck.schema_editor() as editor:
        editor.create_model(Left)
        editor.alter_unique_together(Left, [("name", "lasts")], [])
    with duck.cursor() as cursor:
        constraints = duck.introspection.get_constraints(cursor, Left._meta.db_table).values()
    assert [one["columns"] for one in constraints if one["unique"] and not one["primary_key"]] == [["shout"]]


@isolate_apps("django_dialect_bridge.example")
def test_keys_that_there_cannot_be(duck: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Span(models.Model):
        lasts = models.DurationField(primary_key=True)

        class Meta:
            app_label = "example"

    class Computed(models.Model):
        number = models.GeneratedField(
            expression=models.Value(1), output_field=models.IntegerField(), db_persist=False, primary_key=True
        )

        class Meta:
            app_label = "example"

    class Pair(models.Model):
        pk = models.CompositePrimaryKey("name", "lasts")
        name = models.CharField(max_length=9)
        lasts = models.DurationField()

        class Meta:
            app_label = "example"

    monkeypatch.setattr("django.apps.apps.get_models", lambda *_, **__: [Span, Computed, Pair])
    assert [(message.id, message.obj.model) for message in duck.validation.check()] == [
        ("dialect_bridge.E001", Span),
        ("dialect_bridge.E001", Computed),
        ("dialect_bridge.E001", Pair),
    ]


def test_dbshell() -> None:
    settings = {"NAME": Path("a.duckdb"), "OPTIONS": {"read_only": True}}
    assert DatabaseClient.settings_to_cmd_args_env(settings, ["-c", "FROM t"]) == (
        ["duckdb", "-readonly", "a.duckdb", "-c", "FROM t"],
        None,
    )
    assert DatabaseClient.settings_to_cmd_args_env({"NAME": ":memory:test"}, [])[0] == ["duckdb", ":memory:"]


def test_another_django_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(django, "VERSION", (7, 0, 0, "final", 0))
    with pytest.raises(ImproperlyConfigured, match=r"5\.2, 6\.0, 6\.1"):
        check_django("DuckDB")


def test_an_old_duckdb_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("duckdb.__version__", "1.3.2")
    with pytest.warns(UserWarning, match=r"1\.3\.2 is older than 2\.0"):
        versions.check_duckdb()


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("2.0.0", (2, 0, 0)), ("2.0.1.dev7", (2, 0, 1)), ("2.1rc1", (2, 1)), ("2.0.0rc2", (2, 0, 0))],
)
def test_versions_before_a_release(monkeypatch: pytest.MonkeyPatch, version: str, numbers: tuple[int, ...]) -> None:
    monkeypatch.setattr("duckdb.__version__", version)
    assert versions.duckdb_version() == numbers
    versions.check_duckdb()


def test_the_target_is_the_version_that_is_installed(duck: Any) -> None:
    assert duck.ops.bridge.target == versions.target()


@isolate_apps("django_dialect_bridge.example")
def test_a_file_without_a_key(connect: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sales.parquet"
    connection = connect()
    with connection.cursor() as cursor:
        cursor.execute(f"COPY (SELECT DATE '2024-01-01' AS day, 1.5::DOUBLE AS price) TO '{path}'")
        cursor.execute(f"CREATE VIEW sales AS FROM '{path}'")

    class Keyless(models.Model):
        price = models.FloatField()

        class Meta:
            app_label, managed, db_table = "example", False, str(path)

    class Keyed(models.Model):
        day = models.DateField(primary_key=True)

        class Meta:
            app_label, managed, db_table = "example", False, str(path)

    class Gone(models.Model):
        class Meta:
            app_label, managed, db_table = "example", False, "nothing.parquet"

    monkeypatch.setattr("django.apps.apps.get_models", lambda *_, **__: [Keyless, Keyed, Gone])
    (found,) = connection.validation.check()
    assert found.id == "dialect_bridge.E002"
    assert found.obj is Keyless
    assert "no column id" in found.msg
    with pytest.raises(ProgrammingError):
        list(Keyless._base_manager.using("duck"))
    assert Keyed._base_manager.using("duck").get().day.year == 2024


@pytest.mark.parametrize("column", ["id", "number"])
@pytest.mark.parametrize("name", ["file", "view"])
def test_inspectdb_chooses_a_key(connect: Callable[..., Any], tmp_path: Path, column: str, name: str) -> None:
    path = tmp_path / "sales.parquet"
    columns = "1.5::DOUBLE AS price, 7 AS id" if column == "id" else "7 AS number, 1.5::DOUBLE AS price"
    with connect().cursor() as cursor:
        cursor.execute(f"COPY (SELECT {columns}) TO '{path}'")
        cursor.execute(f"CREATE VIEW sales AS FROM '{path}'")
    out = StringIO()
    call_command("inspectdb", str(path) if name == "file" else "sales", database="duck", stdout=out)
    (line,) = (line.strip() for line in out.getvalue().splitlines() if "primary_key=True" in line and "=" in line[:12])
    assert line.startswith(f"{column} = models.IntegerField(primary_key=True, db_comment='taken for the primary key")
    assert "null=True" not in line
    assert "price = models.FloatField(blank=True, null=True)" in out.getvalue()
