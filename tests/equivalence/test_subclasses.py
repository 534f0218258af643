"""Values of subclasses, as freezegun, pandas, enumerations and templates have them, find the rows that plain values find."""

from __future__ import annotations

import datetime
import decimal
import enum
import uuid
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from django.db.models import Case, CharField, F, Q, QuerySet, Sum, TextChoices, Value, When
from django.db.models.functions import Coalesce, Concat
from django.utils.safestring import SafeString

from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Account, Author, Event, Measurement, Picture, Product
from django_dialect_bridge.example.rows.calendar import EVENTS
from django_dialect_bridge.example.rows.measurements import TOKENS
from tests.every import every

from .differences import SEMANTICS
from .engines import Engine

UTC = datetime.timezone.utc


class Moment(datetime.datetime):
    """As freezegun's FakeDatetime and pandas' Timestamp are."""


class Day(datetime.date):
    pass


class Clock(datetime.time):
    pass


class Span(datetime.timedelta):
    pass


class Amount(decimal.Decimal):
    pass


class Key(uuid.UUID):
    pass


class Bytes(bytes):
    pass


class Name(TextChoices):
    PAUL = "Paul McCartney"


class Place(enum.IntEnum):
    SECOND = 2


class Word(str, enum.Enum):  # noqa: UP042  as enumerations were before StrEnum
    PAUL = "Paul McCartney"


class Ratio(float):
    pass


AT = EVENTS[0][1].replace(tzinfo=UTC)
EAST = datetime.timezone(datetime.timedelta(hours=5, minutes=30))


def moment(value: datetime.datetime) -> Moment:
    date, time = (value.year, value.month, value.day), (value.hour, value.minute, value.second, value.microsecond)
    return Moment(*date, *time, tzinfo=value.tzinfo)


#: A query of a value, the value of a subclass and the plain one.
CASES: dict[str, tuple[Callable[[Any], QuerySet[Any, Any]], Any, Any]] = {
    "datetime": (lambda value: Event.objects.filter(starts_at=value), moment(AT), AT),
    "datetime_in_a_zone": (
        lambda value: Event.objects.filter(starts_at__lte=value),
        moment(AT.astimezone(EAST)),
        AT.astimezone(EAST),
    ),
    "datetime_in": (lambda value: Event.objects.filter(starts_at__in=[value, AT]), moment(AT), AT),
    "datetime_value": (lambda value: Event.objects.annotate(v=Coalesce("ends_at", value)), moment(AT), AT),
    "datetime_case": (
        lambda value: Event.objects.annotate(v=Case(When(pk=1, then=Value(value)), default="ends_at")),
        moment(AT),
        AT,
    ),
    "date": (lambda value: Event.objects.filter(day__gte=value), Day(2021, 1, 1), datetime.date(2021, 1, 1)),
    "time": (lambda value: Event.objects.filter(opens__gt=value), Clock(9), datetime.time(9)),
    "timedelta": (lambda value: Event.objects.filter(length__gte=value), Span(hours=1), datetime.timedelta(hours=1)),
    "timedelta_added": (
        lambda value: Event.objects.annotate(v=F("starts_at") + Value(value)).filter(v__gt=AT),
        Span(days=1, microseconds=5),
        datetime.timedelta(days=1, microseconds=5),
    ),
    "decimal": (lambda value: Account.objects.filter(balance=value), Amount("1E-18"), decimal.Decimal("1E-18")),
    "decimal_value": (
        lambda value: Account.objects.annotate(v=Coalesce("rate", Value(value))),
        Amount("1E-30"),
        decimal.Decimal("1E-30"),
    ),
    "uuid": (lambda value: Measurement.objects.filter(token=value), Key(TOKENS[1].hex), TOKENS[1]),
    "bytes": (lambda value: Picture.objects.filter(content=value), Bytes(b"\x00\x01\xff"), b"\x00\x01\xff"),
    "text_choices": (lambda value: Author.objects.filter(name=value), Name.PAUL, "Paul McCartney"),
    "text_choices_value": (
        lambda value: Author.objects.annotate(v=Case(When(pk=1, then=Value(value)), default="name")),
        Name.PAUL,
        "Paul McCartney",
    ),
    "text_choices_union": (
        lambda value: Author.objects.values_list("name").union(Author.objects.values_list(Value(value, CharField()))),
        Name.PAUL,
        "Paul McCartney",
    ),
    "text_enum": (
        lambda value: Author.objects.filter(Q(name=value) | Q(name__in=[value])),
        Word.PAUL,
        "Paul McCartney",
    ),
    "safe_string": (
        lambda value: Author.objects.annotate(v=Concat("name", Value(value))).filter(v__contains=value),
        SafeString("<b>"),
        "<b>",
    ),
    "safe_string_grouped": (
        lambda value: Product.objects.values(v=Concat("name", Value(value))).annotate(n=Sum("stock")),
        SafeString("<b>"),
        "<b>",
    ),
    "int_enum": (lambda value: Product.objects.filter(pk=value).annotate(v=F("stock") + value), Place.SECOND, 2),
    "float": (lambda value: Measurement.objects.filter(ratio__gt=value).annotate(v=Value(value)), Ratio(0.5), 0.5),
}


@every("to, name", product(["tsql", "oracle", "duckdb", "sqlite", "postgres"], CASES))
def test_the_same_statement_is_compiled(to: str, name: str) -> None:
    query, value, plain = CASES[name]
    compiled, expected = compile_query(query(value), to=to), compile_query(query(plain), to=to)
    assert compiled.sql == expected.sql
    assert compiled.params == expected.params
    assert compiled.inline() == expected.inline()


@every("engine, name", product(["duckdb", "sqlite", "postgres"], CASES))
def test_the_same_rows_are_found(engines: dict[str, Engine], engine: str, name: str) -> None:
    query, value, plain = CASES[name]
    found, expected = (
        engines[engine].run(compiled.sql, compiled.params)
        for compiled in (
            compile_query(query(each), to=engine, paramstyle=engines[engine].paramstyle, semantics=SEMANTICS)
            for each in (value, plain)
        )
    )
    assert expected
    assert sorted(map(repr, found)) == sorted(map(repr, expected))


def test_moments_of_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    query = Event.objects.filter(starts_at=pandas.Timestamp(AT), length=pandas.Timedelta(hours=1))
    assert {*compile_query(query, to="tsql").params} == {AT.replace(tzinfo=None), 3_600_000_000}
    assert {*compile_query(query, to="sqlite").params} == {str(AT.replace(tzinfo=None)), 3_600_000_000}
