"""Arithmetic with parts of dates and times, which PostgreSQL has as NUMERIC: quotients have a remainder."""

from django.db.models import (
    Avg,
    CharField,
    Count,
    Exists,
    F,
    IntegerField,
    Max,
    OuterRef,
    Q,
    Subquery,
    Sum,
    Value,
    Window,
)
from django.db.models.functions import (
    Cast,
    Coalesce,
    ExtractDay,
    ExtractHour,
    ExtractMinute,
    ExtractMonth,
    ExtractSecond,
    ExtractYear,
)

from django_dialect_bridge.example.models import Entry, Event

from .kinds import Calls, Queries

MINUTES = ExtractMinute("starts_at")

QUERIES: Queries = {
    "part_halved": lambda: Event.objects.order_by("pk").values_list(MINUTES / 2, ExtractSecond("starts_at") / 2),
    "part_quotient_of_sum": lambda: Event.objects.order_by("pk").values_list((ExtractYear("day") + 1) / 4),
    "part_quotient_of_parts": lambda: Entry.objects.order_by("pk").values_list(
        ExtractDay("pub_date") / ExtractMonth("pub_date")
    ),
    "part_quotient_filter": lambda: Event.objects.filter(pk__gt=0).annotate(x=MINUTES / 60).filter(x__gt=0.4),
    "part_quotient_order": lambda: Event.objects.order_by(ExtractHour("starts_at") / 5, "pk"),
    "part_quotient_of_a_parameter": lambda: Event.objects.order_by("pk").values_list(Value(100) / (MINUTES + 1)),
    "part_quotient_grouped": lambda: (
        Entry.objects.values(x=ExtractMonth("pub_date") / 2).annotate(n=Count("pk")).order_by("x")
    ),
    "part_quotient_subquery": lambda: Event.objects.order_by("pk").values_list(
        Subquery(Event.objects.filter(pk=OuterRef("pk")).values(x=ExtractDay("day"))[:1]) / 2
    ),
    "part_quotient_exists": lambda: Event.objects.filter(
        Exists(Event.objects.filter(pk=OuterRef("pk")).annotate(x=MINUTES / 4).filter(x=F("x") * 1, x__gt=7.4))
    ),
    "part_quotient_union": lambda: Event.objects.values_list(MINUTES / 2).union(
        Entry.objects.values_list(ExtractDay("pub_date") / 2)
    ),
    "part_quotient_window": lambda: Event.objects.order_by("pk").values_list(
        Window(Sum(ExtractMinute("starts_at") / 8), order_by="pk")
    ),
    "part_quotient_of_nothing": lambda: Event.objects.order_by("pk").values_list(
        Coalesce(ExtractHour("ends_at"), 7) / 2
    ),
    "part_remainder_halved": lambda: Event.objects.order_by("pk").values_list((ExtractDay("day") % 7) / 2),
    "part_cast_and_halved": lambda: Event.objects.order_by("pk").values_list(Cast(MINUTES, IntegerField()) / 2),
    "part_as_text": lambda: Event.objects.order_by("pk").values_list(Cast(ExtractYear("day"), CharField())),
}

CALLS: Calls = {
    "part_quotient_aggregates": lambda: Event.objects.aggregate(
        a=Max(ExtractMinute("starts_at") / 2),
        b=Avg(ExtractMinute("starts_at") / 2),
        c=Max(ExtractMinute("starts_at")) / 2,
        d=Sum(ExtractDay("day") / 2, filter=Q(pk__gt=1)),
    ),
}
