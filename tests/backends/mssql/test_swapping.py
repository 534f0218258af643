"""A project may go to the engine and back: each backend reads what the other wrote."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from django.db import connections, models
from django.db.models import Case, F, Max, Min, Q, Value, When
from django.db.models.functions import Coalesce, Now, TruncHour

from django_dialect_bridge.example.models import Document, Event, Measurement

ENGINES = {"ours": "tests.backends.mssql.lenient", "theirs": "tests.backends.mssql.plain"}
MOMENT = datetime.datetime(2024, 2, 29, 23, 30, 15, tzinfo=datetime.timezone.utc)
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


@pytest.fixture
def swap(connect: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return a function that names another engine for the alias, with tables for one test."""

    def swap(name: str) -> None:
        connect(ENGINES[name], **({"dialect": "tsql@2019"} if name == "ours" else {}))

    # As mssql-django sets it, if it is imported before the models.
    monkeypatch.setattr(Measurement._meta.get_field("payload"), "max_length", "max")
    kinds = (Measurement, Document, Event)
    swap("theirs")
    with connections["mssql"].schema_editor() as editor:
        for kind in kinds:
            editor.create_model(kind)
    try:
        yield swap
    finally:
        swap("ours")
        with connections["mssql"].schema_editor() as editor:
            for kind in kinds:
                editor.delete_model(kind)


def values(obj: models.Model) -> dict[str, Any]:
    """Return the values of an object's columns but for its key; bytes are bytes of any class."""
    found = {field.attname: getattr(obj, field.attname) for field in obj._meta.local_concrete_fields[1:]}
    return {name: bytes(value) if isinstance(value, memoryview) else value for name, value in found.items()}


@pytest.mark.parametrize(("writer", "reader"), [("ours", "theirs"), ("theirs", "ours"), ("ours", "ours")])
def test_rows_of_every_kind(swap: Callable[[str], None], writer: str, reader: str) -> None:
    swap(writer)
    for row in ROWS:
        row.pk = None
        row.save(using="mssql", force_insert=True)
    swap(reader)
    for row in ROWS:
        assert values(type(row)._base_manager.using("mssql").get(pk=row.pk)) == values(row)  # type: ignore[attr-defined]


def test_computed_values(swap: Callable[[str], None]) -> None:
    """Annotations and aggregates are converted as columns are."""
    swap("ours")
    for row in ROWS:
        row.pk = None
        row.save(using="mssql", force_insert=True)
    event: Any = Event.objects.using("mssql").annotate(
        hour=TruncHour("starts_at", tzinfo=datetime.timezone.utc),
        begins=Coalesce("starts_at", "ends_at"),
        later=F("starts_at") + F("length"),
        took=F("starts_at") - Value(MOMENT),
        is_past=Q(starts_at__lt=Now()),
        open=F("opens") - Value(datetime.time(1)),
    )
    event = event.get()
    assert (event.hour, event.begins) == (MOMENT.replace(minute=0, second=0), MOMENT)
    assert (event.later, event.took) == (MOMENT + datetime.timedelta(-1, 5, 7), datetime.timedelta(0))
    assert (event.is_past, event.open) == (True, datetime.timedelta(minutes=2, seconds=3, microseconds=45))
    assert Event.objects.using("mssql").filter(opens=datetime.time(1, 2, 3, 45), opens__gt=datetime.time(1, 2, 3, 44))
    assert Event.objects.using("mssql").filter(starts_at=MOMENT, starts_at__hour=23, starts_at__date="2024-02-29")
    measured = Measurement.objects.using("mssql").filter(label="łabel")
    token, is_valid, amount = measured.annotate(
        a=Coalesce("token", Value(uuid.UUID(int=6))),
        b=Case(When(whole__gt=1, then=F("is_valid"))),
        c=Max("amount"),
    ).values_list("a", "b", "c")[0]
    assert (token, is_valid, amount) == (uuid.UUID(int=5), True, Decimal("1234.5678"))
    found = Event.objects.using("mssql").aggregate(Max("starts_at"), Min("length"))
    assert found == {"starts_at__max": MOMENT, "length__min": datetime.timedelta(-1, 5, 7)}
    documents = Document.objects.using("mssql").order_by("title")
    assert list(documents.values_list("data__k", "data")) == [([1, None, "ł"], {"k": [1, None, "ł"]}), (None, [1.5])]
