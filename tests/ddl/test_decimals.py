"""A decimal column without digits: legal in Django 6.1, where PostgreSQL and Oracle keep any number in it."""

from __future__ import annotations

import pytest
from django.db import models
from django.db.migrations.operations import AddField, AlterField

from .cases import Case, thing
from .printing import statements, steps

CASE = Case(
    (
        [thing(("amount", models.DecimalField()))],
        [AddField("Thing", "more", models.DecimalField(null=True))],
        [AlterField("Thing", "more", models.DecimalField(max_digits=30, decimal_places=18, null=True))],
    )
)


@pytest.mark.parametrize(
    ("target", "any_digits", "digits"),
    [
        ("tsql", "NUMERIC(38, 15)", "NUMERIC(30, 18)"),
        ("oracle", "NUMBER", "NUMBER(30, 18)"),
        ("duckdb", "DECIMAL(38, 15)", "DECIMAL(30, 18)"),
        ("postgres", "DECIMAL", "DECIMAL(30, 18)"),
    ],
)
def test_a_decimal_without_digits(target: str, any_digits: str, digits: str) -> None:
    created, added, altered = ("\n".join(statements([step])) for step in steps(CASE, target)[0])
    assert f"{any_digits} NOT NULL" in " ".join(created.split())
    assert any_digits in added
    assert digits in altered
