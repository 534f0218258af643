"""No cell of the function matrix is empty, and each refusal has a reason and a page of the vendor's."""

from __future__ import annotations

from collections.abc import Mapping

import django
import pytest
from django.db.models import Func, aggregates, functions
from django.db.models.functions import comparison, datetime, json, math, text, window

from dialects import Target
from dialects.functions import by_name, clickhouse, spark
from dialects.functions.base import Cell, Function, Refused, When
from dialects.functions.table import FUNCTIONS
from dialects.sql.docs import first_line, page
from dialects.targets import FAMILIES
from tests.every import every

VENDORS = {
    "tsql": "https://learn.microsoft.com/",
    "oracle": "https://docs.oracle.com/",
    "duckdb": "https://duckdb.org/docs/",
    "postgres": "https://www.postgresql.org/docs/",
    "sqlite": "https://www.sqlite.org/",
    "mysql": "https://dev.mysql.com/doc/",
    "mariadb": "https://mariadb.com/kb/",
    "clickhouse": "https://clickhouse.com/docs/",
    "spark": "https://spark.apache.org/docs/",
}
TARGETS = [Target(family, version) for family in FAMILIES.values() for version in family.versions]

#: Syntax with rows of its own, by what it is made of.
SYNTAX = {"CAST": "cast to date", "COLLATE": None, "MOD": None}


@every("row", FUNCTIONS, ids=lambda row: row.name)
def test_every_family_has_a_cell(row: Function) -> None:
    assert row.cells.keys() <= FAMILIES.keys()
    without = [target for target in TARGETS if not row.cells.keys() & {known.family.name for known in target.lineage}]
    assert without == []


@pytest.mark.parametrize(("family", "cells"), [("clickhouse", clickhouse.CELLS), ("spark", spark.CELLS)])
def test_a_cell_stands_in_one_place(family: str, cells: Mapping[str, Cell]) -> None:
    """Check that a family's own table has cells of known rows, and none that a row has itself."""
    rows = {row.name: row for row in FUNCTIONS}
    assert [name for name, cell in cells.items() if rows[name].cells[family] is not cell] == []


@pytest.mark.parametrize("target", TARGETS, ids=str)
def test_every_cell_says_something(target: Target) -> None:
    assert [row.name for row in FUNCTIONS if not row.describe(target).strip()] == []
    builders = {row.name: cell for row in FUNCTIONS if callable(cell := row.cell(target))}
    assert [name for name, builder in builders.items() if not first_line(builder)] == []
    links = [(name, word) for name, builder in builders.items() for word in page(builder).split() if "://" in word]
    assert [(name, word) for name, word in links if not word.lstrip("(").startswith("https://")] == []


@pytest.mark.parametrize("family", FAMILIES)
def test_refusals_have_a_reason_and_a_page_of_the_vendor(family: str) -> None:
    unfounded = [
        (row.name, cell)
        for row in FUNCTIONS
        for cell in _refusals(row.cells.get(family))
        if not (cell.reason and cell.url.startswith(VENDORS[family]))
    ]
    assert unfounded == []


def _refusals(cell: object) -> list[Refused]:
    if isinstance(cell, When):
        return [*_refusals(cell.then), *_refusals(cell.otherwise)]
    return [cell] if isinstance(cell, Refused) else []


def _classes() -> list[type[Func]]:
    modules = (aggregates, comparison, datetime, functions, json, math, text, window)
    found = {value for module in modules for value in vars(module).values() if isinstance(value, type)}
    return sorted(
        (kind for kind in found if issubclass(kind, Func) and kind is not Func), key=lambda kind: kind.__name__
    )


@every("kind", _classes(), ids=lambda kind: kind.__name__)
def test_every_function_of_django_has_a_row(kind: type[Func]) -> None:
    """Check functions by their name in SQL; those without a name consist of others."""
    name = getattr(kind, "function", None)
    assert name is None or name in by_name() or name in SYNTAX
    assert SYNTAX.get(name or "") is None or SYNTAX[name or ""] in by_name()


@pytest.mark.skipif(django.VERSION < (6, 1), reason="new in Django 6.1")
@pytest.mark.parametrize("name", ["ANY_VALUE", "STRING_AGG", "BIT_AND", "BIT_OR", "BIT_XOR", "UUIDV4", "UUIDV7"])
def test_the_newest_aggregates_and_functions_have_rows(name: str) -> None:
    assert name in {kind.function for kind in _classes()} & by_name().keys()
