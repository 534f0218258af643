"""Parts of durations: PostgreSQL stores the days of a duration and the time beside them."""

from datetime import timedelta
from typing import Any

from django.db.models import Count, F, Max, Sum, Value, Window
from django.db.models.functions import Coalesce, ExtractDay, ExtractHour, ExtractMinute, ExtractSecond

from django_dialect_bridge.example.models import Event

from .duration_texts import AHEAD, BACK, EVENTS, duration
from .kinds import Queries


def parts(value: Any) -> list[Any]:
    """Return the parts that Django has functions for."""
    return [ExtractDay(value), ExtractHour(value), ExtractMinute(value), ExtractSecond(value)]


QUERIES: Queries = {
    "duration_parts": lambda: EVENTS.values_list("pk", *parts("length"), *parts("pause")),
    "duration_parts_of_difference": lambda: EVENTS.values_list("pk", *parts(BACK), *parts(AHEAD)),
    "duration_parts_of_times": lambda: EVENTS.values_list("pk", *parts(duration(F("opens") - F("closes")))),
    "duration_parts_of_durations": lambda: EVENTS.values_list("pk", *parts(duration(F("pause") - F("length")))),
    "duration_parts_of_multiple": lambda: EVENTS.values_list("pk", *parts(duration(F("length") * -3))),
    "duration_parts_of_parameter": lambda: EVENTS.values_list(
        "pk", *parts(Coalesce("pause", Value(timedelta(hours=-30))))
    ),
    "duration_parts_of_sum": lambda: (
        Event.objects.values("day")
        .annotate(total=Sum("length"))
        .order_by("day")
        .values_list("day", ExtractDay("total"), ExtractHour("total"), ExtractMinute("total"))
    ),
    "duration_parts_of_window": lambda: EVENTS.values_list(
        "pk", ExtractHour(Window(Max("length"), partition_by="day")), ExtractDay(Window(Max("pause"), order_by="pk"))
    ),
    "duration_parts_filtered": lambda: EVENTS.annotate(n=ExtractHour("length")).filter(n__gte=2).values_list("pk"),
    "duration_parts_in_subquery": lambda: EVENTS.filter(
        pk__in=Event.objects.annotate(n=ExtractDay("pause")).filter(n=-1).values("pk")
    ).values_list("pk"),
    "duration_parts_grouped": lambda: (
        Event.objects.values(n=ExtractHour("pause")).annotate(c=Count("pk")).order_by("n").values_list("n", "c")
    ),
    "duration_parts_halved": lambda: EVENTS.values_list("pk", ExtractMinute("length") / 2),
}
