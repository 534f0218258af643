"""JSON keys that sort distinct, grouped and united rows, where they are named by position, alias or again."""

from django.db.models import Count, F, Max, Q, TextField, Value
from django.db.models.fields.json import KT
from django.db.models.functions import Coalesce, Concat

from django_dialect_bridge.example.models import Document

from .kinds import Calls, Queries

#: Their numbers sort apart as text and as numbers; of some keys two are equal, of none are they written differently.
NUMBERS = Document.objects.filter(title__in=["nine", "ten", "hundred", "digits", "truth", "in a list", "huge", "tiny"])

QUERIES: Queries = {
    "json_distinct_key": lambda: NUMBERS.values_list("data__f").distinct().order_by("data__f"),
    "json_distinct_key_descending": lambda: NUMBERS.values_list("data__f").distinct().order_by("-data__f"),
    "json_distinct_key_sliced": lambda: NUMBERS.values_list("data__f").distinct().order_by("-data__f")[4:6],
    "json_distinct_key_nulls": lambda: (
        NUMBERS.values_list("data__deep__er").distinct().order_by(F("data__deep__er").desc(nulls_last=True))
    ),
    "json_distinct_key_not_selected": lambda: (
        NUMBERS.exclude(title="digits").values_list("title").distinct().order_by("extra__x", "title")
    ),
    "json_distinct_key_annotated": lambda: (
        NUMBERS.annotate(f=F("data__f")).values_list("f", "title").distinct().order_by("f", "-title")
    ),
    "json_distinct_key_document": lambda: (
        Document.objects.filter(pk__in=[4, 5, 6, 7]).values_list("data").distinct().order_by("data")
    ),
    "json_distinct_on_key": lambda: (
        NUMBERS.order_by("extra__x", "-pk").distinct("extra__x").values_list("pk", "extra__x")
    ),
    "json_distinct_key_in_subquery": lambda: Document.objects.filter(
        data__f__in=NUMBERS.filter(data__f__gte=9, data__f__lt=1000)
        .values("data__f")
        .distinct()
        .order_by("-data__f")[:2]
    ).order_by("pk"),
    "json_union_key": lambda: NUMBERS.values_list("data__f").union(NUMBERS.values_list("extra__x")).order_by("data__f"),
    "json_union_all_key_sliced": lambda: (
        NUMBERS.filter(data__f__gte=9, data__f__lte=100)
        .values_list("data__f")
        .union(NUMBERS.filter(extra__x__gte=9, extra__x__lte=100).values_list("extra__x"), all=True)
        .order_by("-data__f")[1:5]
    ),
    "json_union_of_slices": lambda: (
        NUMBERS.filter(data__f__gte=9, data__f__lte=100)
        .values_list("data__f")
        .distinct()
        .order_by("-data__f")[:2]
        .union(NUMBERS.filter(extra__x__gte=9, extra__x__lte=100).values_list("extra__x").order_by("extra__x")[:1])
        .order_by("-data__f")
    ),
    "json_intersection_key": lambda: (
        NUMBERS.values_list("data__f").intersection(NUMBERS.values_list("extra__x")).order_by("-data__f")
    ),
    "json_group_key_order": lambda: NUMBERS.values("data__f").annotate(n=Count("pk")).order_by("data__f"),
    "json_group_key_order_descending": lambda: (
        NUMBERS.values("extra__x").annotate(n=Count("pk")).order_by("-extra__x", "n")
    ),
    "json_group_key_order_not_selected": lambda: (
        NUMBERS.values("data__f").annotate(n=Max("pk")).values_list("n").order_by("-data__f")
    ),
    "json_group_key_order_sliced": lambda: (
        NUMBERS.values("data__f").annotate(n=Count("pk")).order_by(F("data__f").asc(nulls_first=True))[2:5]
    ),
    "json_group_key_alias": lambda: (
        NUMBERS.annotate(k=F("data__f")).values("k").annotate(n=Count("pk")).order_by("n", "-k")
    ),
    "json_group_key_text_order": lambda: (
        NUMBERS.annotate(k=Concat(KT("extra__x"), Value("!"), output_field=TextField()))
        .values("k")
        .annotate(n=Count("pk"))
        .order_by("k")
    ),
    "json_group_key_function_order": lambda: (
        NUMBERS.exclude(title="huge")
        .values("data__deep__er")
        .annotate(n=Count("pk"))
        .filter(n__lt=3)
        .order_by(Coalesce(KT("data__deep__er"), Value("~"), output_field=TextField()).desc(), "-data__deep__er")
    ),
    "json_group_key_having": lambda: (
        NUMBERS.values("extra__x").annotate(n=Count("pk")).filter(n__lt=3).order_by("-extra__x")
    ),
    "json_group_key_having_on_key": lambda: (
        NUMBERS.values("data__f").annotate(n=Count("pk")).filter(Q(n__gt=1) | Q(data__f__gt=9)).order_by("data__f")
    ),
    "json_group_two_keys": lambda: (
        NUMBERS.values("data__deep__er", "extra__x").annotate(n=Count("pk")).order_by("data__deep__er", "-extra__x")
    ),
    "json_group_document": lambda: (
        Document.objects.filter(pk__in=[4, 5, 6, 7]).values("data").annotate(n=Count("pk")).order_by("-data")
    ),
    "json_group_key_union": lambda: (
        NUMBERS.values("data__f")
        .annotate(n=Count("pk"))
        .values_list("data__f", "n")
        .union(NUMBERS.values("extra__x").annotate(n=Count("pk")).values_list("extra__x", "n"))
        .order_by("n", "-data__f")
    ),
}

CALLS: Calls = {
    "json_distinct_key_sliced_max": lambda: (
        NUMBERS.exclude(title="digits")
        .values("data__f", "pk")
        .distinct()
        .order_by("-data__f")[:3]
        .aggregate(m=Max("pk"))
    ),
    "json_distinct_key_count": lambda: NUMBERS.values("data__f").distinct().order_by("-data__f").count(),
}
