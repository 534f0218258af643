"""Text of a column beside text of a parameter, of a literal or of a function, where a server keeps them apart."""

from typing import Any

from django.db.models import (
    Case,
    CharField,
    Count,
    Exists,
    F,
    Max,
    OuterRef,
    Q,
    Subquery,
    TextField,
    Value,
    When,
    Window,
)
from django.db.models.functions import (
    MD5,
    Cast,
    Chr,
    Coalesce,
    Concat,
    Greatest,
    Lag,
    Least,
    Lower,
    NullIf,
    Replace,
    Upper,
)

from django_dialect_bridge.example.models import Blog, Customer, Measurement, Order, Person

from .kinds import Calls, Queries, Writes

# Any: the stubs of Replace() take a Value alone for the replacement.
NAME: Any = "name"
CUSTOMERS = Customer.objects.order_by("pk")
MEASUREMENTS = Measurement.objects.order_by("pk")
STATUS = Order.objects.filter(customer=OuterRef("pk")).order_by("-status", "pk").values("status")
TEXT = CharField()

QUERIES: Queries = {
    "mixed_case": lambda: CUSTOMERS.annotate(v=Case(When(is_active=True, then="name"), default=Value("gone"))),
    "mixed_case_of_function": lambda: CUSTOMERS.annotate(
        v=Case(When(pk=1, then=Value("x")), When(pk=2, then=MD5("name")), default="name")
    ),
    "mixed_case_of_values": lambda: CUSTOMERS.annotate(
        v=Case(When(is_active=True, then=Value("a")), default=Value("b"))
    ),
    "mixed_case_null": lambda: CUSTOMERS.annotate(v=Case(When(is_active=True, then="name"), default=None)),
    "mixed_case_filter": lambda: CUSTOMERS.annotate(
        v=Case(When(is_active=True, then=Concat("name", Value("!"))), default=Value("gone"))
    ).filter(v__in=["gone", "x"]),
    "mixed_coalesce_nicknames": lambda: Person.objects.annotate(v=Coalesce("nickname", Value("none"))).order_by("pk"),
    "mixed_coalesce_subquery": lambda: CUSTOMERS.annotate(v=Coalesce(Subquery(STATUS[:1]), Value("none"))),
    "mixed_coalesce_nested": lambda: CUSTOMERS.annotate(
        v=Coalesce(NullIf("city", Value("Paris")), Upper(Value("x")), "name")
    ),
    "mixed_coalesce_group": lambda: (
        Person.objects.values(v=Coalesce("nickname", Value("none"))).annotate(n=Count("pk")).order_by("v")
    ),
    "mixed_coalesce_of_key": lambda: MEASUREMENTS.annotate(v=Coalesce(Cast("token", TEXT), Value("none"))),
    "mixed_coalesce_of_number": lambda: MEASUREMENTS.annotate(v=Coalesce(Cast("small", TEXT), "label")),
    "mixed_coalesce_of_character": lambda: MEASUREMENTS.annotate(
        v=Coalesce(Chr(F("positive_small") % 10 + 65), "label", Value("x"))
    ),
    "mixed_null_if": lambda: CUSTOMERS.annotate(v=NullIf("city", Value("Paris"))),
    "mixed_greatest": lambda: CUSTOMERS.annotate(v=Greatest("name", Value("m")), w=Least(Value("m"), Lower("name"))),
    "mixed_lag": lambda: CUSTOMERS.annotate(v=Window(Lag("name", default=Value("first")), order_by="pk")),
    "mixed_replace": lambda: CUSTOMERS.annotate(v=Replace(Value("a-b"), Value("-"), NAME)),
    "mixed_union": lambda: Customer.objects.values_list("name").union(Customer.objects.values_list(Value("x"))),
    "mixed_union_value_first": lambda: Customer.objects.values_list(Value("x")).union(
        Customer.objects.values_list("name"), all=True
    ),
    "mixed_union_three": lambda: Customer.objects.values_list("pk", Value("a")).union(
        Customer.objects.values_list("pk", Value("b")), Blog.objects.values_list("pk", "name"), all=True
    ),
    "mixed_union_three_long": lambda: Customer.objects.values_list("pk", Value("a", TextField())).union(
        Customer.objects.values_list("pk", "name"),
        Blog.objects.exclude(tagline="").values_list("pk", "tagline"),
        all=True,
    ),
    "mixed_union_ordered": lambda: (
        Customer.objects.values_list("name", "pk")
        .union(Blog.objects.values_list(Value("blog"), "pk"))
        .order_by("name", "pk")[:4]
    ),
    "mixed_difference": lambda: Customer.objects.values_list("name").difference(
        Customer.objects.values_list(Value("Ada"))
    ),
    "mixed_union_in": lambda: CUSTOMERS.filter(
        name__in=Customer.objects.values_list("name").filter(pk=1).union(Customer.objects.values_list(Value("x")))
    ),
    "mixed_exists": lambda: CUSTOMERS.filter(
        Exists(
            Order.objects.filter(status=Case(When(Q(pk__isnull=False), then=Value("new")), default=OuterRef("city")))
        )
    ),
}

CALLS: Calls = {
    "mixed_max_default": lambda: Customer.objects.filter(pk=-1).aggregate(v=Max("name", default=Value("none"))),
    "mixed_max_default_of_subquery": lambda: Customer.objects.distinct().aggregate(
        v=Max("city", filter=Q(pk=-1), default=Value("none"))
    ),
}

WRITES: Writes = {
    "mixed_update_case": lambda: Customer.objects.filter(pk__lt=3).update(
        city=Case(When(pk=1, then="name"), default=Value("none"))
    ),
    "mixed_update_coalesce": lambda: Person.objects.update(nickname=Coalesce("nickname", Value("none"))),
}
