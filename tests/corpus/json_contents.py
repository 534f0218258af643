"""JSON values compared with JSON values by what is in them: keys with keys, documents with documents, and in sets."""

from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, Q, Value, When
from django.db.models.functions import JSONObject

from django_dialect_bridge.example.models import Document

from .kinds import Calls, Queries, Writes

#: Without numbers of more digits than SQLite has.
SHORT = Document.objects.exclude(title__startswith="long")
PKS = SHORT.order_by("pk").values_list("pk")
OTHERS = SHORT.exclude(pk=OuterRef("pk"))

QUERIES: Queries = {
    "json_contents_keys": lambda: PKS.filter(data__a=F("extra__a")),
    "json_contents_keys_with_no_value": lambda: PKS.exclude(data__a=F("extra__x")),
    "json_contents_whole_documents": lambda: PKS.filter(Exists(OTHERS.filter(data=OuterRef("data")))),
    "json_contents_document_of_another": lambda: PKS.filter(Exists(OTHERS.filter(extra=OuterRef("data")))),
    "json_contents_not_that_of_any": lambda: PKS.filter(~Exists(OTHERS.filter(extra__x=OuterRef("extra__x")))),
    "json_contents_arrays": lambda: PKS.filter(Exists(OTHERS.filter(data__at=OuterRef("data__at")))),
    "json_contents_value_and_document": lambda: PKS.filter(Exists(OTHERS.filter(data=OuterRef("extra__x")))),
    "json_contents_objects": lambda: PKS.filter(Exists(SHORT.filter(data__deep=OuterRef("data__deep")))),
    "json_contents_arrays_below_themselves": lambda: PKS.filter(
        Q(data__f=F("extra__x")) | Q(data__a__b=F("data__a__b"))
    ),
    "json_contents_itself": lambda: PKS.filter(data=F("data"), extra=F("extra")),
    "json_contents_built": lambda: PKS.filter(Exists(SHORT.filter(extra=JSONObject(x=OuterRef("data__f"))))),
    "json_contents_annotated": lambda: (
        SHORT.order_by("pk").annotate(same=Q(data__f=F("extra__same"))).values_list("pk", "same")
    ),
    "json_contents_annotated_not": lambda: (
        SHORT.order_by("pk").annotate(other=~Q(data__f=F("extra__same"))).values_list("pk", "other")
    ),
    "json_contents_case": lambda: SHORT.order_by("pk").values_list(
        "pk", Case(When(data__f=F("extra__same"), then=Value("same")), When(data=F("extra"), then=Value("both")))
    ),
    "json_contents_case_counted": lambda: (
        SHORT.values("title")
        .order_by("title")
        .annotate(n=Count(Case(When(data__f=F("extra__same"), then=1), output_field=IntegerField())))
    ),
    "json_contents_group": lambda: (
        SHORT.values(same=Q(data__f=F("extra__same"))).annotate(n=Count("pk")).order_by("n").values_list("same", "n")
    ),
    "json_contents_order": lambda: PKS.filter(data__has_key="f", extra__has_key="same").order_by(
        Case(When(data__f=F("extra__same"), then=0), default=1), "pk"
    ),
    "json_contents_in_keys": lambda: PKS.filter(data__f__in=SHORT.values("extra__same")),
    "json_contents_not_in_keys": lambda: PKS.exclude(
        data__f__in=SHORT.filter(extra__has_key="same").values("extra__same")
    ),
    "json_contents_not_in_later_documents": lambda: PKS.exclude(extra__in=SHORT.filter(pk__gt=4).values("extra")),
    "json_contents_in_other_keys": lambda: PKS.filter(
        data__f__in=SHORT.filter(data__f__isnull=False).values("extra__same")
    ),
    "json_contents_in_documents_annotated": lambda: (
        SHORT.order_by("pk")
        .annotate(found=Q(extra__in=Document.objects.filter(pk__lt=4).values("extra")))
        .values_list("pk", "found")
    ),
    "json_contents_in_slice": lambda: PKS.filter(extra__in=SHORT.order_by("-pk").values("data")[:3]),
    "json_contents_in_correlated": lambda: PKS.filter(
        Exists(SHORT.filter(pk=OuterRef("pk"), extra__x__in=SHORT.filter(pk__lt=OuterRef("pk")).values("data__f")))
    ),
    "json_contents_in_documents": lambda: PKS.filter(data__in=SHORT.exclude(title="same").values("data")),
    "json_contents_not_in_documents": lambda: PKS.exclude(data__in=SHORT.filter(extra__isnull=False).values("extra")),
    "json_contents_in_own_documents": lambda: PKS.filter(extra__x__in=OTHERS.values("extra__x")),
    "json_contents_in_list_of_keys": lambda: PKS.filter(data__f__in=[F("extra__same"), F("extra__x")]),
    "json_contents_of_slice": lambda: (
        SHORT.filter(pk__in=SHORT.order_by("pk")[:20]).filter(data__f=F("extra__same")).values_list("pk").order_by("pk")
    ),
    "json_contents_of_union": lambda: (
        SHORT.filter(data__f=F("extra__same"))
        .values_list("pk")
        .union(SHORT.filter(data__a=F("extra__a")).values_list("pk"))
        .order_by("pk")
    ),
}

CALLS: Calls = {
    "json_contents_count": lambda: SHORT.filter(data__f=F("extra__same")).count(),
    "json_contents_counted_beside": lambda: SHORT.aggregate(
        same=Count("pk", filter=Q(data__f=F("extra__same"))), all=Count("pk")
    ),
}

WRITES: Writes = {
    "json_contents_update": lambda: SHORT.filter(data__f=F("extra__same")).update(title="the same"),
    "json_contents_update_case": lambda: SHORT.update(
        title=Case(When(data__f=F("extra__same"), then=Value("the same")), default="title")
    ),
    "json_contents_delete": lambda: SHORT.filter(extra__x__in=Document.objects.values("data__f")).delete(),
}
