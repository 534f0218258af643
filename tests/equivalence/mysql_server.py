"""A MySQL or MariaDB server that the environment names, with the example's rows in a database of their own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DEFAULT_DB_ALIAS, connections

from django_dialect_bridge.example.in_duckdb import tables
from tests.engines.layouts import text_keys

from . import loading
from .mysql_dsn import BRIDGED as BRIDGED
from .mysql_dsn import ENGINES, VARIABLE, settings
from .mysql_dsn import PLAIN as PLAIN

NOTHING_RAN = f"NOTHING WAS RUN ON MARIADB: {VARIABLE} names no server"

EXACT = "utf8mb4_bin"
"""The collation of the keys that differ in upper and lower case alone."""


@contextmanager
def holding_rows() -> Iterator[None]:
    """Make the database, its tables and rows; drop it at the end."""
    import MySQLdb

    common = settings(os.environ[VARIABLE])
    name = f"{common['NAME']}_rows"
    admin = MySQLdb.connect(
        host=common["HOST"], port=int(common["PORT"]), user=common["USER"], password=common["PASSWORD"]
    )
    admin.query(f"DROP DATABASE IF EXISTS `{name}`")
    # The usual collation, which takes many texts for equal.
    admin.query(f"CREATE DATABASE `{name}` CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci")
    for alias, engine in ENGINES.items():
        given = {DEFAULT_DB_ALIAS: {}, alias: {**common, "NAME": name, "ENGINE": engine}}
        connections.databases[alias] = connections.configure_settings(given)[alias]
    try:
        loading.create_tables(PLAIN)
        tell_keys_apart()
        loading.load_rows(PLAIN)
        start_keys_at(1000)
        yield
    finally:
        for alias in ENGINES:
            connections[alias].close()
            del connections[alias], connections.databases[alias]
        admin.query(f"DROP DATABASE `{name}`")
        admin.close()


def tell_keys_apart() -> None:
    """Let keys of text tell capitals from small letters."""
    connection = connections[PLAIN]
    quote = connection.ops.quote_name
    with connection.constraint_checks_disabled(), connection.cursor() as cursor:
        for model in tables():
            for field in model._meta.local_concrete_fields:
                if field.name in text_keys(model):
                    kind = f"{field.db_type(connection)} COLLATE {EXACT} NOT NULL"
                    cursor.execute(f"ALTER TABLE {quote(model._meta.db_table)} MODIFY {quote(field.column)} {kind}")


def start_keys_at(number: int) -> None:
    """Let the server's keys begin behind those that the corpus chooses."""
    with connections[PLAIN].cursor() as cursor:
        for model in tables():
            if model._meta.pk is not None and model._meta.pk.get_internal_type().endswith("AutoField"):
                table = connections[PLAIN].ops.quote_name(model._meta.db_table)
                cursor.execute(f"ALTER TABLE {table} AUTO_INCREMENT = {number}")
