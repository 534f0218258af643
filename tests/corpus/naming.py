"""Names that need quoting, in every clause."""

from django.db.models import Count, Exists, F, Max, OuterRef, Q, Subquery, Sum, Window
from django.db.models.functions import Concat, Rank

from django_dialect_bridge.example.models import Awkward, Entry, Reserved

from .kinds import Calls, Queries

AWKWARD = Awkward.objects.order_by("pk")
RESERVED = Reserved.objects.order_by("pk")

QUERIES: Queries = {
    "name_reserved": lambda: RESERVED.all(),
    "name_reserved_filter": lambda: RESERVED.filter(select="top", order=2),
    "name_reserved_boolean": lambda: RESERVED.filter(where=True).exclude(user="sa"),
    "name_reserved_order": lambda: Reserved.objects.order_by("order", "-source", "pk"),
    "name_reserved_group": lambda: Reserved.objects.values("user").annotate(n=Count("pk")).order_by("user"),
    "name_reserved_null_group": lambda: (
        Reserved.objects.values("group").annotate(n=Sum("order")).order_by(F("group").asc(nulls_last=True))
    ),
    "name_reserved_sliced": lambda: RESERVED[1:4],
    "name_reserved_alias": lambda: RESERVED.annotate(table=F("order") + F("source")).filter(table__gt=5),
    "name_reserved_exists": lambda: RESERVED.filter(Exists(Awkward.objects.filter(reserved=OuterRef("pk")))),
    "name_awkward": lambda: AWKWARD.all(),
    "name_awkward_filter": lambda: AWKWARD.filter(spaced="one", bracket__gte=1, mixed="Aa"),
    "name_awkward_or": lambda: AWKWARD.filter(Q(quoted="''") | Q(size__gt=100) | Q(opened=None)),
    "name_awkward_expression": lambda: AWKWARD.annotate(v=F("marker") + F("long") * F("bracket")),
    "name_awkward_text": lambda: AWKWARD.annotate(v=Concat("spaced", "mixed", "quoted")),
    "name_awkward_order": lambda: Awkward.objects.order_by("-size", "long"),
    "name_awkward_group": lambda: Awkward.objects.values("size").annotate(n=Count("marker")).order_by("size"),
    "name_awkward_join": lambda: AWKWARD.filter(reserved__user="root").select_related("reserved"),
    "name_awkward_reverse": lambda: RESERVED.annotate(most=Max("awkward__long")),
    "name_awkward_subquery": lambda: RESERVED.annotate(
        v=Subquery(Awkward.objects.filter(reserved=OuterRef("pk")).order_by("-bracket").values("mixed")[:1])
    ),
    "name_awkward_window": lambda: AWKWARD.annotate(v=Window(Rank(), partition_by="reserved", order_by="marker")),
    "name_awkward_sliced": lambda: AWKWARD.values_list("quoted", "size", "long")[2:6],
    "name_awkward_markers_as_values": lambda: AWKWARD.filter(spaced__in=["%s", ":p0"], quoted__in=["?", "$1"]),
    "name_alias_mixed_case": lambda: Entry.objects.annotate(MixedCase=F("rating") + 1).order_by("MixedCase", "pk"),
    "name_alias_reserved": lambda: Entry.objects.annotate(select=F("rating"), order=F("pk")).order_by(
        "select", "-order"
    ),
    "name_alias_non_ascii": lambda: Entry.objects.values(größe=F("rating")).annotate(n=Count("pk")).order_by("größe"),
    "name_alias_long": lambda: Entry.objects.annotate(
        an_annotation_whose_name_is_much_longer_than_thirty_characters=F("rating") + 1
    ).order_by("pk"),
    "name_aliases_alike_for_thirty_characters": lambda: Entry.objects.values(
        an_annotation_of_thirty_letters_1=F("rating"), an_annotation_of_thirty_letters_2=F("pk")
    ).order_by("pk"),
}

CALLS: Calls = {
    "name_aggregate": lambda: Awkward.objects.aggregate(Sum("bracket"), Max("size")),
    "name_count": lambda: Reserved.objects.filter(order__gt=2).count(),
}
