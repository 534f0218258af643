"""Decimals of many digits: no digit is lost beside a parameter, another column, an aggregate, or in an arm of a union."""

from decimal import Decimal

import django
from django.db.models import (
    Avg,
    Case,
    CharField,
    Count,
    DecimalField,
    F,
    FloatField,
    Max,
    OuterRef,
    Q,
    Subquery,
    Sum,
    Value,
    When,
    Window,
)
from django.db.models.functions import Cast, Coalesce, FirstValue, Greatest, Lag, Least, NullIf, Round

from django_dialect_bridge.example.models import Account, Measurement, Product

from .kinds import Calls, Queries, Writes

ACCOUNTS = Account.objects.order_by("pk")
FINE, WIDE = DecimalField(max_digits=30, decimal_places=18), DecimalField(max_digits=38, decimal_places=30)
TINY, EXACT = Decimal("1E-18"), Decimal("1.123456789012345678")
FEW = DecimalField(max_digits=5, decimal_places=2)
HUGE = Decimal("123456789012345678901234567890123456.5")
#: A price times it has 18 digits and more.
LONG = Value(Decimal("99999999.99999999"))
PRODUCTS = Product.objects.order_by("pk")
RATIOS = Measurement.objects.filter(ratio__range=(-100, 100)).order_by("pk")
BALANCE = Account.objects.filter(pk=OuterRef("pk")).values("balance")

QUERIES: Queries = {
    "whole_number_of_26_digits": lambda: ACCOUNTS.annotate(v=Value(10**25)).values_list("pk", "v"),
    "whole_number_of_26_digits_added": lambda: ACCOUNTS.annotate(v=F("pk") + 10**25 + 7).values_list("pk", "v"),
    "whole_number_of_20_digits_case": lambda: ACCOUNTS.annotate(
        v=Case(When(pk=1, then=Value(-(10**19) - 3)), default=Value(4))
    ).values_list("pk", "v"),
    "whole_number_of_64_bits_more": lambda: ACCOUNTS.annotate(
        v=Coalesce(NullIf("pk", Value(2)), Value(2**63)), w=Value(-(2**63))
    ).values_list("pk", "v", "w"),
    "whole_number_of_20_digits_union": lambda: (
        Account.objects.values_list("pk").union(Account.objects.values_list(Value(10**19 + 1))).order_by("pk")
    ),
    "decimal_value_of_a_field": lambda: ACCOUNTS.annotate(v=Value(EXACT, FINE)),
    "decimal_value_beyond_its_field": lambda: ACCOUNTS.annotate(v=Value(EXACT, FEW)),
    "decimal_value": lambda: ACCOUNTS.annotate(v=Value(TINY), w=Value(HUGE), x=Value(Decimal("-0.125"))),
    "decimal_product_of_24_digits": lambda: PRODUCTS.values_list("pk", F("price") * LONG),
    "decimal_product_of_short_columns": lambda: PRODUCTS.values_list("pk", F("price") * F("price") * F("price")),
    "decimal_product_filtered": lambda: PRODUCTS.filter(Q(pk__gt=2) | Q(price__gt=F("price") * LONG / F("pk"))),
    "decimal_product_summed": lambda: (
        Product.objects.values("is_active")
        .annotate(
            s=Sum(F("price") * LONG), m=Max(F("stock") * F("price") * LONG), n=Sum(LONG * F("price"), filter=Q(pk=-1))
        )
        .order_by("is_active")
    ),
    "decimal_product_in_subquery": lambda: PRODUCTS.annotate(
        v=Subquery(Product.objects.filter(pk=OuterRef("pk")).values(w=F("price") * LONG))
    ).values_list("pk", "v"),
    "decimal_product_ordered": lambda: Product.objects.annotate(v=F("price") * -LONG).order_by("v", "pk")[1:4],
    "decimal_product_of_null": lambda: PRODUCTS.values_list("pk", NullIf("price", "price") * LONG),
    "decimal_product_windowed": lambda: PRODUCTS.values_list("pk", Window(Sum(F("price") * LONG), order_by="pk")),
    "decimal_value_zero": lambda: ACCOUNTS.annotate(v=Value(Decimal("0E-20")), w=Value(Decimal("0E+3"))),
    "decimal_value_exponent": lambda: ACCOUNTS.annotate(v=Value(Decimal("12E+30"))),
    "decimal_cast_of_float": lambda: RATIOS.annotate(v=Cast("ratio", FINE)),
    "decimal_cast_of_float_filtered": lambda: RATIOS.annotate(v=Cast("ratio", FINE)).filter(v__lt=Decimal("1.1")),
    "decimal_cast_of_float_expression": lambda: RATIOS.annotate(v=Cast(F("ratio") * 1000 / 3, WIDE)),
    "decimal_cast_of_large_float": lambda: ACCOUNTS.annotate(v=Cast(Cast("pk", FloatField()) * 1e9 / 7, FINE)),
    "decimal_cast_of_float_average": lambda: RATIOS.values("pk").annotate(v=Cast(Avg("ratio"), FINE)),
    "decimal_cast_of_float_in_subquery": lambda: RATIOS.annotate(
        v=Subquery(RATIOS.filter(pk=OuterRef("pk")).values(w=Cast("ratio", FINE)))
    ),
    "decimal_cast_of_float_in_case": lambda: RATIOS.annotate(
        v=Case(When(pk=1, then=Value(TINY)), default=Cast("ratio", FINE), output_field=FINE)
    ),
    "decimal_coalesce": lambda: ACCOUNTS.annotate(v=Coalesce("balance", EXACT)),
    "decimal_coalesce_tiny_rate": lambda: ACCOUNTS.annotate(v=Coalesce("rate", Value(Decimal("1E-30")))),
    "decimal_coalesce_whole_number": lambda: ACCOUNTS.annotate(v=Coalesce("rate", 5, output_field=WIDE)),
    "decimal_coalesce_columns": lambda: ACCOUNTS.exclude(pk=4).annotate(v=Coalesce("rate", "limit")),
    "decimal_case": lambda: ACCOUNTS.annotate(
        v=Case(When(pk=1, then=Value(TINY)), When(pk=2, then=Value(Decimal(7))), default="balance", output_field=FINE)
    ),
    "decimal_case_of_values": lambda: ACCOUNTS.annotate(
        v=Case(When(pk=1, then=Value(EXACT)), When(pk=2, then=Value(Decimal("99.5"))), default=Value(TINY))
    ),
    "decimal_nullif": lambda: ACCOUNTS.annotate(v=NullIf("balance", Value(TINY))),
    "decimal_greatest": lambda: ACCOUNTS.filter(balance__isnull=False).annotate(
        v=Greatest("balance", Value(TINY)), w=Least("balance", Value(EXACT), output_field=FINE)
    ),
    "decimal_greatest_grouped": lambda: (
        Account.objects.filter(balance__isnull=False)
        .values(v=Greatest("balance", Value(TINY)))
        .annotate(m=Max("limit"))
    ),
    "decimal_plus_value": lambda: ACCOUNTS.annotate(
        v=F("balance") + Value(TINY), w=F("rate") - Value(Decimal("1E-30"))
    ),
    "decimal_plus_column": lambda: ACCOUNTS.exclude(pk=4).annotate(v=F("balance") + F("limit")),
    "decimal_times_value": lambda: ACCOUNTS.exclude(pk=4).annotate(
        v=F("balance") * 3, w=F("balance") * Decimal("0.5"), x=Decimal(2) * F("rate")
    ),
    "decimal_times_value_grouped": lambda: Account.objects.values(v=F("balance") * 2).annotate(n=Max("limit")),
    "decimal_filter": lambda: ACCOUNTS.filter(balance=TINY),
    "decimal_filter_gt": lambda: ACCOUNTS.filter(balance__gt=Decimal("1.123456789012345677"), balance__lte=EXACT),
    "decimal_filter_in": lambda: ACCOUNTS.filter(Q(balance__in=[TINY, EXACT, Decimal("-2.500")]) | Q(limit__in=[HUGE])),
    "decimal_filter_sum": lambda: ACCOUNTS.filter(balance__lt=F("balance") + Value(TINY)),
    "decimal_filter_coalesce": lambda: ACCOUNTS.annotate(v=Coalesce("balance", EXACT)).filter(v=EXACT),
    "decimal_union": lambda: Account.objects.values_list("rate").union(
        Account.objects.exclude(pk=4).values_list("limit"), all=True
    ),
    "decimal_union_of_values": lambda: (
        Account.objects.filter(pk=1)
        .values_list(Value(TINY))
        .union(
            Account.objects.values_list("balance"), Account.objects.filter(pk=1).values_list(Value(Decimal("1E+11")))
        )
    ),
    "decimal_union_ordered": lambda: (
        Account.objects.values_list("balance", "pk")
        .union(Account.objects.filter(pk__lt=3).values_list(Value(Decimal("0.5")), "pk"))
        .order_by("pk", "balance")
    ),
    "decimal_subquery": lambda: ACCOUNTS.annotate(v=Coalesce(Subquery(BALANCE), Value(TINY))),
    "decimal_subquery_plus": lambda: ACCOUNTS.annotate(v=Subquery(BALANCE) + Value(TINY)).filter(v__gt=TINY),
    "decimal_window": lambda: ACCOUNTS.annotate(
        v=Window(Lag("balance", default=Value(TINY, FINE)), order_by="pk"),
        w=Coalesce(Window(FirstValue("rate"), order_by="-pk"), Value(EXACT)),
    ),
    "decimal_cast_to_text": lambda: ACCOUNTS.annotate(v=Cast(Value(Decimal("-1.50")), CharField())),
    "decimal_cast": lambda: ACCOUNTS.annotate(v=Cast("balance", WIDE)).exclude(pk=3),
    "decimal_cast_whole_number": lambda: ACCOUNTS.annotate(v=Coalesce(Cast("pk", FINE), Value(TINY))),
    "decimal_price_default": lambda: Product.objects.values(v=Coalesce("price", Decimal("0.12345"))).order_by("pk"),
    "decimal_average_divided": lambda: Product.objects.values("category").annotate(
        v=Avg("price") / 3, w=Avg("price") * Decimal("1.01")
    ),
    "decimal_group_sum_default": lambda: Account.objects.values("owner").annotate(
        v=Sum("limit", filter=Q(pk=5), default=Decimal("0.125"))
    ),
}

if django.VERSION >= (6, 1):
    QUERIES |= {
        "decimal_cast_without_digits": lambda: ACCOUNTS.annotate(
            v=Cast("balance", DecimalField()), w=Cast("pk", DecimalField())
        ),
        "decimal_cast_of_text_without_digits": lambda: ACCOUNTS.annotate(
            v=Cast(Value("-12.000000000000005"), DecimalField())
        ),
        "decimal_cast_of_value_without_digits": lambda: ACCOUNTS.annotate(
            v=Coalesce("balance", Cast(Value(TINY), DecimalField()), output_field=DecimalField())
        ),
        "decimal_cast_without_digits_filtered": lambda: ACCOUNTS.filter(balance=Cast(Value(TINY), DecimalField())),
        "decimal_cast_of_average_without_digits": lambda: Product.objects.values("category").annotate(
            v=Round(Cast(Avg("price"), DecimalField()), 3)
        ),
        "decimal_cast_of_averages_without_digits": lambda: Account.objects.values("owner").annotate(
            v=Cast(Coalesce(Avg("limit", filter=Q(pk=5)), Value(Decimal("0.125"))), DecimalField())
        ),
        "decimal_cast_in_union_without_digits": lambda: (
            Product.objects.values("pk", v=Cast("stock", DecimalField()))
            .union(Account.objects.exclude(balance=None).values("pk", v=Cast("balance", DecimalField())))
            .order_by("pk", "v")
        ),
        "decimal_cast_in_subquery_without_digits": lambda: Product.objects.annotate(
            v=Subquery(Account.objects.filter(pk=OuterRef("pk")).values(w=Cast("rate", DecimalField())))
        ).order_by("pk"),
        "decimal_cast_in_window_without_digits": lambda: Product.objects.annotate(
            v=Window(Max(Cast("price", DecimalField())), partition_by="category"),
            w=Window(Lag(Cast("stock", DecimalField())), order_by="pk"),
        ).order_by("pk"),
        "decimal_cast_of_float_without_digits": lambda: (
            Measurement.objects.annotate(v=Cast("ratio", DecimalField())).filter(v__gte=Decimal("1.5")).order_by("pk")
        ),
        "decimal_cast_of_null_without_digits": lambda: Product.objects.annotate(
            v=Coalesce(Cast(Value(None), DecimalField()), "price")
        ).order_by("pk"),
        "decimal_cast_grouped_without_digits": lambda: (
            Product.objects.annotate(v=Cast("stock", DecimalField()))
            .values("v")
            .annotate(n=Count("pk"))
            .order_by(F("v").desc())[1:3]
        ),
        "decimal_cast_in_case_without_digits": lambda: ACCOUNTS.annotate(
            v=Case(When(pk=1, then=Cast("limit", DecimalField())), default=Cast("rate", DecimalField()))
        ).order_by(F("v").asc(nulls_last=True), "pk"),
        "decimal_cast_of_sum_without_digits": lambda: (
            Account.objects.exclude(pk=4).values("owner").annotate(v=Cast(Sum("rate"), DecimalField()))
        ),
    }

CALLS: Calls = {
    "decimal_sum_default": lambda: Account.objects.filter(pk=0).aggregate(v=Sum("balance", default=EXACT)),
    "decimal_sum_default_finer": lambda: Product.objects.aggregate(v=Sum("price", default=Decimal("0.125"))),
    "decimal_sum_default_unused": lambda: Account.objects.exclude(pk=4).aggregate(
        v=Sum("limit", default=Decimal("0.125"))
    ),
    "decimal_sum_plus": lambda: Account.objects.aggregate(v=Sum("balance") + Value(TINY)),
    "decimal_sum_case": lambda: Account.objects.aggregate(
        v=Sum(Case(When(pk__lt=3, then="balance"), default=Value(TINY)))
    ),
}

WRITES: Writes = {
    "decimal_bulk_update": lambda: Account.objects.bulk_update(
        [
            Account(pk=1, balance=EXACT, limit=HUGE, rate=Decimal("1E-30")),
            Account(pk=2, balance=TINY, limit=0, rate=None),
        ],
        ["balance", "limit", "rate"],
    ),
    "decimal_bulk_update_rounded": lambda: Account.objects.bulk_update(
        [Account(pk=1, balance=Decimal(1) / 3, limit=1), Account(pk=2, balance=Decimal("123456789012.5"), limit=2)],
        ["balance", "limit"],
    ),
    "decimal_update": lambda: Account.objects.filter(pk=1).update(balance=EXACT, rate=Decimal("1E-30")),
    "decimal_update_of_product": lambda: Product.objects.filter(pk__lt=4).update(
        price=F("price") * LONG / Decimal("99999999.99999999")
    ),
    "decimal_update_plus": lambda: Account.objects.filter(pk__lt=3).update(balance=F("balance") + TINY),
    "decimal_update_of_float": lambda: Account.objects.update(balance=Cast("pk", FloatField()) * 1e9 / 7),
    "decimal_update_of_float_in_case": lambda: Account.objects.update(
        balance=Case(When(pk=1, then=Cast("pk", FloatField()) / 3), default=None, output_field=FloatField())
    ),
    "decimal_update_times": lambda: Account.objects.filter(pk__lt=3).update(balance=F("balance") * 2),
    "decimal_update_case": lambda: Account.objects.update(
        rate=Case(When(pk=1, then=Value(Decimal("1E-30"))), When(pk=2, then="limit"), default="rate")
    ),
    "decimal_bulk_create": lambda: Account.objects.bulk_create(
        [
            Account(pk=101, owner="x", balance=TINY, limit=HUGE, rate=Decimal("1E-30")),
            Account(pk=102, owner="y", balance=Decimal("123456789012.5"), limit=1, rate=None),
            Account(pk=103, owner="z", balance=None, limit=Decimal("0.005"), rate=Decimal(7)),
        ]
    ),
}
