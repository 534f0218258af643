"""Columns have the types that the tests' own tables have, which are those that people's backends create."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db.models import Model

from dialects import Target
from dialects.sql.quotes import quote_name
from django_dialect_bridge.ddl.migrations import migration_steps
from django_dialect_bridge.example import in_duckdb
from tests.engines.layouts import LAYOUTS, Layout

#: Different spellings with the same meaning.
SYNONYMS = (
    (r"IDENTITY ?\(1000, 1\)", "IDENTITY(1, 1)"),
    (r" \(START WITH 1000\)", ""),
    (r"^DOUBLE PRECISION$", "FLOAT"),
    (r"^INTEGER$", "INT"),
)
#: Key -> the column before its constraints.
COLUMN = re.compile(
    r"^(?P<name>\"(?:[^\"]|\"\")+\"|\[(?:[^\]]|\]\])+\]) "
    r"(?P<type>.*?)(?: (?:NOT NULL|NULL|DEFAULT .*|CONSTRAINT .*|PRIMARY KEY.*|COLLATE .*))*$"
)


def alike(kind: str) -> str:
    kind = kind.upper()
    for pattern, same in SYNONYMS:
        kind = re.sub(pattern, same, kind)
    return kind.split(" IDENTITY")[0].split(" GENERATED")[0]


def created(target: str) -> dict[str, dict[str, str]]:
    """Return quoted table -> quoted column -> type, of the printed tables."""
    (step,) = migration_steps("example", None, Target.of(target))
    found: dict[str, dict[str, str]] = {}
    for line in step.lines:
        match = re.match(r"CREATE TABLE (\S.*?[\]\"]) \((.*)\)$", line)
        if match:
            pieces = re.split(r", (?=[\[\"]|CONSTRAINT )", match[2])
            columns = [COLUMN.match(piece) for piece in pieces]
            found[match[1]] = {column["name"]: alike(column["type"]) for column in columns if column}
    return found


@pytest.mark.parametrize("family", LAYOUTS)
def test_servers(family: str) -> None:
    layout: Layout = LAYOUTS[family]
    found = created(family)
    for model in in_duckdb.tables():
        for field in model._meta.local_concrete_fields:
            kind = found[layout.table(model)][layout.quote(field.column)]
            assert kind == alike(layout.column_type(field)), f"{model._meta.label}.{field.name}"


def test_duckdb() -> None:
    found = created("duckdb")
    for model in in_duckdb.tables():
        for field in fields(model):
            kind = found[quote_name(model._meta.db_table)][quote_name(field.column)]
            assert kind == alike(in_duckdb.column_type(field, in_duckdb.DATA_TYPES)), (
                f"{model._meta.label}.{field.name}"
            )


def fields(model: type[Model]) -> list[Any]:
    return list(model._meta.local_concrete_fields)
