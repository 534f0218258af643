"""The backend of docs/how-to/write-a-backend.md: its first steps read, the whole of it does what Django's own does."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.core.checks import run_checks
from django.core.management import call_command
from django.db import DatabaseError, IntegrityError, connections, models, transaction
from django.test.utils import isolate_apps

from django_dialect_bridge.example.models import Blog, Entry
from tests.corpus import EMPTY, QUERIES, UNDETERMINED
from tests.django_suite.sources import directory
from tests.every import every

from . import postgres
from .cases import is_ordered
from .routing import routed_to
from .test_mixed_in import outcome

pytestmark = pytest.mark.corpus

PAGES = [Path(__file__).parents[2] / "docs" / "how-to" / f"write-a-backend{part}.md" for part in ("", "-tables")]
BLOCKS = [
    block
    for page in PAGES
    for block in re.findall(r"```python\n# mydb/(\w+)\.py\n(.*?)```", page.read_text(), re.DOTALL)
]


def database(blocks: list[tuple[str, str]], folder: Path, package: str) -> Iterator[str]:
    """Write a package of some blocks, and yield the alias of a database with it: that of the corpus."""
    (folder / package).mkdir()
    for name, code in [("__init__", ""), *blocks]:
        (folder / package / f"{name}.py").write_text(code.replace("mydb", package))
    sys.path.insert(0, str(folder))
    options = {"ENGINE": package, "OPTIONS": {}, "TEST": {**connections[postgres.ALIAS].settings_dict["TEST"]}}
    connections.settings[package] = {**connections[postgres.ALIAS].settings_dict, **options}
    yield package
    connections[package].close()
    del connections[package], connections.settings[package]
    sys.path.remove(str(folder))


@pytest.fixture(scope="module", params=["read", "connect"])
def first(request: Any, databases: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A database by the first or the second block alone."""
    block = ["read", "connect"].index(request.param)
    yield from database(BLOCKS[block : block + 1], tmp_path_factory.mktemp(request.param), f"mydb_{request.param}")


@pytest.fixture(scope="module")
def whole(databases: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A database by all modules, the last one of each name."""
    yield from database(list(dict(BLOCKS).items()), tmp_path_factory.mktemp("whole"), "mydb")


def test_the_first_steps_read_and_write_nothing(first: str) -> None:
    blogs, plain = (Blog.objects.using(alias).order_by("-pk") for alias in (first, postgres.ALIAS))
    assert list(blogs[1:3]) == list(plain[1:3])
    assert blogs.count() == plain.count() == len(list(blogs.iterator()))
    assert blogs.aggregate(models.Max("pk")) == plain.aggregate(models.Max("pk"))
    assert blogs.get(pk=1) == plain.get(pk=1)
    assert [list(blog.entry_set.all()) for blog in blogs.prefetch_related("entry_set")] == [
        list(blog.entry_set.all()) for blog in plain.prefetch_related("entry_set")
    ]
    with pytest.raises(DatabaseError, match="read-only"):
        blogs.filter(pk=1).update(name="b")


@every("name", sorted(QUERIES.keys() - EMPTY - UNDETERMINED))
def test_query(whole: str, name: str) -> None:
    """Compare with Django's own backend."""
    plain, found = (outcome(lambda: list(QUERIES[name]()), alias) for alias in (postgres.ALIAS, whole))
    if isinstance(plain, type):
        pytest.skip(f"PostgreSQL itself raises {plain.__name__}")
    if is_ordered(name):
        assert found == plain
    else:
        assert not isinstance(found, type), found
        assert sorted(map(repr, found)) == sorted(map(repr, plain))


def test_writes(whole: str) -> None:
    with transaction.atomic(using=whole):
        blogs = Blog.objects.using(whole)
        made = blogs.bulk_create([Blog(name=name, tagline="t") for name in "abc"])
        assert [blog.pk for blog in made] == [blogs.get(name=name, tagline="t").pk for name in "abc"]
        blogs.bulk_create(
            [Blog(pk=made[0].pk, name="z")], update_conflicts=True, unique_fields=["id"], update_fields=["name"]
        )
        assert blogs.select_for_update().get(pk=made[0].pk).name == "z"
        with pytest.raises(IntegrityError), transaction.atomic(using=whole):
            blogs.create(pk=made[1].pk, name="", tagline="")
        assert blogs.filter(pk__in=[blog.pk for blog in made]).update(tagline="u") == 3
        assert "Scan" in blogs.explain()
        transaction.set_rollback(True, using=whole)


@isolate_apps()
def test_tables(whole: str) -> None:
    class Note(models.Model):
        text = models.CharField(max_length=9, default="it's")
        blog = models.ForeignKey(Blog, models.CASCADE)
        size = models.PositiveIntegerField(null=True, db_index=True)

        class Meta:
            app_label = "tutorial"
            constraints = (models.UniqueConstraint(fields=["text", "size"], name="text_and_size"),)

    connection: Any = connections[whole]
    longer, data = models.CharField(max_length=99, null=True), models.JSONField(default=dict)
    longer.set_attributes_from_name("text")
    data.contribute_to_class(Note, "data")
    Note._meta.local_fields.remove(data)
    Note._meta._expire_cache()
    with transaction.atomic(using=whole), connection.cursor() as cursor:
        with connection.schema_editor() as editor:
            editor.create_model(Note)
        Note._default_manager.using(whole).create(blog_id=Blog.objects.using(whole).earliest("pk").pk, size=1)
        connection.check_constraints()
        with connection.schema_editor() as editor:
            editor.alter_field(Note, Note._meta.get_field("text"), longer)
            editor.add_field(Note, data)
        cursor.execute("SELECT text, size, data FROM tutorial_note")
        assert cursor.fetchall() == [("it's", 1, "{}")]
        columns = {one.name: one for one in connection.introspection.get_table_description(cursor, "tutorial_note")}
        assert columns["text"].display_size == 99 and columns["text"].null_ok and not columns["data"].null_ok
        relations = connection.introspection.get_relations(cursor, "tutorial_note")
        assert {column: found[:2] for column, found in relations.items()} == {"blog_id": ("id", "example_blog")}
        found = connection.introspection.get_constraints(cursor, "tutorial_note")
        assert found["text_and_size"]["columns"] == ["text", "size"] and found["text_and_size"]["unique"]
        assert {tuple(one["columns"]) for one in found.values() if one["index"]} == {("blog_id",), ("size",)}
        transaction.set_rollback(True, using=whole)


def test_commands(whole: str, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("inspectdb", Entry._meta.db_table, database=whole)
    assert "blog = models.ForeignKey('ExampleBlog', models.DO_NOTHING)" in capsys.readouterr().out
    connection: Any = connections[whole]
    settings = {**connection.settings_dict, "HOST": "here", "PASSWORD": "secret"}
    arguments, environment = connection.client.settings_to_cmd_args_env(settings, ["-c", "SELECT 1"])
    assert arguments[:2] == ["psql", "--host=here"] and "secret" not in str(arguments)
    assert environment == {"PGPASSWORD": "secret"}
    wide = models.CharField(max_length=20_000_000, name="wide")
    assert [one.id for one in connection.validation.check_field(wide)] == ["mydb.E001"]
    assert not run_checks(databases=[whole], tags=["database"])


def test_a_test_database_is_made_copied_and_dropped(whole: str) -> None:
    connection: Any = connections[whole]
    name = connection.settings_dict["NAME"]

    def names() -> set[str]:
        with closing(connection.cursor()) as cursor:
            cursor.execute("SELECT datname FROM pg_database")
            return {row[0] for row in cursor.fetchall()}

    try:
        made = connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        with routed_to(whole):
            assert not Blog.objects.exists()
        connection.close()
        connection.creation.clone_test_db("1", verbosity=0)
        assert {made, f"{made}_1"} <= names()
        connection.close()
        connection.creation.destroy_test_db(verbosity=0, suffix="1")
        connection.creation.destroy_test_db(name, verbosity=0)
        assert not {made, f"{made}_1"} & names()
    finally:
        connection.close()
        connection.settings_dict["NAME"] = name


def test_djangos_own_tests(whole: str, tmp_path: Path) -> None:
    """By the settings and the command of the page."""
    if not directory().is_dir():
        pytest.skip("NOTHING OF DJANGO'S TESTS WAS RUN: python -m tests.django_suite downloads them")
    page = PAGES[0].read_text()
    found, command = (
        re.search(r"# test_mydb\.py\n(.*?)```", page, re.DOTALL),
        re.search(r"^python (tests/run.*)", page, re.M),
    )
    assert found is not None and command is not None
    (tmp_path / "test_mydb.py").write_text(found[1])
    settings = connections[whole].settings_dict
    package = str(Path(sys.modules[f"{whole}.base"].__file__ or "").parents[1])
    root = str(Path(__file__).parents[2])
    environment = {
        **{name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"},
        "PGHOST": settings["HOST"],
        "PGUSER": settings["USER"],
        "PYTHONPATH": os.pathsep.join([str(tmp_path), package, root]),
    }
    script, *args = command[1].split()
    done = subprocess.run(
        [sys.executable, str(directory().parent / script), *args], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "\nOK" in done.stderr
