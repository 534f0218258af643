"""Lists longer than a server takes values in one; apart from QUERIES, for their SQL is too long to read."""

import datetime
import decimal
import uuid

from django.db.models import Case, Count, Q, Value, When

from django_dialect_bridge.example.models import Author, Entry, Event, Measurement, Reading, ReadingNote
from django_dialect_bridge.example.rows.calendar import EVENTS
from django_dialect_bridge.example.rows.measurements import TOKENS

from .kinds import Queries

MANY = 2500
UTC = datetime.timezone.utc
_EPOCH = datetime.datetime(1990, 1, 1, 0, 0, 0, 5, tzinfo=UTC)


def _numbers(count: int = MANY) -> list[int]:
    return list(range(1, count + 1))


def _days() -> list[datetime.date]:
    return [datetime.date(2006, 1, 1) + datetime.timedelta(days=number) for number in range(MANY)]


def _texts(*found: str) -> list[str]:
    return [*found, *(f'O\'Neil "{number}" \\ 日本 😀' for number in range(MANY))]


#: Of three readings, and of many that are not there.
KEYS = [("a", 2), ("b'%", 1), *(("B", number) for number in range(MANY)), *(('\\ "日', n) for n in range(500))]

LONG_LISTS: Queries = {
    "integers": lambda: Entry.objects.filter(pk__in=_numbers()).order_by("pk").values_list("pk"),
    "negated": lambda: Entry.objects.exclude(rating__in=[3, *_numbers()[10:]]).order_by("pk").values_list("pk"),
    "nullable_negated": lambda: Measurement.objects.exclude(small__in=_numbers()[1:]).order_by("pk").values_list("pk"),
    "two_lists": lambda: (
        Entry.objects.filter(Q(pk__in=_numbers()) | Q(rating__in=_numbers()), number_of_comments__gte=0)
        .order_by("pk")
        .values_list("pk", "rating")
    ),
    "texts": lambda: (
        Author.objects.filter(name__in=_texts("Paul McCartney", "john lennon")).order_by("pk").values_list("pk")
    ),
    "long_texts": lambda: Entry.objects.filter(body_text__in=_texts("", "x")).order_by("pk").values_list("pk"),
    "decimals": lambda: (
        Measurement.objects.filter(amount__in=[decimal.Decimal(number) / 4 for number in range(-50, MANY)])
        .order_by("pk")
        .values_list("pk", "amount")
    ),
    "floats": lambda: (
        Measurement.objects.filter(ratio__in=[number / 8 for number in range(-50, MANY)])
        .order_by("pk")
        .values_list("pk", "ratio")
    ),
    "dates": lambda: Entry.objects.filter(pub_date__in=_days()).order_by("pk").values_list("pk"),
    "moments": lambda: (
        Event.objects.filter(
            starts_at__in=[
                *(event[1].replace(tzinfo=UTC) for event in EVENTS[::2]),
                *(_EPOCH + datetime.timedelta(hours=number) for number in range(MANY)),
            ]
        )
        .order_by("pk")
        .values_list("pk")
    ),
    "times": lambda: (
        Event.objects.filter(opens__in=[datetime.time(n // 60 % 24, n % 60) for n in range(MANY)])
        .order_by("pk")
        .values_list("pk")
    ),
    "durations": lambda: (
        Event.objects.filter(length__in=[EVENTS[1][7], *(datetime.timedelta(minutes=15 * n) for n in range(MANY))])
        .order_by("pk")
        .values_list("pk")
    ),
    "uuids": lambda: (
        Measurement.objects.filter(token__in=[*TOKENS[1:], *(uuid.UUID(int=n) for n in range(MANY))])
        .order_by("pk")
        .values_list("pk")
    ),
    "bytes": lambda: (
        Measurement.objects.filter(payload__in=[b"\x00\x01\xff", *(bytes([n % 256, n // 256]) for n in range(MANY))])
        .order_by("pk")
        .values_list("pk")
    ),
    "keys": lambda: (
        Reading.objects.filter(pk__in=[("a", 2), ("b'%", 1), *(("B", number) for number in range(1000))])
        .order_by("sensor", "sequence")
        .values_list("sensor", "sequence")
    ),
    "negated_keys": lambda: (
        Reading.objects.exclude(pk__in=[("a", 2), ("b'%", 1), *(("B", number) for number in range(200))])
        .order_by("sensor", "sequence")
        .values_list("sensor", "sequence")
    ),
    "many_keys": lambda: (
        Reading.objects.filter(pk__in=KEYS).order_by("sensor", "sequence").values_list("sensor", "sequence")
    ),
    "many_keys_negated": lambda: (
        Reading.objects.exclude(pk__in=KEYS).order_by("sensor", "sequence").values_list("sensor", "sequence")
    ),
    "many_keys_beside_others": lambda: (
        Reading.objects.filter(Q(pk__in=KEYS) & Q(sequence__in=_numbers()) | Q(pk__in=[("a", 1)]), value__gt=-100)
        .order_by("sensor", "sequence")
        .values_list("sensor", "sequence")
    ),
    "many_keys_in_case": lambda: Reading.objects.order_by("sensor", "sequence").values_list(
        "sensor", "sequence", Case(When(pk__in=KEYS, then=Value("known")), default=Value("new"))
    ),
    "many_keys_of_notes": lambda: (
        ReadingNote.objects.filter(reading__in=Reading.objects.filter(pk__in=KEYS)).order_by("pk").values_list("pk")
    ),
    "in_a_group": lambda: (
        Entry.objects.values(known=Case(When(rating__in=_numbers(), then=Value(1)), default=Value(0)))
        .annotate(n=Count("pk"))
        .order_by("known")
    ),
}
