"""A project may go to the engine and back: both backends make the same tables, and bind and read the same values."""

from __future__ import annotations

import datetime
import re
import uuid
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.apps import apps
from django.db import models

from django_dialect_bridge.example.models import Document, Event, Measurement
from tests.backends.oracle.conftest import ENGINE
from tests.backends.oracle.driver import Variable

THEIRS = "django.db.backends.oracle"
MOMENT = datetime.datetime(2024, 2, 29, 23, 30, 15, 7, tzinfo=datetime.timezone.utc)
ROWS: list[models.Model] = [
    Measurement(
        label="łabel",
        small=-1,
        whole=2**31 - 1,
        big=-(2**63),
        ratio=0.1,
        amount=Decimal("1234.5678"),
        is_valid=True,
        payload=b"\x00\xff",
        address="::1",
        token=uuid.UUID(int=5),
    ),
    Measurement(label="", whole=0, is_checked=False),
    Document(title="a", data={"k": [1, None, "ł"]}, extra=None),
    Document(title="b", data=[1.5], extra={}),
    Event(
        title="a",
        starts_at=MOMENT,
        ends_at=MOMENT + datetime.timedelta(seconds=5),
        day=MOMENT.date(),
        opens=datetime.time(1, 2, 3, 45),
        length=datetime.timedelta(-1, 5, 7),
    ),
]


def test_tables_are_the_same(connected: Callable[..., Any]) -> None:
    """All that the editor executes for the models, and for changes of their fields."""

    def printed(engine: str) -> list[str]:
        connection, _ = connected(engine=engine)
        with connection.schema_editor(collect_sql=True) as editor:
            for model in apps.get_app_config("example").get_models():
                editor.create_model(model)
            for name in ("label", "amount", "token"):
                old = Measurement._meta.get_field(name)
                new: Any = models.TextField(null=True)
                new.set_attributes_from_name(f"new_{name}")
                editor.alter_field(Measurement, old, new)
            editor.delete_model(Event)
        return list(editor.collected_sql)

    ours = printed(ENGINE)
    assert len(ours) > 50
    assert ours == printed(THEIRS)


@pytest.mark.parametrize("row", ROWS, ids=repr)
def test_values_are_bound_alike(connected: Callable[..., Any], row: models.Model) -> None:
    def bound(engine: str) -> list[Any]:
        _, driver = connected(engine=engine)
        row.pk = None
        row.save(using="oracle", force_insert=True)
        (sql, params), *_ = [each for each in reversed(driver.executed) if each[0].startswith("INSERT")]
        values = [params[name] for name in re.findall(r":arg\d+", sql)]
        return [value for value in values if not isinstance(value, Variable)]

    assert bound(ENGINE) == bound(THEIRS)


#: What python-oracledb returns for the columns of Django's tables: model -> a row.
RETURNED: dict[type[models.Model], dict[str, Any]] = {
    Measurement: {
        "label": None,
        "whole": 3,
        "is_valid": 1,
        "is_checked": 0,
        "token": uuid.UUID(int=5).hex,
        "ratio": 0.5,
    },
    Document: {"title": "a", "data": '{"k": [1, null]}', "extra": None},
    Event: {
        "title": "a",
        "starts_at": MOMENT.replace(tzinfo=None),
        "day": datetime.datetime(2024, 2, 29),
        "opens": datetime.datetime(1900, 1, 1, 1, 2, 3, 45),
        "length": datetime.timedelta(-1, 5, 7),
    },
}


@pytest.mark.parametrize("model", RETURNED, ids=lambda model: model.__name__)
def test_values_are_read_alike(connected: Callable[..., Any], model: Any) -> None:
    def read(engine: str) -> dict[str, Any]:
        _, driver = connected(engine=engine)
        names = [field.attname for field in model._meta.concrete_fields]
        driver.rows = [tuple(RETURNED[model].get(name) for name in names)]
        (found,) = model._base_manager.using("oracle").values(*names)
        return dict(found)

    ours = read(ENGINE)
    assert ours == read(THEIRS)
    assert ours != dict(RETURNED[model])
