"""JSON: keys, paths, lookups, nulls, building objects and arrays."""

from typing import Any

import django
from django.db.models import CharField, Count, F, IntegerField, JSONField, Max, Q, Value, Window
from django.db.models.fields.json import KT, KeyTextTransform, KeyTransform
from django.db.models.functions import Cast, Coalesce, JSONArray, JSONObject, Lower

from django_dialect_bridge.example.models import Blog, Document, Order, Person

from .kinds import Calls, Queries

DOCUMENTS = Document.objects.order_by("pk")
NULL: Any = Value(None, JSONField())
if django.VERSION >= (6, 1):
    from django.db.models import JSONNull

    NULL = JSONNull()

QUERIES: Queries = {
    "json_columns": lambda: DOCUMENTS.all(),
    "json_exact_object": lambda: DOCUMENTS.filter(data={"b": "text", "c": None, "a": 1}),
    "json_exact_array": lambda: DOCUMENTS.filter(data=[]),
    "json_exact_text": lambda: DOCUMENTS.filter(data="plain"),
    "json_exact_number": lambda: DOCUMENTS.filter(data=42),
    "json_exact_true": lambda: DOCUMENTS.filter(data=True),
    "json_exact_null": lambda: DOCUMENTS.filter(data=NULL),
    "json_in": lambda: DOCUMENTS.filter(data__in=[42, "plain", {}]),
    "json_isnull": lambda: DOCUMENTS.filter(extra__isnull=True),
    "json_not_isnull": lambda: DOCUMENTS.filter(extra__isnull=False),
    "json_key": lambda: DOCUMENTS.filter(data__a=1),
    "json_key_text": lambda: DOCUMENTS.filter(data__b="text"),
    "json_key_text_number": lambda: DOCUMENTS.filter(data__a="1"),
    "json_key_null": lambda: DOCUMENTS.filter(data__c=None),
    "json_key_boolean": lambda: DOCUMENTS.filter(extra__x=True),
    "json_key_boolean_false": lambda: DOCUMENTS.filter(extra__x=False),
    "json_key_object": lambda: DOCUMENTS.filter(data__a__b={"c": [1, 2, {"d": "deep"}]}),
    "json_key_array": lambda: DOCUMENTS.filter(data__tags=["red", "green"]),
    "json_key_isnull": lambda: DOCUMENTS.filter(data__a__isnull=True),
    "json_key_not_isnull": lambda: DOCUMENTS.filter(data__a__isnull=False),
    "json_key_exclude": lambda: DOCUMENTS.exclude(data__a=1),
    "json_key_in": lambda: DOCUMENTS.filter(data__a__in=[1, 2, "1"]),
    "json_key_gt": lambda: DOCUMENTS.filter(data__n__lt=0),
    "json_key_float": lambda: DOCUMENTS.filter(data__f__gte=2.25),
    "json_path": lambda: DOCUMENTS.filter(data__a__b__c__2__d="deep"),
    "json_index": lambda: DOCUMENTS.filter(data__0=1),
    "json_index_nested": lambda: DOCUMENTS.filter(data__tags__1="green"),
    "json_key_with_space": lambda: DOCUMENTS.filter(**{"data__with space": 1}),
    "json_key_with_quote": lambda: DOCUMENTS.filter(**{"data__quo'te": 2}),
    "json_key_with_double_quote": lambda: DOCUMENTS.filter(**{'data__dou"ble': 3}),
    "json_key_with_dot": lambda: DOCUMENTS.filter(**{"data__a.b": 5}),
    "json_key_non_ascii": lambda: DOCUMENTS.filter(data__ключ=6),
    "json_key_contains": lambda: DOCUMENTS.alias(v=KT("data__s")).filter(v__contains="% of_it"),
    "json_key_icontains": lambda: DOCUMENTS.filter(data__b__icontains="TEX"),
    "json_key_startswith": lambda: DOCUMENTS.filter(data__b__startswith="te"),
    "json_key_iexact": lambda: DOCUMENTS.filter(data__b__iexact="Text"),
    "json_key_endswith": lambda: DOCUMENTS.filter(extra__y__endswith="🎸"),
    "json_key_regex": lambda: DOCUMENTS.filter(data__b__regex="^te.t$"),
    "json_contains": lambda: DOCUMENTS.filter(data__contains={"a": 1}),
    "json_contains_array": lambda: DOCUMENTS.filter(data__tags__contains=["red"]),
    "json_contained_by": lambda: DOCUMENTS.filter(data__contained_by={"a": 1, "b": "text", "c": None, "d": 1}),
    "json_has_key": lambda: DOCUMENTS.filter(data__has_key="a"),
    "json_has_key_null": lambda: DOCUMENTS.filter(data__has_key="c"),
    "json_has_key_odd": lambda: DOCUMENTS.filter(data__has_key="quo'te"),
    "json_has_key_nested": lambda: DOCUMENTS.filter(data__a__has_key="b"),
    "json_has_keys": lambda: DOCUMENTS.filter(data__has_keys=["a", "b"]),
    "json_has_any_keys": lambda: DOCUMENTS.filter(data__has_any_keys=["n", "s", "tags"]),
    "json_has_key_not": lambda: DOCUMENTS.exclude(extra__has_key="x"),
    "json_values": lambda: DOCUMENTS.values_list("data__a", "data__b"),
    "json_values_deep": lambda: DOCUMENTS.values_list("data__a__b__c", "data__list__1"),
    "json_key_transform": lambda: DOCUMENTS.annotate(v=KeyTransform("b", "data")),
    "json_key_text_transform": lambda: DOCUMENTS.annotate(v=KeyTextTransform("b", "data")),
    "json_kt": lambda: DOCUMENTS.annotate(v=KT("data__a__b__c__2__d")),
    "json_kt_lower": lambda: DOCUMENTS.annotate(v=Lower(KT("data__b"))).filter(v="text"),
    "json_kt_cast": lambda: DOCUMENTS.filter(data__has_key="n").annotate(v=Cast(KT("data__n"), IntegerField())),
    "json_order_by_key_text": lambda: Document.objects.order_by(KT("data__b").asc(nulls_last=True), "pk"),
    "json_group_by_key_text": lambda: (
        Document.objects.annotate(v=KT("data__b"))
        .values("v")
        .annotate(n=Count("pk"))
        .order_by(F("v").asc(nulls_last=True))
    ),
    "json_kt_isnull": lambda: DOCUMENTS.annotate(v=KT("data__c")).filter(v__isnull=True),
    "json_kt_equal_number": lambda: DOCUMENTS.annotate(v=KT("data__a")).filter(v="1"),
    "json_kt_distinct": lambda: Document.objects.values_list(KT("data__b")).distinct(),
    "json_kt_max": lambda: Document.objects.values("extra__x").annotate(m=Max(KT("data__b"))).filter(m__gt="a"),
    "json_kt_partition": lambda: DOCUMENTS.annotate(v=Window(Count("pk"), partition_by=KT("data__b"))),
    "json_key_count": lambda: Document.objects.values("title").annotate(n=Count("data__c")),
    "json_key_group": lambda: Document.objects.values("data__b").annotate(n=Count("pk")),
    "json_key_order": lambda: Document.objects.filter(data__has_key="a").order_by("data__f", "data__b", "pk"),
    "json_key_in_documents": lambda: DOCUMENTS.filter(data__tags__in=[["red"], ["red", "green"]]),
    "json_not_exact_object": lambda: DOCUMENTS.exclude(data={"b": "text", "c": None, "a": 1}),
    "json_exact_nested": lambda: DOCUMENTS.filter(data={"list": [1, 2, 3], "a": {"b": {"c": [1, 2, {"d": "deep"}]}}}),
    "json_object_of_keys": lambda: DOCUMENTS.annotate(v=JSONObject(a="data__a", b=KT("data__b"), c="extra")),
    "json_distinct_documents": lambda: Document.objects.filter(pk__gt=2).distinct().order_by("pk"),
    "json_group_documents": lambda: Document.objects.annotate(n=Count("pk")).order_by("pk"),
    "json_coalesce": lambda: DOCUMENTS.annotate(v=Coalesce("extra", "data")),
    "json_or": lambda: DOCUMENTS.filter(Q(data__a=1) | Q(extra__x="1")),
    "json_object": lambda: Person.objects.annotate(v=JSONObject(name="name", nick="nickname")),
    "json_object_types": lambda: Blog.objects.annotate(
        v=JSONObject(pk="pk", name=Lower("name"), one=Value(1), nested=JSONObject(tag="tagline"))
    ).order_by("pk"),
    "json_object_empty": lambda: Blog.objects.annotate(v=JSONObject()).order_by("pk"),
    "json_object_odd_keys": lambda: Blog.objects.annotate(v=JSONObject(**{"a b": "pk", "it's": "name"})).order_by("pk"),
    "json_object_uuid": lambda: Order.objects.annotate(v=JSONObject(state="status")).order_by("placed_at", "pk"),
    "json_array": lambda: Person.objects.annotate(v=JSONArray("pk", "name", "nickname")),
    "json_array_nested": lambda: Blog.objects.annotate(
        v=JSONArray(Value(1), JSONArray("name"), JSONObject(a="pk"))
    ).order_by("pk"),
    "json_array_empty": lambda: Blog.objects.annotate(v=JSONArray()).order_by("pk"),
    "json_value_constant": lambda: Blog.objects.annotate(v=Value({"a": [1, None]}, JSONField())).order_by("pk"),
    "json_cast_to_text": lambda: DOCUMENTS.filter(pk__in=[5, 6]).annotate(v=Cast("data", CharField(max_length=50))),
}

CALLS: Calls = {
    "json_count": lambda: Document.objects.filter(data__a__isnull=False).count(),
    "json_exists": lambda: Document.objects.filter(data__has_key="tags").exists(),
}
