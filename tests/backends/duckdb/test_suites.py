"""The claims of the DuckDB page about test suites, with Django's own runner in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SETTINGS = """
SECRET_KEY = "tests"
DUCKDB = {"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": "db.duckdb"}
DATABASES = {
    "default": DUCKDB,
    "mirror": {**DUCKDB, "TEST": {"MIRROR": "default"}},
    "sqlite": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"},
}
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth"]
FIXTURE_DIRS = ["."]
"""

HEAD = """
from django.contrib.auth.models import Group
from django.db import IntegrityError, connection, transaction
from django.test import TestCase, TransactionTestCase

class Last(TestCase):
    def test_groups_that_stay(self):
        self.assertEqual(list(Group.objects.values_list("name", flat=True)), [])
"""

GROUP = {"model": "auth.group", "fields": {"name": "a"}}


def run(directory: Path, tests: str, *labels: str) -> str:
    """Run tests in their order, and return what the runner says."""
    (directory / "settings.py").write_text(SETTINGS)
    (directory / "test_groups.py").write_text(HEAD + tests)
    (directory / "twice.json").write_text(json.dumps([GROUP | {"pk": 1}, GROUP | {"pk": 2}]))
    (directory / "once.json").write_text(json.dumps([GROUP]))
    command = [sys.executable, "-W", "ignore", "-m", "django", "test", "--settings", "settings", "--pythonpath", "."]
    names = [f"test_groups.{label}" for label in labels]
    done = subprocess.run([*command, *names], cwd=directory, capture_output=True, text=True, timeout=200)
    return done.stderr


def test_rows_of_a_class_are_made_for_each_test(tmp_path: Path) -> None:
    said = run(
        tmp_path,
        """
class Made(TestCase):
    fixtures = ["once"]
    made = 0

    @classmethod
    def setUpTestData(cls):
        cls.made += 1
        Group.objects.bulk_create(Group(name=str(number)) for number in range(3000))

    def test_one(self):
        Group.objects.all().delete()

    def test_two(self):
        self.assertEqual((Group.objects.count(), self.made), (3001, 2))
""",
        "Made",
        "Last",
    )
    assert "Ran 3 tests" in said and "\nOK" in said, said


def test_rows_of_a_class_are_made_once_in_a_copy(tmp_path: Path) -> None:
    """Check that tests cannot change rows or attributes of the class, that no hook is run, and that nothing stays."""
    said = run(
        tmp_path,
        """
from django_dialect_bridge.backends.duckdb.creation import ClassDataMixin

class Made(ClassDataMixin, TestCase):
    fixtures = ["once"]
    made = 0
    committed = []

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        Group.objects.create(name="of the class")

    @classmethod
    def setUpTestData(cls):
        cls.made += 1
        cls.groups = Group.objects.bulk_create(Group(name=str(number)) for number in range(3000))
        transaction.on_commit(lambda: cls.committed.append(1))

    def test_one(self):
        Group.objects.all().delete()
        self.groups.clear()

    def test_two(self):
        Group.objects.create(name="b")
        self.assertEqual((Group.objects.count(), len(self.groups), self.made, self.committed), (3003, 3000, 1, []))

class Broken(ClassDataMixin, TestCase):
    @classmethod
    def setUpTestData(cls):
        Group.objects.create(name="a")
        Group.objects.create(pk="x")

    def test_one(self):
        pass

class Uncommitted(ClassDataMixin, TestCase):
    @classmethod
    def setUpTestData(cls):
        Group.objects.create(name="a")
        connection._commit = fail

    def test_one(self):
        pass

def fail():
    del connection._commit
    connection._commit()
    raise IntegrityError("the answer is lost")

class Committed(TransactionTestCase):
    def test_groups_that_stay(self):
        self.assertEqual(Group.objects.count(), 0)
""",
        "Made",
        "Broken",
        "Uncommitted",
        "Last",
        "Committed",
    )
    assert "Ran 4 tests" in said and "FAILED (errors=2)" in said, said
    for broken in "Broken", "Uncommitted":
        assert f"ERROR: setUpClass (test_groups.{broken})" in said, said


def test_other_databases_of_a_class_are_rolled_back(tmp_path: Path) -> None:
    said = run(
        tmp_path,
        """
from django_dialect_bridge.backends.duckdb.creation import ClassDataMixin

class Made(ClassDataMixin, TestCase):
    databases = {"default", "mirror", "sqlite"}

    @classmethod
    def setUpTestData(cls):
        Group.objects.create(name="a")
        Group.objects.using("sqlite").create(name="b")

    def test_one(self):
        self.assertEqual(Group.objects.using("mirror").get().name, "a")
        Group.objects.using("sqlite").all().delete()

    def test_two(self):
        self.assertEqual(Group.objects.using("sqlite").get().name, "b")

class Committed(TransactionTestCase):
    databases = {"default", "mirror", "sqlite"}

    def test_groups_that_stay(self):
        self.assertEqual([Group.objects.using(alias).count() for alias in sorted(self.databases)], [0, 0, 0])
""",
        "Made",
        "Last",
        "Committed",
    )
    assert "Ran 4 tests" in said and "\nOK" in said, said


def test_rows_of_the_class_itself_stay(tmp_path: Path) -> None:
    """Check the page: if the rows no longer stay, it is wrong."""
    said = run(
        tmp_path,
        """
class Made(TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        Group.objects.create(name="stays")

    def test_one(self):
        Group.objects.create(name="goes")
""",
        "Made",
        "Last",
    )
    assert "Lists differ: ['stays'] != []" in said and "FAILED (failures=1)" in said, said


@pytest.mark.parametrize(
    ("broken", "error"),
    [
        ('    fixtures = ["twice"]', "IntegrityError"),
        ("    @classmethod\n    def setUpTestData(cls):\n        Group.objects.create(pk='x')", "ValueError"),
    ],
)
def test_rows_that_cannot_be_made_are_the_first_error(tmp_path: Path, broken: str, error: str) -> None:
    said = run(
        tmp_path, f"class Broken(TestCase):\n{broken}\n\n    def test_one(self):\n        pass\n", "Broken", "Last"
    )
    first, _, second = said.partition("ERROR: test_groups_that_stay")
    assert "ERROR: test_one" in first and error in first, said
    assert "TransactionManagementError" in second and "FAILED (errors=2)" in second, said


def test_an_error_that_is_caught_ends_the_queries_of_a_test(tmp_path: Path) -> None:
    caught = """
    def test_caught(self):
        Group.objects.create(name="a")
        with self.assertRaises(IntegrityError), transaction.atomic():
            Group.objects.create(name="a")
        self.assertEqual(Group.objects.count(), 1)
"""
    tests = f"class Within(TestCase):{caught}\nclass Committed(TransactionTestCase):{caught}"
    said = run(tmp_path, tests, "Within", "Last", "Committed")
    assert "ERROR: test_caught (test_groups.Within" in said and "FAILED (errors=1)" in said, said
    assert "TransactionManagementError" in said and "Ran 3 tests" in said


def test_the_database_of_a_project_is_no_test_database(tmp_path: Path) -> None:
    said = run(tmp_path, "", "Last")
    assert "\nOK" in said, said
    assert not list(tmp_path.glob("*.duckdb*"))
