"""Every aggregate, with filter, distinct, default and order; aggregates over subqueries."""

from decimal import Decimal

from django.db import models
from django.db.models import (
    Avg,
    Case,
    Count,
    Exists,
    F,
    Max,
    Min,
    OuterRef,
    Q,
    StdDev,
    Subquery,
    Sum,
    Value,
    Variance,
    When,
)
from django.db.models.functions import Greatest, Length

from django_dialect_bridge.example.models import (
    Blog,
    Category,
    Company,
    Customer,
    Employee,
    Entry,
    Event,
    Measurement,
    Order,
    OrderLine,
    Product,
)

from .kinds import Calls, Queries

QUERIES: Queries = {
    "aggregate_count_related": lambda: Blog.objects.annotate(n=Count("entry")).order_by("pk"),
    "aggregate_count_distinct": lambda: Blog.objects.annotate(n=Count("entry__authors", distinct=True)).order_by("pk"),
    "aggregate_count_filter": lambda: Blog.objects.annotate(n=Count("entry", filter=Q(entry__rating__gte=4))).order_by(
        "pk"
    ),
    "aggregate_count_filter_false": lambda: Blog.objects.annotate(
        n=Count("entry", filter=Q(entry__pk__in=[]))
    ).order_by("pk"),
    "aggregate_sum_filter": lambda: Customer.objects.annotate(
        total=Sum(
            F("orders__lines__quantity") * F("orders__lines__unit_price"),
            filter=~Q(orders__status="cancelled"),
        )
    ).order_by("pk"),
    "aggregate_sum_default": lambda: Customer.objects.annotate(n=Sum("orders__lines__quantity", default=0)).order_by(
        "pk"
    ),
    "aggregate_avg_related": lambda: Blog.objects.annotate(average=Avg("entry__rating")).order_by("pk"),
    "aggregate_min_max_dates": lambda: Blog.objects.annotate(
        first=Min("entry__pub_date"), last=Max("entry__pub_date")
    ).order_by("pk"),
    "aggregate_min_max_text": lambda: Category.objects.annotate(
        first=Min("products__name"), last=Max("products__name")
    ).order_by("pk"),
    "aggregate_of_case": lambda: Blog.objects.annotate(
        good=Sum(Case(When(entry__rating__gte=4, then=Value(1)), default=Value(0)))
    ).order_by("pk"),
    "aggregate_of_function": lambda: Blog.objects.annotate(longest=Max(Length("entry__headline"))).order_by("pk"),
    "aggregate_of_greatest": lambda: Blog.objects.annotate(
        most=Max(Greatest("entry__number_of_comments", "entry__number_of_pingbacks"))
    ).order_by("pk"),
    "aggregate_arithmetic": lambda: (
        Blog.objects.annotate(n=Count("entry", distinct=True)).annotate(more=F("n") * 2 + 1).order_by("pk")
    ),
    "aggregate_ratio": lambda: (
        Blog.objects.filter(entry__rating__gt=0)
        .annotate(share=Sum("entry__number_of_comments") * 1.0 / Sum("entry__rating"))
        .order_by("pk")
    ),
    "aggregate_having": lambda: Blog.objects.annotate(n=Count("entry")).filter(n__gt=2).order_by("pk"),
    "aggregate_having_and_where": lambda: (
        Blog.objects.filter(entry__rating__gt=1)
        .annotate(n=Count("entry"))
        .filter(Q(n__gte=3) | Q(name__contains="Ü"))
        .order_by("pk")
    ),
    "aggregate_having_exclude": lambda: Blog.objects.annotate(n=Count("entry")).exclude(n=0).order_by("-n", "pk"),
    "aggregate_two_relations": lambda: Product.objects.annotate(
        sold=Sum("lines__quantity"), n=Count("orders", distinct=True)
    ).order_by("pk"),
    "aggregate_durations": lambda: (
        Event.objects.values("day__year").annotate(total=Sum("length"), most=Max("pause")).order_by("day__year")
    ),
    "aggregate_booleans": lambda: Customer.objects.values("city").annotate(n=Count("wants_mail")).order_by("city"),
    "aggregate_over_condition": lambda: Blog.objects.annotate(
        n=Count(Case(When(Q(entry__rating__gt=3), then=Value(1))))
    ).order_by("pk"),
    "aggregate_exists_filter": lambda: Blog.objects.annotate(
        n=Count(
            "entry",
            filter=Exists(Entry.authors.through.objects.filter(entry=OuterRef("entry__pk"))),
        )
    ).order_by("pk"),
}

CALLS: Calls = {
    "aggregate_slides": lambda: (
        Company.objects.annotate(salaries=F("ceo__salary"))
        .values("num_employees", "salaries")
        .aggregate(result=Sum(F("salaries") + F("num_employees"), output_field=models.IntegerField()))
    ),
    "aggregate_count_star": lambda: Entry.objects.aggregate(n=Count("*")),
    "aggregate_count_pk": lambda: Entry.objects.aggregate(Count("pk")),
    "aggregate_several": lambda: Entry.objects.filter(pk__lt=18).aggregate(
        Sum("rating"), Avg("rating"), Min("rating"), Max("rating"), Count("rating")
    ),
    "aggregate_nullable": lambda: Employee.objects.aggregate(Sum("salary"), Avg("salary"), Count("salary")),
    "aggregate_distinct": lambda: Entry.objects.aggregate(
        n=Count("rating", distinct=True), total=Sum("rating", distinct=True)
    ),
    "aggregate_avg_distinct": lambda: Entry.objects.aggregate(value=Avg("rating", distinct=True)),
    "aggregate_of_nothing": lambda: Entry.objects.filter(pk=-1).aggregate(Sum("rating"), n=Count("pk")),
    "aggregate_default": lambda: Entry.objects.filter(pk=-1).aggregate(value=Sum("rating", default=Value(7))),
    "aggregate_stddev": lambda: Employee.objects.aggregate(all=StdDev("salary"), some=StdDev("salary", sample=True)),
    "aggregate_variance": lambda: Employee.objects.aggregate(
        all=Variance("salary"), some=Variance("salary", sample=True)
    ),
    "aggregate_decimal": lambda: Product.objects.aggregate(Sum("price"), Avg("price"), Max("price")),
    "aggregate_decimal_product": lambda: OrderLine.objects.aggregate(total=Sum(F("quantity") * F("unit_price"))),
    "aggregate_decimal_discount": lambda: Order.objects.aggregate(
        least=Min("discount"), total=Sum("discount", default=Decimal("0.00"))
    ),
    "aggregate_float": lambda: Measurement.objects.aggregate(Avg("ratio"), Sum("ratio")),
    "aggregate_dates": lambda: Event.objects.aggregate(Min("starts_at"), Max("ends_at"), Min("deadline")),
    "aggregate_times": lambda: Event.objects.aggregate(Min("opens"), Max("closes")),
    "aggregate_duration": lambda: Event.objects.aggregate(Sum("pause"), Avg("pause"), Max("length")),
    "aggregate_duration_difference": lambda: Event.objects.filter(ends_at__year__lt=2500).aggregate(
        total=Sum(F("ends_at") - F("starts_at"))
    ),
    "aggregate_filter": lambda: Entry.objects.aggregate(
        good=Count("pk", filter=Q(rating__gte=4)), bad=Sum("rating", filter=Q(rating__lt=2))
    ),
    "aggregate_of_annotation": lambda: Blog.objects.annotate(n=Count("entry")).aggregate(
        total=Sum("n"), average=Avg("n")
    ),
    "aggregate_of_sum": lambda: Order.objects.annotate(n=Sum("lines__quantity")).aggregate(
        most=Max("n"), least=Min("n")
    ),
    "aggregate_of_aggregates": lambda: Entry.objects.aggregate(a=Max("rating"), b=F("a") * 2),
    "aggregate_of_subquery": lambda: Blog.objects.annotate(
        best=Subquery(Entry.objects.filter(blog=OuterRef("pk")).order_by("-rating", "pk").values("rating")[:1])
    ).aggregate(total=Sum("best")),
    "aggregate_of_distinct": lambda: Entry.objects.values("rating").distinct().aggregate(Sum("rating")),
    "aggregate_of_exists": lambda: Employee.objects.annotate(
        is_ceo=Exists(Company.objects.filter(ceo=OuterRef("pk")))
    ).aggregate(n=Count("pk", filter=Q(is_ceo=True))),
    "aggregate_of_join": lambda: Entry.objects.aggregate(n=Count("authors"), m=Count("authors", distinct=True)),
    "aggregate_count_grouped": lambda: Entry.objects.values("blog").annotate(n=Count("pk")).count(),
    "aggregate_count_distinct_call": lambda: Entry.objects.values("blog", "rating").distinct().count(),
}
