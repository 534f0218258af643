"""Binaries where they are compared, grouped, distinct, sorted, united, aggregated and mixed with parameters."""

from django.db.models import (
    BinaryField,
    Case,
    CharField,
    Count,
    Exists,
    F,
    Max,
    Min,
    OuterRef,
    Q,
    Subquery,
    Value,
    When,
    Window,
)
from django.db.models.functions import (
    MD5,
    Cast,
    Coalesce,
    FirstValue,
    Greatest,
    Lag,
    Least,
    Length,
    NullIf,
    Rank,
)

from django_dialect_bridge.example.models import Caption, Picture

from .kinds import Calls, Queries

PICTURES = Picture.objects.order_by("pk")
CAPTIONS = Caption.objects.order_by("pk")
BINARY = BinaryField()
LINE, DOT = b"\x00\x01\xff", b"\x89PNG\r\n\x1a\n"
CONTENT = Picture.objects.filter(pk=OuterRef("picture_id")).values("content")

QUERIES: Queries = {
    "binary_not_exact": lambda: PICTURES.exclude(content=LINE),
    "binary_gt": lambda: PICTURES.filter(content__gt=b"'"),
    "binary_range": lambda: PICTURES.filter(content__range=(b"\x00", b"\\")),
    "binary_not_range": lambda: PICTURES.exclude(content__range=(b"\x00", b"\\")),
    "binary_not_in": lambda: PICTURES.exclude(content__in=[LINE, DOT]),
    "binary_in_subquery": lambda: PICTURES.filter(thumbnail__in=Picture.objects.values("content")),
    "binary_column": lambda: PICTURES.filter(~Q(content=F("thumbnail"))),
    "binary_exists": lambda: PICTURES.filter(Exists(Picture.objects.filter(content=OuterRef("thumbnail")))),
    "binary_related": lambda: CAPTIONS.filter(picture__content=LINE),
    "binary_isnull": lambda: PICTURES.filter(thumbnail__isnull=True),
    "binary_order": lambda: Picture.objects.order_by("-content", "pk"),
    "binary_order_related_sliced": lambda: Caption.objects.order_by("picture__content", "pk")[2:6],
    "binary_distinct": lambda: Picture.objects.values("content").distinct(),
    "binary_distinct_ordered": lambda: (
        Caption.objects.values("picture__content").distinct().order_by("picture__content")
    ),
    "binary_distinct_sliced": lambda: Picture.objects.values("content").distinct().order_by("-content")[1:4],
    "binary_distinct_models": lambda: Picture.objects.filter(captions__pk__gt=0).distinct().order_by("title", "pk")[:3],
    "binary_distinct_twice_selected": lambda: (
        Picture.objects.only("id", "content").annotate(c=F("content")).distinct().order_by("pk")
    ),
    "binary_distinct_models_joined": lambda: (
        Caption.objects.select_related("picture").filter(picture__captions__pk__gt=0).distinct().order_by("-pk")
    ),
    "binary_group": lambda: Caption.objects.values("picture__content").annotate(n=Count("pk")),
    "binary_group_length": lambda: Picture.objects.values(n=Length("content")).annotate(c=Count("pk")),
    "binary_group_models": lambda: PICTURES.annotate(n=Count("captions")),
    "binary_group_models_having": lambda: PICTURES.annotate(n=Count("captions")).filter(n__gt=1),
    "binary_group_models_sorted_by_it": lambda: Picture.objects.annotate(n=Count("captions")).order_by("content", "pk"),
    "binary_group_models_joined": lambda: CAPTIONS.select_related("picture").annotate(n=Count("picture__captions")),
    "binary_group_subquery": lambda: Caption.objects.values(c=Subquery(CONTENT)).annotate(n=Count("pk")),
    "binary_union": lambda: Picture.objects.values_list("content").union(Picture.objects.values_list("thumbnail")),
    "binary_union_all_value": lambda: Picture.objects.values_list("content").union(
        Picture.objects.values_list(Value(b"x", BINARY)), all=True
    ),
    "binary_union_ordered": lambda: (
        Picture.objects.values_list("content", "pk")
        .union(Picture.objects.values_list("thumbnail", "pk").filter(thumbnail__isnull=False))
        .order_by("content", "pk")
    ),
    "binary_intersection": lambda: Picture.objects.values_list("content").intersection(
        Picture.objects.values_list("thumbnail")
    ),
    "binary_difference": lambda: Picture.objects.values_list("content").difference(
        Picture.objects.values_list("thumbnail")
    ),
    "binary_partition": lambda: PICTURES.annotate(v=Window(Count("pk"), partition_by="content")),
    "binary_rank": lambda: PICTURES.annotate(v=Window(Rank(), order_by="content")),
    "binary_first_value": lambda: PICTURES.annotate(v=Window(FirstValue("content"), order_by="pk")),
    "binary_lag": lambda: PICTURES.annotate(v=Window(Lag("content", default=Value(b"x")), order_by="pk")),
    "binary_count_distinct": lambda: Picture.objects.values("thumbnail").annotate(
        n=Count("content", distinct=True), m=Count("thumbnail")
    ),
    "binary_coalesce": lambda: PICTURES.annotate(v=Coalesce("thumbnail", Value(b"none"))),
    "binary_coalesce_columns": lambda: PICTURES.annotate(v=Coalesce("thumbnail", "content")).filter(v=LINE),
    "binary_case": lambda: PICTURES.annotate(
        v=Case(When(pk__lt=3, then="content"), When(pk=4, then=Value(b"x")), default="thumbnail")
    ),
    "binary_case_filter": lambda: PICTURES.annotate(v=Case(When(pk__lt=3, then="content"), default="thumbnail")).filter(
        v__in=[LINE, b"\x89"]
    ),
    "binary_null_if": lambda: PICTURES.annotate(v=NullIf("content", Value(LINE))),
    "binary_greatest": lambda: PICTURES.annotate(v=Greatest("content", "thumbnail"), w=Least("content", Value(b"'"))),
    "binary_cast": lambda: PICTURES.annotate(v=Cast("content", BINARY), w=Cast(Value(b"x"), BINARY)),
    "binary_cast_to_text": lambda: PICTURES.annotate(v=Cast("thumbnail", CharField())),
    "binary_cast_to_limited_text": lambda: PICTURES.annotate(v=Cast("content", CharField(max_length=6))),
    "binary_md5": lambda: PICTURES.annotate(v=MD5("content")),
    "binary_subquery_equal": lambda: CAPTIONS.annotate(c=Subquery(CONTENT)).filter(c=LINE),
    "binary_subquery_sorted": lambda: Caption.objects.annotate(c=Subquery(CONTENT)).order_by("c", "pk"),
}

CALLS: Calls = {
    "binary_distinct_sliced_aggregate": lambda: (
        Picture.objects.distinct().order_by("pk")[:4].aggregate(a=Max("content"), n=Count("thumbnail"))
    ),
    "binary_distinct_count": lambda: Picture.objects.filter(captions__pk__gt=0).distinct().count(),
    "binary_values_distinct_count": lambda: Picture.objects.values("content").distinct().count(),
    "binary_aggregate": lambda: Picture.objects.aggregate(
        n=Count("thumbnail"), d=Count("content", distinct=True), of=Count("content", filter=Q(pk__gt=2))
    ),
    "binary_extremes": lambda: Picture.objects.aggregate(a=Min("content"), b=Max("thumbnail")),
    "binary_extremes_filtered": lambda: Picture.objects.aggregate(b=Max("content", filter=Q(pk__gt=2), default=b"")),
}
