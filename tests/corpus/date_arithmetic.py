"""Arithmetic with parts of dates and times, which PostgreSQL has as NUMERIC: quotients have a remainder."""

from django.db.models import (
    Avg,
    CharField,
    Count,
    DateField,
    DateTimeField,
    DurationField,
    Exists,
    ExpressionWrapper,
    F,
    Func,
    IntegerField,
    Max,
    OuterRef,
    Q,
    Subquery,
    Sum,
    Value,
    Window,
)
from django.db.models.expressions import RawSQL
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


def plus(value: str, interval: str) -> Func:
    """Return a value with what is written behind it."""
    return Func(F(value), template=f"(%(expressions)s {interval})", output_field=DateTimeField())


def made(unit: str, count: object = "rating") -> Func:
    """Return the interval of as many units."""
    template = f"MAKE_INTERVAL({unit} => %(expressions)s)"
    return Func(count, template=template, output_field=DurationField())


#: Days that other months do not have, at both ends of a leap year's February.
EDGES = ["2024-01-31", "2023-01-30", "2024-02-29", "2023-02-28", "2023-03-31", "2024-12-31", "2023-11-30", "2023-10-15"]


def edges(interval: str) -> list[RawSQL]:
    """Return each of the days with an interval behind it."""
    return [RawSQL(f"(CAST('{day}' AS DATE) {interval})", (), DateTimeField()) for day in EDGES]


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
    "month_intervals": lambda: Event.objects.order_by("pk").values_list(
        plus("day", "+ INTERVAL '3 months'"), plus("starts_at", "- INTERVAL '1 year'")
    ),
    "month_intervals_mixed": lambda: Event.objects.order_by("pk").values_list(
        plus("starts_at", "- INTERVAL '1 year 2 months 3 days'"), plus("ends_at", "+ INTERVAL '1 month 4 hours'")
    ),
    "month_intervals_of_standard_sql": lambda: Event.objects.order_by("pk").values_list(
        plus("deadline", "+ INTERVAL '1' MONTH"), plus("day", "- INTERVAL '2' YEAR")
    ),
    "month_intervals_short_names": lambda: Event.objects.order_by("pk").values_list(
        plus("day", "+ INTERVAL '2 mons'"), plus("starts_at", "+ INTERVAL '90 mins'"), plus("day", "+ INTERVAL '1 yr'")
    ),
    "month_intervals_at_the_end_of_months": lambda: Event.objects.filter(pk=1).values_list(
        *edges("+ INTERVAL '1 month'")
    ),
    "month_intervals_back_at_the_end_of_months": lambda: Event.objects.filter(pk=1).values_list(
        *edges("- INTERVAL '1 month'")
    ),
    "month_intervals_of_years_at_the_end_of_months": lambda: Event.objects.filter(pk=1).values_list(
        *edges("- INTERVAL '11 months'"), *edges("+ INTERVAL '4 years 1 day'")
    ),
    "month_intervals_multiplied": lambda: Entry.objects.order_by("pk").values_list(
        Func(
            F("pub_date"),
            F("rating"),
            template="(%(expressions)s * INTERVAL '1 month')",
            arg_joiner=" + ",
            output_field=DateTimeField(),
        )
    ),
    "month_intervals_filter": lambda: (
        Event.objects.annotate(x=plus("day", "+ INTERVAL '6 months'")).filter(x__gt=F("starts_at")).order_by("x", "pk")
    ),
    "month_intervals_to_the_day": lambda: Event.objects.order_by("pk").values_list(
        Cast(plus("day", "+ INTERVAL '1 month'"), DateField())
    ),
    "made_interval": lambda: Event.objects.order_by("pk").values_list(
        plus("day", "+ MAKE_INTERVAL(months => 3)"), plus("starts_at", "- MAKE_INTERVAL(years => 1, days => 2)")
    ),
    "made_interval_by_position": lambda: Event.objects.order_by("pk").values_list(
        plus("starts_at", "+ make_interval(1, 2, 0, 3, 4, 5, 6.5)"), plus("day", "+ make_interval()")
    ),
    "made_interval_of_a_column": lambda: Entry.objects.order_by("pk").values_list(
        ExpressionWrapper(F("pub_date") + made("months"), DateTimeField()),
        ExpressionWrapper(F("pub_date") - made("days"), DateTimeField()),
    ),
    "made_interval_of_a_column_beside_others": lambda: Entry.objects.order_by("pk").values_list(
        ExpressionWrapper(F("pub_date") + made("weeks => 2, hours"), DateTimeField())
    ),
    "made_interval_of_a_parameter": lambda: Event.objects.filter(
        starts_at__lt=ExpressionWrapper(F("day") + made("months", Value(2)), DateTimeField())
    ).order_by("pk"),
    "made_interval_negative": lambda: Event.objects.order_by("pk").values_list(
        plus("starts_at", "+ MAKE_INTERVAL(mins => -5, secs => 1.5)"), plus("day", "+ MAKE_INTERVAL(months => -1)")
    ),
    "moved_as_text": lambda: Event.objects.order_by("pk").values_list(
        Cast(plus("starts_at", "+ INTERVAL '1 day'"), CharField()),
        Cast(plus("day", "- INTERVAL '1 month'"), CharField()),
    ),
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
