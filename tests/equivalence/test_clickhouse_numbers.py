"""What ClickHouse answered with other rows and without an error: long sums, UUIDs, floats beside decimals, quotients."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

import django
import pytest
from django.db.models import (
    Count,
    DecimalField,
    ExpressionWrapper,
    F,
    FloatField,
    Func,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Sum,
    UUIDField,
    Value,
    Window,
)
from django.db.models.functions import Coalesce, Greatest, Least
from django.db.models.lookups import LessThan

from dialects import Target
from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Account, Customer, Measurement, Order, OrderLine, Product
from tests.corpus.kinds import Queries

from . import chdb_server
from .differences import SEMANTICS
from .postgres import ALIAS
from .reading import compared
from .test_clickhouse import server
from .truth import query_rows

__all__ = ["server"]

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not chdb_server.IS_INSTALLED, reason=chdb_server.NOTHING_RAN),
]
LONG = Measurement.objects.filter(label__in=("largest", "one"))
SOME = Measurement.objects.exclude(label__in=("largest", "smallest")).exclude(big=None)
MIDDLE = Value(UUID("80000000-0000-4000-0000-000000000000"), UUIDField())
DECIMAL = DecimalField(max_digits=40, decimal_places=20)

#: COUNT without a group: 0 where there is no row.
LINES = Subquery(
    OrderLine.objects.filter(order=OuterRef("pk"), quantity__gt=1000)
    .order_by()
    .annotate(n=Func("pk", function="COUNT", output_field=IntegerField()))
    .values("n")
)

QUERIES: Queries = {
    "a count of no rows with another default": lambda: Order.objects.annotate(x=Coalesce(LINES, 5)).values("pk", "x"),
    "a count of no rows with the same default": lambda: Order.objects.annotate(x=Coalesce(LINES, 0)).values("pk", "x"),
    "a count of no rows in a condition": lambda: Order.objects.filter(Q(pk__lt=99) & Q(LessThan(LINES, 1))).values(
        "pk"
    ),
    "a sum of more than 64 bits": lambda: LONG.values("is_valid").annotate(x=Sum("big"), y=Sum("positive_big")),
    "a window of more than 64 bits": lambda: LONG.annotate(x=Window(Sum("big"), order_by="pk")).values("pk", "x"),
    "a long sum in formulas": lambda: SOME.values("label").annotate(
        a=Sum("big") * 2 + 1,
        b=Sum("big") - Count("pk"),
        c=Coalesce(Sum("big"), 0),
        d=ExpressionWrapper(Sum("big") * 1.5, FloatField()),
        e=ExpressionWrapper(Sum("big") / Count("pk"), FloatField()),
        f=ExpressionWrapper(Sum("big") * Decimal("1.5"), DECIMAL),
    ),
    "a long sum in HAVING": lambda: SOME.values("label").annotate(x=Sum("big")).filter(x__gt=Decimal("5.5")),
    "a sum of long numbers in a union": lambda: (
        LONG.values("is_valid").annotate(x=Sum("big")).values_list("x").union(SOME.values_list("small"))
    ),
    "long whole numbers divided": lambda: LONG.annotate(x=F("big") / 3, y=F("whole") / -2).values("pk", "x", "y"),
    "the greatest of UUIDs": lambda: Measurement.objects.annotate(
        x=Greatest("token", MIDDLE), y=Least(MIDDLE, "token")
    ).values("pk", "x", "y"),
    "a slice of united UUIDs": lambda: (
        Measurement.objects.filter(token__isnull=False)
        .values_list("token")
        .union(Order.objects.values_list("pk"), Order.objects.annotate(k=MIDDLE).values_list("k"))
        .order_by("token")[3:8]
    ),
    "the greatest of a decimal and a float": lambda: Measurement.objects.annotate(
        x=Greatest("amount", "ratio", output_field=FloatField())
    ).values("pk", "x"),
    "a union of decimals and floats": lambda: Measurement.objects.values_list("amount").union(
        Measurement.objects.annotate(third=F("ratio") / 3).values_list("third")
    ),
    "a union of long whole numbers and floats": lambda: Measurement.objects.values_list("ratio").union(
        Measurement.objects.values_list("big")
    ),
    "decimals that are among floats": lambda: Measurement.objects.values_list("amount").intersection(
        Measurement.objects.values_list("ratio")
    ),
    "a float in decimals": lambda: (
        Measurement.objects.annotate(x=ExpressionWrapper(F("amount") + 1e-6, FloatField()))
        .filter(x__in=Measurement.objects.values("amount"))
        .values("pk")
    ),
    "a union of decimals of 48 digits": lambda: Account.objects.values_list("balance").union(
        Account.objects.values_list("rate")
    ),
    "a sum of decimals of 68 digits": lambda: Account.objects.annotate(x=F("rate") + F("limit")).values("pk", "x"),
    "the greatest of decimals of 68 digits": lambda: Account.objects.annotate(
        x=Greatest("rate", "limit"), y=Least("balance", "rate")
    ).values("pk", "x", "y"),
    "products of long decimals": lambda: Account.objects.annotate(
        x=F("limit") * Decimal("1.5"), y=F("balance") * F("limit"), z=F("limit") * 100
    ).values("pk", "x", "y", "z"),
    "products of decimals": lambda: Product.objects.annotate(x=F("price") * F("price") * F("price")).values("pk", "x"),
    "decimals and long whole numbers": lambda: Measurement.objects.annotate(
        x=F("amount") * F("big"), y=F("amount") + F("big"), z=F("amount") * F("amount")
    ).values("pk", "x", "y", "z"),
    "quotients of decimals": lambda: (
        OrderLine.objects.filter(product__price__gt=0)
        .annotate(x=ExpressionWrapper(F("unit_price") / F("product__price"), DECIMAL))
        .values("pk", "x")
    ),
    "small quotients of decimals": lambda: (
        Product.objects.filter(price__gt=0)
        .annotate(x=ExpressionWrapper(F("price") / 70000000, DECIMAL) * 10000000)
        .values("pk", "x")
    ),
    "quotients of long decimals": lambda: Account.objects.annotate(
        x=ExpressionWrapper(F("limit") / 7, DECIMAL), y=ExpressionWrapper(F("balance") / Decimal("0.3"), DECIMAL)
    ).values("pk", "x", "y"),
}

if django.VERSION >= (6, 0):
    from django.db.models import StringAgg

    QUERIES |= {
        "texts joined in the order of UUIDs": lambda: Order.objects.values("customer").annotate(
            x=StringAgg("status", delimiter=Value(","), order_by="pk")
        ),
        "empty texts joined": lambda: (
            Customer.objects.filter(city="")
            .values("is_active")
            .annotate(x=StringAgg("city", delimiter=Value(","), order_by="pk"))
        ),
    }


@pytest.mark.parametrize("name", QUERIES)
def test_rows(server: Target, name: str) -> None:
    compiled: Any = compile_query(QUERIES[name](), to=server, paramstyle="format", semantics=SEMANTICS)
    compared(chdb_server.ALIAS, name, query_rows(ALIAS, QUERIES[name]), compiled, ordered=False)
