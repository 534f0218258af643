"""Case and When, as values and as conditions."""

from datetime import date

from django.db.models import (
    BooleanField,
    Case,
    CharField,
    Count,
    F,
    IntegerField,
    Q,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Coalesce

from django_dialect_bridge.example.models import (
    Blog,
    Company,
    Customer,
    Employee,
    Entry,
    Person,
)

from .kinds import Calls, Queries

QUERIES: Queries = {
    "case_values": lambda: Entry.objects.annotate(
        v=Case(
            When(rating__gte=4, then=Value("good")),
            When(rating__gte=2, then=Value("fair")),
            default=Value("bad"),
        )
    ).order_by("pk"),
    "case_no_default": lambda: Entry.objects.annotate(v=Case(When(rating=5, then=Value("best")))).order_by("pk"),
    "case_columns": lambda: Person.objects.annotate(
        v=Case(When(nickname__isnull=False, then=F("nickname")), default=F("name"))
    ),
    "case_expressions": lambda: Company.objects.annotate(
        v=Case(
            When(num_employees__gt=F("num_chairs"), then=F("num_employees") - F("num_chairs")),
            default=Value(0),
        )
    ).order_by("pk"),
    "case_q": lambda: Entry.objects.annotate(
        v=Case(When(Q(rating=5) | Q(blog__name__contains="Talk"), then=Value(1)), default=Value(0))
    ).order_by("pk"),
    "case_not": lambda: Employee.objects.annotate(
        v=Case(When(~Q(salary__gt=20), then=Value("low")), default=Value("high"))
    ).order_by("pk"),
    "case_boolean_results": lambda: Entry.objects.annotate(
        v=Case(When(rating__gt=3, then=Value(True)), default=Value(False))
    ).order_by("pk"),
    "case_boolean_filter": lambda: (
        Entry.objects.annotate(v=Case(When(rating__gt=3, then=Value(True)), default=Value(False)))
        .filter(v=True)
        .order_by("pk")
    ),
    "case_boolean_condition": lambda: Entry.objects.filter(
        Case(When(rating__gt=3, then=Value(True)), default=Value(False), output_field=BooleanField())
    ).order_by("pk"),
    "case_boolean_column": lambda: Customer.objects.annotate(
        v=Case(When(is_active=True, then=Value("yes")), default=Value("no"))
    ).order_by("pk"),
    "case_boolean_column_result": lambda: Customer.objects.annotate(
        v=Case(When(city="Paris", then=F("is_active")), default=F("wants_mail"))
    ).order_by("pk"),
    "case_empty": lambda: Entry.objects.annotate(v=Case(When(pk__in=[], then=Value(1)), default=Value(2))).order_by(
        "pk"
    ),
    "case_always": lambda: Entry.objects.annotate(
        v=Case(When(~Q(pk__in=[]), then=Value(1)), default=Value(2))
    ).order_by("pk"),
    "case_only_default": lambda: Entry.objects.annotate(v=Case(default=Value(3))).order_by("pk"),
    "case_nested": lambda: Entry.objects.annotate(
        v=Case(
            When(rating__gt=2, then=Case(When(rating=5, then=Value("a")), default=Value("b"))),
            default=Value("c"),
        )
    ).order_by("pk"),
    "case_filter": lambda: Entry.objects.filter(rating=Case(When(blog=1, then=Value(4)), default=Value(5))).order_by(
        "pk"
    ),
    "case_aggregate": lambda: Blog.objects.annotate(v=Sum(Case(When(entry__rating=5, then=1), default=0))).order_by(
        "pk"
    ),
    "case_of_aggregate": lambda: (
        Blog.objects.annotate(n=Count("entry"))
        .annotate(
            v=Case(
                When(n__gt=3, then=Value("many")),
                When(n=0, then=Value("none")),
                default=Value("few"),
            )
        )
        .order_by("pk")
    ),
    "case_dates": lambda: Person.objects.annotate(v=Coalesce("born", Value(date(1900, 1, 1)))),
    "case_text_types": lambda: Entry.objects.annotate(
        v=Case(When(rating__gt=3, then=F("body_text")), default=F("headline"), output_field=CharField())
    ).order_by("pk"),
}

CALLS: Calls = {
    "case_aggregate_call": lambda: Entry.objects.aggregate(
        v=Sum(Case(When(rating__gt=3, then=Value(1)), default=Value(0), output_field=IntegerField()))
    ),
}
