"""Window functions with partitions, orders, frames and filters."""

from decimal import Decimal

from django.db.models import (
    Avg,
    Case,
    Count,
    ExpressionWrapper,
    F,
    FloatField,
    Func,
    Max,
    Min,
    Q,
    RowRange,
    Sum,
    Value,
    ValueRange,
    When,
    Window,
    WindowFrame,
    WindowFrameExclusion,
)
from django.db.models.functions import (
    CumeDist,
    DenseRank,
    ExtractYear,
    FirstValue,
    Lag,
    LastValue,
    Lead,
    NthValue,
    Ntile,
    PercentRank,
    Rank,
    RowNumber,
)

from django_dialect_bridge.example.models import Entry, OrderLine, Product

from .kinds import Calls, Queries

ENTRIES = Entry.objects.filter(number_of_comments__lt=1000).order_by("pk")


def by_blog(expression: Func, frame: WindowFrame | None = None) -> Window:
    """Compute an expression over the entries of each blog, oldest first."""
    return Window(expression, partition_by=[F("blog")], order_by=["pub_date", "pk"], frame=frame)


def by_rating(expression: Func) -> Window:
    """Compute an expression over all entries, best first."""
    return Window(expression, order_by=F("rating").desc())


QUERIES: Queries = {
    "window_sliced_by_itself": lambda: Entry.objects.annotate(w=Window(RowNumber(), order_by="-pk")).order_by("w")[1:4],
    "window_partition_by_case": lambda: Entry.objects.annotate(
        w=Window(Count("pk"), partition_by=Case(When(rating__gt=3, then=Value("a")), default=Value("b")))
    ).order_by("pk"),
    "window_row_number": lambda: ENTRIES.annotate(v=by_blog(RowNumber())),
    "window_row_number_all": lambda: ENTRIES.annotate(v=Window(RowNumber(), order_by=F("pk").asc())),
    "window_row_number_unordered": lambda: Entry.objects.annotate(v=Window(RowNumber())),
    "window_rank": lambda: ENTRIES.annotate(v=by_rating(Rank())),
    "window_dense_rank": lambda: ENTRIES.annotate(v=by_rating(DenseRank())),
    "window_percent_rank": lambda: ENTRIES.annotate(v=by_rating(PercentRank())),
    "window_cume_dist": lambda: ENTRIES.annotate(v=Window(CumeDist(), partition_by="blog", order_by="rating")),
    "window_ntile": lambda: ENTRIES.annotate(v=Window(Ntile(num_buckets=4), order_by="pk")),
    "window_lag": lambda: ENTRIES.annotate(v=by_blog(Lag("headline"))),
    "window_lag_default": lambda: ENTRIES.annotate(v=by_blog(Lag("rating", offset=2, default=Value(0)))),
    "window_lead": lambda: ENTRIES.annotate(v=by_blog(Lead("pub_date", offset=1))),
    "window_first_value": lambda: ENTRIES.annotate(v=by_blog(FirstValue("headline"))),
    "window_last_value": lambda: ENTRIES.annotate(
        v=by_blog(LastValue("headline"), frame=RowRange(start=None, end=None))
    ),
    "window_last_value_default_frame": lambda: ENTRIES.annotate(v=by_blog(LastValue("rating"))),
    "window_nth_value": lambda: ENTRIES.annotate(v=by_blog(NthValue("headline", nth=2))),
    "window_sum": lambda: ENTRIES.annotate(v=Window(Sum("rating"), partition_by="blog")),
    "window_sum_running": lambda: ENTRIES.annotate(v=by_blog(Sum("rating"))),
    "window_avg": lambda: ENTRIES.annotate(v=Window(Avg("rating"), partition_by=[F("blog")])),
    "window_count": lambda: ENTRIES.annotate(v=Window(Count("*"), partition_by="rating")),
    "window_min_max": lambda: ENTRIES.annotate(
        v=Window(Min("pub_date"), partition_by="blog"), w=Window(Max("rating"), partition_by="blog")
    ),
    "window_sum_filter": lambda: ENTRIES.annotate(v=Window(Sum("rating", filter=Q(rating__gt=2)), partition_by="blog")),
    "window_whole_table": lambda: ENTRIES.annotate(v=Window(Max("rating"))),
    "window_rows_preceding": lambda: ENTRIES.annotate(
        v=Window(Sum("rating"), order_by="pk", frame=RowRange(start=-2, end=0))
    ),
    "window_rows_around": lambda: ENTRIES.annotate(
        v=Window(Avg("rating"), order_by="pk", frame=RowRange(start=-1, end=1))
    ),
    "window_rows_following": lambda: ENTRIES.annotate(
        v=Window(Sum("rating"), order_by="pk", frame=RowRange(start=0, end=None))
    ),
    "window_rows_all_following": lambda: ENTRIES.annotate(
        v=Window(Sum("rating"), order_by="pk", frame=RowRange(start=1, end=3))
    ),
    "window_rows_all_preceding": lambda: ENTRIES.annotate(
        v=Window(Sum("rating"), order_by="pk", frame=RowRange(start=-3, end=-1))
    ),
    "window_range": lambda: ENTRIES.annotate(
        v=Window(Sum("rating"), order_by="rating", frame=ValueRange(start=None, end=0))
    ),
    "window_range_to_end": lambda: ENTRIES.annotate(
        v=Window(Count("pk"), order_by="rating", frame=ValueRange(start=0, end=None))
    ),
    "window_exclude_current": lambda: ENTRIES.annotate(
        v=Window(
            Sum("rating"),
            order_by="pk",
            frame=RowRange(start=-1, end=1, exclusion=WindowFrameExclusion.CURRENT_ROW),
        )
    ),
    "window_exclude_ties": lambda: ENTRIES.annotate(
        v=Window(
            Count("pk"),
            order_by="rating",
            frame=RowRange(start=None, end=None, exclusion=WindowFrameExclusion.TIES),
        )
    ),
    "window_two_partitions": lambda: ENTRIES.annotate(
        v=Window(Rank(), partition_by=[F("blog"), ExtractYear("pub_date")], order_by=F("rating").desc())
    ),
    "window_order_two": lambda: ENTRIES.annotate(v=Window(DenseRank(), order_by=[F("blog").asc(), F("rating").desc()])),
    "window_order_nulls": lambda: Product.objects.annotate(
        v=Window(RowNumber(), order_by=[F("weight").asc(nulls_first=True), F("pk").asc()])
    ).order_by("pk"),
    "window_expression": lambda: ENTRIES.annotate(
        v=ExpressionWrapper(F("rating") * 1.0 / Window(Max("rating")), output_field=FloatField())
    ),
    "window_order_by": lambda: ENTRIES.annotate(v=Window(Sum("rating"), partition_by="blog")).order_by("-v", "pk"),
    "window_order_by_only": lambda: Entry.objects.order_by(
        Window(RowNumber(), order_by=[F("rating").desc(), F("pk").asc()])
    ),
    "window_filter": lambda: ENTRIES.annotate(v=by_blog(RowNumber())).filter(v__lte=2),
    "window_filter_and_where": lambda: (
        ENTRIES.annotate(v=by_rating(Rank())).filter(v__lt=8, rating__gt=2).exclude(blog=1)
    ),
    "window_filter_of_decimals": lambda: (
        Product.objects.annotate(v=Window(Sum("price"), partition_by="category"))
        .filter(v__gt=Decimal("10.5"), v__lte=Decimal("1306.45"))
        .exclude(v=Decimal("25"))
        .order_by("pk")
    ),
    "window_filter_sliced": lambda: ENTRIES.annotate(v=by_blog(RowNumber())).filter(v=1)[1:4],
    "window_filter_values": lambda: (
        ENTRIES.annotate(v=by_blog(RowNumber())).filter(v=1).values_list("headline", flat=True)
    ),
    "window_sliced": lambda: ENTRIES.annotate(v=by_rating(Rank()))[2:6],
    "window_over_group": lambda: (
        Entry.objects.values("blog")
        .annotate(n=Count("pk"))
        .annotate(place=Window(Rank(), order_by=F("n").desc()))
        .order_by("blog")
    ),
    "window_decimal": lambda: OrderLine.objects.annotate(
        v=Window(Sum(F("quantity") * F("unit_price")), partition_by="product", order_by="pk")
    ).order_by("pk"),
}

UNDETERMINED = {"window_row_number_unordered"}

CALLS: Calls = {
    "window_count_filtered": lambda: ENTRIES.annotate(v=by_blog(RowNumber())).filter(v=1).count(),
}
