"""The schema's description of a column: its type, its length, and whether it can be NULL."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from sqlglot import exp

from dialects import Target
from dialects.functions.columns import description_of, is_never_null
from dialects.sql.index import NodeIndex
from dialects.sql.parse import parse
from dialects.sql.types.annotate import annotate_types
from dialects.sql.types.datatypes import FrozenSchema
from django_dialect_bridge import capture
from django_dialect_bridge.example.models import Blog
from django_dialect_bridge.statement import project_schema

SCHEMA = FrozenSchema(
    {
        "a": {"id": "BIGSERIAL NOT NULL", "name": "VARCHAR(60) NOT NULL", "wei": "DECIMAL(30, 18)", "text": "TEXT"},
        "b": {"id": "BIGINT NOT NULL", "name": "VARCHAR(7)"},
    }
)


def selected(sql: str) -> list[exp.Expr]:
    tree = NodeIndex(parse(sql, "nulls_are_large")[0])
    annotate_types(tree, "__p", [], SCHEMA)
    assert isinstance(tree.root, exp.Query)
    return [column.unalias() for column in tree.root.selects]


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ('SELECT "a"."name" FROM "a"', "VARCHAR(60)"),
        ('SELECT "a"."id" FROM "a"', "BIGINT"),
        ('SELECT "x"."wei" FROM "a" AS "x"', "DECIMAL(30, 18)"),
        ('SELECT "s"."n" FROM (SELECT "a"."name" AS "n" FROM "a") AS "s"', "VARCHAR(60)"),
        ('SELECT "b"."name" FROM "a" LEFT JOIN "b" ON "b"."id" = "a"."id"', "VARCHAR(7)"),
        ('SELECT "s"."n" FROM (SELECT COALESCE("a"."name", \'x\') AS "n" FROM "a") AS "s"', None),
        ('SELECT COALESCE("b"."name", "b"."name") FROM "b"', None),
        ('SELECT "s"."n" FROM (SELECT "name" AS "n" FROM "a" UNION SELECT "name" FROM "b") AS "s"', None),
        ('WITH "a" AS (SELECT 1 AS "name") SELECT "a"."name" FROM "a"', None),
    ],
)
def test_the_type_of_a_column_is_found_where_it_is_certain(sql: str, kind: str | None) -> None:
    found = description_of(selected(sql)[0])
    assert (found and found.type.sql("postgres")) == kind


@pytest.mark.parametrize("expression", ['COALESCE("b"."name", "a"."text")', 'MAX("a"."name")', '"a"."name" || \'x\''])
def test_the_length_of_a_column_is_not_that_of_an_expression(expression: str) -> None:
    found = selected(f'SELECT {expression} FROM "a", "b"')[0]
    assert found.type is not None
    assert not found.type.expressions


@pytest.mark.parametrize(
    ("sql", "never"),
    [
        ('SELECT "a"."id" FROM "a"', True),
        ('SELECT "a"."name" FROM "a"', True),
        ('SELECT "a"."wei" FROM "a"', False),
        ('SELECT "a"."id" FROM "a" LEFT JOIN "b" ON "b"."id" = "a"."id"', True),
        ('SELECT "b"."id" FROM "a" LEFT JOIN "b" ON "b"."id" = "a"."id"', False),
        ('SELECT "b"."id" FROM "a" JOIN "b" ON "b"."id" = "a"."id"', True),
        ('SELECT "a"."id" FROM "a" FULL JOIN "b" ON "b"."id" = "a"."id"', False),
        ('SELECT "s"."id" FROM (SELECT "a"."id" FROM "a") AS "s"', True),
        ('SELECT "s"."m" FROM (SELECT MAX("a"."id") AS "m" FROM "a") AS "s"', False),
        ('SELECT "b"."id" FROM "a" LEFT JOIN (SELECT "b"."id" FROM "b") AS "b" ON 1 = 1', False),
        ("SELECT 1", True),
        ("SELECT NULL", False),
    ],
)
def test_whether_a_value_is_ever_null(sql: str, never: bool) -> None:
    assert is_never_null(selected(sql)[0], Target.of("tsql")) is never


@pytest.mark.parametrize("sql", ["SELECT ''", 'SELECT "a"."name" FROM "a"'])
def test_an_empty_text_is_null_on_oracle(sql: str) -> None:
    assert is_never_null(selected(sql)[0], Target.of("tsql"))
    assert not is_never_null(selected(sql)[0], Target.of("oracle"))


def test_models_say_lengths_digits_and_nullability() -> None:
    orders = project_schema()["example_product"]
    assert orders["id"] == "BIGSERIAL NOT NULL"
    assert orders["sku"] == "VARCHAR(20) NOT NULL"
    assert orders["price"] == "DECIMAL(10, 2) NOT NULL"


@pytest.fixture
def restricted() -> Iterator[None]:
    """Leave out all apps, as the ``available_apps`` of a TransactionTestCase does."""
    apps.set_available_apps([])
    yield
    apps.unset_available_apps()


def test_models_of_apps_that_a_test_leaves_out_are_known(restricted: None) -> None:
    assert not apps.get_models()
    (saved,) = capture(lambda: Blog(pk=1, name="a").save(force_insert=True), to="tsql@2019")
    assert saved.sql.startswith("SET IDENTITY_INSERT [example_blog] ON; INSERT ")


def test_models_of_apps_that_settings_leave_out_are_known(settings: Any) -> None:
    known = project_schema().keys()
    settings.INSTALLED_APPS = []
    assert not apps.get_models()
    assert project_schema().keys() == known
