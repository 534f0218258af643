"""Days of moments: casts to dates wherever they stand, and moments that are put into columns of dates and times."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.db.models import (
    Case,
    Count,
    DateField,
    DateTimeField,
    DurationField,
    Exists,
    ExpressionWrapper,
    F,
    Max,
    Min,
    OuterRef,
    Subquery,
    Value,
    When,
    Window,
)
from django.db.models.functions import Cast, Coalesce, Lag, TruncDate, TruncMonth

from django_dialect_bridge.example.models import Event

from .kinds import Queries, Writes

EVENTS = Event.objects.order_by("pk")
START, END = Cast("starts_at", DateField()), Cast("ends_at", DateField())
SPRING = (date(2021, 1, 1), date(2021, 3, 28))
ITS_START = Event.objects.filter(pk=OuterRef("pk")).values("starts_at")[:1]


def elapsed(expression: Any) -> Any:
    """Return a difference as a duration."""
    return ExpressionWrapper(expression, output_field=DurationField())


QUERIES: Queries = {
    "day_of_a_date": lambda: EVENTS.values_list(Cast("day", DateField()), Cast("deadline", DateField())),
    "day_equals": lambda: EVENTS.annotate(d=START).filter(d=F("day")),
    "day_in": lambda: EVENTS.annotate(d=START).filter(d__in=SPRING),
    "day_between": lambda: EVENTS.annotate(d=START).filter(d__range=SPRING),
    "day_grouped": lambda: Event.objects.values(d=START).annotate(n=Count("pk"), m=Max("day")).order_by("d"),
    "day_greatest": lambda: Event.objects.values("title").annotate(a=Max(START), b=Min(Cast("day", DateField()))),
    "day_of_greatest": lambda: Event.objects.values("title").annotate(
        a=Cast(Max("starts_at"), DateField()), b=Cast(Min("day"), DateField())
    ),
    "day_difference": lambda: EVENTS.values_list(elapsed(END - START), elapsed(START - F("day"))),
    "day_difference_of_a_value": lambda: EVENTS.values_list(elapsed(START - Value(date(2020, 1, 1)))),
    "day_plus": lambda: EVENTS.values_list(ExpressionWrapper(START + timedelta(hours=5), output_field=DateTimeField())),
    "day_coalesce": lambda: EVENTS.values_list(
        Cast(Coalesce("ends_at", "starts_at"), DateField()), Coalesce(END, "deadline", START)
    ),
    "day_case": lambda: EVENTS.values_list(
        Cast(Case(When(pk__lt=3, then="ends_at"), default="starts_at"), DateField())
    ),
    "day_subquery": lambda: EVENTS.values_list(Cast(Subquery(ITS_START), DateField())),
    "day_exists": lambda: EVENTS.filter(Exists(Event.objects.annotate(d=START).filter(d=OuterRef("day")))),
    "day_window": lambda: EVENTS.values_list(
        Cast(Window(Lag("starts_at"), order_by="pk"), DateField()), Window(Lag(START), order_by="pk")
    ),
    "day_lookup_in_query": lambda: EVENTS.filter(starts_at__date__in=Event.objects.values("deadline")),
    "day_lookup_of_both": lambda: EVENTS.filter(starts_at__date__gt=date(2021, 3, 1), ends_at__date=F("day")),
    "day_truncated": lambda: (
        Event.objects.annotate(d=TruncDate("starts_at")).values("d").annotate(n=Count("pk")).order_by("d")
    ),
    "day_of_month": lambda: EVENTS.values_list(Cast(TruncMonth("starts_at"), DateField())),
    "day_union": lambda: Event.objects.values_list(START).union(Event.objects.values_list("day")),
    "day_distinct": lambda: Event.objects.values_list(START).distinct(),
    "day_sliced": lambda: EVENTS.annotate(d=START).values_list("d")[:5],
    "day_before_moment": lambda: EVENTS.filter(starts_at__gt=START),
    "day_of_values": lambda: EVENTS.values_list(
        Cast(Value("2021-02-03"), DateField()),
        Cast(Value(datetime(2021, 2, 3, 4, 5, tzinfo=UTC)), DateField()),
        Cast(Value(date(2021, 2, 3)), DateField()),
    ),
}

WRITES: Writes = {
    "day_set_to_moment": lambda: Event.objects.filter(pk__lt=9).update(day=F("starts_at")),
    "day_set_to_later_day": lambda: Event.objects.filter(pk__lt=9).update(day=F("day") + timedelta(days=40, hours=1)),
    "day_set_to_coalesce": lambda: Event.objects.update(deadline=Coalesce("ends_at", "starts_at")),
    "day_set_to_case": lambda: Event.objects.update(
        deadline=Case(When(pk__lt=4, then="starts_at"), When(pk__lt=9, then="ends_at"), output_field=DateTimeField())
    ),
    "day_set_to_subquery": lambda: Event.objects.filter(pk__lt=9).update(deadline=Subquery(ITS_START)),
    "day_set_in_bulk": lambda: Event.objects.bulk_update(
        [Event(pk=1, day=F("starts_at"), deadline=None), Event(pk=2, day=date(2022, 2, 2), deadline=F("ends_at"))],
        ["day", "deadline"],
    ),
    "day_time_set_to_moment": lambda: Event.objects.filter(pk__lt=9).update(opens=F("starts_at"), closes=F("ends_at")),
    "day_moment_set_to_day": lambda: Event.objects.filter(pk__lt=9).update(starts_at=F("day"), ends_at=F("deadline")),
}
