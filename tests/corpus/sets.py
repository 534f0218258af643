"""UNION, INTERSECT and EXCEPT, with orders, slices and annotations."""

from django.db.models import Case, Count, Exists, F, OuterRef, Value, When, Window
from django.db.models.functions import Coalesce, Lower, Rank, RowNumber

from django_dialect_bridge.example.models import (
    Author,
    Blog,
    Customer,
    Employee,
    Entry,
    Order,
    Person,
    Product,
    Reserved,
)

from .kinds import Calls, Queries

QUERIES: Queries = {
    "union": lambda: Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk__in=[2, 4])),
    "union_all": lambda: Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk__in=[2, 4]), all=True),
    "union_ordered": lambda: Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk__gte=7)).order_by("-name"),
    "union_values": lambda: Author.objects.values_list("name").union(Customer.objects.values_list("name")),
    "union_values_ordered": lambda: (
        Author.objects.values_list("name").union(Customer.objects.values_list("name")).order_by("name")
    ),
    "union_values_named_differently": lambda: Employee.objects.values_list("lastname").union(
        Person.objects.order_by().values_list("name")
    ),
    "union_three": lambda: (
        Entry.objects.filter(rating=5)
        .values("pk", "rating")
        .union(
            Entry.objects.filter(rating=1).values("pk", "rating"),
            Entry.objects.filter(blog=1).values("pk", "rating"),
        )
        .order_by("rating", "pk")
    ),
    "union_sliced": lambda: Entry.objects.filter(rating=5).union(Entry.objects.filter(blog=1)).order_by("-pk")[1:5],
    "union_of_slices": lambda: Entry.objects.order_by("pk")[:3].union(Entry.objects.order_by("-pk")[:3]),
    "union_of_slices_ordered": lambda: (
        Entry.objects.order_by("rating", "pk")[:4]
        .union(Entry.objects.order_by("-rating", "pk")[1:4], all=True)
        .order_by("headline", "pk")
    ),
    "union_of_slices_sliced": lambda: (
        Entry.objects.order_by("pk")[:5].union(Entry.objects.order_by("-pk")[:5]).order_by("pk")[2:7]
    ),
    "union_constants": lambda: (
        Author.objects.annotate(kind=Value("author"))
        .values_list("name", "kind")
        .union(Customer.objects.annotate(kind=Value("customer")).values_list("name", "kind"))
        .order_by("kind", "name")
    ),
    "union_numbers": lambda: Entry.objects.values_list("rating", flat=True).union(
        Employee.objects.exclude(salary=None).values_list("salary", flat=True)
    ),
    "union_with_null": lambda: (
        Person.objects.order_by()
        .values_list("nickname")
        .union(Person.objects.order_by().values_list("name"), all=True)
        .order_by()
    ),
    "union_default_order": lambda: Person.objects.filter(pk__lt=3).union(Person.objects.filter(pk__gt=7)),
    "union_annotated": lambda: (
        Blog.objects.annotate(n=Count("entry"))
        .filter(n__gt=3)
        .values("pk", "n")
        .union(Blog.objects.annotate(n=Count("entry")).filter(n=0).values("pk", "n"))
        .order_by("-n", "pk")
    ),
    "union_with_nothing": lambda: Blog.objects.filter(pk=1).union(Blog.objects.none()).order_by("pk"),
    "union_values_after": lambda: (
        Product.objects.filter(pk=1)
        .union(Product.objects.filter(pk__in=[2, 3]))
        .order_by("-pk")
        .values_list("pk", "name")
    ),
    "union_booleans": lambda: Product.objects.values_list("is_active").union(Reserved.objects.values_list("where")),
    "union_select_related_columns": lambda: (
        Order.objects.filter(status="new")
        .values_list("customer__name", "status")
        .union(Order.objects.filter(status="paid").values_list("customer__name", "status"))
        .order_by("status", "customer__name")
    ),
    "intersection": lambda: Entry.objects.filter(rating=5).intersection(Entry.objects.filter(blog=1)).order_by("pk"),
    "intersection_values": lambda: Blog.objects.values_list("name").intersection(
        Blog.objects.filter(pk__lt=4).values_list("name")
    ),
    "intersection_three": lambda: Entry.objects.values("pk").intersection(
        Entry.objects.filter(rating__gt=2).values("pk"),
        Entry.objects.filter(blog__lte=2).values("pk"),
    ),
    "difference": lambda: Entry.objects.filter(rating=5).difference(Entry.objects.filter(blog=1)).order_by("pk"),
    "difference_values": lambda: (
        Customer.objects.values_list("pk").difference(Order.objects.values_list("customer")).order_by("pk")
    ),
    "difference_of_slices": lambda: Entry.objects.order_by("pk")[:6].difference(Entry.objects.order_by("pk")[2:4]),
    "difference_nested": lambda: (
        Blog.objects.filter(pk__lte=5)
        .difference(Blog.objects.filter(pk=2).union(Blog.objects.filter(pk=3)))
        .order_by("pk")
    ),
    "union_in_subquery": lambda: Entry.objects.filter(
        blog__in=Blog.objects.filter(pk=1).values("pk").union(Blog.objects.filter(pk=5).values("pk"))
    ).order_by("pk"),
    "union_combined_by_operator": lambda: (Entry.objects.filter(rating=5) | Entry.objects.filter(blog=1)).order_by(
        "pk"
    ),
    "union_intersected_by_operator": lambda: (Entry.objects.filter(rating=5) & Entry.objects.filter(blog=1)).order_by(
        "pk"
    ),
    "union_nulls_last": lambda: (
        Employee.objects.values_list("salary")
        .union(Entry.objects.values_list("rating"))
        .order_by(F("salary").desc(nulls_last=True))[:4]
    ),
    "union_of_groups": lambda: (
        Entry.objects.values("rating")
        .annotate(n=Count("pk"))
        .filter(n__gt=1)
        .union(Entry.objects.values("rating").annotate(n=Count("pk")).filter(n=1), all=True)
        .order_by("rating", "n")
    ),
    "union_of_windows": lambda: (
        Entry.objects.annotate(r=Window(Rank(), order_by="pk"))
        .filter(r=1)
        .values("pk")
        .union(Entry.objects.order_by("-pk").values("pk")[:1])
        .order_by("pk")
    ),
    "union_in_exists": lambda: Blog.objects.filter(
        Exists(
            Entry.objects.filter(blog=OuterRef("pk"))
            .values("pk")
            .union(Entry.objects.filter(blog=OuterRef("pk"), rating=1).values("pk"))
        )
    ).order_by("pk"),
    "union_in_sliced_subquery": lambda: Entry.objects.filter(
        blog__in=Blog.objects.filter(pk=1)
        .values("pk")
        .union(Blog.objects.filter(pk=2).values("pk"))
        .order_by("-pk")[:1]
    ).order_by("pk"),
    "difference_of_union": lambda: (
        Blog.objects.filter(pk__lte=3)
        .union(Blog.objects.filter(pk=5))
        .difference(Blog.objects.filter(pk=2))
        .order_by("pk")
    ),
    "difference_with_nothing": lambda: Blog.objects.filter(pk=1).difference(Blog.objects.none()),
    "intersection_of_unions": lambda: Entry.objects.filter(
        pk__in=Entry.objects.filter(rating=5)
        .values("pk")
        .union(Entry.objects.filter(rating=4).values("pk"))
        .intersection(Entry.objects.filter(blog=1).values("pk"))
    ).order_by("pk"),
    "union_of_ordered_three": lambda: (
        Entry.objects.order_by("-rating")
        .values_list("pk")
        .union(Blog.objects.order_by("name").values_list("pk"), Author.objects.order_by("-email").values_list("pk"))
        .order_by("pk")
    ),
    "union_of_ordered_unions": lambda: (
        Entry.objects.order_by("-pk")
        .values_list("pk")
        .union(Blog.objects.order_by("name").values_list("pk"))
        .union(Author.objects.order_by("name").values_list("pk"))
        .order_by("-pk")
    ),
    "union_of_ordered_by_function": lambda: (
        Entry.objects.order_by(Lower("headline").desc())
        .values_list("pk")
        .union(Blog.objects.order_by(Case(When(name="x", then=1), default=2)).values_list("pk"), all=True)
        .order_by("pk")[1:9]
    ),
    "union_of_ordered_in_subquery": lambda: Entry.objects.filter(
        pk__in=Entry.objects.order_by("-rating").values("pk").union(Blog.objects.order_by("name").values("pk"))
    ).order_by("pk"),
    "intersection_of_ordered_in_subquery": lambda: Blog.objects.filter(
        pk__in=Entry.objects.order_by("headline")
        .values("blog")
        .intersection(Blog.objects.order_by("-name").values("pk"))
    ).order_by("pk"),
    "union_of_ordered_groups": lambda: (
        Entry.objects.values_list("rating")
        .annotate(n=Count("pk"))
        .order_by("-n", "rating")
        .union(Blog.objects.order_by("name").values_list("pk", Value(0)))
        .order_by("rating", "n")
    ),
    "union_of_ordered_windows": lambda: (
        Entry.objects.annotate(n=Window(RowNumber(), order_by="pk"))
        .order_by("-n")
        .values_list("pk", "n")
        .union(Blog.objects.values_list("pk", "pk"))
        .order_by("pk", "n")
    ),
    "union_of_ordered_distinct": lambda: (
        Entry.objects.order_by("-rating").values_list("rating").distinct().union(Blog.objects.values_list("pk"))
    ),
    "union_of_ordered": lambda: (
        Entry.objects.order_by("headline").values_list("pk").union(Blog.objects.order_by("-name").values_list("pk"))
    ),
    "union_of_ordered_and_sliced": lambda: (
        Entry.objects.order_by("-headline")
        .values_list("pk", "headline")
        .union(Blog.objects.order_by("name").values_list("pk", "name")[:2], all=True)
        .order_by("headline", "pk")
    ),
    "intersection_of_ordered": lambda: (
        Entry.objects.order_by("rating")
        .values_list("blog_id")
        .intersection(Blog.objects.order_by("name").values_list("pk"))
    ),
    "difference_of_ordered": lambda: (
        Blog.objects.order_by("name")
        .values_list("pk")
        .difference(Entry.objects.order_by("rating").values_list("blog_id"))
    ),
    "union_of_ordered_by_parameter": lambda: (
        Blog.objects.order_by(Coalesce("name", Value("x")))
        .values_list("name")
        .union(Entry.objects.order_by(F("rating") * 2).values_list("headline"), all=True)
    ),
    "union_arithmetic": lambda: (
        Entry.objects.annotate(v=F("rating") * 2).values_list("v").union(Entry.objects.values_list("pk"))
    ),
}

CALLS: Calls = {
    "difference_count": lambda: Blog.objects.values_list("pk").difference(Entry.objects.values_list("blog")).count(),
    "union_sliced_count": lambda: (
        Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk__in=[2, 4])).order_by("pk")[1:3].count()
    ),
    "union_count": lambda: Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk__in=[2, 4])).count(),
    "union_exists": lambda: Blog.objects.filter(pk=-1).union(Blog.objects.filter(pk=-2)).exists(),
    "union_first": lambda: Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk=4)).order_by("-pk").first(),
    "intersection_count": lambda: Entry.objects.filter(rating=5).intersection(Entry.objects.filter(blog=1)).count(),
}
