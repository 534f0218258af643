"""What ``django.contrib.gis`` asks of operations is refused by name; its package needs libraries that the tests do not."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import NotSupportedError, models

from django_dialect_bridge import compile_query

REFUSED = r"^spatial\.Spot: django\.contrib\.gis is not supported on tsql@2019: leave its fields out by values\(\), only\(\) or defer\(\)"


class PointField(models.Field):  # type: ignore[type-arg]
    """A field that asks as those of contrib.gis do."""

    def select_format(self, compiler: Any, sql: str, params: Any) -> tuple[str, Any]:
        return compiler.connection.ops.select % sql, params

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        return connection.ops.Adapter(value)


class Spot(models.Model):
    name = models.CharField(max_length=9)
    point = PointField()

    class Meta:
        app_label = "spatial"
        managed = False


@pytest.mark.parametrize("spots", [Spot.objects.all(), Spot.objects.values("name").filter(point="POINT (0 0)")])
def test_spatial_fields_are_refused_by_name(spots: Any) -> None:
    with pytest.raises(NotSupportedError, match=REFUSED):
        compile_query(spots, to="tsql@2019")


def test_a_query_without_them_is_compiled() -> None:
    spots = Spot.objects.filter(point__isnull=False).only("name")
    assert compile_query(spots, to="tsql@2019").sql.endswith("WHERE [spatial_spot].[point] IS NOT NULL")


def test_other_operations_are_no_attributes(monkeypatch: pytest.MonkeyPatch) -> None:
    def select_format(self: Any, compiler: Any, sql: str, params: Any) -> Any:
        return compiler.connection.ops.nosuch % sql, params

    monkeypatch.setattr(PointField, "select_format", select_format)
    with pytest.raises(AttributeError, match="object has no attribute 'nosuch'"):
        compile_query(Spot.objects.all(), to="tsql@2019")
