"""Every Extract, Trunc and Now, in UTC and in zones with daylight-saving time; dates() and datetimes()."""

from datetime import UTC, date
from zoneinfo import ZoneInfo

from django.db.models import Count, DateField, Max, TimeField
from django.db.models.functions import (
    Extract,
    ExtractDay,
    ExtractHour,
    ExtractIsoWeekDay,
    ExtractIsoYear,
    ExtractMinute,
    ExtractMonth,
    ExtractQuarter,
    ExtractSecond,
    ExtractWeek,
    ExtractWeekDay,
    ExtractYear,
    Now,
    Trunc,
    TruncDate,
    TruncDay,
    TruncHour,
    TruncMinute,
    TruncMonth,
    TruncQuarter,
    TruncSecond,
    TruncTime,
    TruncWeek,
    TruncYear,
)

from django_dialect_bridge.example.models import Entry, Event, Order, Person

from .kinds import Calls, Queries

PARIS = ZoneInfo("Europe/Paris")
NEW_YORK = ZoneInfo("America/New_York")
KATHMANDU = ZoneInfo("Asia/Kathmandu")
EVENTS = Event.objects.order_by("pk")

QUERIES: Queries = {
    "extract_year": lambda: EVENTS.annotate(v=ExtractYear("starts_at"), w=ExtractYear("day")),
    "extract_iso_year": lambda: EVENTS.annotate(v=ExtractIsoYear("starts_at"), w=ExtractIsoYear("day")),
    "extract_quarter": lambda: EVENTS.annotate(v=ExtractQuarter("starts_at"), w=ExtractQuarter("day")),
    "extract_month": lambda: EVENTS.annotate(v=ExtractMonth("starts_at"), w=ExtractMonth("day")),
    "extract_week": lambda: EVENTS.annotate(v=ExtractWeek("starts_at"), w=ExtractWeek("day")),
    "extract_day": lambda: EVENTS.annotate(v=ExtractDay("starts_at"), w=ExtractDay("day")),
    "extract_week_day": lambda: EVENTS.annotate(v=ExtractWeekDay("starts_at"), w=ExtractWeekDay("day")),
    "extract_iso_week_day": lambda: EVENTS.annotate(v=ExtractIsoWeekDay("starts_at"), w=ExtractIsoWeekDay("day")),
    "extract_hour": lambda: EVENTS.annotate(v=ExtractHour("starts_at"), w=ExtractHour("opens")),
    "extract_minute": lambda: EVENTS.annotate(v=ExtractMinute("starts_at"), w=ExtractMinute("opens")),
    "extract_second": lambda: EVENTS.annotate(v=ExtractSecond("starts_at"), w=ExtractSecond("opens")),
    "extract_generic": lambda: EVENTS.annotate(v=Extract("day", "quarter"), w=Extract("starts_at", "hour")),
    "extract_null": lambda: EVENTS.annotate(v=ExtractYear("deadline"), w=ExtractMinute("closes")),
    "extract_hour_paris": lambda: EVENTS.annotate(v=ExtractHour("starts_at", tzinfo=PARIS)),
    "extract_day_new_york": lambda: EVENTS.annotate(v=ExtractDay("starts_at", tzinfo=NEW_YORK)),
    "extract_minute_kathmandu": lambda: EVENTS.filter(day__year__gt=2000).annotate(
        v=ExtractMinute("starts_at", tzinfo=KATHMANDU)
    ),
    "extract_week_paris": lambda: EVENTS.annotate(v=ExtractWeek("starts_at", tzinfo=PARIS)),
    "extract_filter": lambda: Entry.objects.alias(v=ExtractMonth("pub_date")).filter(v__in=[2, 12]).order_by("pk"),
    "extract_order": lambda: Entry.objects.order_by(ExtractMonth("pub_date").desc(), "pk"),
    "trunc_year": lambda: EVENTS.annotate(v=TruncYear("starts_at"), w=TruncYear("day")),
    "trunc_quarter": lambda: EVENTS.annotate(v=TruncQuarter("starts_at"), w=TruncQuarter("day")),
    "trunc_month": lambda: EVENTS.annotate(v=TruncMonth("starts_at"), w=TruncMonth("day")),
    "trunc_week": lambda: EVENTS.annotate(v=TruncWeek("starts_at"), w=TruncWeek("day")),
    "trunc_day": lambda: EVENTS.annotate(v=TruncDay("starts_at")),
    "trunc_date": lambda: EVENTS.annotate(v=TruncDate("starts_at")),
    "trunc_time": lambda: EVENTS.annotate(v=TruncTime("starts_at")),
    "trunc_hour": lambda: EVENTS.annotate(v=TruncHour("starts_at"), w=TruncHour("opens")),
    "trunc_minute": lambda: EVENTS.annotate(v=TruncMinute("starts_at"), w=TruncMinute("opens")),
    "trunc_second": lambda: EVENTS.annotate(v=TruncSecond("starts_at"), w=TruncSecond("opens")),
    "trunc_generic": lambda: EVENTS.annotate(v=Trunc("day", "month"), w=Trunc("starts_at", "day")),
    "trunc_output_date": lambda: EVENTS.annotate(v=Trunc("starts_at", "month", output_field=DateField())),
    "trunc_output_time": lambda: EVENTS.annotate(v=Trunc("starts_at", "hour", output_field=TimeField())),
    "trunc_null": lambda: EVENTS.annotate(v=TruncMonth("ends_at"), w=TruncYear("deadline")),
    "trunc_day_paris": lambda: EVENTS.annotate(v=TruncDay("starts_at", tzinfo=PARIS)),
    "trunc_hour_paris": lambda: EVENTS.annotate(v=TruncHour("starts_at", tzinfo=PARIS)),
    "trunc_date_new_york": lambda: EVENTS.annotate(v=TruncDate("starts_at", tzinfo=NEW_YORK)),
    "trunc_time_new_york": lambda: EVENTS.annotate(v=TruncTime("starts_at", tzinfo=NEW_YORK)),
    "trunc_month_new_york": lambda: EVENTS.annotate(v=TruncMonth("starts_at", tzinfo=NEW_YORK)),
    "trunc_day_utc": lambda: EVENTS.annotate(v=TruncDay("starts_at", tzinfo=UTC)),
    "trunc_filter": lambda: Event.objects.alias(v=TruncDate("starts_at")).filter(v__lt=date(2000, 1, 1)).order_by("pk"),
    "trunc_grouped": lambda: (
        Order.objects.annotate(day=TruncDate("placed_at", tzinfo=PARIS))
        .values("day")
        .annotate(n=Count("pk"))
        .order_by("day")
    ),
    "trunc_grouped_quarter": lambda: (
        Entry.objects.annotate(q=TruncQuarter("pub_date")).values("q").annotate(best=Max("rating")).order_by("q")
    ),
    "trunc_order": lambda: Entry.objects.order_by(TruncMonth("pub_date").desc(), "pk"),
    "trunc_in_zone_of_expression": lambda: EVENTS.annotate(v=ExtractDay(TruncMonth("starts_at", tzinfo=PARIS))),
    "now": lambda: Entry.objects.annotate(v=Now()),
    "now_filter": lambda: Order.objects.filter(placed_at__lte=Now()).order_by("pk"),
    "now_compared": lambda: Event.objects.filter(starts_at__gt=Now()).order_by("pk"),
    "dates_year": lambda: Entry.objects.dates("pub_date", "year"),
    "dates_month": lambda: Entry.objects.dates("pub_date", "month", order="DESC"),
    "dates_week": lambda: Entry.objects.dates("pub_date", "week"),
    "dates_day": lambda: Person.objects.dates("born", "day"),
    "datetimes_year": lambda: Order.objects.datetimes("placed_at", "year"),
    "datetimes_month": lambda: Order.objects.datetimes("placed_at", "month"),
    "datetimes_day_paris": lambda: Order.objects.datetimes("placed_at", "day", tzinfo=PARIS),
    "datetimes_hour": lambda: Event.objects.datetimes("ends_at", "hour", order="DESC"),
}

UNDETERMINED = {"now"}

CALLS: Calls = {
    "dates_count": lambda: Entry.objects.dates("pub_date", "month").count(),
    "trunc_aggregate": lambda: Event.objects.annotate(v=TruncDate("starts_at")).aggregate(Max("v")),
}
