"""Migrations of full tables, compared with Django's SQLite, forwards and backwards."""

from __future__ import annotations

import datetime
import decimal
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.db import connections
from django.db.migrations import Migration
from django.db.migrations.state import ProjectState

from tests.backends.duckdb.schema_cases import BEGINNING, CASES, CASES_WITH_KEYS


@cache
def beginning() -> ProjectState:
    """Return the state that all cases begin with."""
    state = ProjectState()
    for operation in BEGINNING:
        operation.state_forwards("app", state)
    return state


class Project:
    """The same migrations on a database, which has the tables of the beginning."""

    def __init__(self, alias: str) -> None:
        self.connection, self.states = connections[alias], [beginning()]
        self.done: list[Migration] = []

    @classmethod
    def begin(cls, alias: str) -> None:
        """Make the tables of the beginning, full of rows."""
        project = cls(alias)
        with project.connection.schema_editor(atomic=True) as editor:
            for model in project.states[0].apps.get_models():
                editor.create_model(model)
        project.fill()

    def migrate(self, *operations: Any) -> None:
        migration = Migration("next", "app")
        vars(migration)["operations"] = list(operations)
        with self.connection.schema_editor(atomic=True) as editor:
            self.states.append(migration.apply(self.states[-1].clone(), editor))
        self.done.append(migration)

    def back(self) -> None:
        migration = self.done.pop()
        self.states.pop()
        with self.connection.schema_editor(atomic=True) as editor:
            migration.unapply(self.states[-1].clone(), editor)

    def __getitem__(self, model: str) -> Any:
        return self.states[-1].apps.get_model("app", model)._default_manager.using(self.connection.alias)

    def fill(self) -> None:
        shelves = [self["shelf"].create(name=name) for name in ("a", "b", "c")]
        self["shelf"].filter(name="c").delete()
        tags = [self["tag"].create(name=name) for name in ("x", "y")]
        made = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone.utc)
        rows: list[Any] = []
        for number, name in enumerate("klmn"):
            row = self["thing"].create(
                name=name,
                size=number or None,
                price=decimal.Decimal("1.25") * number,
                code=f"c{number}",
                shelf=shelves[number % 2],
                like=rows[-1] if rows else None,
                notes={"n": number},
                made=made,
            )
            row.tags.set(tags[: number % 3])
            rows.append(row)
        self["thing"].filter(name="n").delete()
        self["label"].create(thing=rows[1])

    def tables(self) -> dict[str, Any]:
        with self.connection.cursor() as cursor:
            names = [name for name in self.connection.introspection.table_names(cursor) if "app" in name or name == "t"]
            return {name: self.table(cursor, name) for name in names}

    def table(self, cursor: Any, name: str) -> Any:
        introspection = self.connection.introspection
        columns = {column.name: column.null_ok for column in introspection.get_table_description(cursor, name)}
        keys = introspection.get_primary_key_columns(cursor, name)
        columns.update(dict.fromkeys(keys or (), False))  # SQLite reports null, wrongly, for its own keys of text.
        found = introspection.get_constraints(cursor, name)
        return {
            "columns": columns,
            "key": keys or [],
            "unique": sorted(
                {tuple(map(str, one["columns"])) for one in found.values() if one["unique"] and not one["primary_key"]}
            ),
            "indexes": sorted(
                {tuple(map(str, one["columns"])) for one in found.values() if one["index"] and not one["unique"]}
            ),
            "keys": sorted(
                (column, *reference[:2])
                for column, reference in introspection.get_relations(cursor, name).items()
                if self.connection.features.supports_foreign_keys and reference[1] != name
            ),
            "names": sorted(name for name in found if name[:2] in ("c_", "i_")),
        }

    def rows(self) -> dict[str, Any]:
        found = {}
        for model in self.states[-1].apps.get_models(include_auto_created=True):
            names = [field.attname for field in model._meta.concrete_fields]
            values = model._base_manager.using(self.connection.alias).order_by("pk").values_list(*names)
            found[model._meta.db_table] = [names, *values]
        return found


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Create the beginning's DuckDB file once for each set of options."""
    directory = tmp_path_factory.mktemp("begun")

    def begun(connect: Callable[..., Any], options: dict[str, Any]) -> Path:
        path = directory / f"{'-'.join(options)}.duckdb"
        if not path.exists():
            connect(path, **options)
            Project.begin("duck")
            connections["duck"].close()
        return path

    return begun


@pytest.fixture(scope="module")
def begun_on_sqlite(django_db_blocker: Any) -> Iterator[Any]:
    """Return SQLite's own connection to a database in memory with the beginning."""
    handler: Any = connections
    settings = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    handler.settings["lite"] = handler.configure_settings({"default": settings})["default"]
    with django_db_blocker.unblock():
        Project.begin("lite")
        with closing(sqlite3.connect(":memory:")) as copy:
            connections["lite"].connection.backup(copy)
            yield copy
        connections["lite"].connection.close()
        del connections["lite"]
        handler.settings.pop("lite")


@pytest.fixture
def projects(
    connect: Callable[..., Any],
    begun: Callable[..., Path],
    begun_on_sqlite: Any,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> tuple[Project, Project]:
    options = getattr(request, "param", {})
    file = shutil.copyfile(begun(connect, options), tmp_path / "a.duckdb")
    connect(file, **options)
    begun_on_sqlite.backup(connections["lite"].connection)
    return Project("duck"), Project("lite")


def compare(duck: Project, lite: Project) -> None:
    assert duck.rows() == lite.rows()
    with_keys = duck.connection.features.supports_foreign_keys
    tables = lite.tables() if with_keys else {name: {**table, "keys": []} for name, table in lite.tables().items()}
    assert duck.tables() == tables


def migrated(projects: tuple[Project, Project], operations: list[Any]) -> None:
    duck, lite = projects
    before = duck.tables()
    for project in projects:
        project.migrate(*operations)
    compare(duck, lite)
    for project in projects:
        project.back()
    compare(duck, lite)
    assert duck.tables() == before
    # A used key is not generated again, unless the database has not generated keys for a while.
    assert duck["tag"].create(name="new").pk == 3
    assert duck["shelf"].create(name="new").pk in (3, 4)


@pytest.mark.parametrize("name", CASES)
def test_tables_are_as_on_sqlite(projects: tuple[Project, Project], name: str) -> None:
    migrated(projects, CASES[name])


@pytest.mark.parametrize("projects", [{"foreign_keys": True}], ids=["foreign keys"], indirect=True)
@pytest.mark.parametrize("name", CASES_WITH_KEYS)
def test_foreign_keys_are_as_on_sqlite(projects: tuple[Project, Project], name: str) -> None:
    migrated(projects, CASES_WITH_KEYS[name])
