"""Lookups and transforms of dates, times and durations."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from django.db.models import F, Q
from django.db.models.functions import TruncDay

from django_dialect_bridge.example.models import Entry, Event, Order, Person, Reading

from .kinds import Calls, Queries

QUERIES: Queries = {
    "date_exact": lambda: Entry.objects.filter(pub_date=date(2020, 2, 29)),
    "date_text": lambda: Entry.objects.filter(pub_date="2020-02-29"),
    "date_gt": lambda: Entry.objects.filter(pub_date__gt=date(2020, 12, 31)).order_by("pk"),
    "date_range": lambda: Entry.objects.filter(pub_date__range=(date(2008, 12, 29), date(2008, 12, 31))).order_by("pk"),
    "date_in": lambda: Entry.objects.filter(pub_date__in=[date(2006, 1, 1), date(2024, 2, 29)]).order_by("pk"),
    "date_columns": lambda: Entry.objects.filter(mod_date__gt=F("pub_date")).order_by("pk"),
    "date_column_plus_days": lambda: Entry.objects.filter(mod_date__gt=F("pub_date") + timedelta(days=3)).order_by(
        "pk"
    ),
    "date_column_plus_day_gte": lambda: Entry.objects.filter(mod_date__gte=F("pub_date") + timedelta(days=1)).order_by(
        "pk"
    ),
    "date_column_plus_nothing": lambda: Entry.objects.filter(mod_date=F("pub_date") + timedelta(0)).order_by("pk"),
    "date_column_of_moment": lambda: Event.objects.filter(day=TruncDay("starts_at")).order_by("pk"),
    "date_year": lambda: Entry.objects.filter(pub_date__year=2008).order_by("pk"),
    "date_year_gt": lambda: Entry.objects.filter(pub_date__year__gt=2016).order_by("pk"),
    "date_year_gte": lambda: Entry.objects.filter(pub_date__year__gte=2016).order_by("pk"),
    "date_year_lt": lambda: Entry.objects.filter(pub_date__year__lt=2008).order_by("pk"),
    "date_year_lte": lambda: Entry.objects.filter(pub_date__year__lte=2008).order_by("pk"),
    "date_year_in": lambda: Entry.objects.filter(pub_date__year__in=[2006, 1969]).order_by("pk"),
    "date_year_of_column": lambda: Entry.objects.filter(mod_date__year=F("pub_date__year")).order_by("pk"),
    "date_iso_year": lambda: Entry.objects.filter(pub_date__iso_year=2009).order_by("pk"),
    "date_iso_year_gt": lambda: Entry.objects.filter(pub_date__iso_year__gt=2020).order_by("pk"),
    "date_month": lambda: Entry.objects.filter(pub_date__month=12).order_by("pk"),
    "date_month_gte": lambda: Entry.objects.filter(pub_date__month__gte=9).order_by("pk"),
    "date_day": lambda: Entry.objects.filter(pub_date__day=29).order_by("pk"),
    "date_week": lambda: Entry.objects.filter(pub_date__week=53).order_by("pk"),
    "date_week_day": lambda: Entry.objects.filter(pub_date__week_day=1).order_by("pk"),
    "date_iso_week_day": lambda: Entry.objects.filter(pub_date__iso_week_day=7).order_by("pk"),
    "date_quarter": lambda: Entry.objects.filter(pub_date__quarter=4).order_by("pk"),
    "date_null": lambda: Person.objects.filter(born=None).order_by("pk"),
    "datetime_exact": lambda: Order.objects.filter(placed_at=datetime(2022, 1, 1, tzinfo=UTC)),
    "datetime_microseconds": lambda: Order.objects.filter(
        placed_at__gt=datetime(2022, 6, 15, 12, 30, 15, 123456, UTC)
    ).order_by("pk"),
    "datetime_other_zone": lambda: Order.objects.filter(
        placed_at=datetime(2022, 1, 1, 1, tzinfo=timezone(timedelta(hours=1)))
    ),
    "datetime_range": lambda: Order.objects.filter(
        placed_at__range=(
            datetime(2021, 3, 28, 0, 59, 59, 999999, UTC),
            datetime(2021, 3, 28, 1, tzinfo=UTC),
        )
    ).order_by("pk"),
    "datetime_year": lambda: Order.objects.filter(placed_at__year=2021).order_by("pk"),
    "datetime_date": lambda: Order.objects.filter(placed_at__date=date(2024, 2, 29)).order_by("pk"),
    "datetime_date_gt": lambda: Order.objects.filter(placed_at__date__gt=date(2021, 12, 30)).order_by("pk"),
    "datetime_time": lambda: Order.objects.filter(placed_at__time=time(0, 0)),
    "datetime_time_lt": lambda: Order.objects.filter(placed_at__time__lt=time(1, 0)).order_by("pk"),
    "datetime_hour": lambda: Order.objects.filter(placed_at__hour=12).order_by("pk"),
    "datetime_hour_range": lambda: Order.objects.filter(placed_at__hour__range=(22, 23)).order_by("pk"),
    "datetime_minute": lambda: Order.objects.filter(placed_at__minute=30).order_by("pk"),
    "datetime_second": lambda: Order.objects.filter(placed_at__second__gte=15).order_by("pk"),
    "datetime_week": lambda: Event.objects.filter(starts_at__week=53).order_by("pk"),
    "datetime_quarter": lambda: Event.objects.filter(starts_at__quarter__in=[1, 2]).order_by("pk"),
    "datetime_columns": lambda: Event.objects.filter(ends_at__lte=F("starts_at")).order_by("pk"),
    "datetime_columns_dates": lambda: Event.objects.filter(ends_at__date=F("day")).order_by("pk"),
    "datetime_column_plus": lambda: Event.objects.filter(ends_at=F("starts_at") + timedelta(hours=1)).order_by("pk"),
    "datetime_column_plus_column": lambda: Event.objects.filter(ends_at=F("starts_at") + F("length")).order_by("pk"),
    "datetime_of_composite": lambda: Reading.objects.filter(taken_at__year=2024).order_by("sensor", "sequence"),
    "time_exact": lambda: Event.objects.filter(opens=time(12)).order_by("pk"),
    "time_range": lambda: Event.objects.filter(opens__range=(time(1), time(3))).order_by("pk"),
    "time_hour": lambda: Event.objects.filter(opens__hour=12).order_by("pk"),
    "time_minute": lambda: Event.objects.filter(opens__minute__gte=30).order_by("pk"),
    "time_columns": lambda: Event.objects.filter(closes__lt=F("opens")).order_by("pk"),
    "time_null": lambda: Event.objects.filter(closes__isnull=True).order_by("pk"),
    "duration_exact": lambda: Event.objects.filter(length=timedelta(hours=2)).order_by("pk"),
    "duration_gt": lambda: Event.objects.filter(length__gt=timedelta(days=1)).order_by("pk"),
    "duration_negative": lambda: Event.objects.filter(length__lt=timedelta(0)),
    "duration_in": lambda: Event.objects.filter(length__in=[timedelta(microseconds=1), timedelta(days=1)]).order_by(
        "pk"
    ),
    "duration_columns": lambda: Event.objects.filter(pause=F("length")).order_by("pk"),
    "duration_null": lambda: Event.objects.filter(pause=None).order_by("pk"),
    "date_or_duration": lambda: Event.objects.filter(Q(day__year=1900) | Q(length__gt=timedelta(days=9999))).order_by(
        "pk"
    ),
}

CALLS: Calls = {
    "date_get_range": lambda: Entry.objects.filter(pub_date__year=2024).count(),
    "date_exists": lambda: Entry.objects.filter(pub_date__month=2, pub_date__day=29).exists(),
}
