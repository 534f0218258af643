"""Values of every kind inside documents that are built, and as text."""

import datetime
import uuid
from decimal import Decimal

from django.db.models import (
    BinaryField,
    CharField,
    DateField,
    DateTimeField,
    DecimalField,
    DurationField,
    F,
    FloatField,
    JSONField,
    OuterRef,
    Q,
    Subquery,
    TextField,
    TimeField,
    UUIDField,
    Value,
)
from django.db.models.fields.json import KT
from django.db.models.functions import (
    Cast,
    Chr,
    Coalesce,
    JSONArray,
    JSONObject,
    Length,
    NullIf,
    TruncDate,
    TruncHour,
    TruncMonth,
    TruncTime,
)

from django_dialect_bridge.example.models import Event, Measurement, Order, Person

from .kinds import Queries

EVENTS = Event.objects.order_by("pk")
MEASURES = Measurement.objects.order_by("pk")
UTC = datetime.timezone.utc
MOMENT = datetime.datetime(2024, 3, 31, 5, 30, 15, 120000, tzinfo=UTC)

QUERIES: Queries = {
    "building_conditions": lambda: MEASURES.annotate(
        v=JSONObject(a=Q(whole__gt=2), b=Q(small__isnull=True), c=~Q(is_checked=True), d=Q(whole=0) | Q(is_valid=True))
    ).values_list("pk", "v"),
    "building_array_of_conditions": lambda: MEASURES.annotate(
        v=JSONArray(Q(big__gte=F("whole")), Q(label__startswith="m"), Q(small__in=[0, 1]))
    ).values_list("pk", "v"),
    "building_moments": lambda: EVENTS.annotate(v=JSONObject(a="starts_at", b="ends_at")),
    "building_days": lambda: EVENTS.annotate(v=JSONObject(a="day", b="deadline")),
    "building_times": lambda: EVENTS.annotate(v=JSONObject(a="opens", b="closes")),
    "building_durations": lambda: EVENTS.annotate(v=JSONArray("length", "pause")),
    "building_array_of_moments": lambda: EVENTS.annotate(
        v=JSONArray("starts_at", "day", "closes", JSONObject(a="ends_at"))
    ),
    "building_truncated": lambda: EVENTS.annotate(
        v=JSONObject(
            a=TruncHour("ends_at"), b=TruncMonth("starts_at"), c=TruncDate("starts_at"), d=TruncTime("starts_at")
        )
    ),
    "building_key": lambda: Order.objects.annotate(v=JSONObject(a="pk", b=NullIf("pk", "pk"))).order_by(
        "placed_at", "pk"
    ),
    "building_tokens": lambda: MEASURES.annotate(v=JSONObject(a="token", b="address", c="is_checked")),
    "building_binaries": lambda: MEASURES.annotate(v=JSONObject(a="payload")),
    "building_numbers": lambda: MEASURES.filter(ratio__range=(-100, 100)).annotate(
        v=JSONObject(a="amount", b="big", c=Cast("ratio", FloatField()))
    ),
    "building_digits": lambda: MEASURES.annotate(
        v=JSONArray(Cast("whole", DecimalField(max_digits=20, decimal_places=3)))
    ),
    "building_values": lambda: EVENTS.filter(pk=1).annotate(
        v=JSONObject(
            a=Value(MOMENT, DateTimeField()),
            b=Value(MOMENT.date(), DateField()),
            c=Value(MOMENT.time(), TimeField()),
            d=Value(datetime.timedelta(days=2, seconds=5), DurationField()),
            e=Value(uuid.UUID(int=255), UUIDField()),
            f=Value(Decimal("1.50"), DecimalField(max_digits=5, decimal_places=2)),
        )
    ),
    "building_nothing": lambda: EVENTS.filter(pk=1).annotate(
        v=JSONArray(
            Cast(Value(None), DateTimeField()),
            Cast(Value(None), DurationField()),
            Cast(Value(None), UUIDField()),
            Cast(Value(None), BinaryField()),
        )
    ),
    "building_of_a_query": lambda: EVENTS.annotate(
        v=JSONObject(a=Subquery(Event.objects.filter(pk=OuterRef("pk")).values("ends_at")[:1]))
    ),
    "building_coalesced": lambda: EVENTS.annotate(v=JSONObject(a=Coalesce("ends_at", "starts_at"))),
    "building_then_key": lambda: EVENTS.annotate(v=JSONObject(a="ends_at")).annotate(w=KT("v__a")).values("pk", "w"),
    "building_then_filter": lambda: (
        EVENTS.annotate(v=JSONObject(a="day", b="opens")).filter(v__a="2024-02-29").values("pk")
    ),
    "building_distinct": lambda: Event.objects.values(v=JSONObject(a="day")).distinct(),
    "building_union": lambda: Event.objects.values(v=JSONArray("day")).union(
        Event.objects.values(v=JSONArray("deadline")), all=True
    ),
    "text_of_a_day_below_zero": lambda: EVENTS.filter(pk=1).annotate(
        v=Cast(Value(datetime.timedelta(days=-1), DurationField()), CharField()),
        w=Cast(Value(datetime.timedelta(days=-1, seconds=7200), DurationField()), TextField()),
        x=Cast(Value(datetime.timedelta(days=-2), DurationField()), CharField(max_length=20)),
        y=Cast(Value(datetime.timedelta(days=1), DurationField()), TextField()),
    ),
    "text_of_nothing": lambda: EVENTS.filter(pk=1).annotate(
        a=Cast(NullIf("starts_at", "starts_at"), TextField()),
        b=Cast(NullIf("day", "day"), TextField()),
        c=Cast(NullIf("opens", "opens"), TextField()),
        d=Cast(NullIf("length", "length"), TextField()),
    ),
    "text_of_nothing_else": lambda: MEASURES.filter(pk=1).annotate(
        a=Cast(NullIf("amount", "amount"), TextField()),
        b=Cast(NullIf("ratio", "ratio"), TextField()),
        c=Cast(NullIf("token", "token"), TextField()),
        e=Cast(NullIf("whole", "whole"), TextField()),
    ),
    "text_of_no_key": lambda: MEASURES.annotate(v=Cast(NullIf("token", "token"), CharField(max_length=40))).filter(
        v=None
    ),
    "text_of_no_key_compared": lambda: MEASURES.annotate(
        v=Cast(NullIf("token", Value(uuid.UUID(int=0), UUIDField())), TextField())
    ).filter(v__startswith="-"),
    "time_of_no_text": lambda: MEASURES.filter(pk=1).annotate(v=Cast(NullIf("label", "label"), TimeField())),
    "time_of_no_text_filter": lambda: (
        MEASURES.filter(pk=1)
        .annotate(v=Cast(NullIf(Cast("token", TextField()), Cast("token", TextField())), TimeField()))
        .filter(v=None)
    ),
    "text_of_every_binary": lambda: MEASURES.annotate(v=Cast("payload", TextField())),
    "chr_of_nothing": lambda: Person.objects.annotate(v=Chr(Length("nickname") + 60)).order_by("pk"),
    "chr_of_nothing_filter": lambda: (
        Person.objects.annotate(v=Chr(Length("nickname") + 60)).filter(v=None).order_by("pk")
    ),
    "building_document": lambda: EVENTS.annotate(v=JSONArray(Value({"a": [1.5]}, JSONField()), "day")),
}

UNDETERMINED: set[str] = set()
