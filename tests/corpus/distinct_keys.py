"""Distinct rows sorted by what is computed, mostly with parameters."""

import datetime
from typing import Any

from django.db.models import (
    BooleanField,
    Case,
    Count,
    Exists,
    ExpressionWrapper,
    F,
    OuterRef,
    Q,
    Subquery,
    Sum,
    Value,
    When,
    Window,
)
from django.db.models.functions import Coalesce, Concat, ExtractYear, Left, Lower, NullIf, Rank, Replace

from django_dialect_bridge.example.models import Author, Blog, Customer, Employee, Entry, Event, Product

from .kinds import Calls, Queries


def _rating(**lookups: Any) -> Case:
    """Build a CASE of high, low or nothing, with four parameters."""
    return Case(When(rating__gt=3, then=Value("high")), When(rating=1, then=Value("low")), default=Value("none"))


QUERIES: Queries = {
    "distinct_key_coalesce": lambda: Entry.objects.values("rating").distinct().order_by(Coalesce("rating", 5)),
    "distinct_key_descending": lambda: (
        Event.objects.values("deadline")
        .distinct()
        .order_by(Coalesce("deadline", Value(datetime.date(2020, 1, 1))).desc(), "deadline")
    ),
    "distinct_key_nulls_last": lambda: (
        Employee.objects.values("salary")
        .distinct()
        .order_by(NullIf("salary", Value(50)).asc(nulls_last=True), "salary")
    ),
    "distinct_key_nulls_first": lambda: (
        Entry.objects.values("rating").distinct().order_by(NullIf("rating", Value(5)).desc(nulls_first=True))
    ),
    "distinct_key_several_parameters": lambda: (
        Entry.objects.values("rating").distinct().order_by(_rating().desc(), (F("rating") + 5) * 5)
    ),
    "distinct_key_in_functions": lambda: (
        Customer.objects.values("city").distinct().order_by(Replace(Concat("city", Value("a")), Value("a"), Value("-")))
    ),
    "distinct_key_not_selected": lambda: (
        Blog.objects.filter(entry__rating__gt=1).distinct().order_by(Coalesce("entry__rating", 5), "pk")
    ),
    "distinct_key_related": lambda: Entry.objects.distinct().order_by(Concat("blog__name", Value("x")).desc(), "pk"),
    "distinct_key_list": lambda: (
        Entry.objects.values("rating")
        .distinct()
        .order_by(Case(When(rating__in=[1, 4, 5], then=Value(1)), default=Value(0)), "-rating")
    ),
    "distinct_key_condition": lambda: (
        Entry.objects.values("rating")
        .distinct()
        .order_by(ExpressionWrapper(Q(rating__gt=3), BooleanField()).desc(), "rating")
    ),
    "distinct_key_exists": lambda: (
        Author.objects.values("name")
        .distinct()
        .order_by(Exists(Entry.objects.filter(authors=OuterRef("pk"), rating=5)), "name")
    ),
    "distinct_key_subquery": lambda: (
        Blog.objects.values("name")
        .distinct()
        .order_by(
            Subquery(
                Entry.objects.filter(blog=OuterRef("pk"), rating__gt=1).order_by("-rating", "pk").values("rating")[:1]
            ).desc(nulls_last=True),
            "name",
        )
    ),
    "distinct_key_date": lambda: (
        Event.objects.values("day").distinct().order_by(F("day") + datetime.timedelta(days=1), ExtractYear("day") % 4)
    ),
    "distinct_key_annotation": lambda: (
        Entry.objects.annotate(k=Coalesce("rating", 5) * 2).values("k").distinct().order_by("-k")
    ),
    "distinct_key_of_annotation": lambda: (
        Entry.objects.annotate(k=Coalesce("rating", 5)).values("k").distinct().order_by(F("k") % 3, "k")
    ),
    "distinct_key_case_of_text": lambda: (
        Customer.objects.annotate(k=Lower(Concat("city", Value("!")))).values("k").distinct().order_by("k")
    ),
    "distinct_key_sliced": lambda: (
        Entry.objects.values("rating").distinct().order_by(Coalesce("rating", 5).desc(nulls_last=True))[1:3]
    ),
    "distinct_key_first": lambda: (
        Product.objects.filter(stock__lt=1000).values("stock").distinct().order_by((F("stock") + 5) % 7, "stock")[:2]
    ),
    "distinct_key_in_union": lambda: (
        Entry.objects.values("rating")
        .distinct()
        .order_by(Coalesce("rating", 5).desc())[:2]
        .union(
            Entry.objects.filter(number_of_comments__lt=999)
            .values("number_of_comments")
            .distinct()
            .order_by(F("number_of_comments") * 2 + 2)[:2]
        )
    ),
    "distinct_key_in_subquery": lambda: Entry.objects.filter(
        rating__in=Entry.objects.values("rating").distinct().order_by((F("rating") + 1) * 2)[:2]
    ).order_by("pk"),
    "distinct_key_in_exists": lambda: Blog.objects.filter(
        Exists(
            Entry.objects.filter(blog=OuterRef("pk")).values("rating").distinct().order_by(Coalesce("rating", 5))[:1]
        )
    ).order_by("pk"),
    "distinct_key_window": lambda: (
        Entry.objects.annotate(r=Window(Rank(), order_by=Coalesce("rating", 5).desc()))
        .values("rating", "r")
        .distinct()
        .order_by(Coalesce("rating", 5).desc())
    ),
    "distinct_key_is_window": lambda: (
        Entry.objects.values("rating")
        .distinct()
        .order_by(Window(Rank(), order_by=(F("rating") * 2 + 2).asc()) + 1, "rating")
    ),
    "distinct_key_grouped": lambda: (
        Entry.objects.values("blog")
        .annotate(n=Sum("rating") + 2)
        .values("n")
        .distinct()
        .order_by(Coalesce(F("n"), 2).desc())
    ),
    "distinct_key_equal_values": lambda: (
        Entry.objects.annotate(a=F("rating") + 1, b=F("rating") + 2)
        .values("a", "b")
        .distinct()
        .order_by((F("rating") + 1).desc(), F("rating") + 2)
    ),
    "distinct_key_text_portable": lambda: (
        Customer.objects.filter(city__gt="A").values("city").distinct().order_by(Left("city", 3).desc(), "city")
    ),
    "distinct_on_computed": lambda: (
        Entry.objects.annotate(k=Coalesce("rating", 5) + 1).order_by("k", "pk").distinct("k").values("k", "pk")
    ),
}

CALLS: Calls = {
    "distinct_key_count": lambda: Entry.objects.values("rating").distinct().order_by(Coalesce("rating", 5)).count(),
    "distinct_key_sliced_sum": lambda: (
        Entry.objects.values("rating")
        .distinct()
        .order_by(Coalesce("rating", 5).desc())[:3]
        .aggregate(s=Sum("rating"), n=Count("*"))
    ),
    "distinct_key_exists_call": lambda: (
        Entry.objects.values("rating").distinct().order_by(Coalesce("rating", 5)).exists()
    ),
}
