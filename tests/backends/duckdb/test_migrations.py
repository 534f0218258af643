"""The statements of the schema editor, and the state after a migration that fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import IntegrityError, connections, models, transaction
from django.db.migrations import (
    AddConstraint,
    AddField,
    AddIndex,
    AlterField,
    AlterModelTable,
    AlterUniqueTogether,
    CreateModel,
    Migration,
    RemoveConstraint,
    RemoveIndex,
    RenameField,
    RenameModel,
    RunPython,
)
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

from django_dialect_bridge.statement import project_schema, schema_in
from tests.backends.duckdb.models import MODELS, Shelf, Thing


class Project:
    """Migrations one after the other on a database."""

    def __init__(self, connection: Any) -> None:
        self.connection, self.state = connection, ProjectState()

    def migrate(self, *operations: Operation, atomic: bool = True) -> None:
        migration = Migration("next", "app")
        migration.operations = list(operations)
        state = self.state.clone()
        with self.connection.schema_editor(atomic=atomic) as editor:
            self.state = migration.apply(state, editor)

    def __getitem__(self, model: str) -> Any:
        return self.state.apps.get_model("app", model)._default_manager.using("duck")


ROW = CreateModel(
    "Row",
    [
        ("id", models.BigAutoField(primary_key=True)),
        ("name", models.CharField(max_length=9, db_index=True)),
        ("size", models.IntegerField(db_comment="in metres")),
    ],
    {"db_table_comment": "rows"},
)


@pytest.fixture
def project(connect: Callable[..., Any]) -> Project:
    project = Project(connect())
    project.migrate(ROW)
    for name in "abc":
        project["row"].create(name=name, size=1)
    project["row"].filter(name="c").delete()
    return project


def indexes(connection: Any, table: str = "app_row") -> list[Any]:
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, table).values()
    return sorted(one["columns"] for one in found if one["index"])


@pytest.mark.parametrize(
    "operation",
    [
        RenameModel("Row", "Line"),
        RenameField("Row", "name", "title"),
        RenameField("Row", "id", "number"),
        AddField("Row", "more", models.IntegerField(default=7)),
        AddField("Row", "more", models.PositiveIntegerField(null=True)),
        AlterField("Row", "size", models.TextField(db_comment="in metres")),
        AlterField("Row", "id", models.AutoField(primary_key=True)),
    ],
    ids=lambda operation: operation.describe(),
)
def test_keys_go_on_after_a_change(project: Project, operation: Operation) -> None:
    project.migrate(operation)
    model = "line" if isinstance(operation, RenameModel) else "row"
    name = "title" if project.state.models["app", model].fields.get("title") else "name"
    made = project[model].create(**{name: "d", "size": 2})
    assert made.pk == 4, "the key of a row that was deleted is not given again"
    assert [row.pk for row in project[model].order_by("pk")] == [1, 2, 4]
    assert indexes(project.connection, f"app_{model}") == [[name]]


@pytest.mark.parametrize("atomic", [True, False])
@pytest.mark.parametrize("column", ["number", "id"])
def test_keys_go_on_after_their_column_and_their_table_were_renamed(
    project: Project, column: str, atomic: bool
) -> None:
    number = models.BigAutoField(primary_key=True, db_column=column)
    project.migrate(RenameField("row", "id", "number"), AlterField("row", "number", number), atomic=atomic)
    project.migrate(AlterModelTable("row", "rows"), atomic=atomic)
    with project.connection.cursor() as cursor:
        for sql in project.connection.ops.sequence_reset_sql(no_style(), [project.state.apps.get_model("app", "row")]):
            cursor.execute(sql)
        cursor.execute("SELECT sequence_name FROM duckdb_sequences()")
        assert cursor.fetchall() == [(f"rows_{column}_seq",)]
    assert project["row"].create(name="d", size=2).pk >= 3


def test_a_key_that_is_renamed_and_made_by_the_database(project: Project) -> None:
    project.migrate(AlterField("row", "id", models.IntegerField(primary_key=True)))
    project.migrate(AlterField("row", "id", models.BigAutoField(primary_key=True, db_column="number")))
    project.migrate(AlterModelTable("row", "rows"))
    assert project["row"].create(name="d", size=2).pk >= 3


def test_comments_outlive_a_change(project: Project) -> None:
    project.migrate(AddField("Row", "more", models.IntegerField(default=7)))
    with project.connection.cursor() as cursor:
        columns = project.connection.introspection.get_table_description(cursor, "app_row")
        (table,) = project.connection.introspection.get_table_list(cursor)
    assert table.comment == "rows"
    assert [column.comment for column in columns] == [None, None, "in metres", None]


def test_rows_can_be_changed_in_the_migration_that_made_the_table(connect: Callable[..., Any]) -> None:
    def fill(apps: Any, editor: Any) -> None:
        rows = apps.get_model("app", "Row").objects.using("duck")
        rows.create(name="a", size=1)
        rows.update(size=2)

    project = Project(connect())
    project.migrate(ROW, RunPython(fill))
    assert project["row"].get().size == 2


def test_an_index_after_rows_were_changed(project: Project) -> None:
    def change(apps: Any, editor: Any) -> None:
        apps.get_model("app", "Row").objects.using("duck").update(size=2)

    project.migrate(RunPython(change), AddIndex("Row", models.Index(fields=["size"], name="by_size")))
    assert indexes(project.connection) == [["name"], ["size"]]


def test_a_constraint_after_rows_were_changed(project: Project) -> None:
    def change(apps: Any, editor: Any) -> None:
        apps.get_model("app", "Row").objects.using("duck").update(size=2)

    one = models.UniqueConstraint(fields=["name", "size"], name="one")
    project.migrate(RunPython(change), AddConstraint("Row", one))
    assert indexes(project.connection) == [["name"], ["name", "size"]]
    project.migrate(RunPython(change), AlterUniqueTogether("Row", {("size", "name")}))
    assert indexes(project.connection) == [["name"], ["name", "size"], ["size", "name"]]


@pytest.mark.parametrize(
    "operation",
    [RenameModel("Row", "Line"), RenameField("Row", "name", "title"), AlterModelTable("Row", "lines")],
    ids=lambda operation: operation.describe(),
)
@pytest.mark.parametrize("dropped", [False, True])
def test_rows_are_changed_after_a_renaming(
    connect: Callable[..., Any], tmp_path: Path, operation: Operation, dropped: bool
) -> None:
    """Change rows in a reopened file, whose indexes DuckDB has not read yet."""
    project = Project(connect(tmp_path / "a.duckdb"))
    one, by_size = models.UniqueConstraint(fields=["name"], name="one"), models.Index(fields=["size"], name="by_size")
    project.migrate(ROW, AddConstraint("Row", one), AddIndex("Row", by_size))
    project["row"].create(name="a", size=1)
    project.connection.close()
    model = "line" if isinstance(operation, RenameModel) else "row"
    name = "title" if isinstance(operation, RenameField) else "name"

    def change(apps: Any, editor: Any) -> None:
        rows = apps.get_model("app", model).objects.using("duck")
        rows.update(size=2)
        rows.create(**{name: "b", "size": 3})

    project.migrate(*([RemoveIndex("Row", "by_size")] if dropped else []), operation, RunPython(change))
    assert list(project[model].order_by("pk").values_list(name, "size")) == [("a", 2), ("b", 3)]
    with pytest.raises(IntegrityError):
        project[model].create(**{name: "b", "size": 4})


def test_a_migration_leaves_no_log(connect: Callable[..., Any], tmp_path: Path) -> None:
    project = Project(connect(tmp_path / "a.duckdb"))
    project.migrate(ROW)
    assert not (tmp_path / "a.duckdb.wal").exists()
    with transaction.atomic("duck"):
        project.migrate(AddField("Row", "more", models.IntegerField(null=True)))
    assert (tmp_path / "a.duckdb.wal").exists()


def test_a_migration_beside_a_transaction(connect: Callable[..., Any], tmp_path: Path) -> None:
    """Check a transaction that reads a dropped table: it blocks all writes to the file."""
    project = Project(connect(tmp_path / "a.duckdb"))
    project.migrate(ROW)
    project["row"].create(name="a", size=1)
    project.connection.ensure_connection()
    other = project.connection.connection.raw.cursor()
    other.begin()
    assert other.execute("SELECT COUNT(*) FROM app_row").fetchall() == [(1,)]
    project.migrate(AlterField("Row", "size", models.TextField()))
    assert (tmp_path / "a.duckdb.wal").exists()
    assert other.execute("SELECT size FROM app_row").fetchall() == [(1,)]
    other.rollback()
    assert project["row"].get().size == "1"


def test_a_migration_that_fails_leaves_everything_as_it_was(project: Project) -> None:
    def fail(apps: Any, editor: Any) -> None:
        apps.get_model("app", "Row").objects.using("duck").create(pk=1, name="a", size=1, more=1)

    with project.connection.cursor() as cursor:
        before = cursor.execute("SELECT sql FROM duckdb_tables() UNION ALL SELECT sql FROM duckdb_indexes()").fetchall()
    with pytest.raises(IntegrityError):
        project.migrate(AddField("Row", "more", models.IntegerField(default=7)), RunPython(fail))
    with project.connection.cursor() as cursor:
        after = cursor.execute("SELECT sql FROM duckdb_tables() UNION ALL SELECT sql FROM duckdb_indexes()").fetchall()
    assert after == before
    assert project["row"].count() == 2


def test_constraints_hold(duck: Any) -> None:
    shelf = Shelf.objects.using("duck").create(name="a")
    Thing.objects.using("duck").create(shelf=shelf, name="b", price=1)
    assert Thing.objects.using("duck").get().shout == "B"
    for wrong in [{"name": "b", "price": 1}, {"name": "c", "price": -1}]:
        with pytest.raises(IntegrityError):
            Thing.objects.using("duck").create(shelf=shelf, **wrong)
    with pytest.raises(IntegrityError):
        Shelf.objects.using("duck").create(name="d", height=-1)


def test_the_tables_of_django_itself(connect: Callable[..., Any], settings: Any) -> None:
    connect()
    call_command("migrate", database="duck", verbosity=0, run_syncdb=True)
    assert "example_product" in connections["duck"].introspection.table_names()


def test_foreign_keys_on_request(connect: Callable[..., Any]) -> None:
    connection = connect(foreign_keys=True)
    with connection.schema_editor() as editor:
        for model in MODELS:
            editor.create_model(model)
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, "duck_thing").values()
    assert [one["foreign_key"] for one in found if one["foreign_key"]] == [("duck_shelf", "id")]
    with pytest.raises(IntegrityError):
        Thing.objects.using("duck").create(shelf_id=9, name="a")


@pytest.mark.parametrize("atomic", [True, False])
def test_a_foreign_key_whose_column_is_renamed(connect: Callable[..., Any], atomic: bool) -> None:
    project = Project(connect(foreign_keys=True))
    key = models.ForeignKey("app.Row", models.CASCADE)
    project.migrate(ROW, CreateModel("Part", [("id", models.BigAutoField(primary_key=True)), ("row", key)]))
    project["part"].create(row=project["row"].create(name="a", size=1))
    renamed = models.ForeignKey("app.Row", models.CASCADE, db_column="place", null=True)
    project.migrate(AlterField("Part", "row", renamed), RenameField("Row", "id", "number"), atomic=atomic)
    with project.connection.cursor() as cursor:
        found = project.connection.introspection.get_relations(cursor, "app_part")
    assert {column: to[:2] for column, to in found.items()} == {"place": ("number", "app_row")}
    with pytest.raises(IntegrityError):
        project["part"].create(row_id=9)
    assert project["part"].get().row.name == "a"


def test_no_foreign_keys_without_a_request(duck: Any) -> None:
    assert Thing.objects.using("duck").create(shelf_id=9, name="a").pk == 1


@pytest.mark.parametrize("way", ["constraint", "together", "field"])
def test_rows_that_a_removed_constraint_kept_out(project: Project, way: str) -> None:
    """Insert and change them in the same migration, and add another constraint after them."""

    def change(apps: Any, editor: Any) -> None:
        rows = apps.get_model("app", "Row").objects.using("duck")
        rows.create(name="a", size=1)
        rows.filter(name="b").update(name="a")

    one = models.UniqueConstraint(fields=["name", "size"], name="one")
    unique = models.CharField(max_length=9, unique=True)
    added, removed = {
        "constraint": (AddConstraint("Row", one), RemoveConstraint("Row", "one")),
        "together": (AlterUniqueTogether("Row", {("name", "size")}), AlterUniqueTogether("Row", set())),
        "field": (AlterField("Row", "name", unique), AlterField("Row", "name", models.CharField(max_length=9))),
    }[way]
    project.migrate(added)
    with pytest.raises(IntegrityError):
        project["row"].create(name="a", size=1)
    later = models.UniqueConstraint(fields=["id", "size"], name="later")
    project.migrate(removed, RunPython(change), AddConstraint("Row", later))
    assert sorted(project["row"].values_list("name", flat=True)) == ["a", "a", "a"]
    project.migrate(
        AddField("Row", "more", models.IntegerField(default=1)), AlterField("Row", "size", models.TextField())
    )
    assert project["row"].count() == 3


def test_queries_in_migrations_know_the_columns_of_their_state(project: Project) -> None:
    """-7 / 2 is -3 of whole numbers, and -3.5 of columns without a type, which is stored as -4."""
    project["row"].update(size=-7)

    def halve(apps: Any, _editor: Any) -> None:
        apps.get_model("app", "Row").objects.using("duck").update(size=models.F("size") / 2)

    project.migrate(RunPython(halve))
    assert {row.size for row in project["row"].all()} == {-3}


def test_queries_in_migrations_of_projects_with_apps_without_migrations(connect: Callable[..., Any]) -> None:
    """The models of such apps lose their relations in a state, but their unique keys still name them."""
    project = Project(connect())
    project.state = ProjectState(real_apps={"example"})
    project.migrate(ROW)
    project["row"].create(name="a", size=-7)
    project["row"].update(size=models.F("size") / 2)
    assert [row.size for row in project["row"].all()] == [-3]


def test_a_proxy_in_a_state_keeps_the_columns_of_its_model() -> None:
    state = ProjectState(real_apps={"example"})
    proxy = CreateModel("Worker", [], {"proxy": True}, ("example.employee",))
    proxy.state_forwards("app", state)
    found, project = schema_in(state.apps), project_schema()
    assert found["example_employee"] == project["example_employee"]
    assert found.unique["example_employee"] == project.unique["example_employee"]
