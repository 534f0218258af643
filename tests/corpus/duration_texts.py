"""Texts of computed durations: PostgreSQL computes with the days of a duration and with the time beside them."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.db.models import (
    Avg,
    Case,
    CharField,
    Count,
    DurationField,
    ExpressionWrapper,
    F,
    Max,
    Min,
    OuterRef,
    Q,
    Subquery,
    Sum,
    TextField,
    Value,
    When,
    Window,
)
from django.db.models.functions import Cast, Coalesce, Concat, Greatest, Lag, Least

from django_dialect_bridge.example.models import Event

from .kinds import Calls, Queries

EVENTS = Event.objects.order_by("pk")


def text(expression: Any) -> Any:
    """Return the text of an expression."""
    return Cast(expression, CharField())


def duration(expression: Any) -> Any:
    """Return an expression as a duration."""
    return ExpressionWrapper(expression, output_field=DurationField())


BACK, AHEAD = duration(F("starts_at") - F("ends_at")), duration(F("ends_at") - F("starts_at"))

QUERIES: Queries = {
    "duration_text_of_difference": lambda: EVENTS.values_list(text(BACK), text(AHEAD)),
    "duration_text_of_times": lambda: EVENTS.values_list(text(duration(F("opens") - F("closes")))),
    "duration_text_of_dates": lambda: EVENTS.values_list(text(duration(F("day") - F("deadline")))),
    "duration_text_of_durations": lambda: EVENTS.values_list(
        text(duration(F("pause") - F("length"))), text(duration(F("pause") + F("length")))
    ),
    "duration_text_of_sum": lambda: EVENTS.values_list(
        text(duration(AHEAD + F("length"))), text(duration(BACK + BACK))
    ),
    "duration_text_of_constant": lambda: EVENTS.values_list(
        text(duration(F("length") - timedelta(days=2))), text(duration(BACK - timedelta(hours=30)))
    ),
    "duration_text_of_multiple": lambda: EVENTS.values_list(
        text(duration(F("length") * 3)), text(duration(F("length") * -1)), text(duration(-2 * BACK))
    ),
    "duration_text_of_half": lambda: EVENTS.values_list(
        text(duration(F("length") * Decimal("-0.5"))), text(duration(F("pause") / 2))
    ),
    "duration_text_in_concat": lambda: EVENTS.values_list(
        Concat(Value("<"), BACK, Value(">"), F("pause"), output_field=TextField())
    ),
    "duration_text_of_group": lambda: (
        Event.objects.values("day").annotate(v=text(Sum("length")), w=text(Sum(BACK)), n=Count("pk")).order_by("day")
    ),
    "duration_text_of_filtered_sum": lambda: (
        Event.objects.values("day").annotate(v=text(Sum("length", filter=Q(pk__gt=3)))).order_by("day")
    ),
    "duration_text_of_average": lambda: (
        Event.objects.values("day").annotate(v=text(Avg("pause"))).order_by("day").filter(v__isnull=False)
    ),
    "duration_text_of_extremes": lambda: (
        Event.objects.values("day").annotate(v=text(Max("length")), w=text(Min(BACK))).order_by("day")
    ),
    "duration_text_of_running_sum": lambda: EVENTS.values_list(text(Window(Sum("length"), order_by="pk"))),
    "duration_text_of_window": lambda: EVENTS.values_list(
        text(Window(Lag(BACK), order_by="pk")), text(Window(Lag("pause"), order_by="pk"))
    ),
    "duration_text_of_coalesce": lambda: EVENTS.values_list(
        text(Coalesce("pause", Value(timedelta(hours=-3)))), text(Coalesce(BACK, AHEAD))
    ),
    "duration_text_of_case": lambda: EVENTS.values_list(text(Case(When(pk__lt=6, then=BACK), default=AHEAD))),
    "duration_text_of_greatest": lambda: EVENTS.values_list(
        text(Greatest("pause", "length")), text(Least("pause", Value(timedelta(hours=-30))))
    ),
    "duration_text_of_subquery": lambda: EVENTS.values_list(
        text(Subquery(Event.objects.filter(pk=OuterRef("pk")).values(x=BACK)[:1]))
    ),
    "duration_text_filtered": lambda: EVENTS.annotate(v=text(BACK)).filter(v__startswith="-"),
    "duration_text_sliced": lambda: EVENTS.annotate(v=BACK)[:6].values_list(text("v")),
    "duration_text_distinct": lambda: Event.objects.annotate(v=text(BACK)).values_list("v").distinct(),
    "duration_text_union": lambda: Event.objects.values_list(text(BACK)).union(
        Event.objects.values_list(text("pause"))
    ),
    "duration_halves": lambda: EVENTS.exclude(pk=13).values_list(
        duration(F("length") * 0.5), duration(F("length") / 2), duration(F("length") * 2.5)
    ),
}

CALLS: Calls = {
    "duration_text_aggregated": lambda: Event.objects.aggregate(
        a=text(Sum("length")), b=text(Max(BACK)), c=text(Sum(duration(F("pause") * 2)))
    ),
    "duration_average_of_halves": lambda: Event.objects.filter(pk__in=[2, 14]).aggregate(v=Avg("length")),
}
