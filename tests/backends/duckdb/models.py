"""Models of the tests; their tables are made by the fixture ``duck``."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models.functions import Upper

from django_dialect_bridge.backends.duckdb.querysets import DuckDBQuerySet


class Shelf(models.Model):
    name = models.CharField(max_length=20, unique=True, db_comment="what is written on it")
    height = models.PositiveIntegerField(default=3)

    class Meta:
        app_label = "duck"
        db_table_comment = "where things are"


class Thing(models.Model):
    shelf = models.ForeignKey(Shelf, models.CASCADE, related_name="things")
    name = models.CharField(max_length=20, db_index=True)
    price = models.DecimalField(max_digits=10, decimal_places=2, null=True)
    made = models.DateTimeField(null=True)
    notes = models.JSONField(default=dict)
    picture = models.BinaryField(null=True)
    lasts = models.DurationField(null=True, db_index=True)
    key = models.UUIDField(null=True)
    shout = models.GeneratedField(
        expression=Upper("name"), output_field=models.CharField(max_length=20), db_persist=False
    )

    objects = DuckDBQuerySet.as_manager()

    class Meta:
        app_label = "duck"
        constraints: Any = [
            models.UniqueConstraint(fields=["shelf", "name"], name="one_of_a_name"),
            models.CheckConstraint(condition=models.Q(price__gte=0), name="no_debt"),
        ]


MODELS = (Shelf, Thing)
