"""Connections by OPTIONS: the steps for each database, and the steps for each connection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
from django.core.exceptions import ImproperlyConfigured

from django_dialect_bridge.backends.duckdb.driver.databases import MEMORY, OpenDatabase, connect_to, is_remote
from django_dialect_bridge.backends.duckdb.driver.dbapi import Connection, Error, OperationalError, as_database_errors
from django_dialect_bridge.backends.duckdb.driver.extensions import find_needed, load
from django_dialect_bridge.backends.duckdb.driver.options import statements
from django_dialect_bridge.backends.duckdb.driver.settings import at_last, at_start

#: Options of a database, which all its connections share, with their defaults.
OF_DATABASE: Mapping[str, Any] = {"read_only": False, "config": {}, "extensions": (), "attach": {}, "open_sql": ()}
#: DuckDB would search a missing table among the variables of this package.
_SETTINGS = {"python_enable_replacements": False}
_RESERVED = ("system", "temp", "memory")


def connect(name: str, options: Mapping[str, Any], attaching: Sequence[str], entering: Sequence[str]) -> Connection:
    """Return a connection.

    ``attaching`` is the SQL of ``attach``. ``entering`` is the SQL that attaches a
    file for reading, and uses it. Raise OperationalError if the database cannot
    be opened, and ImproperlyConfigured for settings that DuckDB does not have.
    """
    wanted = {option: options.get(option, default) for option, default in OF_DATABASE.items()}

    def open_database(database: OpenDatabase) -> None:
        with as_database_errors(OperationalError):
            database.open(_files(name, wanted), lambda: _open(name, wanted, attaching, entering[:1]))

    return prepare(connect_to(name, wanted, open_database), options, entering[1:])


def prepare(connection: Connection, options: Mapping[str, Any], entering: Sequence[str]) -> Connection:
    """Apply the options of each connection, and return it; close it after an error."""
    try:
        for sql in entering:
            connection.raw.execute(sql)
        _run(connection.raw, "init_sql", statements(options.get("init_sql", ())))
    except Error:
        connection.close()
        raise
    return connection


def database_name(path: str) -> str:
    """Return DuckDB's name for the database of a file."""
    name = Path(path).name.split(".")[0] or Path(path).stem
    return f"{name}_db" if name.lower() in _RESERVED else name


def _files(name: str, wanted: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """Yield the files of a database, and whether they are opened for reading only."""
    if not is_remote(name):
        yield name, wanted["read_only"]
    for source in wanted["attach"].values():
        found: Mapping[str, Any] = {"path": source} if isinstance(source, (str, Path)) else source
        if found.get("type", "duckdb").lower() == "duckdb" and not is_remote(str(found["path"])):
            yield str(found["path"]), found.get("read_only", True)


def _open(
    name: str, wanted: Mapping[str, Any], attaching: Sequence[str], entering: Sequence[str]
) -> duckdb.DuckDBPyConnection:
    """Return the first connection to a database, with the settings of OPTIONS.

    A file for reading is attached to a database in memory. DuckDB opens no second
    file of the same name, even after the first one was replaced.
    """
    in_memory = wanted["read_only"] or name.startswith(MEMORY)
    raw = _start(MEMORY if in_memory else name, {**_SETTINGS, **at_start(wanted["config"])})
    try:
        for sql in ("SET GLOBAL TimeZone = 'UTC'", *entering):
            raw.execute(sql)
        for option, extensions in (("extensions", wanted["extensions"]), ("attach", find_needed(wanted["attach"]))):
            for extension in extensions:
                with _name_option(option):
                    load(raw, extension)
        _run(raw, "open_sql", statements(wanted["open_sql"]))  # Secrets, which an ATTACH may need.
        _run(raw, "attach", attaching)
        for setting, sql in at_last(wanted["config"]):
            try:
                raw.execute(sql)
            except Error as error:
                raise ImproperlyConfigured(f"OPTIONS['config']: {setting}: {_one_line(error)}") from error
    except BaseException:
        raw.close()
        raise
    return raw


def _start(name: str, config: dict[str, Any]) -> duckdb.DuckDBPyConnection:
    try:
        return duckdb.connect(name, config=config)
    except duckdb.ProgrammingError as error:
        try:  # The settings are wrong, or the file is.
            duckdb.connect(config=config).close()
        except Error:
            raise ImproperlyConfigured(f"OPTIONS['config']: {_one_line(error)}") from error
        raise OperationalError(f"{name}: {error}") from error


def _run(raw: duckdb.DuckDBPyConnection, option: str, scripts: Sequence[str]) -> None:
    for sql in scripts:
        with _name_option(option):
            raw.execute(sql)


@contextmanager
def _name_option(name: str) -> Iterator[None]:
    """Add an option's name to errors that it causes."""
    try:
        yield
    except Error as error:
        kind = OperationalError if type(error) is Error else type(error)
        raise kind(f"OPTIONS[{name!r}]: {_one_line(error)}") from error


def _one_line(error: BaseException) -> str:
    """Return an error's text without the lines that quote the statement."""
    return " ".join(str(error).split("\n\n")[0].split())
