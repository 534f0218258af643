"""Values that are assigned to columns of another type: rounded, with the column's digits, as PostgreSQL's text."""

from decimal import Decimal
from typing import Any

from django.db.models import Avg, Case, CharField, DecimalField, ExpressionWrapper, F, FloatField, Subquery, Value, When
from django.db.models.functions import Cast, Ceil, Coalesce, Floor, NullIf, TruncHour

from django_dialect_bridge.example.models import Customer, Document, Event, Measurement, Order

from .kinds import Writes

ROWS = Measurement.objects.filter(small__range=(-1000, 1000))
RATIOS = ROWS.filter(ratio__range=(-1000, 1000))
AVERAGE: Any = RATIOS.order_by().values("is_valid").filter(is_valid=True).annotate(v=Avg("ratio")).values("v")


def of_floats(expression: object) -> Any:
    return ExpressionWrapper(expression, output_field=FloatField())


def of_amounts(expression: object) -> Any:
    return ExpressionWrapper(expression, output_field=DecimalField(max_digits=12, decimal_places=4))


#: Halves as floating-point numbers, which are rounded to even numbers.
HALVES: Any = of_floats(Cast("small", FloatField()) / 2)

WRITES: Writes = {
    "assigned_float": lambda: RATIOS.update(whole=F("ratio") / 2, big=-F("ratio")),
    "assigned_halves": lambda: ROWS.update(whole=HALVES, big=of_floats(-HALVES)),
    "assigned_floor": lambda: ROWS.update(whole=of_floats(Floor("small") / 2), small=Ceil(F("small") / Value(3.0))),
    "assigned_decimal": lambda: ROWS.update(whole=of_amounts(F("amount") * Decimal("1.5")), amount=F("amount") / 3),
    "assigned_quotient": lambda: ROWS.update(whole=Coalesce(of_amounts(F("amount") / Decimal("1.0")), Decimal("7.5"))),
    "assigned_decimal_of_float": lambda: RATIOS.update(amount=F("ratio") / 7),
    "assigned_in_case": lambda: RATIOS.update(big=Case(When(is_valid=True, then="ratio"), default=HALVES)),
    "assigned_or_nothing": lambda: ROWS.update(big=Coalesce("amount", Value(None, DecimalField()))),
    "assigned_subquery": lambda: ROWS.update(whole=Coalesce(Subquery(AVERAGE), 0.5), big=Subquery(AVERAGE)),
    "assigned_values": lambda: ROWS.update(whole=Value(2.75), big=Value(-3.25)),
    "assigned_in_bulk": lambda: Measurement.objects.bulk_update(
        [Measurement(pk=1, whole=F("ratio"), amount=F("amount") / 3), Measurement(pk=2, whole=7, amount=None)],
        ["whole", "amount"],
    ),
    "assigned_when_created": lambda: Measurement.objects.create(
        pk=500,
        label="new",
        whole=Value(5.5) / Value(2.0),
        big=Value(1.75),
        amount=of_amounts(2 / Value(Decimal("3.5"))),
    ),
    "assigned_text_of_number": lambda: RATIOS.update(label=F("ratio"), slug=F("small"), url=F("amount")),
    "assigned_text_of_boolean": lambda: ROWS.update(label=F("is_valid"), slug=Value(True)),
    "assigned_text_of_key": lambda: ROWS.filter(token__isnull=False).update(label=F("token")),
    "assigned_text_of_bytes": lambda: ROWS.filter(payload__isnull=False).update(url=F("payload")),
    "assigned_text_of_day": lambda: Event.objects.update(title=F("day")),
    "assigned_text_of_moment": lambda: Event.objects.update(title=F("starts_at")),
    "assigned_text_of_first_moment": lambda: Event.objects.exclude(ends_at=TruncHour("starts_at")).update(
        title=Coalesce(NullIf(TruncHour("starts_at"), F("ends_at")), TruncHour("starts_at"), output_field=CharField())
    ),
    "assigned_text_of_first_day": lambda: Event.objects.update(
        title=Coalesce(NullIf("day", "starts_at"), "day", output_field=CharField())
    ),
    "assigned_text_of_time": lambda: Event.objects.update(title=F("opens")),
    "assigned_text_of_duration": lambda: Event.objects.update(title=F("length")),
    "assigned_text_of_document": lambda: Document.objects.filter(pk__in=[5, 6]).update(title=F("data")),
    "assigned_text_in_case": lambda: Customer.objects.update(
        city=Case(When(wants_mail=None, then=Value("unknown")), default=F("city")), name=F("is_active")
    ),
    "assigned_text_of_related_key": lambda: Customer.objects.filter(pk__lt=4).update(
        city=Subquery(Order.objects.order_by("pk").values("pk")[:1])
    ),
}
