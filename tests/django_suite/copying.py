"""Tables of Django's tests, copied from PostgreSQL to a server as the tests fill them."""

from __future__ import annotations

import datetime
import ipaddress
from dataclasses import replace
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db.models import Model

from tests.engines.layouts import LAYOUTS
from tests.engines.server import Server

#: Types without the server's own keys, and those that the example's models have not.
MORE = {
    "tsql": {
        "AutoField": "int",
        "BigAutoField": "bigint",
        "SmallAutoField": "smallint",
        "FileField": "nvarchar({max_length})",
        "FilePathField": "nvarchar({max_length})",
    },
    "oracle": {
        "AutoField": "NUMBER(11)",
        "BigAutoField": "NUMBER(19)",
        "SmallAutoField": "NUMBER(5)",
        "FileField": "NVARCHAR2({max_length})",
        "FilePathField": "NVARCHAR2({max_length})",
    },
}


class CannotCopy(Exception):
    """A table with a column of an unknown type, or with a value that the server does not accept."""


class Copies:
    """The tables on one server; each is copied again when its rows have changed."""

    def __init__(self, server: Server) -> None:
        self.server = server
        types = {**LAYOUTS[server.family].types, **MORE[server.family]}
        self.layout = replace(server.layout, types=types)
        self._contents: dict[str, Any] = {}

    def update(self, tables: set[str], postgres: Any) -> None:
        """Copy what has changed of some tables; ``postgres`` is the driver's connection. Raises CannotCopy."""
        for model in apps.get_models(include_auto_created=True):
            if model._meta.db_table in tables and not model._meta.proxy:
                self._update(model, postgres)

    def _update(self, model: type[Model], postgres: Any) -> None:
        fields = model._meta.local_concrete_fields
        names = ", ".join(f'"{field.column}"' for field in fields)
        rows = [tuple(map(plain, row)) for row in fetched(postgres, f'SELECT {names} FROM "{model._meta.db_table}"')[0]]
        table = self.layout.table(model)
        if self._contents.get(table) == (model, rows):
            return
        self.drop(table)
        try:
            kinds = [f"{self.layout.quote(f.column)} {self.layout.column_type(f)} NULL" for f in fields]
            self.server.keep(f"CREATE TABLE {table} ({', '.join(kinds)})")
            self._contents[table] = None
            for row in rows:
                self.server.insert(f"{table} ({self.layout.columns(fields)})", row)
        except Exception as error:
            self.server.driver.roll_back(self.server.connection)
            raise CannotCopy(f"{type(error).__name__}: {error}") from error
        self._contents[table] = (model, rows)

    def drop(self, table: str) -> None:
        """Drop a table that was created here."""
        if table in self._contents:
            del self._contents[table]
            self.server.keep(f"DROP TABLE {table}")

    def close(self) -> None:
        """Drop all of them."""
        self.server.driver.roll_back(self.server.connection)
        for table in list(self._contents):
            self.drop(table)
        self.server.connection.close()


def fetched(postgres: Any, sql: str, params: Any = None) -> tuple[list[tuple[Any, ...]], list[int]]:
    """Fetch rows and type codes, bypassing Django's cursors, which tests count.

    An error leaves the test's transaction usable.
    """
    with postgres.transaction(), postgres.cursor() as cursor:
        cursor.execute(sql, params)
        return [tuple(row) for row in cursor.fetchall()], [column.type_code for column in cursor.description]


def plain(value: Any) -> Any:
    """Return a value as the server's column stores it: moments without a zone, addresses as text."""
    if isinstance(value, datetime.datetime) and value.tzinfo:
        value = value.astimezone(datetime.UTC) if settings.USE_TZ else value
        return value.replace(tzinfo=None)
    if isinstance(
        value, (ipaddress.IPv4Address, ipaddress.IPv6Address, ipaddress.IPv4Interface, ipaddress.IPv6Interface)
    ):
        return str(value)
    return bytes(value) if isinstance(value, memoryview) else value
