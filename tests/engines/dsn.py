"""Which servers the environment names."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from dialects import Target

VARIABLES = {"tsql": "DIALECTS_TSQL_DSN", "oracle": "DIALECTS_ORACLE_DSN"}
"""The variable of each family."""

DRIVERS = {"tsql": ("pymssql", "pyodbc"), "oracle": ("oracledb", "psycopg")}
"""The drivers of each family, the one that is used where the DSN names none first."""


@dataclass(frozen=True)
class Dsn:
    """What a URL says about a server."""

    target: Target
    driver: str
    host: str
    port: int | None
    user: str
    password: str = field(repr=False)
    database: str
    #: The collation of the tables' text, where it is not the database's.
    collation: str
    options: dict[str, str]


def parsed(url: str, family: str) -> Dsn:
    """Read the URL of a server of a family. Raises ValueError."""
    parts = urlsplit(url)
    if parts.scheme != family:
        raise ValueError(f"{VARIABLES[family]} must begin with {family}://")
    options = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
    driver = options.pop("driver", DRIVERS[family][0])
    if driver not in DRIVERS[family]:
        raise ValueError(f"{VARIABLES[family]}: the driver is one of {', '.join(DRIVERS[family])}")
    version = options.pop("version", "")
    collation = options.pop("collation", "")
    return Dsn(
        target=Target.of(f"{family}@{version}" if version else family),
        driver=driver,
        host=parts.hostname or "localhost",
        port=parts.port,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        database=unquote(parts.path.lstrip("/")),
        collation=collation,
        options=options,
    )


def named(family: str) -> Dsn | None:
    """Return the server that the environment names, if it names one."""
    url = os.environ.get(VARIABLES[family], "")
    return parsed(url, family) if url else None
