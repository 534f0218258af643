"""Test databases: in memory, unless TEST names a file; copies of them with the rows of a test class."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any

from django.db import connections, transaction
from django.db.backends.base.creation import TEST_DATABASE_PREFIX, BaseDatabaseCreation

from django_dialect_bridge.backends.duckdb.driver.databases import MEMORY, forget
from django_dialect_bridge.backends.duckdb.driver.locking import SUFFIX


class DatabaseCreation(BaseDatabaseCreation):
    connection: Any

    @staticmethod
    def is_in_memory_db(database_name: Any) -> bool:
        return str(database_name).startswith(MEMORY)

    def _get_test_db_name(self) -> str:
        """Return the name in TEST, or that of a database in memory.

        pytest-django derives one from NAME for each worker of xdist. For the path of
        a file, that is no valid path: ``test_/srv/db.duckdb_gw0``.
        """
        settings = self.connection.settings_dict
        name, worker = str(settings["TEST"]["NAME"] or MEMORY), ""
        path = str(settings["NAME"])
        made = f"{TEST_DATABASE_PREFIX}{path}"
        if name.startswith(f"{made}_") and (os.path.dirname(path) or self.is_in_memory_db(path)):
            name, worker = MEMORY, name.removeprefix(made)
        return f"{MEMORY}test_{self.connection.alias}{worker}" if name == MEMORY else name

    def test_db_signature(self) -> Any:
        return (*super().test_db_signature()[:3], self._get_test_db_name())

    def _create_test_db(self, verbosity: int, autoclobber: bool, keepdb: bool = False) -> str:
        name = self._get_test_db_name()
        if keepdb:
            return name
        if self.is_in_memory_db(name):
            self._destroy_test_db(name, verbosity)
        elif os.path.exists(name):
            if (
                not autoclobber
                and input(f"Type 'yes' to delete the test database '{name}', or 'no' to cancel: ") != "yes"
            ):
                self.log("Tests cancelled.")
                sys.exit(1)
            self._destroy_test_db(name, verbosity)
        return name

    def get_test_db_clone_settings(self, suffix: str) -> dict[str, Any]:
        """Return a clone's settings: a file next to the database, or in the temporary directory for one in memory.

        Other processes cannot see a database in memory.
        """
        settings = self.connection.settings_dict
        path = Path(str(settings["NAME"]))
        if self.is_in_memory_db(path):
            path = Path(gettempdir()) / f"{path.name.strip(':').replace(':', '_')}.duckdb"
        return {**settings, "NAME": str(path.with_stem(f"{path.stem}_{suffix}"))}

    def _clone_test_db(self, suffix: str, verbosity: int, keepdb: bool = False) -> None:
        name = self.get_test_db_clone_settings(suffix)["NAME"]
        if keepdb and os.path.exists(name):
            return
        self._destroy_test_db(name, verbosity)
        self.connection.copy_into(name)

    def _destroy_test_db(self, test_database_name: str, verbosity: int) -> None:
        if self.is_in_memory_db(test_database_name):
            forget(test_database_name)
            return
        for name in (test_database_name, f"{test_database_name}.wal", f"{test_database_name}{SUFFIX}"):
            Path(name).unlink(missing_ok=True)


class ClassDataMixin:
    """Mix in before Django's ``TestCase``: fixtures and ``setUpTestData()`` are loaded once for the class.

    Without savepoints, Django loads them before each test. With the mixin they
    are committed into a copy of each DuckDB database. The tests of the class use
    the copy, and each test is rolled back. After them the copy is removed.
    """

    #: Whether the tests of the class use copies now.
    _has_copies = False

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()  # type: ignore[misc]
        atomics: dict[str, Any] = cls.cls_atomics  # type: ignore[attr-defined]
        try:
            for alias in _on_duckdb(atomics):
                connections[alias].run_on_commit.clear()  # Django rolls the rows of a class back, so no hook runs.
                atomics.pop(alias).__exit__(None, None, None)
        except Exception:
            cls._rollback_atomics(atomics)
            raise

    @classmethod
    def _databases_support_savepoints(cls) -> bool:
        return True

    @classmethod
    def _enter_atomics(cls) -> dict[str, Any]:
        """Open the transactions of the class, in copies that are removed in any case, or those of a test."""
        test_case: Any = super()
        if not cls._has_copies:
            test_case.enterClassContext(_use_copies(_on_duckdb(test_case._databases_names())))
            test_case.addClassCleanup(setattr, cls, "_has_copies", False)
            cls._has_copies = True
        return dict(test_case._enter_atomics())

    @classmethod
    def _rollback_atomics(cls, atomics: dict[str, Any]) -> None:
        """Roll back what is open: the DuckDB databases of a class were committed."""
        for alias, atomic in reversed(atomics.items()):
            transaction.set_rollback(True, using=alias)
            atomic.__exit__(None, None, None)


def _on_duckdb(aliases: Iterable[str]) -> list[str]:
    return [alias for alias in aliases if isinstance(connections[alias].creation, DatabaseCreation)]


@contextmanager
def _use_copies(aliases: Iterable[str]) -> Iterator[None]:
    """Let connections use copies of their databases; a mirror uses the copy of the database that it mirrors."""
    with TemporaryDirectory() as directory, ExitStack() as stack:
        copies: dict[str, str] = {}
        for alias in aliases:
            connection: Any = connections[alias]
            name = connection.settings_dict["NAME"]
            if name not in copies:
                copies[name] = str(Path(directory) / f"{alias}.duckdb")
                connection.copy_into(copies[name])
            stack.callback(_use, connection, name)
            _use(connection, copies[name])
        yield


def _use(connection: Any, name: str) -> None:
    connection.close()
    connection.settings_dict["NAME"] = name
