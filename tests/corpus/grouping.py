"""GROUP BY over columns, expressions, parameters, constants and subqueries; distinct."""

from django.db.models import (
    BooleanField,
    Case,
    CharField,
    Count,
    Exists,
    ExpressionWrapper,
    F,
    Max,
    Min,
    OuterRef,
    Q,
    Subquery,
    Sum,
    Value,
    When,
    Window,
)
from django.db.models.functions import ExtractYear, Lower, Substr, TruncMonth, Upper

from django_dialect_bridge.example.models import (
    Blog,
    Category,
    Customer,
    Employee,
    Entry,
    Event,
    Order,
    OrderLine,
    Person,
    Product,
)

from .kinds import Calls, Queries

QUERIES: Queries = {
    "group_column": lambda: Entry.objects.values("rating").annotate(n=Count("pk")).order_by("rating"),
    "group_two_columns": lambda: (
        Entry.objects.values("blog", "rating").annotate(n=Count("pk")).order_by("blog", "rating")
    ),
    "group_related_column": lambda: (
        Entry.objects.values("blog__name").annotate(best=Max("rating")).order_by("blog__name")
    ),
    "group_nullable": lambda: (
        Employee.objects.values("salary").annotate(n=Count("pk")).order_by(F("salary").asc(nulls_last=True))
    ),
    "group_boolean": lambda: Customer.objects.values("is_active").annotate(n=Count("pk")).order_by("is_active"),
    "group_expression": lambda: Customer.objects.values(low=Lower("city")).annotate(n=Count("pk")).order_by("low"),
    "group_parameter_in_function": lambda: (
        Product.objects.values(prefix=Substr("sku", 1, 3)).annotate(n=Count("pk")).order_by("prefix")
    ),
    "group_parameters_in_case": lambda: (
        Entry.objects.annotate(
            kind=Case(
                When(rating__gte=4, then=Value("good")),
                When(rating__gte=2, then=Value("fair")),
                default=Value("bad"),
            )
        )
        .values("kind")
        .annotate(n=Count("pk"))
        .order_by("kind")
    ),
    "group_condition": lambda: (
        Entry.objects.annotate(high=ExpressionWrapper(Q(rating__gt=3), output_field=BooleanField()))
        .values("high")
        .annotate(n=Count("pk"))
        .order_by("high")
    ),
    "group_constant": lambda: Entry.objects.annotate(kind=Value("all")).values("kind").annotate(n=Count("pk")),
    "group_constant_and_column": lambda: (
        Entry.objects.annotate(kind=Value("x", output_field=CharField()))
        .values("kind", "blog")
        .annotate(n=Count("pk"))
        .order_by("blog")
    ),
    "group_subquery": lambda: (
        Entry.objects.annotate(blog_name=Subquery(Blog.objects.filter(pk=OuterRef("blog")).values("name")[:1]))
        .values("blog_name")
        .annotate(n=Count("pk"))
        .order_by("blog_name")
    ),
    "group_exists": lambda: (
        Customer.objects.annotate(buys=Exists(Order.objects.filter(customer=OuterRef("pk"))))
        .values("buys")
        .annotate(n=Count("pk"))
        .order_by("buys")
    ),
    "group_year": lambda: Entry.objects.values(year=ExtractYear("pub_date")).annotate(n=Count("pk")).order_by("year"),
    "group_year_transform": lambda: (
        Entry.objects.values("pub_date__year").annotate(n=Count("pk")).order_by("pub_date__year")
    ),
    "group_month": lambda: (
        Event.objects.annotate(month=TruncMonth("starts_at")).values("month").annotate(n=Count("pk")).order_by("month")
    ),
    "group_arithmetic": lambda: (
        Entry.objects.values(parity=F("pk") % 2).annotate(total=Sum("rating")).order_by("parity")
    ),
    "group_whole_model": lambda: (
        Blog.objects.annotate(first=Min("entry__pub_date")).filter(first__year__lt=2018).order_by("pk")
    ),
    "group_having_other": lambda: (
        Entry.objects.values("blog")
        .annotate(n=Count("pk"))
        .filter(n__gte=3)
        .values_list("blog", flat=True)
        .order_by("blog")
    ),
    "group_having_sum": lambda: (
        Order.objects.annotate(items=Sum("lines__quantity")).filter(items__gt=4).order_by("placed_at")
    ),
    "group_through_relation": lambda: (
        OrderLine.objects.values("product__category__name")
        .annotate(total=Sum(F("quantity") * F("unit_price")))
        .order_by("product__category__name")
    ),
    "group_annotate_after_values": lambda: (
        Entry.objects.values("rating").annotate(n=Count("pk"), low=F("rating") - 1).order_by("rating")
    ),
    "group_annotate_before_values": lambda: Blog.objects.annotate(n=Count("entry")).values("name", "n").order_by("pk"),
    "group_order_by_aggregate": lambda: Entry.objects.values("blog").annotate(n=Count("pk")).order_by("-n", "blog"),
    "group_order_by_aggregate_not_selected": lambda: (
        Blog.objects.annotate(n=Count("entry")).order_by("-n", "pk").values_list("name", flat=True)
    ),
    "group_twice": lambda: (
        Entry.objects.values("blog", "rating").annotate(n=Count("pk")).values("blog", "n").order_by("blog", "n")
    ),
    "group_text_long": lambda: Entry.objects.values("body_text").annotate(n=Count("pk")).filter(n__gt=1),
    "group_by_default_order": lambda: Person.objects.values("born").annotate(n=Count("pk")),
    "group_by_constant_sorted_by_it": lambda: (
        Entry.objects.annotate(k=Value(7)).values("k").annotate(n=Count("pk")).order_by(F("k").desc(nulls_last=True))
    ),
    "group_window_filtered_and_sorted": lambda: (
        Entry.objects.annotate(w=Window(Count("pk"), partition_by=["rating"]))
        .filter(w__gt=1)
        .order_by("-w", "pk")
        .values_list("pk", "w")
    ),
    "distinct_rows": lambda: Entry.objects.values("headline", "body_text").distinct(),
    "distinct_column": lambda: Entry.objects.values_list("rating", flat=True).distinct(),
    "distinct_nulls": lambda: Employee.objects.values_list("salary", flat=True).distinct(),
    "distinct_ordered": lambda: Entry.objects.values("rating").distinct().order_by("-rating"),
    "distinct_expression": lambda: Customer.objects.values_list(Upper("city"), flat=True).distinct(),
    "distinct_ordered_by_other": lambda: (
        Entry.objects.filter(pk__lte=6).order_by("blog__name", "pk").values_list("blog__name", flat=True).distinct()
    ),
    "distinct_boolean": lambda: Customer.objects.values("is_active", "wants_mail").distinct(),
    "distinct_self_join": lambda: Category.objects.values("parent__name").distinct(),
    "distinct_whole_model": lambda: Employee.objects.filter(company_ceo_set__isnull=False).distinct(),
}

CALLS: Calls = {
    "group_count": lambda: Entry.objects.values("rating").annotate(n=Count("pk")).filter(n__gt=1).count(),
    "group_count_of_a_constant": lambda: (
        Entry.objects.annotate(k=Value("k")).values("k").annotate(n=Count("pk")).filter(n__gt=1).count()
    ),
    "group_exists_of_a_constant": lambda: (
        Entry.objects.annotate(k=Value("k")).values("k").annotate(n=Count("pk")).filter(n__gt=1).exists()
    ),
    "group_exists_call": lambda: Entry.objects.values("rating").annotate(n=Count("pk")).filter(n__gt=1).exists(),
    "distinct_count": lambda: Entry.objects.values("headline").distinct().count(),
    "distinct_sliced_count": lambda: Entry.objects.values("headline").distinct()[:5].count(),
}
