"""Random values in random expressions: decimals of any digits, None of any type, values of subclasses.

The rows equal those of Django's own SQL on PostgreSQL to the last digit, unless the server reports an overflow.
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Callable
from typing import Any

import duckdb
from django.db import DatabaseError
from django.db.models import Case, DateField, DateTimeField, DecimalField, F, IntegerField, QuerySet, Sum, Value, When
from django.db.models.functions import Coalesce, Greatest, Least
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Account, Event, Product
from tests.legality import findings

from .engines import Engine
from .test_decimals import exact
from .truth import ALIAS, query_rows

Build = Callable[[Any], QuerySet[Any, Any]]


class Amount(decimal.Decimal):
    pass


class Moment(datetime.datetime):
    pass


FINE = DecimalField(max_digits=30, decimal_places=18)
ACCOUNTS = Account.objects.order_by("pk")

DECIMALS: tuple[Build, ...] = (
    lambda v: ACCOUNTS.values_list("pk", Coalesce("balance", v)),
    lambda v: ACCOUNTS.values_list("pk", Coalesce(v, "rate")),
    lambda v: ACCOUNTS.values_list("pk", Coalesce("rate", "balance", v)),
    lambda v: ACCOUNTS.values_list("pk", Case(When(pk__lt=3, then=v), When(pk=5, then="rate"), default="balance")),
    lambda v: ACCOUNTS.values_list("pk", Case(When(pk=1, then=v), default=Value(decimal.Decimal("1E-18")))),
    lambda v: ACCOUNTS.values_list("pk", Greatest(Coalesce("balance", 0, output_field=FINE), v)),
    lambda v: ACCOUNTS.values_list("pk", Least(Coalesce("rate", Value(decimal.Decimal(1))), v)),
    lambda v: ACCOUNTS.values_list("pk", F("balance") + v),
    lambda v: ACCOUNTS.values_list("pk", v - F("balance")),
    lambda v: ACCOUNTS.filter(balance__lt=v).values_list("pk"),
    lambda v: ACCOUNTS.annotate(v=Coalesce("rate", v)).filter(v=v).values_list("pk"),
    lambda v: Account.objects.values("owner").annotate(v=Sum("balance", default=v)).values_list("owner", "v"),
    lambda v: Account.objects.values_list("balance").union(Account.objects.filter(pk=1).values_list(v), all=True),
)
DATES: tuple[Build, ...] = (
    lambda v: Event.objects.values_list("pk", Coalesce(v, "deadline", "day")),
    lambda v: Event.objects.values_list("pk", Case(When(pk__lt=3, then=v), default="deadline")),
    lambda v: Event.objects.values_list("deadline").union(Event.objects.order_by("pk").values_list(v)[:2], all=True),
    lambda v: Event.objects.filter(day__gte=Coalesce(v, "day")).values_list("pk"),
)
MOMENTS: tuple[Build, ...] = (
    lambda v: Event.objects.values_list("pk", Coalesce("ends_at", v)),
    lambda v: Event.objects.values_list("pk", Case(When(pk__lt=3, then=v), default="starts_at")),
    lambda v: Event.objects.filter(starts_at__lte=v).values_list("pk"),
)
NUMBERS: tuple[Build, ...] = (
    lambda v: Product.objects.values_list("pk", F("stock") + v),
    lambda v: Product.objects.values_list("pk", Coalesce(v, "stock")),
    lambda v: Product.objects.values("category").annotate(v=Sum("stock", default=v)).values_list("category", "v"),
)


@some.composite
def amounts(draw: some.DrawFn) -> decimal.Decimal:
    """Draw decimals of at most 38 digits, before and after the point together."""
    whole, scale = draw(some.integers(0, 38)), draw(some.integers(0, 38))
    digits = draw(some.integers(0, 10 ** min(38, whole + scale) - 1))
    value = decimal.Decimal(digits).scaleb(-min(scale, 37), decimal.Context(prec=80))
    kind = draw(some.sampled_from([decimal.Decimal, Amount]))
    return kind(-value if draw(some.booleans()) else value)


def moments() -> some.SearchStrategy[datetime.datetime]:
    """Draw timestamps with a zone, of Python's own class and of a subclass."""
    zones = some.sampled_from([datetime.timezone(datetime.timedelta(minutes=each)) for each in (0, 330, -210)])
    spans = {"min_value": datetime.datetime(1970, 1, 2), "max_value": datetime.datetime(2100, 1, 1)}
    found = some.datetimes(timezones=zones, **spans)
    return found | found.map(lambda each: Moment.fromtimestamp(each.timestamp(), each.tzinfo))


def cases() -> some.SearchStrategy[tuple[Build, Value]]:
    """Draw a query and the value that goes into it."""
    decimals = amounts().map(Value) | amounts().map(lambda each: Value(each, FINE)) | some.just(Value(None, FINE))
    dates = some.dates(datetime.date(1900, 1, 1), datetime.date(2100, 1, 1)).map(Value) | some.just(
        Value(None, DateField())
    )
    times = moments().map(Value) | some.just(Value(None, DateTimeField()))
    whole = some.integers(-(2**31), 2**31 - 1).map(Value) | some.just(Value(None, IntegerField()))
    return some.one_of(
        some.tuples(some.sampled_from(DECIMALS), decimals),
        some.tuples(some.sampled_from(DATES), dates),
        some.tuples(some.sampled_from(MOMENTS), times),
        some.tuples(some.sampled_from(NUMBERS), whole),
    )


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(case=cases())
def test_no_digit_is_lost(engines: dict[str, Engine], case: tuple[Build, Value]) -> None:
    build, value = case
    for to in ("tsql", "oracle"):
        compiled = compile_query(build(value), to=to)
        assert not findings(compiled.sql, to)
    try:
        truth = query_rows(ALIAS, lambda: build(value))
    except DatabaseError:
        return  # PostgreSQL finds no type for the NULL that Django prints.
    for engine in (engines["duckdb"], engines["postgres"]):
        compiled = compile_query(build(value), to=engine.name, paramstyle=engine.paramstyle)
        try:
            found = engine.run(compiled.sql, compiled.params)
        except (duckdb.ConversionException, duckdb.OutOfRangeException) as error:
            assert "DECIMAL" in str(error), error
            continue
        assert exact(found, ordered=False) == exact(truth, ordered=False), compiled.sql
