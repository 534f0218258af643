"""Values of subclasses are typed, adapted, compared and written as those of the classes that they are subclasses of."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
import pickle
import uuid
from typing import Any

import pytest
from django.db.models import IntegerChoices, TextChoices
from django.utils.safestring import SafeString

from dialects import Target, type_names
from dialects.sql.parameters.binding import value_of
from dialects.sql.parameters.equality import equal_values
from dialects.sql.types.datatypes import JSONText, type_name, types_of
from dialects.sql.types.digits import Digits, common_type, digits_of, type_of_digits, with_digits
from dialects.targets import FAMILIES

D = decimal.Decimal


class Moment(datetime.datetime):
    """As freezegun and pandas have them."""


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


class Status(TextChoices):
    OPEN = "open"


class Level(IntegerChoices):
    LOW = 1


class Color(str, enum.Enum):  # noqa: UP042  as models had them before StrEnum
    RED = "red"


class Wide(int):
    def __str__(self) -> str:
        return "wide"


class Ratio(float):
    def __repr__(self) -> str:
        return "ratio"


UTC = datetime.timezone.utc
PAIRS: list[tuple[Any, Any]] = [
    (Moment(2024, 1, 2, 3, 4, 5, 6, UTC), datetime.datetime(2024, 1, 2, 3, 4, 5, 6, UTC)),
    (Moment(2024, 1, 2, 3), datetime.datetime(2024, 1, 2, 3)),
    (Day(2024, 1, 2), datetime.date(2024, 1, 2)),
    (Clock(1, 2, 3), datetime.time(1, 2, 3)),
    (Span(days=-1, microseconds=5), datetime.timedelta(days=-1, microseconds=5)),
    (Amount("1.50"), D("1.50")),
    (Key(int=5), uuid.UUID(int=5)),
    (Bytes(b"\x00a"), b"\x00a"),
    (Status.OPEN, "open"),
    (Color.RED, "red"),
    (SafeString("<b>"), "<b>"),
    (Level.LOW, 1),
    (Wide(7), 7),
    (Ratio(1.5), 1.5),
]


@pytest.mark.parametrize(("of_subclass", "plain"), PAIRS)
def test_a_value_of_a_subclass_is_treated_as_its_base(of_subclass: Any, plain: Any) -> None:
    assert types_of([of_subclass]) == (type(plain),)
    assert type_names([of_subclass]) == type_names([plain])
    assert equal_values([of_subclass, plain, of_subclass]) == (0, 0, 0)
    for family in FAMILIES.values():
        adapted, expected = family.adapt([of_subclass])[0], family.adapt([plain])[0]
        assert adapted == expected
        assert isinstance(adapted, type(expected))
        assert family.literal(of_subclass) == family.literal(plain)
        if family.adapters.keys() & {type(plain)}:
            assert type(adapted) is type(expected)


def test_the_nearest_base_counts() -> None:
    assert type_names([True, Moment(2024, 1, 1), JSONText("{}"), None]) == ("BOOLEAN", "TIMESTAMPTZ", "JSON", "NULL")
    assert type_names([object()]) == ("UNKNOWN",)
    assert Target.of("oracle").family.adapt([True, Level.LOW]) == [1, 1]


def test_numbers_of_numpy() -> None:
    numpy = pytest.importorskip("numpy")
    values = [numpy.int64(3), numpy.float64(1.5), numpy.float32(1.5), numpy.str_("a")]
    assert type_names(values) == ("BIGINT", "DOUBLE", "DOUBLE", "TEXT")
    assert [FAMILIES["tsql"].literal(value) for value in values] == ["3", "1.5", "1.5", "N'a'"]


def test_values_that_are_equal_but_written_otherwise_are_told_apart() -> None:
    assert equal_values([D("1.0"), D("1.00"), 1, 1.0, True, 0.0, -0.0]) == tuple(range(7))
    assert equal_values([with_digits(D("1.0")), with_digits(D("1.0"), 30, 18)]) == (0, 1)


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        ("1.123456789012345678", (1, 18)),
        ("1E-18", (0, 18)),
        ("-12E+3", (5, 0)),
        ("0E-20", (0, 20)),
        ("0E+3", (0, 0)),
        ("123456789012345678901234567890123456", (36, 0)),
        ("NaN", None),
        ("-Infinity", None),
    ],
)
def test_digits_of_a_decimal(value: str, digits: tuple[int, int] | None) -> None:
    assert digits_of(D(value)) == (None if digits is None else Digits(*digits))


@pytest.mark.parametrize(
    ("value", "field", "name"),
    [
        ("1.5", (10, 2), "DECIMAL(10, 2)"),
        ("-99999999.99", (10, 2), "DECIMAL(10, 2)"),
        ("1.555", (10, 2), "DECIMAL(13, 3)"),
        ("100000000", (10, 2), "DECIMAL(10, 0)"),
        ("1.5", (None, None), "DECIMAL(11, 1)"),
        ("1E-37", (None, None), "DECIMAL(38, 37)"),
        ("1E-40", (None, None), "DECIMAL(40, 40)"),
        ("123456789012345678901234567890123456", (None, None), "DECIMAL(36, 0)"),
        ("1E+40", (None, None), "DECIMAL(41, 0)"),
    ],
)
def test_a_decimal_has_the_digits_of_its_field_or_its_own(value: str, field: tuple[Any, Any], name: str) -> None:
    sized = with_digits(D(value), *field)
    assert type_name(type(sized)) == name
    assert sized == D(value)
    assert types_of([sized]) == (type_of_digits(Digits(0, 0)),) or types_of([sized]) == (type(sized),)
    assert FAMILIES["tsql"].adapt([sized]) == [D(value)]
    assert type(FAMILIES["tsql"].adapt([sized])[0]) is D
    assert pickle.loads(pickle.dumps(sized)) == D(value)


def test_what_is_no_finite_decimal_has_no_digits() -> None:
    for value in (None, 5, "1.5", D("NaN")):
        assert with_digits(value, 10, 2) is value


def test_the_type_of_a_list_of_decimals_holds_them_all() -> None:
    kinds = types_of([with_digits(D("1E-18")), with_digits(D("123456789012345678901"))])
    assert type_name(common_type(kinds)) == "DECIMAL(39, 18)"
    assert type_name(common_type([int, *types_of([with_digits(D("0.5"), 5, 2)])])) == "DECIMAL(21, 2)"
    assert common_type([int, float]) == common_type([str, D]) == "UNKNOWN"


def test_a_list_as_json() -> None:
    values = [D("1E-8"), Amount("1E+3"), Status.OPEN, Level.LOW, 1e25, Day(2024, 1, 2), b"\x1f", True]
    written = json.loads(value_of(values, tuple(range(len(values)))))
    assert written == ["0.00000001", "1000", "open", 1, 1e25, "2024-01-02", "1f", True]
    with pytest.raises(ValueError, match="JSON"):
        value_of([float("nan"), 1.0], (0, 1))
