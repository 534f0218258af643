"""Conditions as values: selected, compared, ordered, grouped, aggregated."""

from __future__ import annotations

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
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce, Upper
from django.db.models.lookups import Exact, GreaterThan, In, IsNull, LessThanOrEqual, Range

from django_dialect_bridge.example.models import (
    Author,
    Blog,
    Customer,
    Employee,
    Entry,
    Measurement,
    Order,
    Person,
    Product,
)

from .kinds import Calls, Queries


def truth_of(condition: Q) -> ExpressionWrapper[Q]:
    """Make a value of a condition."""
    return ExpressionWrapper(condition, output_field=BooleanField())


QUERIES: Queries = {
    "cast_word_to_boolean": lambda: Customer.objects.order_by("pk").annotate(
        a=Cast(Value("yes"), BooleanField()), b=Cast(Value("OFF"), BooleanField())
    ),
    "cast_word_of_condition_to_boolean": lambda: Customer.objects.order_by("pk").annotate(
        v=Cast(Case(When(pk=1, then=Value("on")), When(pk=2, then=None), default=Value("n")), BooleanField())
    ),
    "cast_word_to_boolean_filter": lambda: Customer.objects.order_by("pk").filter(
        is_active=Cast(Case(When(pk__gt=3, then=Value("t")), default=Value("false")), BooleanField())
    ),
    "boolean_q": lambda: Entry.objects.annotate(v=truth_of(Q(rating__gt=3))).order_by("pk"),
    "boolean_q_and": lambda: Entry.objects.annotate(v=truth_of(Q(rating__gt=3, blog=1))).order_by("pk"),
    "boolean_q_or_not": lambda: Entry.objects.annotate(v=truth_of(~Q(rating__gt=3) | Q(blog=1))).order_by("pk"),
    "boolean_q_null": lambda: Employee.objects.annotate(v=truth_of(Q(salary__gt=20))).order_by("pk"),
    "boolean_q_in": lambda: Entry.objects.annotate(v=truth_of(Q(rating__in=[1, 5]))).order_by("pk"),
    "boolean_q_like": lambda: Entry.objects.annotate(v=truth_of(Q(headline__icontains="%"))).order_by("pk"),
    "boolean_q_isnull": lambda: Person.objects.annotate(v=truth_of(Q(nickname__isnull=True))),
    "boolean_q_column": lambda: Customer.objects.annotate(v=truth_of(Q(is_active=True))).order_by("pk"),
    "boolean_q_nothing": lambda: Entry.objects.annotate(v=truth_of(Q(pk__in=[]))).order_by("pk"),
    "boolean_q_everything": lambda: Entry.objects.annotate(v=truth_of(~Q(pk__in=[]))).order_by("pk"),
    "boolean_q_filtered": lambda: Entry.objects.annotate(v=truth_of(Q(rating__gt=3))).filter(v=True).order_by("pk"),
    "boolean_q_filtered_false": lambda: (
        Employee.objects.annotate(v=truth_of(Q(salary__gt=20))).filter(v=False).order_by("pk")
    ),
    "boolean_q_excluded": lambda: Entry.objects.annotate(v=truth_of(Q(rating__gt=3))).exclude(v=True).order_by("pk"),
    "boolean_q_grouped": lambda: (
        Customer.objects.annotate(v=truth_of(Q(city="Paris"))).values("v").annotate(n=Count("pk")).order_by("v")
    ),
    "boolean_column": lambda: Customer.objects.values_list("pk", "is_active", "wants_mail").order_by("pk"),
    "boolean_column_negated": lambda: Customer.objects.annotate(v=~F("is_active")).order_by("pk"),
    "boolean_column_condition": lambda: Customer.objects.filter(
        ExpressionWrapper(F("is_active"), output_field=BooleanField())
    ).order_by("pk"),
    "boolean_coalesce": lambda: Customer.objects.annotate(v=Coalesce("wants_mail", False)).order_by("pk"),
    "boolean_coalesce_filter": lambda: (
        Customer.objects.annotate(v=Coalesce("wants_mail", True)).filter(v=True).order_by("pk")
    ),
    "boolean_coalesce_condition": lambda: Customer.objects.filter(
        Coalesce("wants_mail", True, output_field=BooleanField())
    ).order_by("pk"),
    "boolean_lookup": lambda: Entry.objects.annotate(v=GreaterThan(F("rating"), 3)).order_by("pk"),
    "boolean_lookup_filter": lambda: Entry.objects.filter(GreaterThan(F("rating"), F("number_of_pingbacks"))).order_by(
        "pk"
    ),
    "boolean_lookup_of_function": lambda: Product.objects.filter(Exact(Upper("sku"), F("sku"))).order_by("pk"),
    "boolean_lookup_isnull": lambda: Employee.objects.annotate(v=IsNull(F("salary"), True)).order_by("pk"),
    "boolean_lookup_compared": lambda: Entry.objects.filter(
        Exact(GreaterThan(F("rating"), 3), LessThanOrEqual(F("number_of_comments"), 5))
    ).order_by("pk"),
    "boolean_lookup_order": lambda: Entry.objects.order_by(GreaterThan(F("rating"), 3).desc(), "pk"),
    # MySQL reads BETWEEN ... AND 2 IS NULL as BETWEEN ... AND (2 IS NULL).
    "boolean_range_order": lambda: Measurement.objects.order_by(Range(F("small"), (1, 3)).asc(nulls_last=True), "pk"),
    "boolean_range_order_descending": lambda: Measurement.objects.order_by(
        Range(F("small"), (1, 3)).desc(nulls_first=True), "pk"
    ),
    "boolean_range_is_null": lambda: Measurement.objects.filter(IsNull(Range(F("small"), (1, 3)), True)).order_by("pk"),
    "boolean_range_compared": lambda: Measurement.objects.filter(
        Exact(Range(F("small"), (1, 3)), truth_of(Q(positive__gt=2)))
    ).order_by("pk"),
    # PostgreSQL tests before it compares, others from left to right.
    "boolean_equals_in": lambda: Measurement.objects.filter(
        Exact(F("is_valid"), In(F("small") * 2, [2, 6, 10]))
    ).order_by("pk"),
    "boolean_equals_range": lambda: Measurement.objects.order_by("pk").values_list(
        "pk", Exact(F("is_checked"), Range(F("small") + 1, (1, 4)))
    ),
    "boolean_equals_in_sorted": lambda: Measurement.objects.order_by(
        Exact(F("is_valid"), In(F("small") * 2, [2, 6, 10])).desc(nulls_last=True), "pk"
    ),
    "boolean_less_than_in": lambda: Measurement.objects.annotate(
        t=LessThanOrEqual(F("is_valid"), In(F("small") - 1, [2, 4]))
    ).order_by("t", "pk"),
    "boolean_conditions_equal": lambda: (
        Measurement.objects.annotate(a=truth_of(Q(small__gt=2)), b=truth_of(Q(positive__gt=2)))
        .filter(a=F("b"))
        .order_by("pk")
    ),
    "boolean_condition_equals_column": lambda: (
        Measurement.objects.annotate(a=truth_of(Q(whole__gt=4))).filter(is_valid=F("a")).order_by("pk")
    ),
    "boolean_subquery": lambda: Order.objects.annotate(
        v=Subquery(Customer.objects.filter(pk=OuterRef("customer")).values("is_active")[:1])
    ).order_by("placed_at", "pk"),
    "boolean_subquery_filter": lambda: (
        Order.objects.annotate(v=Subquery(Customer.objects.filter(pk=OuterRef("customer")).values("is_active")[:1]))
        .filter(v=True)
        .order_by("placed_at", "pk")
    ),
    "boolean_subquery_condition": lambda: Blog.objects.annotate(
        v=Subquery(
            Entry.objects.filter(blog=OuterRef("pk"))
            .annotate(h=truth_of(Q(rating__gt=4)))
            .order_by("pk")
            .values("h")[:1]
        )
    ).order_by("pk"),
    "boolean_exists_or_column": lambda: Customer.objects.annotate(
        v=truth_of(Q(Exists(Order.objects.filter(customer=OuterRef("pk")))) | Q(is_active=False))
    ).order_by("pk"),
    "boolean_exists_equals_condition": lambda: (
        Author.objects.annotate(
            a=Exists(Entry.objects.filter(authors=OuterRef("pk"))),
            b=truth_of(Q(email__endswith=".com")),
        )
        .filter(a=F("b"))
        .order_by("pk")
    ),
    "boolean_xor": lambda: Customer.objects.annotate(v=truth_of(Q(is_active=True) ^ Q(city="Paris"))).order_by("pk"),
    "boolean_key_in_having": lambda: (
        Measurement.objects.annotate(x=truth_of(~Q(is_checked=True)))
        .values("x")
        .annotate(n=Count("pk"))
        .filter(Q(n__gt=1) | Q(x=True))
    ),
    "boolean_case_key_in_having": lambda: (
        Measurement.objects.annotate(x=Case(When(whole__gt=3, then=F("is_checked")), default=Value(False)))
        .values("x")
        .annotate(n=Count("pk"))
        .filter(Q(n__gt=1) | Q(x=True))
    ),
    "boolean_conjunction_key_in_having": lambda: (
        Measurement.objects.annotate(x=truth_of(Q(is_valid=True) & ~Q(big__gt=1)))
        .values("x")
        .annotate(n=Count("pk"))
        .filter(Q(n__gt=1) | Q(x=True))
    ),
    "boolean_constant_order_sliced": lambda: (
        Measurement.objects.annotate(x=truth_of(Q(pk__in=[]))).order_by("x", "pk").values_list("pk", "x")[2:5]
    ),
}

CALLS: Calls = {
    "boolean_count_of_condition": lambda: Entry.objects.aggregate(v=Count(truth_of(Q(rating__gt=3)))),
    "boolean_exists_call": lambda: Customer.objects.filter(is_active=True, wants_mail=None).exists(),
}
