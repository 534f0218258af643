"""Connections by driver: statements with parameters in, rows out.

Drivers are imported when a DSN names them; none is a dependency.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from dialects.sql.parameters.binding import Output

from .dsn import Dsn
from .postgres_protocol import adapt_types

Params = Sequence[Any] | Mapping[str, Any]
"""What ``Compiled.params`` holds: a mapping for markers with names."""


@dataclass(frozen=True)
class Driver:
    """How a driver connects, marks parameters and executes."""

    paramstyle: str
    connect: Callable[[Any, Dsn], Any]
    execute: Callable[[Any, str, Params], None]
    begin: str = ""
    undo: str = ""

    def start(self, connection: Any) -> None:
        """Begin what can be undone; drivers without a statement for it always have begun."""
        if self.begin:
            connection.cursor().execute(self.begin)

    def roll_back(self, connection: Any) -> None:
        """Undo what has begun; a server may have done so already, because a statement failed."""
        if self.undo:
            connection.cursor().execute(self.undo)
        else:
            connection.rollback()


def connect_pymssql(module: Any, dsn: Dsn) -> Any:
    """Connect by pymssql."""
    return module.connect(
        server=dsn.host,
        port=str(dsn.port or 1433),
        user=dsn.user,
        password=dsn.password,
        database=dsn.database,
        autocommit=True,
    )


def connect_pyodbc(module: Any, dsn: Dsn) -> Any:
    """Connect by pyodbc; options such as ``TrustServerCertificate=yes`` go through."""
    words = {
        "DRIVER": "{ODBC Driver 18 for SQL Server}",
        "SERVER": f"{dsn.host},{dsn.port or 1433}",
        "DATABASE": dsn.database,
        "UID": dsn.user,
        "PWD": dsn.password,
    } | dsn.options
    return module.connect(";".join(f"{word}={value}" for word, value in words.items()), autocommit=True)


def connect_oracledb(module: Any, dsn: Dsn) -> Any:
    """Connect by oracledb, with decimals for numbers and text for CLOB."""
    module.defaults.fetch_lobs = False
    module.defaults.fetch_decimals = True
    connection = module.connect(
        user=dsn.user, password=dsn.password, dsn=f"{dsn.host}:{dsn.port or 1521}/{dsn.database}"
    )
    with connection.cursor() as cursor:
        cursor.execute("ALTER SESSION SET TIME_ZONE = 'UTC'")
    return connection


def connect_psycopg(module: Any, dsn: Dsn) -> Any:
    """Connect by psycopg to a server with Oracle's types behind PostgreSQL's protocol."""
    connection = module.connect(
        host=dsn.host, port=dsn.port or 1521, user=dsn.user, password=dsn.password, dbname=dsn.database, **dsn.options
    )
    adapt_types(connection)
    return connection


def execute_plainly(cursor: Any, sql: str, params: Params) -> None:
    """Pass the parameters to the driver."""
    cursor.execute(sql, params)


def execute_typed(cursor: Any, sql: str, params: Params) -> None:
    """Run T-SQL by sp_executesql with typed parameters, as the ODBC driver does; pymssql would write literals."""
    names = [f"@p{number}" for number in range(len(params))]
    text = sql % tuple(names)
    if not params:
        cursor.execute(text)
        return
    described = [described_value(value) for value in params]
    types = ", ".join(f"{name} {kind}" for name, (kind, _) in zip(names, described, strict=True))
    values = ", ".join(f"{name} = {constant}" for name, (_, constant) in zip(names, described, strict=True))
    cursor.execute(f"EXEC sp_executesql {national(text)}, {national(types)}, {values}")


def execute_into_variables(cursor: Any, sql: str, params: Params) -> None:
    """Execute a statement whose RETURNING puts values into variables."""
    assert isinstance(params, Mapping)
    cursor.execute(
        sql, {name: cursor.var(str) if isinstance(value, Output) else value for name, value in params.items()}
    )


def execute_for_rows(cursor: Any, sql: str, params: Params) -> None:
    """Execute a statement whose RETURNING gives rows, for this protocol has no variables to put values into."""
    if isinstance(params, Mapping) and any(isinstance(value, Output) for value in params.values()):
        sql = re.sub(r" INTO %\(\w+\)s(, %\(\w+\)s)*$", "", sql)
        params = {name: value for name, value in params.items() if not isinstance(value, Output)}
    cursor.execute(sql, params)


def national(text: str) -> str:
    """Return a literal of national text."""
    return "N'{}'".format(text.replace("'", "''"))


def described_value(value: Any) -> tuple[str, str]:
    """Return the type that the ODBC driver gives a value, and its constant."""
    if value is None:
        return "nvarchar(1)", "NULL"
    if isinstance(value, bool):
        return "bit", str(int(value))
    if isinstance(value, int):
        return "int" if -(2**31) <= value < 2**31 else "bigint", str(value)
    if isinstance(value, float):
        return "float", repr(value)
    if isinstance(value, Decimal):
        return numeric(value), format(value, "f")
    if isinstance(value, bytes | bytearray | memoryview):
        return "varbinary(max)", "0x" + bytes(value).hex()
    if isinstance(value, str):
        length = len(value.encode("utf-16-le")) // 2
        return f"nvarchar({max(1, length) if length <= 4000 else 'max'})", national(str(value))
    for kind, name in ((datetime, "datetime2"), (date, "date"), (time, "time")):
        if isinstance(value, kind):
            return name, f"'{value.isoformat()}'"
    raise TypeError(f"no T-SQL parameter of type {type(value).__name__}")


def numeric(value: Decimal) -> str:
    """Return the narrowest NUMERIC of a value."""
    _, digits, exponent = value.as_tuple()
    scale = max(0, -int(exponent))
    return f"numeric({max(len(digits) + max(0, int(exponent)), scale, 1)}, {scale})"


BEGIN, UNDO = "BEGIN TRANSACTION", "IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION"

DRIVERS = {
    "pymssql": Driver("format", connect_pymssql, execute_typed, BEGIN, UNDO),
    "pyodbc": Driver("qmark", connect_pyodbc, execute_plainly, BEGIN, UNDO),
    "oracledb": Driver("named", connect_oracledb, execute_into_variables),
    "psycopg": Driver("pyformat", connect_psycopg, execute_for_rows),
}


def opened(dsn: Dsn) -> tuple[Driver, Any]:
    """Return a driver and its connection."""
    driver = DRIVERS[dsn.driver]
    return driver, driver.connect(importlib.import_module(dsn.driver), dsn)
