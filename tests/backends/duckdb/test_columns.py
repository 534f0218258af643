"""The cost of changing a column, and the properties of a column that the database keeps."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.db import IntegrityError, NotSupportedError, models
from django.db.migrations import (
    AddConstraint,
    AddField,
    AddIndex,
    AlterField,
    AlterUniqueTogether,
    CreateModel,
    RenameField,
)
from django.db.migrations.operations.base import Operation
from django.db.models.functions import Now, Pi, Random
from django.test.utils import CaptureQueriesContext

from tests.backends.duckdb.models import Thing
from tests.backends.duckdb.test_migrations import Project

KEY = ("id", models.AutoField(primary_key=True))
ROW = CreateModel(
    "Row",
    [KEY, ("name", models.CharField(max_length=9)), ("size", models.PositiveIntegerField(default=1))],
    {"constraints": [models.CheckConstraint(condition=~models.Q(name="o'"), name="it's named")]},
)


@pytest.fixture
def project(connect: Callable[..., Any]) -> Project:
    project = Project(connect())
    project.migrate(ROW)
    project["row"].create(name="a")
    return project


def statements(project: Project, operation: Operation) -> list[str]:
    project.connection.force_debug_cursor = True
    with CaptureQueriesContext(project.connection) as queries:
        project.migrate(operation)
    return [sql for query in queries if not (sql := query["sql"]).startswith(("SELECT", "BEGIN", "COMMIT"))]


@pytest.mark.parametrize(
    "field",
    [
        ("name", models.CharField(max_length=9, default="a", blank=True)),
        ("size", models.PositiveIntegerField(default=2, help_text="in metres")),
    ],
    ids=lambda field: type(field[1]).__name__,
)
def test_what_the_database_does_not_know_costs_nothing(project: Project, field: tuple[str, Any]) -> None:
    assert statements(project, AlterField("Row", *field)) == []


def test_a_column_of_a_table_without_indexes_gets_another_name(project: Project) -> None:
    assert statements(project, RenameField("Row", "name", "title")) == [
        'ALTER TABLE "app_row" RENAME COLUMN "name" TO "title"'
    ]


@pytest.mark.parametrize(
    ("new", "is_indexed"),
    [
        (models.CharField(max_length=9, db_column="title", db_index=True), True),
        (models.CharField(max_length=30, db_column="title", unique=True), True),
        (models.TextField(db_column="title", db_comment="of what?"), False),
        (models.CharField(max_length=9, db_column="title", null=True), False),
    ],
)
@pytest.mark.parametrize(
    "before", [{}, {"db_index": True}, {"unique": True}], ids=lambda options: next(iter(options), "")
)
def test_a_column_gets_another_name_and_more(
    project: Project, new: Any, is_indexed: bool, before: dict[str, bool]
) -> None:
    project.migrate(AlterField("Row", "name", models.CharField(max_length=9, **before)))
    for atomic in (False, True):
        project.migrate(AlterField("Row", "name", new.clone()), atomic=atomic)
        (column,) = [one for one in columns(project) if one[0] == "title"]
        assert column == ("title", new.null, new.db_comment, is_indexed)
        assert project["row"].get(name="a").size == 1
        project.migrate(AlterField("Row", "name", models.CharField(max_length=9, **before)), atomic=atomic)
        assert ("name", False, None, bool(before)) in columns(project)


def columns(project: Project) -> list[tuple[Any, ...]]:
    """Return name, NULL and comment of each column, and whether it has an index of its own."""
    introspection = project.connection.introspection
    with project.connection.cursor() as cursor:
        found = introspection.get_constraints(cursor, "app_row").values()
        indexed = [one["columns"] for one in found if one["index"] or one["unique"]]
        described = introspection.get_table_description(cursor, "app_row")
    return [(one.name, one.null_ok, one.comment, [one.name] in indexed) for one in described]


@pytest.mark.parametrize(
    ("new", "value"),
    [
        (models.IntegerField(default=7), 7),
        (models.PositiveSmallIntegerField(db_default=7), 7),
        (models.DecimalField(max_digits=5, decimal_places=2, default=7), 7),
        (models.BooleanField(default=True, db_column="yes"), True),
        (models.DateField(default=datetime.date(2024, 2, 29)), datetime.date(2024, 2, 29)),
        (models.UUIDField(default=uuid.UUID(int=7)), uuid.UUID(int=7)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_rows_without_a_value_get_the_default_of_the_new_type(project: Project, new: Any, value: Any) -> None:
    project.migrate(AddField("Row", "text", models.CharField(max_length=9, null=True)))
    project.migrate(AlterField("Row", "text", new))
    assert project["row"].get().text == value


def test_a_unique_together_that_cannot_be_indexed_is_left_out(project: Project) -> None:
    project.migrate(AddField("Row", "span", models.DurationField(null=True)))
    project.migrate(AlterUniqueTogether("Row", {("name", "span")}))
    project.migrate(AlterUniqueTogether("Row", set()))
    assert project["row"].count() == 1


def test_a_column_that_refers_to_a_table_gets_another_name(project: Project) -> None:
    project.migrate(AddField("Row", "other", models.ForeignKey("app.Row", models.CASCADE, null=True)))
    made = statements(project, RenameField("Row", "other", "parent"))
    *_, renamed, index = made
    assert renamed == 'ALTER TABLE "app_row" RENAME COLUMN "other_id" TO "parent_id"'
    assert index.endswith('ON "app_row"("parent_id")')
    row = project["row"].get()
    project["row"].update(parent=row)
    assert project["row"].get(parent=row) == row


def test_a_check_may_ask_for_the_time(project: Project) -> None:
    past = models.CheckConstraint(condition=models.Q(at__lt=Now()) & ~models.Q(name="CURRENT_TIMESTAMP"), name="past")
    project.migrate(AddField("Row", "at", models.DateTimeField(null=True)), AddConstraint("Row", past))
    project["row"].create(name="b", at=datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc))
    with pytest.raises(IntegrityError, match="past"):
        project["row"].create(name="c", at=datetime.datetime(2999, 1, 1, tzinfo=datetime.timezone.utc))


def test_a_computed_column_may_ask_for_the_time(project: Project) -> None:
    asked = models.GeneratedField(expression=Now(), output_field=models.DateTimeField(), db_persist=False)
    project.migrate(CreateModel("Clock", [("id", models.BigAutoField(primary_key=True)), ("now", asked)]))
    project["clock"].create()
    age = datetime.datetime.now(datetime.timezone.utc) - project["clock"].get().now
    assert abs(age) < datetime.timedelta(minutes=1)


def test_a_check_that_asks_for_a_subquery_is_refused_by_name(project: Project) -> None:
    known = models.CheckConstraint(condition=models.Q(data={"a": [1]}), name="known document")
    fields = [("id", models.BigAutoField(primary_key=True)), ("data", models.JSONField())]
    with pytest.raises(NotSupportedError, match=r'^constraint "known document": a subquery in a check is not'):
        project.migrate(CreateModel("Paper", fields, options={"constraints": [known]}))


def test_text_is_as_long_as_it_may_be(project: Project) -> None:
    """Check the length by a check, because DuckDB ignores a type's; PostgreSQL counts the same characters."""
    with project.connection.cursor() as cursor:
        described = project.connection.introspection.get_table_description(cursor, "app_row")
        found = project.connection.introspection.get_constraints(cursor, "app_row")
    assert [column.display_size for column in described] == [None, 9, None]
    assert not any(one["check"] and one["columns"] == ["name"] for name, one in found.items() if name != "it's named")
    project["row"].create(name="\N{DUCK}" * 9)
    with pytest.raises(IntegrityError, match=r"length\(.*name.*\) <= 9"):
        project["row"].create(name="a" * 10)
    project.migrate(AlterField("Row", "name", models.CharField(max_length=10)))
    project["row"].create(name="a" * 10)
    with pytest.raises(IntegrityError):
        project.migrate(AlterField("Row", "name", models.CharField(max_length=9)))
    assert project["row"].count() == 3
    project.migrate(AlterField("Row", "name", models.CharField(max_length=None)))
    project["row"].create(name="a" * 1000)


def test_a_check_comes_and_goes_with_the_type(project: Project) -> None:
    for positive in (False, True):
        field = models.PositiveIntegerField() if positive else models.IntegerField()
        project.migrate(AlterField("Row", "size", field))
        with project.connection.cursor() as cursor:
            found = project.connection.introspection.get_constraints(cursor, "app_row").values()
        assert any(one["check"] and one["columns"] == ["size"] for one in found) == positive


def test_errors_and_introspection_tell_the_name_of_a_check(project: Project) -> None:
    with pytest.raises(IntegrityError, match="it''s named"):
        project["row"].create(name="o'")
    with project.connection.cursor() as cursor:
        found = project.connection.introspection.get_constraints(cursor, "app_row")
    assert found["it's named"]["check"]
    assert found["it's named"]["columns"] == ["name"]


@pytest.mark.usefixtures("duck")
def test_a_check_with_a_name_lets_null_pass() -> None:
    Thing.objects.using("duck").create(shelf_id=1, name="a", price=None)
    with pytest.raises(IntegrityError, match="no_debt"):
        Thing.objects.using("duck").create(shelf_id=1, name="b", price=-1)


def test_the_type_of_a_key_changes_wherever_it_is_referred_to(project: Project) -> None:
    """Check indirect references: Django 5.2 follows one step only."""
    child = ("row", models.OneToOneField("app.Row", models.CASCADE, primary_key=True))
    project.migrate(
        CreateModel("Child", [child]),
        CreateModel("Grandchild", [KEY, ("child", models.ForeignKey("app.Child", models.CASCADE))]),
    )
    project.migrate(AlterField("Row", "id", models.BigAutoField(primary_key=True)))
    with project.connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name, data_type FROM duckdb_columns()"
            " WHERE column_name IN ('id', 'row_id', 'child_id') AND table_name <> 'app_grandchild' OR column_name = 'child_id'"
        )
        assert set(cursor.fetchall()) == {("app_row", "BIGINT"), ("app_child", "BIGINT"), ("app_grandchild", "BIGINT")}


@pytest.mark.parametrize(
    "made",
    [AddIndex("Row", models.Index(Random(), name="x")), AddConstraint("Row", models.UniqueConstraint(Pi(), name="x"))],
)
def test_an_index_of_no_column_is_refused_while_the_transaction_is_whole(project: Project, made: Operation) -> None:
    with (
        project.connection.schema_editor() as editor,
        pytest.raises(
            NotSupportedError,
            match=r"^\S+, index \S+: an index without a column is not supported on duckdb@",
        ),
    ):
        state = project.state.clone()
        made.state_forwards("app", state)
        made.database_forwards("app", editor, project.state, state)
    assert project["row"].count() == 1


def test_checks_of_columns_whose_names_hold_quotes(connect: Callable[..., Any]) -> None:
    project = Project(connect())
    fields = [
        ("name", models.CharField(max_length=3, db_column='na"me')),
        ("size", models.PositiveIntegerField(db_column='si"ze')),
    ]
    project.migrate(CreateModel("Quoted", [KEY, *fields]))
    project["quoted"].create(name="abc", size=0)
    for values in ({"name": "abcd", "size": 0}, {"name": "a", "size": -1}):
        with pytest.raises(IntegrityError):
            project["quoted"].create(**values)
