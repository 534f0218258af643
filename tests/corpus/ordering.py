"""Orders: nulls, expressions, conditions, relations, duplicates."""

from django.db.models import (
    BooleanField,
    Case,
    Count,
    Exists,
    ExpressionWrapper,
    F,
    IntegerField,
    Max,
    OuterRef,
    Q,
    Subquery,
    Value,
    When,
    Window,
)
from django.db.models.functions import Coalesce, Length, Lower, RowNumber, Upper

from django_dialect_bridge.example.models import (
    Category,
    Company,
    Customer,
    Employee,
    Entry,
    Event,
    Order,
    Person,
    Product,
    Restaurant,
    SalariedEmployee,
)

from .kinds import Calls, Queries

QUERIES: Queries = {
    "order_column": lambda: Employee.objects.order_by("lastname", "firstname", "pk"),
    "order_descending": lambda: Entry.objects.order_by("-pub_date", "-pk"),
    "order_mixed": lambda: Entry.objects.order_by("rating", "-number_of_comments", "pk"),
    "order_by_pk": lambda: Company.objects.order_by("pk"),
    "order_default_of_model": lambda: Person.objects.all(),
    "order_default_of_proxy": lambda: SalariedEmployee.objects.all(),
    "order_default_inherited": lambda: Restaurant.objects.all(),
    "order_cleared": lambda: Person.objects.order_by(),
    "order_reversed": lambda: Person.objects.reverse(),
    "order_nullable": lambda: Employee.objects.order_by("salary", "pk"),
    "order_nullable_descending": lambda: Employee.objects.order_by("-salary", "pk"),
    "order_nulls_first": lambda: Employee.objects.order_by(F("salary").asc(nulls_first=True), "pk"),
    "order_nulls_last": lambda: Employee.objects.order_by(F("salary").desc(nulls_last=True), "pk"),
    "order_nulls_first_descending": lambda: Event.objects.order_by(F("deadline").desc(nulls_first=True), "pk"),
    "order_nulls_last_ascending": lambda: Event.objects.order_by(F("pause").asc(nulls_last=True), "pk"),
    "order_nulls_first_sliced": lambda: Person.objects.order_by(F("nickname").asc(nulls_first=True), "pk")[1:6],
    "order_expression": lambda: Customer.objects.order_by(Lower("name"), "pk"),
    "order_expression_descending": lambda: Customer.objects.order_by(Length("name").desc(), "pk"),
    "order_arithmetic": lambda: Company.objects.order_by((F("num_employees") - F("num_chairs")).desc(), "pk"),
    "order_coalesce": lambda: Person.objects.order_by(Coalesce("nickname", "name").desc(), "pk"),
    "order_annotation": lambda: Customer.objects.annotate(shout=Upper("name")).order_by("-shout", "pk"),
    "order_annotation_twice": lambda: Customer.objects.annotate(size=Length("name")).order_by("size", "-size", "pk"),
    "order_duplicate_column": lambda: Entry.objects.order_by("rating", "pk", "rating", "-pk"),
    "order_related": lambda: Company.objects.order_by("ceo__lastname", "pk"),
    "order_related_nullable": lambda: Company.objects.order_by("point_of_contact__firstname", "pk").values_list(
        "pk", flat=True
    ),
    "order_related_self": lambda: Category.objects.order_by("parent__parent__name", "parent__name", "name", "pk"),
    "order_case": lambda: Customer.objects.order_by(
        Case(
            When(city="Paris", then=Value(0)),
            When(city="", then=Value(2)),
            default=Value(1),
            output_field=IntegerField(),
        ),
        "pk",
    ),
    "order_boolean": lambda: Product.objects.order_by("-is_active", "pk"),
    "order_boolean_nullable": lambda: Customer.objects.order_by(F("wants_mail").asc(nulls_last=True), "pk"),
    "order_condition": lambda: Entry.objects.order_by(ExpressionWrapper(Q(rating__gt=3), BooleanField()), "pk"),
    "order_condition_descending": lambda: Entry.objects.order_by(
        ExpressionWrapper(Q(headline__contains="Lennon"), BooleanField()).desc(), "pk"
    ),
    "order_exists": lambda: Employee.objects.order_by(Exists(Company.objects.filter(ceo=OuterRef("pk"))).desc(), "pk"),
    "order_constant": lambda: Entry.objects.order_by(Value("x"), "pk"),
    "order_constant_annotation": lambda: Entry.objects.annotate(kind=Value("entry")).order_by("kind", "pk"),
    "order_not_selected": lambda: Entry.objects.order_by("-mod_date", "pk").values_list("headline", flat=True),
    "order_never_null_of_outer_join": lambda: Customer.objects.order_by("orders__placed_at", "-pk", "orders__pk"),
    "order_never_null_of_outer_join_descending": lambda: Customer.objects.order_by(
        "-orders__status", "pk", "orders__pk"
    ),
    "order_never_null_inherited": lambda: Restaurant.objects.order_by("-seats", "-pk"),
    "order_count_descending": lambda: Customer.objects.annotate(n=Count("orders")).order_by("-n", "-pk"),
    "order_max_of_never_null": lambda: Customer.objects.annotate(v=Max("orders__placed_at")).order_by(
        F("v").desc(nulls_last=True), "pk"
    ),
    "order_row_number": lambda: Customer.objects.annotate(v=Window(RowNumber(), order_by=F("pk").desc())).order_by(
        "-v"
    ),
    "order_subquery_of_never_null": lambda: Customer.objects.annotate(
        v=Subquery(Order.objects.filter(customer=OuterRef("pk")).order_by("-placed_at").values("placed_at")[:1])
    ).order_by("-v", "-pk"),
    "order_union_of_never_null": lambda: (
        Customer.objects.values_list("pk").union(Category.objects.values_list("pk")).order_by("-pk")
    ),
    "order_union_of_nullable": lambda: (
        Customer.objects.values_list("pk").union(Category.objects.values_list("parent_id")).order_by("-pk")
    ),
    "order_distinct_never_null": lambda: Order.objects.values("customer_id").distinct().order_by("-customer_id"),
    "order_distinct_nullable": lambda: Category.objects.values("parent_id").distinct().order_by("-parent_id")[:3],
    "order_derived_never_null": lambda: Customer.objects.filter(
        pk__in=Customer.objects.order_by("-pk")[1:4].values("pk")
    ).order_by("-pk"),
    "order_nulls_first_of_never_null": lambda: Customer.objects.order_by(F("name").asc(nulls_first=True), "pk"),
    "order_random": lambda: Entry.objects.order_by("?"),
    "order_random_sliced": lambda: Entry.objects.order_by("?")[:3],
    "order_decimal": lambda: Product.objects.order_by("price", "sku").values_list("sku", "price"),
    "order_text_values": lambda: Entry.objects.order_by("headline", "pk").values_list("headline"),
    "order_by_alias_of_column": lambda: Product.objects.values("sku", cost=F("price")).order_by("cost", "sku"),
}

UNDETERMINED = {"order_random", "order_random_sliced"}

CALLS: Calls = {
    "order_first_nulls_last": lambda: Employee.objects.order_by(F("salary").desc(nulls_last=True), "pk").first(),
    "order_dropped_by_count": lambda: Entry.objects.order_by("headline").count(),
}
