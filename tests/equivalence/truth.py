"""The rows that Django's own backends return."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import QuerySet

from .differences import TRUTH_ON_SQLITE
from .postgres import ALIAS
from .routing import routed_to

Row = tuple[Any, ...]
JSON, JSONB = 114, 3802
"""Type codes; Django leaves jsonb as text, psycopg parses json."""


@dataclass(frozen=True)
class Json:
    """A JSON value, which PostgreSQL returns as text."""

    value: Any


@dataclass(frozen=True)
class Statement:
    """SQL in Django's marker style with its parameters."""

    sql: str
    params: tuple[Any, ...]


def fetch(alias: str, statement: Statement) -> list[Row]:
    """Run a statement and return its columns as the driver delivers them."""
    with connections[alias].cursor() as cursor:
        cursor.execute(statement.sql, statement.params)
        if cursor.description is None:
            return []
        found: list[Row] = cursor.fetchall()
        codes = [column[1] for column in cursor.description]
    if connections[alias].vendor != "postgresql" or not {JSON, JSONB}.intersection(codes):
        return found
    return [tuple(map(read_json_column, row, codes)) for row in found]


def read_json_column(value: Any, code: int) -> Any:
    """Wrap the values of PostgreSQL's JSON columns, and leave others as they are."""
    if value is None or code not in (JSON, JSONB):
        return value
    return Json(json.loads(value) if code == JSONB else value)


def compiled(alias: str, build: Callable[[], QuerySet[Any, Any]]) -> Statement:
    """Compile a query set with Django's own compiler for the alias."""
    with routed_to(alias):
        sql, params = build().query.get_compiler(using=alias).as_sql()
    return Statement(sql, tuple(params))


@contextmanager
def recorded(alias: str) -> Iterator[list[Statement]]:
    """Collect the statements that Django sends to the alias."""
    statements: list[Statement] = []

    def record(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
        for values in params if many else (params,):
            statements.append(Statement(sql, tuple(values or ())))
        return execute(sql, params, many, context)

    with routed_to(alias), connections[alias].execute_wrapper(record):
        yield statements


def query_rows(alias: str, build: Callable[[], QuerySet[Any, Any]]) -> list[Row]:
    """Return the rows of a query set; EmptyResultSet is raised as Django raises it."""
    return fetch(alias, compiled(alias, build))


def call_rows(alias: str, call: Callable[[], object]) -> list[Row]:
    """Return the rows of the first statement that a call runs."""
    with recorded(alias) as statements:
        call()
    if not statements:
        raise EmptyResultSet
    return fetch(alias, statements[0])


def truth_alias(name: str) -> str:
    """Name the database whose rows are the truth for a query."""
    return DEFAULT_DB_ALIAS if name in TRUTH_ON_SQLITE else ALIAS


def column_types(rows: Sequence[Row]) -> list[type]:
    """Return the type of each column, NoneType for a column of nothing but NULL."""
    width = len(rows[0]) if rows else 0
    return [next((type(row[index]) for row in rows if row[index] is not None), type(None)) for index in range(width)]
