"""Whole numbers that PostgreSQL has as floating-point numbers, numbers without a sign, digits of parameters, constants."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.db.models import (
    Avg,
    Case,
    Count,
    DecimalField,
    DurationField,
    ExpressionWrapper,
    F,
    FloatField,
    IntegerField,
    Max,
    Min,
    Subquery,
    Value,
    When,
    Window,
)
from django.db.models.functions import Abs, Cast, Ceil, Coalesce, Floor, Lag, NullIf, Power, Round, Sign

from django_dialect_bridge.example.models import Measurement

from .kinds import Queries

ROWS = Measurement.objects.filter(small__range=(-1000, 1000)).order_by("pk")
AMOUNT = DecimalField(max_digits=12, decimal_places=4)
# Any: the stubs of bitand() and its kin take an int alone.
WHOLE: Any = F("whole")
UNSIGNED: Any = F("positive_small")


def of_floats(expression: object) -> Any:
    return ExpressionWrapper(expression, output_field=FloatField())


def of_amounts(expression: object) -> Any:
    return ExpressionWrapper(expression, output_field=AMOUNT)


#: Quotients of decimals, among them halves, which are rounded away from zero.
HALVES = of_amounts(F("amount") / Decimal("1.0"))

QUERIES: Queries = {
    "kind_floor_divided": lambda: ROWS.annotate(v=of_floats(Floor("positive") / (F("small") + 1001))),
    "kind_ceil_divided": lambda: ROWS.annotate(v=of_floats(Ceil("whole") / 7)),
    "kind_sign_divided": lambda: ROWS.annotate(v=of_floats(Sign("small") / 4)).order_by("v", "pk"),
    "kind_round_divided": lambda: ROWS.filter(pk__in=ROWS.annotate(v=of_floats(Round("small") / 3)).filter(v__gt=0.3)),
    "kind_floor_of_float_divided": lambda: ROWS.annotate(v=of_floats(Floor("ratio") / 4)),
    "kind_power_divided": lambda: ROWS.annotate(v=of_floats(Power("positive", 2) / 7)),
    "kind_whole_of_quotient": lambda: ROWS.annotate(v=Cast(HALVES, IntegerField())),
    "kind_whole_of_quotient_in_filter": lambda: ROWS.alias(v=Cast(HALVES, IntegerField())).filter(v=-3),
    "kind_whole_of_quotient_grouped": lambda: (
        ROWS.order_by().values(v=Cast(HALVES, IntegerField())).annotate(n=Count("pk")).order_by("v")
    ),
    "kind_null_if_of_float": lambda: ROWS.annotate(v=of_floats(NullIf("whole", "ratio") / 2)),
    "kind_null_if_in_filter": lambda: ROWS.alias(v=of_floats(NullIf("small", "ratio") / 4)).filter(v__gt=0.1),
    "kind_average_of_null_if": lambda: (
        Measurement.objects.values("is_valid")
        .annotate(v=Avg(of_floats(NullIf("small", "ratio") / 2)))
        .order_by("is_valid")
    ),
    "kind_divided_by_null_if": lambda: ROWS.annotate(v=of_floats(7 / NullIf("positive", Cast("small", FloatField())))),
    "kind_average_of_signs": lambda: (
        Measurement.objects.values("is_valid").annotate(v=Avg(Sign("whole"))).order_by("is_valid")
    ),
    "kind_average_of_floors": lambda: Measurement.objects.order_by().values("is_valid").annotate(v=Avg(Floor("small"))),
    "kind_divided_by_floor": lambda: ROWS.annotate(v=of_floats(F("whole") / NullIf(Floor("positive"), 0))),
    "unsigned_sum": lambda: ROWS.annotate(v=F("positive") + F("small")),
    "unsigned_product": lambda: ROWS.filter(pk__gt=0).annotate(v=F("positive") * F("small")).order_by("v", "pk"),
    "unsigned_sum_with_negative": lambda: ROWS.annotate(v=F("positive") + -100000).filter(v__lt=0),
    "unsigned_quotient": lambda: ROWS.annotate(v=F("positive") / NullIf("small", 0)),
    "unsigned_largest_minus": lambda: (
        Measurement.objects.values("is_valid")
        .annotate(v=Max("positive") - 100000, w=Min(Abs("positive_small")) - 9)
        .order_by("is_valid")
    ),
    "unsigned_subquery_minus": lambda: ROWS.annotate(
        v=Subquery(Measurement.objects.order_by("pk").values("positive")[:1]) - 100000
    ),
    "unsigned_window_minus": lambda: ROWS.annotate(v=Window(Lag("positive"), order_by="pk") - 100000),
    "unsigned_case_minus": lambda: ROWS.annotate(v=Case(When(pk=1, then="positive"), default=Abs("positive")) - 100000),
    "bits_as_float": lambda: ROWS.annotate(v=Cast(F("small").bitand(WHOLE), FloatField())),
    "bits_as_amount": lambda: ROWS.annotate(v=Cast(F("small").bitor(UNSIGNED), AMOUNT)),
    "bits_as_sort_key": lambda: ROWS.order_by(Cast(F("small").bitor(-8), FloatField()), "pk"),
    "bits_as_group_key": lambda: (
        ROWS.order_by().annotate(v=Cast(F("small").bitand(-2), FloatField())).values("v").annotate(c=Count("pk"))
    ),
    "quotient_of_parameter": lambda: ROWS.annotate(v=of_amounts(Value(Decimal("0.5"), AMOUNT) / (F("small") + 1001))),
    "quotient_of_parameter_and_column": lambda: ROWS.annotate(
        v=of_amounts((Coalesce("amount", Value(Decimal(0), AMOUNT)) + Value(Decimal("2.5"), AMOUNT)) / 7)
    ),
    "quotient_of_parameter_in_case": lambda: ROWS.annotate(
        v=of_amounts(Case(When(is_valid=True, then=Value(Decimal("0.1"), AMOUNT)), default="amount") / 13)
    ),
    "quotient_of_parameter_filter": lambda: ROWS.annotate(v=of_amounts(Value(Decimal("1.5"), AMOUNT) / 7)).filter(
        v__gt=Decimal("0.21428571")
    ),
    "order_by_constant_duration": lambda: ROWS.order_by(Value(timedelta(hours=-5), DurationField()), "-pk"),
    "order_window_by_constant": lambda: ROWS.annotate(v=Window(Count("pk"), order_by=Value(timedelta(1)))),
}
