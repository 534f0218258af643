"""Composite primary keys and relations to them."""

from datetime import UTC, datetime

from django.db.models import Avg, Count, Exists, F, OuterRef, Q

from django_dialect_bridge.example.models import Reading, ReadingNote

from .kinds import Calls, Queries

READINGS = Reading.objects.order_by("pk")

QUERIES: Queries = {
    "key_all": lambda: READINGS.all(),
    "key_order_descending": lambda: Reading.objects.order_by("-pk"),
    "key_exact": lambda: Reading.objects.filter(pk=("a", 3)),
    "key_not": lambda: READINGS.exclude(pk=("a", 3)),
    "key_in": lambda: READINGS.filter(pk__in=[("a", 1), ("b", 2), ("b", 99)]),
    "key_in_one": lambda: READINGS.filter(pk__in=[("b'%", 1)]),
    "key_not_in": lambda: READINGS.exclude(pk__in=[("a", 1), ("b", 2)]),
    "key_gt": lambda: READINGS.filter(pk__gt=("a", 2)),
    "key_gte": lambda: READINGS.filter(pk__gte=("b", 2)),
    "key_lt": lambda: READINGS.filter(pk__lt=("a", 3)),
    "key_lte": lambda: READINGS.filter(pk__lte=("a", 3)),
    "key_gt_row_of_query": lambda: READINGS.filter(pk__gt=Reading.objects.order_by("pk").values("pk")[2:3]),
    "key_isnull": lambda: READINGS.filter(pk__isnull=False),
    "key_part": lambda: READINGS.filter(sensor="a", sequence__gt=1),
    "key_values": lambda: READINGS.values_list("pk", "value"),
    "key_in_subquery": lambda: READINGS.filter(pk__in=Reading.objects.filter(value__gt=1).values("pk")),
    "key_sliced": lambda: READINGS[2:5],
    "key_join": lambda: ReadingNote.objects.filter(reading__value__lt=0),
    "key_join_columns": lambda: ReadingNote.objects.values_list("text", "reading__value").order_by("pk"),
    "key_select_related": lambda: ReadingNote.objects.select_related("reading").order_by("pk"),
    "key_reverse": lambda: READINGS.filter(notes__text__contains="a"),
    "key_related_exact": lambda: ReadingNote.objects.filter(reading=("a", 1)).order_by("pk"),
    "key_related_in": lambda: ReadingNote.objects.filter(reading__in=[("a", 1), ("B", 1)]).order_by("pk"),
    "key_exists": lambda: READINGS.filter(
        Exists(ReadingNote.objects.filter(sensor=OuterRef("sensor"), sequence=OuterRef("sequence")))
    ),
    "key_grouped": lambda: (
        Reading.objects.values("sensor").annotate(v=Avg("value"), n=Count("value")).order_by("sensor")
    ),
    "key_count_notes": lambda: READINGS.annotate(n=Count("notes")),
    "key_q": lambda: READINGS.filter(Q(pk=("a", 1)) | Q(pk=("ß", 1))),
    "key_not_in_subquery": lambda: READINGS.exclude(pk__in=Reading.objects.filter(value__gt=1).values("pk")),
    "key_in_slice": lambda: READINGS.filter(pk__in=Reading.objects.order_by("-pk").values("pk")[1:3]),
    "key_not_in_slice": lambda: READINGS.exclude(pk__in=Reading.objects.order_by("pk").values("pk")[:2]),
    "key_exact_subquery": lambda: READINGS.filter(pk=Reading.objects.order_by("pk").values("pk")[:1]),
    "key_not_subquery": lambda: READINGS.exclude(pk=Reading.objects.order_by("pk").values("pk")[:1]),
    "key_not_empty_subquery": lambda: READINGS.exclude(pk=Reading.objects.filter(value=-99).values("pk")[:1]),
    "key_related_in_subquery": lambda: ReadingNote.objects.filter(
        reading__in=Reading.objects.filter(value__gt=1)
    ).order_by("pk"),
    "key_related_not_in_subquery": lambda: ReadingNote.objects.exclude(
        reading__in=Reading.objects.filter(value__gt=1)
    ).order_by("pk"),
    "key_counted": lambda: Reading.objects.values("sensor").annotate(n=Count("pk")).order_by("sensor"),
    "key_expression": lambda: READINGS.annotate(v=F("sequence") * 10),
}

CALLS: Calls = {
    "key_get": lambda: Reading.objects.get(pk=("b", 3)),
    "key_count_all": lambda: Reading.objects.count(),
    "key_count_pk": lambda: Reading.objects.aggregate(n=Count("pk")),
    "key_last": lambda: Reading.objects.last(),
    "key_in_bulk": lambda: Reading.objects.in_bulk([("a", 1), ("b", 2)]),
    "key_count": lambda: Reading.objects.filter(taken_at__gte=datetime(2024, 1, 1, tzinfo=UTC)).count(),
    "key_exists_call": lambda: Reading.objects.filter(pk=("b", 3)).exists(),
}
