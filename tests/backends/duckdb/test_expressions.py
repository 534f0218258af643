"""Expressions of generated columns, constraints and indexes are computed by the types of their columns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, models
from django.db.models import F, Q
from django.db.models.functions import Cast, Coalesce, ExtractMinute, Mod, Round
from django.test.utils import isolate_apps

WHOLE, FLOAT = models.IntegerField(), models.FloatField()
FINE = models.DecimalField(max_digits=30, decimal_places=18)
SHORT = models.CharField(max_length=3)

EXPRESSIONS: dict[str, tuple[Any, models.Field[Any, Any]]] = {
    "quotient": (F("whole") / F("other"), WHOLE),
    "remainder": (Mod("whole", "other"), WHOLE),
    "half_of_a_part": (ExtractMinute("moment") / 2, FLOAT),
    "float_to_whole": (Cast("number", WHOLE), WHOLE),
    "float_to_decimal": (Cast("number", FINE), FINE),
    "decimal_to_whole": (Cast("price", WHOLE), WHOLE),
    "rounded": (Round("price", 1), models.DecimalField(max_digits=10, decimal_places=1)),
    "text": (Cast("price", SHORT), SHORT),
    "boolean": (Cast("is_on", models.CharField(max_length=5)), models.CharField(max_length=5)),
    "coalesced": (Coalesce("nothing", F("price"), output_field=FINE), FINE),
}


@pytest.fixture
def row(connect: Callable[..., Any]) -> Any:
    connection = connect()
    columns = {
        name: models.GeneratedField(expression=expression, output_field=field.clone(), db_persist=False)
        for name, (expression, field) in EXPRESSIONS.items()
    }
    with isolate_apps("tests"):

        class Meta:
            app_label = "tests"
            constraints = [models.CheckConstraint(condition=Q(whole__lt=F("other") * 10 / 4), name="less")]
            indexes = [models.Index(Cast("number", FINE), name="by_number")]

        fields: dict[str, Any] = {
            "whole": models.IntegerField(),
            "other": models.IntegerField(),
            "number": models.FloatField(),
            "price": models.DecimalField(max_digits=10, decimal_places=3),
            "moment": models.DateTimeField(),
            "is_on": models.BooleanField(),
            "nothing": models.DecimalField(max_digits=30, decimal_places=18, null=True),
            **columns,
        }
        model = type("Row", (models.Model,), {"__module__": __name__, "Meta": Meta, **fields})
        with connection.schema_editor() as editor:
            editor.create_model(model)
        yield model.objects.using("duck")  # type: ignore[attr-defined]


def given(**values: Any) -> dict[str, Any]:
    moment = datetime.fromisoformat("2024-01-01T01:27:00+00:00")
    whole = {"whole": -7, "other": 2, "number": 142857142.857142857, "price": Decimal("2.5")}
    return {**whole, "moment": moment, "is_on": True, "nothing": None, **values}


def test_generated_columns(row: Any) -> None:
    """Compare with what PostgreSQL computes."""
    row.create(**given())
    row.create(**given(whole=-9, other=-2, number=0.1, price=Decimal("-3.25"), is_on=False))
    found = row.order_by("pk").values(*EXPRESSIONS)
    assert list(found) == [
        {
            "quotient": -3,
            "remainder": -1,
            "half_of_a_part": 13.5,
            "float_to_whole": 142857143,
            "float_to_decimal": Decimal("142857142.857143"),
            "decimal_to_whole": 3,
            "rounded": Decimal("2.5"),
            "text": "2.5",
            "boolean": "true",
            "coalesced": Decimal("2.5"),
        },
        {
            "quotient": 4,
            "remainder": -1,
            "half_of_a_part": 13.5,
            "float_to_whole": 0,
            "float_to_decimal": Decimal("0.1"),
            "decimal_to_whole": -3,
            "rounded": Decimal("-3.3"),
            "text": "-3.",
            "boolean": "false",
            "coalesced": Decimal("-3.25"),
        },
    ]


def test_a_check_divides_whole_numbers(row: Any) -> None:
    row.create(**given(whole=1, other=1))
    with pytest.raises(IntegrityError):
        row.create(**given(whole=2, other=1))  # 10 / 4 is 2.
