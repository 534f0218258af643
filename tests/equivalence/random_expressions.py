"""Random expressions of a kind of value, built from given leaves."""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import (
    BooleanField,
    Case,
    CharField,
    DateField,
    DateTimeField,
    DecimalField,
    DurationField,
    Expression,
    ExpressionWrapper,
    FloatField,
    IntegerField,
    Q,
    TextField,
    Value,
    When,
)
from django.db.models.functions import (
    Abs,
    Cast,
    Ceil,
    Coalesce,
    Concat,
    ExtractDay,
    ExtractQuarter,
    ExtractWeek,
    ExtractYear,
    Floor,
    Greatest,
    Least,
    Left,
    Length,
    Lower,
    LPad,
    LTrim,
    Mod,
    NullIf,
    Ord,
    Repeat,
    Replace,
    Reverse,
    Right,
    Round,
    RPad,
    RTrim,
    Sign,
    Sqrt,
    StrIndex,
    Substr,
    Trim,
    TruncDate,
    TruncDay,
    TruncHour,
    TruncMonth,
    TruncYear,
    Upper,
)
from django.db.models.lookups import (
    Exact,
    GreaterThan,
    In,
    IsNull,
    IStartsWith,
    LessThan,
    LessThanOrEqual,
    Range,
)
from hypothesis import strategies as some

Strategy = some.SearchStrategy[Any]

AMOUNT = DecimalField(max_digits=12, decimal_places=4)
#: Kind -> the output field of its NULL.
FIELDS: Mapping[str, Any] = {
    "whole": IntegerField(),
    "real": FloatField(),
    "amount": AMOUNT,
    "text": CharField(),
    "day": DateField(),
    "moment": DateTimeField(),
    "span": DurationField(),
    "truth": BooleanField(),
}
TEXTS = ("", "a", "A b", " x ", "%s", "日", "100%", "it's", "a\\b", "[x]", "7")
SPANS = (datetime.timedelta(0), datetime.timedelta(days=2), datetime.timedelta(hours=-5, microseconds=1))

VALUES: Mapping[str, Strategy] = {
    "whole": some.integers(-9, 9).map(Value),
    # No halves: psycopg writes them as decimals, whose halves are rounded in another way.
    "real": some.sampled_from((0.0, 0.25, -2.25, 7.75, 1e9)).map(Value),
    "amount": some.sampled_from(
        tuple(map(decimal.Decimal, ("0.0", "0.25", "-2.25", "1.0000", "12.3456", "-7.75")))
    ).map(lambda value: Value(value, AMOUNT)),
    "text": some.sampled_from(TEXTS).map(Value),
    "day": some.dates(datetime.date(1970, 1, 1), datetime.date(2050, 1, 1)).map(Value),
    "moment": some.datetimes(
        datetime.datetime(1970, 1, 2), datetime.datetime(2050, 1, 1), timezones=some.just(datetime.UTC)
    ).map(Value),
    "span": some.sampled_from(SPANS).map(Value),
    "truth": some.booleans().map(Value),
}


def wrapped(value: Any, kind: str) -> Any:
    return ExpressionWrapper(value, output_field=FIELDS[kind])


#: Kind -> functions, and the kinds of their arguments.
CALLS: Mapping[str, tuple[tuple[Callable[..., Any], tuple[str, ...]], ...]] = {
    "whole": (
        (lambda a, b: wrapped(a + b, "whole"), ("whole", "whole")),
        (lambda a, b: wrapped(a - b, "whole"), ("whole", "whole")),
        (lambda a, b: wrapped(a * b, "whole"), ("whole", "whole")),
        (lambda a, b: wrapped(a / NullIf(b, Value(0)), "whole"), ("whole", "whole")),
        (lambda a, b: Mod(a, NullIf(b, Value(0)), output_field=IntegerField()), ("whole", "whole")),
        (lambda a, b: a.bitand(b), ("whole", "whole")),
        (lambda a, b: a.bitor(b), ("whole", "whole")),
        (lambda a: Abs(a, output_field=IntegerField()), ("whole",)),
        (lambda a: Sign(a, output_field=IntegerField()), ("whole",)),
        (lambda a: Case(When(Exact(a, True), then=1), default=0), ("truth",)),
        (Length, ("text",)),
        (Ord, ("text",)),
        (StrIndex, ("text", "text")),
        (lambda a: Cast(a, IntegerField()), ("real",)),
        (lambda a: Cast(a, IntegerField()), ("amount",)),
        # A part of a date is NUMERIC on PostgreSQL, so that half of it has a fraction.
        (lambda a: Cast(ExtractYear(a), IntegerField()), ("day",)),
        (lambda a: Cast(ExtractDay(a), IntegerField()), ("moment",)),
        (lambda a: Cast(ExtractWeek(a), IntegerField()), ("day",)),
        (lambda a: Cast(ExtractQuarter(a), IntegerField()), ("moment",)),
    ),
    "real": (
        (lambda a, b: wrapped(a + b, "real"), ("real", "real")),
        (lambda a, b: wrapped(a * b, "real"), ("real", "real")),
        (lambda a, b: wrapped(a / NullIf(b, Value(0.0)), "real"), ("real", "real")),
        (lambda a, b: wrapped(a + b, "real"), ("real", "whole")),
        (lambda a: Cast(a, FloatField()), ("whole",)),
        (lambda a: Cast(a, FloatField()), ("amount",)),
        (lambda a, b: wrapped(Floor(a) / NullIf(b, Value(0)), "real"), ("whole", "whole")),
        (lambda a, b: wrapped(Sign(a) / NullIf(b, Value(0)), "real"), ("whole", "whole")),
        (lambda a: Cast(a.bitand(7), FloatField()), ("whole",)),
        (Floor, ("real",)),
        (Ceil, ("real",)),
        (Abs, ("real",)),
        (Round, ("real",)),
        (lambda a: Sqrt(Abs(a)), ("real",)),
    ),
    "amount": (
        (lambda a, b: wrapped(a + b, "amount"), ("amount", "amount")),
        (lambda a, b: wrapped(a - b, "amount"), ("amount", "amount")),
        (lambda a, b: wrapped(a * b, "amount"), ("amount", "whole")),
        (lambda a, b: wrapped(a / NullIf(b, Value(0)), "amount"), ("amount", "whole")),
        (lambda a: Cast(a, AMOUNT), ("whole",)),
        (lambda a: Cast(a, AMOUNT), ("real",)),
        (lambda a: Round(a, precision=2), ("amount",)),
        (Floor, ("amount",)),
        (Abs, ("amount",)),
    ),
    "text": (
        (lambda a, b: Concat(a, b, output_field=TextField()), ("text", "text")),
        (lambda a, b: Concat(a, b, output_field=TextField()), ("text", "whole")),
        (lambda a: Cast(a, CharField()), ("whole",)),
        (lambda a: Cast(a, CharField()), ("day",)),
        (lambda a: Cast(a, CharField(max_length=3)), ("text",)),
        (Upper, ("text",)),
        (Lower, ("text",)),
        (Trim, ("text",)),
        (LTrim, ("text",)),
        (RTrim, ("text",)),
        (Reverse, ("text",)),
        (lambda a: Left(a, 2), ("text",)),
        (lambda a: Right(a, 2), ("text",)),
        (lambda a: Substr(a, 2, 2), ("text",)),
        (lambda a: Repeat(a, 2), ("text",)),
        (lambda a: LPad(a, 4, Value("-")), ("text",)),
        (lambda a: RPad(a, 4, Value("-")), ("text",)),
        (lambda a, b: Replace(a, b, Value("z")), ("text", "text")),
    ),
    "day": (
        (lambda a, b: Cast(a + b, DateField()), ("day", "span")),
        (TruncDate, ("moment",)),
        # PostgreSQL truncates a date to a moment, whose text has a time.
        (lambda a: Cast(TruncMonth(a), DateField()), ("day",)),
        (lambda a: Cast(TruncYear(a), DateField()), ("day",)),
    ),
    "moment": (
        (lambda a, b: wrapped(a + b, "moment"), ("moment", "span")),
        (lambda a, b: wrapped(a - b, "moment"), ("moment", "span")),
        (TruncHour, ("moment",)),
        (TruncDay, ("moment",)),
        (lambda a: Cast(a, DateTimeField()), ("day",)),
    ),
    "span": (
        (lambda a, b: wrapped(a - b, "span"), ("moment", "moment")),
        (lambda a, b: wrapped(a + b, "span"), ("span", "span")),
    ),
    "truth": (
        (Exact, ("whole", "whole")),
        (GreaterThan, ("amount", "amount")),
        (LessThanOrEqual, ("day", "day")),
        (Exact, ("text", "text")),
        (lambda a: IsNull(a, True), ("whole",)),
        (lambda a, b, c: Range(wrapped(a, "whole"), (b, c)), ("whole", "whole", "whole")),
        (lambda a, b, c: Range(wrapped(a, "day"), (b, c)), ("day", "day", "day")),
        (lambda a, b: In(wrapped(a, "whole"), [b, Value(3)]), ("whole", "whole")),
        (lambda a, b: In(wrapped(a, "text"), [b, Value("x")]), ("text", "text")),
        (lambda a, b: IStartsWith(wrapped(a, "text"), b), ("text", "text")),
        (Exact, ("truth", "truth")),
        (GreaterThan, ("span", "span")),
        (LessThan, ("moment", "moment")),
        (lambda a: IsNull(a, False), ("truth",)),
        (
            lambda a, b: Case(When(Q(Exact(a, True)) | ~Q(Exact(b, True)), then=Value(True)), default=Value(False)),
            ("truth", "truth"),
        ),
    ),
}
#: Functions whose arguments and value are all of one kind.
ALIKE: tuple[Callable[..., Any], ...] = (
    lambda a, b: Coalesce(a, b),
    lambda a, b: Greatest(a, b),
    lambda a, b: Least(a, b),
    lambda a, b: NullIf(a, b),
)


@some.composite
def expressions(draw: some.DrawFn, kind: str, leaves: Mapping[str, tuple[Any, ...]], depth: int = 2) -> Expression:
    """Draw an expression of a kind; ``leaves`` has columns by their kind, and values are leaves as well."""
    choice = draw(some.integers(0, 9))
    if depth == 0 or choice == 0:
        columns = leaves.get(kind, ())
        if columns and draw(some.booleans()):
            return draw(some.sampled_from(columns))
        return Value(None, FIELDS[kind]) if draw(some.integers(0, 7)) == 7 else draw(VALUES[kind])

    def inner(kind: str) -> Strategy:
        return expressions(kind, leaves, depth - 1)

    if choice == 1:
        condition, then, default = draw(inner("truth")), draw(inner(kind)), draw(inner(kind))
        return Case(When(Exact(condition, True), then=then), default=default, output_field=FIELDS[kind])
    if choice == 2 and kind != "truth":
        return draw(some.sampled_from(ALIKE))(draw(inner(kind)), draw(inner(kind)))
    function, kinds = draw(some.sampled_from(CALLS[kind]))
    return function(*(draw(inner(each)) for each in kinds))
