"""Text of any length where it is compared, grouped, distinct, sorted, united, and mixed with text of limited length."""

from django.db.models import (
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
    TextField,
    Value,
    When,
    Window,
)
from django.db.models.functions import (
    Cast,
    Coalesce,
    Concat,
    FirstValue,
    Greatest,
    Lag,
    Left,
    Length,
    NullIf,
    Rank,
    Replace,
    Right,
    Substr,
    Trim,
    Upper,
)

from django_dialect_bridge.example.models import Blog, Entry

from .kinds import Calls, Queries

#: Texts that are empty are NULL on Oracle; they have queries of their own.
FULL = Blog.objects.exclude(tagline="")
WRITTEN = Entry.objects.exclude(body_text="").exclude(blog__tagline="")
BLOGS = FULL.order_by("pk")
TEXT = TextField()
TAGLINE = Blog.objects.filter(pk=OuterRef("blog_id")).values("tagline")
TAGLINE_OF_NONE = Blog.objects.filter(pk=-1).values("tagline")

QUERIES: Queries = {
    "long_exact": lambda: BLOGS.filter(tagline="Thoughts on cheese."),
    "long_not_exact": lambda: BLOGS.exclude(tagline="Thoughts on cheese."),
    "long_in": lambda: BLOGS.filter(tagline__in=["Thoughts on cheese.", "none"]),
    "long_not_in": lambda: BLOGS.exclude(tagline__in=["Thoughts on cheese.", "none"]),
    "long_in_subquery": lambda: BLOGS.filter(tagline__in=WRITTEN.values("body_text")),
    "long_in_subquery_of_short": lambda: BLOGS.filter(tagline__in=WRITTEN.values("headline")),
    "long_short_in_subquery_of_long": lambda: BLOGS.filter(name__in=WRITTEN.values("body_text")),
    "long_gt": lambda: BLOGS.filter(tagline__gt="B"),
    "long_range": lambda: BLOGS.filter(tagline__range=("A", "U")),
    "long_column": lambda: BLOGS.filter(~Q(tagline=F("name"))),
    "long_contains_column": lambda: WRITTEN.filter(body_text__icontains=F("blog__tagline")).order_by("pk"),
    "long_order": lambda: FULL.order_by("-tagline", "pk"),
    "long_order_related_sliced": lambda: WRITTEN.order_by("blog__tagline", "pk")[2:7],
    "long_distinct": lambda: FULL.values("tagline").distinct(),
    "long_distinct_ordered": lambda: WRITTEN.values("blog__tagline").distinct().order_by("blog__tagline")[:3],
    "long_distinct_models": lambda: FULL.filter(entry__rating__gt=0).distinct().order_by("name", "pk")[:4],
    "long_distinct_models_twice": lambda: (
        WRITTEN.select_related("blog").filter(authors__pk__gt=0).distinct().order_by("-pk")
    ),
    "long_distinct_twice_selected": lambda: FULL.only("id", "tagline").annotate(t=F("tagline")).distinct(),
    "long_distinct_only_its_copy": lambda: (
        FULL.defer("tagline").annotate(t=F("tagline")).distinct().order_by("tagline")
    ),
    "long_distinct_beside_function": lambda: FULL.annotate(u=Upper("tagline")).distinct().order_by("u", "pk")[:3],
    "long_distinct_three_copies": lambda: (
        FULL.values("pk", "tagline", a=F("tagline"), b=F("tagline")).distinct().order_by("a", "pk")
    ),
    "long_distinct_of_groups": lambda: FULL.annotate(n=Count("entry")).distinct().order_by("pk"),
    "long_distinct_ranked": lambda: FULL.annotate(r=Window(Rank(), order_by="tagline")).filter(r__lt=3).distinct(),
    "long_distinct_united": lambda: FULL.annotate(t=F("tagline")).distinct().union(FULL.annotate(t=F("tagline"))),
    "long_distinct_in": lambda: WRITTEN.filter(blog__in=FULL.distinct().order_by("tagline", "pk")[:2]).order_by("pk"),
    "long_distinct_values_in": lambda: WRITTEN.filter(
        blog__tagline__in=FULL.values("tagline").distinct().order_by("tagline")[:2]
    ).order_by("pk"),
    "long_group": lambda: WRITTEN.values("blog__tagline").annotate(n=Count("pk")),
    "long_group_function": lambda: FULL.values(u=Upper(Left("tagline", 1))).annotate(n=Count("pk")),
    "long_group_subquery": lambda: WRITTEN.values(t=Subquery(TAGLINE)).annotate(n=Count("pk")),
    "long_group_models": lambda: FULL.annotate(n=Count("entry")).filter(n__gt=0).order_by("pk"),
    "long_group_models_sorted_by_it": lambda: FULL.annotate(n=Count("entry")).order_by("tagline", "pk"),
    "long_group_models_joined": lambda: WRITTEN.select_related("blog").annotate(n=Count("authors")).order_by("pk"),
    "long_union": lambda: FULL.values_list("tagline").union(WRITTEN.values_list("body_text")),
    "long_union_all_mixed": lambda: FULL.values_list("tagline").union(WRITTEN.values_list("headline"), all=True),
    "long_intersection": lambda: FULL.values_list("tagline").intersection(FULL.values_list("tagline")),
    "long_union_ordered": lambda: (
        FULL.values_list("tagline", "pk").union(WRITTEN.values_list("body_text", "pk")).order_by("tagline", "pk")
    ),
    "long_partition": lambda: BLOGS.annotate(v=Window(Count("pk"), partition_by="tagline")),
    "long_rank": lambda: BLOGS.annotate(v=Window(Rank(), order_by="tagline")),
    "long_first_value": lambda: BLOGS.annotate(v=Window(FirstValue("tagline"), order_by="pk")),
    "long_lag": lambda: BLOGS.annotate(v=Window(Lag("tagline", default=Value("none")), order_by="pk")),
    "long_min_max": lambda: WRITTEN.values("blog_id").annotate(a=Min("body_text"), b=Max("body_text")),
    "long_count_distinct": lambda: WRITTEN.values("blog_id").annotate(n=Count("body_text", distinct=True)),
    "long_greatest": lambda: BLOGS.annotate(v=Greatest("tagline", "name", output_field=TEXT)),
    "long_coalesce": lambda: BLOGS.annotate(v=Coalesce(Subquery(TAGLINE_OF_NONE), "name", output_field=TEXT)),
    "long_null_if": lambda: BLOGS.annotate(v=NullIf("tagline", Value("Thoughts on cheese."), output_field=TEXT)),
    "long_case": lambda: BLOGS.annotate(v=Case(When(pk__lt=3, then="tagline"), default="name", output_field=TEXT)),
    "long_case_filter": lambda: BLOGS.annotate(
        v=Case(When(pk__lt=3, then="tagline"), default="name", output_field=TEXT)
    ).filter(v="Thoughts on cheese."),
    "long_cast_shorter": lambda: BLOGS.annotate(v=Cast("tagline", CharField(max_length=5))),
    "long_cast_to_text": lambda: BLOGS.annotate(v=Cast("name", TEXT)).filter(v="Cheddar Talk"),
    "long_concat_equal": lambda: BLOGS.annotate(v=Concat("tagline", Value("!"), "name", output_field=TEXT)).exclude(
        v="!"
    ),
    "long_functions": lambda: BLOGS.annotate(
        a=Substr("tagline", 2, 3), b=Right("tagline", 2), c=Length(Trim("tagline"))
    ).filter(c__gt=0),
    "long_replace_equal": lambda: BLOGS.annotate(
        v=Replace("tagline", Value("cheese"), Value("wine"), output_field=TEXT)
    ).filter(v="Thoughts on wine."),
    "long_exists": lambda: BLOGS.filter(Exists(WRITTEN.filter(body_text=OuterRef("tagline")))),
    "long_subquery_equal": lambda: WRITTEN.annotate(t=Subquery(TAGLINE)).filter(t="Thoughts on cheese.").order_by("pk"),
    "long_subquery_sorted": lambda: WRITTEN.annotate(t=Subquery(TAGLINE)).order_by("t", "pk"),
}

CALLS: Calls = {
    "long_distinct_count": lambda: FULL.filter(entry__rating__gt=0).distinct().count(),
    "long_distinct_max": lambda: FULL.distinct().aggregate(a=Max("tagline")),
    "long_distinct_sliced_aggregate": lambda: (
        FULL.distinct().order_by("pk")[:3].aggregate(a=Max("tagline"), b=Min("name"), n=Count("pk"))
    ),
    "long_distinct_copies_count": lambda: FULL.only("id", "tagline").annotate(t=F("tagline")).distinct().count(),
    "long_distinct_copies_aggregate": lambda: (
        FULL.values("tagline", t=F("tagline"), key=F("pk")).distinct().aggregate(n=Count("t"), m=Max("tagline"))
    ),
    "long_distinct_of_groups_aggregate": lambda: (
        FULL.annotate(n=Count("entry"), t=F("tagline")).distinct().aggregate(a=Max("t"), b=Max("n"))
    ),
    "long_distinct_values_sliced_count": lambda: FULL.values("tagline").distinct().order_by("tagline")[:2].count(),
    "long_values_distinct_count": lambda: WRITTEN.values("blog__tagline").distinct().count(),
    "long_aggregate": lambda: FULL.aggregate(a=Min("tagline"), n=Count("tagline")),
}
