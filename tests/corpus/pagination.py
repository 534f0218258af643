"""Slices, with and without an order, and slices inside other queries."""

from django.db.models import Count, F, OuterRef, Subquery, Sum

from django_dialect_bridge.example.models import Author, Blog, Entry, OrderLine, Product

from .kinds import Calls, Queries

QUERIES: Queries = {
    "slice_slides": lambda: Entry.objects.all()[1:5],
    "slice_slides_first": lambda: Entry.objects.all()[:5],
    "slice_ordered": lambda: Entry.objects.order_by("pk")[1:5],
    "slice_first_ordered": lambda: Entry.objects.order_by("pk")[:5],
    "slice_offset_only": lambda: Entry.objects.order_by("pk")[5:],
    "slice_offset_past_end": lambda: Entry.objects.order_by("pk")[1000:1010],
    "slice_nothing": lambda: Entry.objects.order_by("pk")[:0],
    "slice_one": lambda: Entry.objects.order_by("-pub_date", "-pk")[:1],
    "slice_tail_of_slice": lambda: Entry.objects.order_by("pk")[2:12][3:6],
    "slice_descending": lambda: Entry.objects.order_by("-pk")[3:7],
    "slice_by_related": lambda: Entry.objects.order_by("blog__name", "pk")[4:9],
    "slice_related_columns": lambda: Entry.objects.select_related("blog").order_by("-rating", "pk")[2:6],
    "slice_values_same_names": lambda: Entry.objects.order_by("pk").values_list(
        "pk", "blog__pk", "blog__name", "headline"
    )[2:6],
    "slice_distinct": lambda: Entry.objects.order_by("rating").values_list("rating", flat=True).distinct()[1:4],
    "slice_distinct_unordered": lambda: Entry.objects.values("rating").distinct()[1:4],
    "slice_grouped": lambda: Entry.objects.values("blog").annotate(n=Count("pk")).order_by("-n", "blog")[1:3],
    "slice_annotated_order": lambda: (
        Entry.objects.annotate(total=F("number_of_comments") + F("number_of_pingbacks"))
        .filter(number_of_comments__lt=1000)
        .order_by("-total", "pk")[2:5]
    ),
    "slice_in_subquery": lambda: Entry.objects.filter(
        blog__in=Subquery(Blog.objects.order_by("name", "pk").values("pk")[1:4])
    ).order_by("pk"),
    "slice_in_exclude": lambda: Author.objects.exclude(
        pk__in=Author.objects.order_by("name").values("pk")[:3]
    ).order_by("pk"),
    "slice_scalar_subquery": lambda: Blog.objects.annotate(
        newest=Subquery(Entry.objects.filter(blog=OuterRef("pk")).order_by("-pub_date", "-pk").values("headline")[:1])
    ).order_by("pk"),
    "slice_scalar_subquery_second": lambda: Blog.objects.annotate(
        second=Subquery(Entry.objects.filter(blog=OuterRef("pk")).order_by("-pub_date", "-pk").values("headline")[1:2])
    ).order_by("pk"),
    "slice_of_constant_order": lambda: Product.objects.order_by("is_active", "sku")[2:6],
    "slice_decimal_order": lambda: Product.objects.order_by("-price", "pk")[1:4],
    "slice_nullable_order": lambda: Product.objects.order_by("weight", "pk")[5:],
    "slice_page_7": lambda: OrderLine.objects.order_by("pk")[12:14],
    "slice_reverse": lambda: Entry.objects.order_by("pub_date", "pk").reverse()[2:4],
}

UNDETERMINED = {"slice_slides", "slice_slides_first", "slice_distinct_unordered"}
EMPTY = {"slice_nothing"}

CALLS: Calls = {
    "slice_first": lambda: Entry.objects.order_by("headline", "pk").first(),
    "slice_last": lambda: Entry.objects.order_by("headline", "pk").last(),
    "slice_index": lambda: Entry.objects.order_by("pk")[3],
    "slice_count": lambda: Entry.objects.order_by("pk")[2:9].count(),
    "slice_exists": lambda: Entry.objects.order_by("pk")[2:9].exists(),
    "slice_aggregate": lambda: Entry.objects.order_by("-pub_date", "pk")[2:9].aggregate(
        total=Sum("number_of_pingbacks")
    ),
    "slice_aggregate_related": lambda: OrderLine.objects.order_by("pk")[3:8].aggregate(
        total=Sum(F("quantity") * F("unit_price"))
    ),
    "slice_latest": lambda: Entry.objects.filter(pk__lte=9).latest("pub_date"),
    "slice_earliest": lambda: Entry.objects.filter(pk__gte=4).earliest("pub_date"),
}
