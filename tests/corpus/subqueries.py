"""Subquery, Exists and OuterRef in every place; IN with a query."""

from django.db.models import (
    Avg,
    Case,
    CharField,
    Count,
    Exists,
    F,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Coalesce

from django_dialect_bridge.example.models import (
    Author,
    Blog,
    Category,
    Company,
    Customer,
    Employee,
    Entry,
    Order,
    OrderLine,
    Person,
    Product,
)

from .kinds import Calls, Queries

LATEST = Entry.objects.filter(blog=OuterRef("pk")).order_by("-pub_date", "-pk")
ITS_LINES = OrderLine.objects.filter(product=OuterRef("pk"))
CHIEFS = Company.objects.filter(ceo=OuterRef("pk"))

QUERIES: Queries = {
    "subquery_scalar": lambda: Blog.objects.annotate(newest=Subquery(LATEST.values("headline")[:1])).order_by("pk"),
    "subquery_scalar_filter": lambda: (
        Blog.objects.annotate(newest=Subquery(LATEST.values("rating")[:1])).filter(newest__gte=3).order_by("pk")
    ),
    "subquery_scalar_order": lambda: Blog.objects.order_by(
        Subquery(LATEST.values("pub_date")[:1]).desc(nulls_last=True), "pk"
    ),
    "subquery_first_of_nullable": lambda: Category.objects.order_by("pk").values_list(
        "pk",
        Subquery(
            Product.objects.filter(category=OuterRef("pk"))
            .order_by(F("weight").desc(nulls_last=True), "pk")
            .values("weight")[:1]
        ),
    ),
    "subquery_first_null": lambda: Category.objects.order_by("pk").values_list(
        "pk",
        Subquery(
            Product.objects.filter(category=OuterRef("pk"))
            .order_by(F("weight").asc(nulls_first=True), "-pk")
            .values("weight")[:1]
        ),
    ),
    "subquery_first_distinct": lambda: Blog.objects.order_by("pk").values_list(
        "pk",
        Subquery(Entry.objects.filter(blog=OuterRef("pk")).order_by("-rating").values_list("rating").distinct()[:1]),
    ),
    "subquery_first_group": lambda: Blog.objects.order_by("pk").values_list(
        "pk",
        Subquery(
            Entry.objects.filter(blog=OuterRef("pk"))
            .values("rating")
            .annotate(n=Count("pk"))
            .order_by("-n", "-rating")
            .values("rating")[:1]
        ),
    ),
    "subquery_first_expression": lambda: Blog.objects.order_by("pk").values_list(
        "pk", Subquery(LATEST.values(n=F("rating") * 2 + Value(1))[:1])
    ),
    "subquery_first_by_parameter": lambda: Blog.objects.order_by("pk").values_list(
        "pk",
        Subquery(
            Entry.objects.filter(blog=OuterRef("pk"))
            .order_by(Case(When(rating__gt=3, then=Value(1)), default=Value(2)), "pk")
            .values("headline")[:1]
        ),
    ),
    "subquery_first_in": lambda: Entry.objects.filter(
        rating__in=Subquery(Entry.objects.filter(blog=OuterRef("blog")).order_by("-rating", "pk").values("rating")[:1])
    ).order_by("pk"),
    "subquery_first_not_in": lambda: Product.objects.exclude(
        price__in=Subquery(ITS_LINES.order_by("unit_price", "pk").values("unit_price")[:1])
    ).order_by("pk"),
    "subquery_first_of_long_text": lambda: Blog.objects.order_by("pk").values_list(
        "pk", Subquery(LATEST.values("body_text")[:1])
    ),
    "subquery_first_in_case": lambda: Blog.objects.order_by("pk").values_list(
        "pk", Case(When(pk__gt=Subquery(LATEST.values("rating")[:1]), then=Value("more")), default=Value("less"))
    ),
    "exists_no_second_row": lambda: Product.objects.filter(~Exists(ITS_LINES.order_by("-unit_price")[1:])).order_by(
        "pk"
    ),
    "exists_third_row_annotated": lambda: Product.objects.order_by("pk").values_list(
        "pk", Exists(ITS_LINES.order_by("pk")[2:5])
    ),
    "subquery_aggregate": lambda: Blog.objects.annotate(
        total=Subquery(Entry.objects.filter(blog=OuterRef("pk")).values("blog").annotate(n=Sum("rating")).values("n"))
    ).order_by("pk"),
    "subquery_count_two": lambda: (
        Blog.objects.annotate(
            entries=Subquery(
                Entry.objects.filter(blog=OuterRef("pk")).order_by().values("blog").annotate(n=Count("pk")).values("n"),
                output_field=IntegerField(),
            ),
            best=Subquery(LATEST.order_by("-rating", "pk").values("rating")[:1]),
        )
        .filter(entries__gt=F("best"))
        .order_by("pk")
    ),
    "subquery_arithmetic": lambda: Entry.objects.annotate(
        above=F("rating")
        - Subquery(Entry.objects.filter(blog=OuterRef("blog")).values("blog").annotate(a=Avg("rating")).values("a"))
    ).order_by("pk"),
    "subquery_coalesce": lambda: Person.objects.annotate(
        first_team=Coalesce(
            Subquery(
                Person.teams.through.objects.filter(person=OuterRef("pk")).order_by("joined").values("team__name")[:1]
            ),
            Value("none"),
            output_field=CharField(),
        )
    ),
    "subquery_in": lambda: Entry.objects.filter(blog__in=Blog.objects.filter(name__contains="e")).order_by("pk"),
    "subquery_in_values": lambda: Customer.objects.filter(
        pk__in=Order.objects.filter(status="paid").values("customer")
    ).order_by("pk"),
    "subquery_not_in": lambda: Customer.objects.exclude(pk__in=Order.objects.values("customer")).order_by("pk"),
    "subquery_not_in_nullable": lambda: Employee.objects.exclude(
        pk__in=Company.objects.values("point_of_contact")
    ).order_by("pk"),
    "subquery_in_grouped": lambda: Blog.objects.filter(
        pk__in=Entry.objects.values("blog").annotate(n=Count("pk")).filter(n__gte=4).values("blog")
    ).order_by("pk"),
    "subquery_in_ordered": lambda: Blog.objects.filter(
        pk__in=Entry.objects.order_by("-rating").values("blog")
    ).order_by("pk"),
    "subquery_exact": lambda: Entry.objects.filter(
        pub_date=Subquery(Entry.objects.order_by("-pub_date").values("pub_date")[:1])
    ).order_by("pk"),
    "subquery_compared": lambda: Product.objects.filter(
        price__gt=Subquery(
            OrderLine.objects.filter(product=OuterRef("pk")).order_by("unit_price", "pk").values("unit_price")[:1]
        )
    ).order_by("pk"),
    "exists_filter": lambda: Employee.objects.filter(Exists(CHIEFS)).order_by("pk"),
    "exists_not": lambda: Employee.objects.filter(~Exists(CHIEFS)).order_by("pk"),
    "exists_exclude": lambda: Employee.objects.exclude(Exists(CHIEFS)).order_by("pk"),
    "exists_and": lambda: Employee.objects.filter(Exists(CHIEFS) & Q(salary__gt=0)).order_by("pk"),
    "exists_or": lambda: Employee.objects.filter(Q(salary=None) | Exists(CHIEFS)).order_by("pk"),
    "exists_two": lambda: Customer.objects.filter(
        Exists(Order.objects.filter(customer=OuterRef("pk"), status="new")),
        ~Exists(Order.objects.filter(customer=OuterRef("pk"), status="cancelled")),
    ).order_by("pk"),
    "exists_annotation": lambda: Employee.objects.annotate(is_ceo=Exists(CHIEFS)).order_by("pk"),
    "exists_annotation_not": lambda: Employee.objects.annotate(free=~Exists(CHIEFS)).order_by("pk"),
    "exists_annotation_filter": lambda: (
        Employee.objects.annotate(is_ceo=Exists(CHIEFS)).filter(is_ceo=True).order_by("pk")
    ),
    "exists_annotation_filter_false": lambda: (
        Employee.objects.annotate(is_ceo=Exists(CHIEFS)).filter(is_ceo=False).order_by("pk")
    ),
    "exists_annotation_compared": lambda: (
        Customer.objects.annotate(buys=Exists(Order.objects.filter(customer=OuterRef("pk"))))
        .filter(buys=F("is_active"))
        .order_by("pk")
    ),
    "exists_in_case": lambda: Employee.objects.annotate(
        role=Case(When(Exists(CHIEFS), then=Value("ceo")), default=Value("staff"))
    ).order_by("pk"),
    "exists_in_order": lambda: Employee.objects.annotate(c=Exists(CHIEFS)).order_by("-c", "pk"),
    "exists_empty": lambda: Employee.objects.annotate(c=Exists(Company.objects.none())).order_by("pk"),
    "exists_empty_not": lambda: Employee.objects.filter(~Exists(Company.objects.none())).order_by("pk"),
    "exists_sliced": lambda: Blog.objects.filter(Exists(LATEST[2:3])).order_by("pk"),
    "exists_distinct_sliced": lambda: Blog.objects.filter(
        Exists(Entry.objects.filter(blog=OuterRef("pk")).values("rating").distinct().order_by("rating")[1:2])
    ).order_by("pk"),
    "exists_distinct_sliced_not": lambda: Customer.objects.filter(
        ~Exists(Order.objects.filter(customer=OuterRef("pk")).values("status").distinct()[1:])
    ).order_by("pk"),
    "exists_distinct_sliced_annotation": lambda: Blog.objects.annotate(
        several=Exists(Entry.objects.filter(blog=OuterRef("pk")).values("number_of_comments").distinct()[2:4])
    ).order_by("pk"),
    "subquery_distinct_second": lambda: Blog.objects.annotate(
        second=Subquery(Entry.objects.filter(blog=OuterRef("pk")).values("rating").distinct().order_by("-rating")[1:2])
    ).order_by("pk"),
    "subquery_distinct_third_compared": lambda: Entry.objects.filter(
        rating=Subquery(Entry.objects.values("rating").distinct().order_by("rating")[2:3])
    ).order_by("pk"),
    "exists_grouped": lambda: Blog.objects.filter(
        Exists(Entry.objects.filter(blog=OuterRef("pk")).values("blog").annotate(n=Count("pk")).filter(n__gt=3))
    ).order_by("pk"),
    "exists_nested": lambda: Customer.objects.filter(
        Exists(
            Order.objects.filter(
                Exists(OrderLine.objects.filter(order=OuterRef("pk"), quantity__gt=4)),
                customer=OuterRef("pk"),
            )
        )
    ).order_by("pk"),
    "outer_ref_twice": lambda: Customer.objects.filter(
        Exists(
            Order.objects.filter(customer=OuterRef("pk")).filter(
                Exists(OrderLine.objects.filter(order=OuterRef("pk"), order__customer=OuterRef(OuterRef("pk"))))
            )
        )
    ).order_by("pk"),
    "outer_ref_arithmetic": lambda: Entry.objects.filter(
        Exists(Entry.objects.filter(pk=OuterRef("pk") + 1, rating=OuterRef("rating")))
    ).order_by("pk"),
    "outer_ref_related": lambda: Category.objects.annotate(
        siblings=Subquery(
            Category.objects.filter(parent=OuterRef("parent__pk")).values("parent").annotate(n=Count("pk")).values("n")
        )
    ).order_by("pk"),
    "outer_ref_many_to_many": lambda: Author.objects.annotate(
        newest=Subquery(Entry.objects.filter(authors=OuterRef("pk")).order_by("-pk").values("headline")[:1])
    ).order_by("pk"),
}

CALLS: Calls = {
    "subquery_count": lambda: Employee.objects.filter(Exists(CHIEFS)).count(),
    "subquery_annotation_dropped": lambda: Employee.objects.annotate(c=Exists(CHIEFS)).count(),
    "subquery_explicit_aggregate": lambda: Blog.objects.annotate(n=Subquery(LATEST.values("rating")[:1])).aggregate(
        total=Sum("n")
    ),
}
