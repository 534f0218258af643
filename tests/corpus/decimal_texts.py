"""Texts of computed decimals: each has as many digits behind the point as PostgreSQL gives it."""

from decimal import Decimal
from typing import Any

from django.db.models import (
    Case,
    CharField,
    Count,
    DecimalField,
    F,
    Max,
    OuterRef,
    Q,
    Subquery,
    Sum,
    TextField,
    Value,
    When,
    Window,
)
from django.db.models.functions import (
    Abs,
    Cast,
    Ceil,
    Coalesce,
    Concat,
    Floor,
    Greatest,
    Lag,
    Least,
    Mod,
    NullIf,
    Round,
    Sign,
)

from django_dialect_bridge.example.models import Measurement, Order, Product

from .kinds import Calls, Queries

PRODUCTS = Product.objects.order_by("pk")
SMALL = PRODUCTS.filter(price__lt=2000)


def text(expression: Any) -> Any:
    """Return the text of an expression."""
    return Cast(expression, CharField())


QUERIES: Queries = {
    "decimal_text_of_sum": lambda: PRODUCTS.values_list(
        text(F("price") + 1), text(F("price") + Decimal("0.5")), text(F("price") - Decimal("0.125"))
    ),
    "decimal_text_of_product": lambda: SMALL.values_list(text(F("price") * 2), text(F("price") * F("price"))),
    "decimal_text_of_columns": lambda: SMALL.values_list(text(F("price") + F("stock")), text(F("price") * F("stock"))),
    "decimal_text_of_coalesce": lambda: Order.objects.order_by("pk").values_list(
        text(Coalesce("discount", Decimal("0"))), text(Coalesce("discount", Decimal("0.5")))
    ),
    "decimal_text_of_coalesce_of_field": lambda: Measurement.objects.order_by("pk").values_list(
        text(Coalesce("amount", Value(Decimal("1.50")))),
        text(Coalesce("amount", 0, output_field=DecimalField(max_digits=12, decimal_places=4))),
    ),
    "decimal_text_of_case": lambda: PRODUCTS.values_list(
        text(Case(When(pk__lt=2, then=F("price")), When(pk=3, then=None), default=Value(Decimal("-2.5"))))
    ),
    "decimal_text_of_nested_case": lambda: PRODUCTS.values_list(
        text(Coalesce(Case(When(pk__lt=3, then=F("price")), When(pk=4, then=Value(Decimal("7.125")))), Decimal("0.25")))
    ),
    "decimal_text_of_rounded": lambda: SMALL.values_list(
        text(Round("price")), text(Round("price", 1)), text(Round("price", precision=3)), text(Round("price", -1))
    ),
    "decimal_text_of_whole": lambda: PRODUCTS.values_list(
        text(Floor("price")), text(Ceil("price")), text(Abs(0 - F("price"))), text(Sign("price"))
    ),
    "decimal_text_of_remainder": lambda: PRODUCTS.values_list(text(Mod("price", 3)), text(F("price") % 7)),
    "decimal_text_of_null_if": lambda: PRODUCTS.values_list(text(NullIf("price", Decimal("25")))),
    "decimal_text_of_parameters": lambda: PRODUCTS.values_list(
        text(Greatest(Value(Decimal("0.5")), Value(Decimal("-0.5")))), text(Abs(Value(Decimal("-0.25"))))
    ),
    "decimal_text_of_null_if_parameter": lambda: PRODUCTS.values_list(text(NullIf(Value(Decimal("-0.5")), "price"))),
    "decimal_text_of_least_in_concat": lambda: PRODUCTS.values_list(
        Concat(text(Least(Value(Decimal("0.75")), Value(Decimal("0.25")))), Value("!"))
    ),
    "decimal_text_in_filter": lambda: PRODUCTS.alias(v=text(Abs(Value(Decimal("-0.25"))))).filter(v="0.25"),
    "decimal_text_of_subquery": lambda: PRODUCTS.values_list(
        text(Subquery(Product.objects.filter(pk=OuterRef("pk")).values("price")[:1])),
        text(Subquery(Product.objects.filter(pk=OuterRef("pk")).values(x=F("price") * 2)[:1])),
    ),
    "decimal_text_of_window": lambda: PRODUCTS.values_list(
        text(Window(Sum("price"), order_by="pk")), text(Window(Lag("price"), order_by="pk"))
    ),
    "decimal_text_of_group": lambda: (
        Product.objects.values("category")
        .annotate(v=text(Sum("price")), w=text(Max("price")), n=Count("pk"))
        .order_by("category")
    ),
    "decimal_text_of_default": lambda: (
        Product.objects.values("category")
        .annotate(v=text(Sum("price", filter=Q(pk__gt=4), default=Decimal("0.125"))))
        .order_by("category")
    ),
    "decimal_text_of_values": lambda: PRODUCTS.values_list(
        text(Value(Decimal("0.25"))), text(Value(Decimal("-0.25"))), text(Value(Decimal("100")))
    ),
    "decimal_text_in_concat": lambda: PRODUCTS.values_list(
        Concat("name", Value(" "), F("price") - Decimal("0.5"), output_field=TextField())
    ),
    "decimal_text_filtered": lambda: PRODUCTS.annotate(v=text(F("price") * 2)).filter(v__endswith=".00"),
    "decimal_text_of_derived": lambda: PRODUCTS.annotate(x=F("price") * 2)[:6].values_list(text("x")),
    "decimal_rounded_and_halved": lambda: (
        SMALL.annotate(v=Round("price", 1) / 2, w=Round("price") + 1)
        .filter(v__gt=Decimal("1.5"), w__lt=1300)
        .values("pk")
    ),
}

CALLS: Calls = {
    "decimal_text_aggregated": lambda: SMALL.aggregate(
        a=text(Sum("price")), b=text(Max(F("price") * 3)), c=text(Sum("price", filter=Q(pk=0), default=Decimal("0.5")))
    ),
}
