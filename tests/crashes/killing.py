"""A process that migrates a file and is killed after a commit, and what is in the file then."""

from __future__ import annotations

import os
import pickle
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import duckdb
from django.db import connections
from django.db.migrations import Migration
from django.db.migrations.state import ProjectState

from dialects import translate
from django_dialect_bridge.backends.duckdb.tables.parsed import ReadIndex
from tests.crashes.pairs import BEGINNING, fill

# What each process would load anew.
translate('SELECT "a"."b" FROM "a"', to="duckdb")
ReadIndex.of("i", False, "CREATE INDEX i ON a(b)")

ALIAS = "crashing"
#: How many of the commits of a migration that is not atomic are looked at, beside the last one.
LOOKED_AT = 4

_STATE = (
    "SELECT sql FROM duckdb_tables() ORDER BY ALL",
    "SELECT sql FROM duckdb_indexes() ORDER BY ALL",
    "SELECT sequence_name, last_value FROM duckdb_sequences() ORDER BY ALL",
    "SELECT table_name, comment FROM duckdb_tables() ORDER BY ALL",
    "SELECT table_name, column_name, data_type, is_nullable, column_default, comment FROM duckdb_columns()"
    " WHERE NOT internal ORDER BY ALL",
    "SELECT table_name, constraint_type, constraint_text FROM duckdb_constraints() ORDER BY ALL",
)


def state(raw: duckdb.DuckDBPyConnection) -> Any:
    """Return the schema of a database and the rows of each table."""
    found = [raw.execute(sql).fetchall() for sql in _STATE]
    tables = [table for (table,) in raw.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
    return found, {table: raw.execute(f'FROM "{table}" ORDER BY ALL').fetchall() for table in tables}


def next_keys(raw: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Return the keys that the sequences of a database make next."""
    names = [name for (name,) in raw.execute("SELECT sequence_name FROM duckdb_sequences()").fetchall()]
    raw.begin()
    found = {name: raw.execute(f"""SELECT nextval('"{name}"')""").fetchall()[0][0] for name in names}
    raw.rollback()
    return found


class Commit(NamedTuple):
    """A commit of a migration."""

    #: A copy of the file as a crash would leave it; None for the file after a real crash.
    copy: str | None
    state: Any


class Watched:
    """DuckDB's connection, which copies the file after each commit, and kills the process after one of them."""

    def __init__(self, raw: duckdb.DuckDBPyConnection, path: Path, killed_after: int | None) -> None:
        self._raw, self._path, self._left = raw, path, killed_after
        self._in_transaction = False
        self.commits: list[Commit] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def begin(self) -> None:
        self._raw.begin()
        self._in_transaction = True

    def rollback(self) -> None:
        self._in_transaction = False
        self._raw.rollback()

    def commit(self) -> None:
        self._in_transaction = False
        self._raw.commit()
        self._committed()

    def execute(self, sql: str, *args: Any) -> Any:
        result = self._raw.execute(sql, *args)
        if not self._in_transaction and sql.split(maxsplit=1)[0] in ("ALTER", "COMMENT", "CREATE", "DROP", "INSERT"):
            self._committed()
        return result

    def _committed(self) -> None:
        if self._left is not None:
            self._left -= 1
        if self._left == 0:
            self.end()
        copy = self._path.with_name(f"copy{len(self.commits)}.duckdb")
        for suffix in ("", ".wal"):
            if Path(f"{self._path}{suffix}").exists():
                shutil.copyfile(f"{self._path}{suffix}", f"{copy}{suffix}")
        self.commits.append(Commit(str(copy), state(self._raw.cursor())))

    def end(self) -> None:
        """Write what there is to be, and kill this process."""
        raw = self._raw.cursor()
        commits = [*self.commits, Commit(None, [state(raw), next_keys(raw)])]
        self._path.with_name("commits").write_bytes(pickle.dumps(commits))
        os.kill(os.getpid(), signal.SIGKILL)


def configured(path: Path, options: dict[str, Any]) -> Any:
    """Return Django's connection to a file."""
    handler: Any = connections
    if hasattr(handler._connections, ALIAS):
        connections[ALIAS].close()
        del connections[ALIAS]
    options = {"config": {"threads": 1}, **options}
    settings = {"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": str(path), "OPTIONS": options}
    handler.settings[ALIAS] = handler.configure_settings({"default": settings})["default"]
    return connections[ALIAS]


def migrate(connection: Any, before: ProjectState, operations: list[Any], *, atomic: bool) -> ProjectState:
    """Run a migration, and return the state after it."""
    migration = Migration("next", "app")
    vars(migration).update(operations=operations, atomic=atomic)
    with connection.schema_editor(atomic=atomic) as editor:
        return migration.apply(before.clone(), editor)


def beginning(path: Path, options: dict[str, Any]) -> ProjectState:
    """Make a file with full tables, in another process: one that is to fork never opens a file of DuckDB."""
    found = migrate_nothing(ProjectState())

    def make() -> None:
        connection = configured(path, options)
        after = migrate(connection, ProjectState(), BEGINNING, atomic=True)
        fill(lambda model: after.apps.get_model("app", model)._base_manager.using(ALIAS))
        connection.close()

    if code := in_a_process(make):
        raise RuntimeError(f"the beginning failed: {code}")
    return found


def migrate_nothing(before: ProjectState) -> ProjectState:
    """Return the state after the beginning, without a database."""
    for operation in BEGINNING:
        operation.state_forwards("app", before)
    return before


def in_a_process(function: Callable[[], None]) -> int:
    """Run a function in a process of its own, and return how it ended: less than 0 for a signal."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            function()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


class Trial(NamedTuple):
    """Migrations of full tables with a crash after each commit."""

    #: A full database, which is copied.
    template: Path
    before: ProjectState
    options: dict[str, Any]

    def faults(self, directory: Path, migrations: list[list[Any]], *, atomic: bool) -> list[str]:
        """Return what is wrong after the crashes. Raises RuntimeError if the migrations fail by themselves."""
        path = directory / "a.duckdb"
        shutil.copyfile(self.template, path)
        code = in_a_process(lambda: self._migrate(path, migrations, atomic=atomic))
        if code != -signal.SIGKILL:
            failed = path.with_name("failed")
            raise RuntimeError(failed.read_text() if failed.exists() else f"the process ended with {code}")
        commits = pickle.loads(path.with_name("commits").read_bytes())
        found: list[str] = []
        in_a_process(lambda: path.with_name("faults").write_text("\n".join(_found(path, commits, atomic=atomic))))
        found += filter(None, path.with_name("faults").read_text().split("\n"))
        return found

    def _migrate(self, path: Path, migrations: list[list[Any]], *, atomic: bool) -> None:
        connection = configured(path, self.options)
        connection.ensure_connection()
        watched = Watched(connection.connection.raw, path, len(migrations) if atomic else None)
        connection.connection.raw = watched
        before = self.before
        try:
            for operations in migrations:
                before = migrate(connection, before, operations, atomic=atomic)
        except Exception as error:
            path.with_name("failed").write_text(f"{type(error).__name__}: {error}"[:300])
            raise SystemExit(2) from None
        watched.end()


def _found(path: Path, commits: list[Commit], *, atomic: bool) -> list[str]:
    """Return the errors in the files of some commits; the last commit was a real crash."""
    *copies, last = commits
    if not atomic:
        copies = copies[:: max(1, len(copies) // LOOKED_AT)]
    return [
        f"after commit {commits.index(commit) + 1} of {len(commits)}: {fault}"
        for commit in (*copies, last)
        if (fault := _fault(path, commit))
    ]


def _fault(path: Path, commit: Commit) -> str | None:
    for opened in ("first", "second"):  # To close a file is to write it anew.
        try:
            raw = duckdb.connect(commit.copy or path, config={"threads": 1})
            found = state(raw)
            if commit.copy is None and opened == "second":
                found, wanted = [found, next_keys(raw)], commit.state
            else:
                wanted = commit.state if commit.copy else commit.state[0]
            raw.close()
        except duckdb.Error as error:
            return f"opened the {opened} time: {error}".splitlines()[0]
        if found != wanted:
            return f"opened the {opened} time: {_differences(found, wanted)}"
    return None


def _differences(found: Any, wanted: Any) -> str:
    there, missing = (
        sorted(set(_leaves(one)) - set(_leaves(other))) for one, other in ((found, wanted), (wanted, found))
    )
    return f"{there} instead of {missing}"


def _leaves(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [repr((key, leaf)) for key, one in value.items() for leaf in _leaves(one)]
    if isinstance(value, list) or (isinstance(value, tuple) and any(isinstance(one, (list, dict)) for one in value)):
        return [leaf for one in value for leaf in _leaves(one)]
    return [repr(value)]
