"""``showsql``, ``sqlmigrate --to`` and ``dialectcheck`` in a project whose apps include the bridge."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command, load_command_class
from django.db import models
from django.db.models.functions import SHA224, Lower, Random, Upper
from django.test import override_settings
from django.test.utils import isolate_apps

from dialects import Target
from django_dialect_bridge.ddl import checking
from django_dialect_bridge.ddl.checking import check_models


def call(name: str, *arguments: str) -> str:
    """Return what a command prints."""
    output = StringIO()
    call_command(load_command_class("django_dialect_bridge", name), *arguments, stdout=output)
    return output.getvalue()


def test_showsql_knows_the_models_and_the_targets() -> None:
    printed = call("showsql", "Entry.objects.filter(rating=5).values('id')[:2]", "--to", "tsql,oracle@11g", "--why")
    assert "-- tsql@2017\nSELECT\nTOP 2" in printed and "-- @p0 = 5" in printed
    assert "-- oracle@11g" in printed and "ROWNUM" in printed


@pytest.mark.parametrize(
    ("expression", "status", "message"),
    [
        ("Entry.objects.filter(headline__regex='a')", 1, r"the lookup regex \(~\) is not supported on tsql@2017"),
        ("Entri.objects.all()", 2, "did you mean Entry"),
    ],
)
def test_showsql_fails(expression: str, status: int, message: str) -> None:
    with pytest.raises(CommandError, match=message) as raised:
        call("showsql", expression, "--to", "tsql")
    assert raised.value.returncode == status


@pytest.mark.django_db(transaction=True)
@override_settings(MIGRATION_MODULES={"example": "tests.management.example_migrations"})
def test_sqlmigrate() -> None:
    assert "CREATE TABLE [example_note] ([id] BIGINT" in call("sqlmigrate", "example", "0001", "--to", "tsql")
    assert 'CREATE TABLE "example_note" ("id" integer' in call("sqlmigrate", "example", "0001")


@pytest.mark.parametrize("name", ["showsql", "dialectcheck"])
def test_help_has_examples(name: str) -> None:
    command = load_command_class("django_dialect_bridge", name)
    assert f"  manage.py {name} " in command.create_parser("manage.py", name).format_help()


def test_dialectcheck_of_the_example() -> None:
    assert "No refusals in" in call("dialectcheck", "example", "--to", "tsql,oracle,duckdb")
    # Without names, those whose definitions are known.
    assert "mariadb@10.11." in call("dialectcheck", "example", "--to", "all")
    with pytest.raises(CommandError, match=r"not known for clickhouse@26\.3: leave it out"):
        call("dialectcheck", "example", "--to", "tsql,clickhouse")
    with pytest.raises(CommandError, match=r"^no installed app has the label 'nope': use one of "):
        call("dialectcheck", "nope")


@isolate_apps("django_dialect_bridge.example")
def test_what_a_target_refuses_has_an_id_and_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    class Shirt(models.Model):
        size = models.CharField(max_length=3)
        name = models.CharField(max_length=20)

        class Meta:
            app_label = "example"
            constraints = [
                models.CheckConstraint(condition=models.Q(size__regex="^X*[SML]$"), name="size_letters"),
                models.CheckConstraint(condition=models.Q(size__gt=""), name="size_some"),
            ]
            indexes = [models.Index(Lower("name"), name="shirt_name")]

    monkeypatch.setattr(checking, "apps", Shirt._meta.apps)
    found: list[Any] = list(check_models([Shirt], Target.of("tsql@2019")))
    assert [one.id for one in found] == ["django_dialect_bridge.E103", "django_dialect_bridge.E102"]
    assert found[0].msg.startswith('constraint "size_letters": the lookup regex ') and found[0].obj is Shirt
    # A construct with the name has no place before it.
    assert found[1].msg.startswith('an expression in the index "shirt_name" is not supported on tsql@2019: ')
    assert list(check_models([Shirt], Target.of("oracle"))) == []


@isolate_apps("django_dialect_bridge.example")
def test_all_that_is_refused_of_a_table_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Parcel(models.Model):
        address = models.CharField(max_length=3000)
        note = models.CharField(max_length=5000)
        weight = models.DecimalField(max_digits=60, decimal_places=2)
        code = models.CharField(max_length=20)
        digest = models.GeneratedField(
            expression=SHA224("code"), output_field=models.CharField(max_length=64), db_persist=False
        )
        upper = models.GeneratedField(
            expression=Upper("note"), output_field=models.CharField(max_length=9), db_persist=False
        )

        class Meta:
            app_label = "example"
            unique_together = [("code", "weight"), ("code", "id")]
            constraints = [
                models.CheckConstraint(condition=models.Q(pk__gt=Random()), name="of_luck"),
                models.CheckConstraint(condition=models.Q(pk__gt=Random(), note="a"), name="of_note"),
            ]

    monkeypatch.setattr(checking, "apps", Parcel._meta.apps)
    found: list[Any] = list(check_models([Parcel], Target.of("oracle@19c")))
    # What reads a refused field is not tried: the column "upper", the key of the weight, and the constraint of the note.
    assert [(one.id[-4:], one.msg.partition(" is not supported on oracle@19c: ")[0]) for one in found] == [
        ("E101", 'the column "address" of 3000 characters'),
        ("E101", 'the column "note" of 5000 characters'),
        ("E101", 'the column "weight" of 60 digits'),
        ("E101", 'field "digest": SHA224'),
        ("E103", 'a random number in the check "of_luck"'),
    ]
