"""Errors are Django's exceptions; and statements that only DuckDB refuses work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import DataError, InterfaceError, OperationalError, ProgrammingError, models, transaction
from django.db.migrations import AddField, AlterField, AlterModelTable, CreateModel, DeleteModel, RenameField

from tests.backends.duckdb.models import Shelf, Thing
from tests.backends.duckdb.test_migrations import Project

#: What there is in the modules and methods that statements come by.
VARIABLES = ["args", "kwargs", "self", "re", "sys", "method", "params", "sql", "DuckDBPyConnection", "contextmanager"]


@pytest.mark.parametrize("name", VARIABLES)
def test_a_table_that_is_not_there_is_no_variable(duck: Any, name: str) -> None:
    with pytest.raises(ProgrammingError, match=f"Table with name {name} does not exist"), duck.cursor() as cursor:
        cursor.execute(f'SELECT * FROM "{name}"')


def test_variables_are_found_on_request(connect: Callable[..., Any]) -> None:
    connection = connect(config={"python_enable_replacements": True})
    with pytest.raises(ProgrammingError, match="not suitable for replacement scans"), connection.cursor() as cursor:
        cursor.execute('SELECT * FROM "args"')


@pytest.mark.parametrize("text", ["\ud800", "a\udfff", "x" * 9 + "\ud83d"])
def test_half_a_character_is_a_data_error(duck: Any, text: str) -> None:
    rows = Shelf._base_manager.using("duck")
    for use in (
        lambda: rows.create(name=text),
        lambda: rows.filter(name=text).exists(),
        lambda: rows.filter(name__contains=text).exists(),
        lambda: rows.bulk_create([Shelf(name=f"{number}{text}") for number in range(100)]),
        lambda: rows.filter(name="a").update(name=text),
    ):
        with pytest.raises(DataError):
            use()
    assert not rows.exists()


@pytest.fixture
def shelves(duck: Any) -> Any:
    rows = Shelf._base_manager.using("duck")
    rows.bulk_create([Shelf(name=f"n{number}") for number in range(5000)])
    return rows


def test_a_connection_that_is_closed_in_the_middle_of_rows(shelves: Any, duck: Any) -> None:
    with pytest.raises(OperationalError, match="connection of these rows was closed"), transaction.atomic("duck"):
        for _ in shelves.iterator(chunk_size=10):
            duck.close()
    with duck.cursor() as cursor:
        cursor.execute("SELECT * FROM duck_shelf")
        cursor.fetchone()
        duck.close()
        with pytest.raises(OperationalError, match="connection of these rows was closed"):
            cursor.fetchmany(3)
        with pytest.raises(OperationalError, match="closed"):
            cursor.execute("SELECT 1")
    assert sum(1 for _ in shelves.iterator(chunk_size=10)) == 5000


def test_a_cursor_that_is_closed(duck: Any) -> None:
    cursor = duck.cursor()
    cursor.close()
    for use in (lambda: cursor.execute("SELECT 1"), cursor.fetchone, cursor.fetchall, cursor.fetchmany):
        with pytest.raises(InterfaceError, match="the cursor is closed"):
            use()


@pytest.mark.parametrize("key", ["a\0b", "\0", "a\1b", "\1\0", "a\0.b", 'a\0"b'])
def test_a_key_of_a_document_with_control_characters(duck: Any, key: str) -> None:
    shelf = Shelf._base_manager.using("duck").create(name="a")
    rows = Thing._base_manager.using("duck")
    rows.create(shelf=shelf, name="a", notes={key: 1, "b": {key: "x"}, "%s": 2})
    rows.create(shelf=shelf, name="b", notes={"a": 1})
    assert rows.get(**{f"notes__{key}": 1}).name == "a"
    assert rows.get(notes__has_key=key).name == "a"
    assert rows.get(**{f"notes__b__{key}__startswith": "x", "price": None}).name == "a"
    assert rows.get(**{f"notes__{key}__isnull": True}).name == "b"


@pytest.mark.parametrize("name", ["a%sb", "a%(x)sb", "50%", "%%", 'q"%s', "a?b", "a$1", "a:b"])
def test_names_that_hold_markers(connect: Callable[..., Any], name: str) -> None:
    project = Project(connect())
    key = ("id", models.BigAutoField(primary_key=True))
    text = models.CharField(max_length=9, db_column=name, db_index=True)
    project.migrate(CreateModel("Row", [key, ("name", text), ("size", models.IntegerField())], {"db_table": name}))
    project["row"].create(name="%s", size=1)
    project["row"].bulk_create([project["row"].model(name=f"{number}", size=2) for number in range(60)])
    for operation in (
        AddField("Row", "more", models.CharField(max_length=9, default="a%sb")),
        AddField("Row", "less", models.CharField(max_length=9, default="100%", db_index=True)),
        AlterField("Row", "size", models.CharField(max_length=9)),
        RenameField("Row", "more", "other"),
        AlterModelTable("Row", f"x{name}"),
    ):
        project.migrate(operation)
    assert project["row"].filter(name="%s").update(size="%s") == 1
    assert project["row"].filter(size="%s").values_list("name", "other", "less").get() == ("%s", "a%sb", "100%")
    assert project["row"].filter(name__startswith="5").delete()[0] == 11
    project.migrate(DeleteModel("Row"))
    assert project.connection.introspection.table_names() == []


def test_a_log_that_is_damaged(connect: Callable[..., Any], tmp_path: Path) -> None:
    path, copy = tmp_path / "a.duckdb", tmp_path / "b.duckdb"
    with connect(path).cursor() as cursor:
        cursor.execute("CREATE TABLE t (i INTEGER)")
        cursor.execute("INSERT INTO t VALUES (1)")
    log = (tmp_path / "a.duckdb.wal").read_bytes()
    copy.write_bytes(path.read_bytes())
    (tmp_path / "b.duckdb.wal").write_bytes(log[:60] + b"?????" + log[65:])
    with pytest.raises(OperationalError, match=r"b\.duckdb\.wal"):
        connect(copy).ensure_connection()


def test_a_log_that_cannot_be_read_again(connect: Callable[..., Any], tmp_path: Path) -> None:
    """Reproduce DuckDB's fault: an index is created and dropped before its table is renamed."""
    path, copy = tmp_path / "a.duckdb", tmp_path / "b.duckdb"
    with connect(path).cursor() as cursor:
        for sql in (
            "CREATE TABLE t (i INTEGER)",
            "BEGIN",
            "CREATE INDEX x ON t (i)",
            "DROP INDEX x",
            "ALTER TABLE t RENAME TO u",
            "COMMIT",
        ):
            cursor.execute(sql)
    copy.write_bytes(path.read_bytes())
    (tmp_path / "b.duckdb.wal").write_bytes((tmp_path / "a.duckdb.wal").read_bytes())
    with pytest.raises(OperationalError, match=r"b\.duckdb.*replaying WAL"):
        connect(copy).ensure_connection()


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("SELEC", ProgrammingError),
        ("FROM nowhere", ProgrammingError),
        ("SELECT 'a'::INTEGER", DataError),
        ("ATTACH '/nowhere/a.duckdb'", OperationalError),
    ],
)
def test_errors_of_options(connect: Callable[..., Any], sql: str, kind: type[Exception]) -> None:
    connection = connect(init_sql=sql)
    with pytest.raises(kind, match=r"OPTIONS\['init_sql'\]"):
        connection.ensure_connection()
    with pytest.raises(kind, match=r"OPTIONS\['init_sql'\]"), connection.cursor():
        pass
