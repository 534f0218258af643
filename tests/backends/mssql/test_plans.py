"""Statements whose plan is shown."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import pytest
from django.db.models import Q

from django_dialect_bridge.backends.mssql.plans import read_plan, with_variables
from django_dialect_bridge.example.models import Blog


class Cursor:
    """A cursor that remembers what it executes, and shows a plan in two results."""

    description: Any = None

    def __init__(self) -> None:
        self.executed: list[str] = []

    def execute(self, sql: str) -> None:
        self.executed.append(sql)
        self.results = [None, [("SELECT", 1)], [("|--Clustered Index Scan", 2)]]
        self.nextset()

    def nextset(self) -> bool:
        has_more = bool(self.results)
        self.rows = self.results.pop(0) if has_more else None
        self.description = self.rows and ("StmtText",)
        return has_more

    def fetchall(self) -> Any:
        return self.rows

    def __enter__(self) -> Cursor:
        return self

    def __exit__(self, *error: object) -> None:
        pass


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (None, "NVARCHAR(4000)"),
        ("", "NVARCHAR(4000)"),
        ("abc", "NVARCHAR(3)"),
        (True, "BIT"),
        (1, "BIGINT"),
        (Decimal("1.5"), "NUMERIC(38, 10)"),
        (datetime.datetime(2024, 1, 1), "DATETIME2"),
        (datetime.date(2024, 1, 1), "DATE"),
    ],
)
def test_parameters_are_variables_without_values(value: Any, kind: str) -> None:
    assert with_variables("SELECT 5 %% 2, %s", [value]) == f"DECLARE @p0 {kind}; SELECT 5 % 2, @p0"


def test_a_plan_is_read(mssql: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    cursor = Cursor()
    monkeypatch.setattr(mssql, "cursor", lambda: cursor)
    blogs = Blog.objects.using("mssql").filter(Q(name="a"))
    assert blogs.explain(format="xml") == "SELECT\n|--Clustered Index Scan"
    first, query, last = cursor.executed
    assert (first, last) == ("SET SHOWPLAN_XML ON", "SET SHOWPLAN_XML OFF")
    assert query.startswith("DECLARE @p0 NVARCHAR(1); SELECT ") and query.endswith(" = @p0")


def test_another_format_is_refused(mssql: Any) -> None:
    with pytest.raises(ValueError, match=r"JSON is not a recognized format\. Allowed formats: TEXT, XML"):
        Blog.objects.using("mssql").all().explain(format="json")


def test_no_result_is_no_line() -> None:
    cursor = Cursor()
    cursor.results = []
    assert read_plan(cursor) == []
