"""Conditions on JSON documents that are NULL, and below keys that are missing: neither true nor false."""

from typing import Any

from django.db.models import Case, Count, F, Q, Value, When

from django_dialect_bridge.example.models import Document

from .kinds import Calls, Queries

DOCUMENTS = Document.objects.order_by("pk")


def _told(condition: Q) -> Any:
    """Select each document with the result of a condition: true, false or NULL."""
    return DOCUMENTS.annotate(told=condition).values_list("pk", "told")


QUERIES: Queries = {
    "json_unknown_has_key": lambda: _told(Q(extra__has_key="x")),
    "json_unknown_has_key_false": lambda: DOCUMENTS.annotate(told=Q(extra__has_key="x")).filter(told=False),
    "json_unknown_has_key_not": lambda: _told(~Q(extra__has_key="x")),
    "json_unknown_has_key_of_not_null": lambda: _told(Q(data__has_key="a")),
    "json_unknown_has_key_below": lambda: _told(Q(data__a__has_key="b")),
    "json_unknown_has_key_below_not": lambda: DOCUMENTS.exclude(data__a__has_key="b").values_list("pk"),
    "json_unknown_has_key_deep": lambda: _told(Q(data__a__b__has_key="c")),
    "json_unknown_has_keys": lambda: _told(Q(extra__has_keys=["x", "y"])),
    "json_unknown_has_any_keys": lambda: _told(Q(extra__has_any_keys=["x", "a"])),
    "json_unknown_has_any_keys_not": lambda: _told(~Q(extra__has_any_keys=["x", "a"])),
    "json_unknown_exact": lambda: _told(Q(extra={"x": True})),
    "json_unknown_exact_not": lambda: _told(~Q(extra={"x": True})),
    "json_unknown_exact_list": lambda: _told(Q(extra=[1.5, 2.5])),
    "json_unknown_exact_empty": lambda: _told(Q(extra={})),
    "json_unknown_exact_number": lambda: _told(Q(extra=7)),
    "json_unknown_exact_key": lambda: _told(Q(data__a=1)),
    "json_unknown_exact_key_document": lambda: _told(Q(data__a={"b": {"c": [1, 2, {"d": "deep"}]}})),
    "json_unknown_exact_key_null": lambda: _told(Q(data__a=None)),
    "json_unknown_exact_key_true": lambda: _told(Q(extra__x=True)),
    "json_unknown_exact_key_text": lambda: _told(Q(extra__x="1")),
    "json_unknown_exact_key_long": lambda: _told(Q(data__f=10**25)),
    "json_unknown_gt": lambda: _told(Q(data__f__gt=9)),
    "json_unknown_lte": lambda: _told(Q(data__f__lte="9")),
    "json_unknown_in": lambda: _told(Q(extra__x__in=[True, "1"])),
    "json_unknown_in_documents": lambda: _told(Q(extra__in=[{"x": True}, []])),
    "json_unknown_range": lambda: _told(Q(data__f__range=(9, 100))),
    "json_unknown_isnull": lambda: _told(Q(extra__x__isnull=True)),
    "json_unknown_or": lambda: _told(Q(extra__has_key="x") | Q(data__a=1)),
    "json_unknown_case": lambda: DOCUMENTS.values_list(
        "pk",
        Case(When(extra__has_key="x", then=Value("yes")), When(~Q(extra__has_key="x"), then=Value("no"))),
        Case(When(extra={"x": True}, then=Value("yes")), When(~Q(extra={"x": True}), then=Value("no"))),
    ),
    "json_unknown_group": lambda: (
        Document.objects.annotate(told=Q(extra__has_key="x")).values("told").annotate(n=Count("pk")).order_by("told")
    ),
    "json_unknown_order": lambda: Document.objects.annotate(told=Q(extra__has_keys=["x"])).order_by(
        F("told").asc(nulls_first=True), "pk"
    ),
    "json_unknown_contains": lambda: _told(Q(extra__contains={"x": True})),
    "json_unknown_contains_below": lambda: _told(Q(data__tags__contains=["red"])),
    "json_unknown_contained_by": lambda: _told(Q(extra__contained_by={"x": True, "y": 1})),
}

CALLS: Calls = {
    "json_unknown_count": lambda: Document.objects.aggregate(
        yes=Count("pk", filter=Q(extra__has_key="x")), no=Count("pk", filter=~Q(extra={"x": True}))
    ),
}
