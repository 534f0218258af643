"""Statements that update and delete rows, over joins, subqueries and inherited tables."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from django.db.models import Case, Exists, F, OuterRef, Q, Subquery, Sum, Value, When
from django.db.models.functions import Coalesce, Concat, Greatest, Now, Upper

from django_dialect_bridge.example.models import (
    Awkward,
    Blog,
    Category,
    Company,
    Customer,
    Document,
    Employee,
    Entry,
    Event,
    Membership,
    Order,
    OrderLine,
    Place,
    Product,
    Reading,
    Reserved,
    Restaurant,
    Team,
)

from .kinds import Writes

KEY = UUID("ffffffff-0000-4000-8000-000000000001")
MOMENT = datetime(2024, 2, 29, 12, 30, 15, 123456, UTC)

WRITES: Writes = {
    "update_all": lambda: Entry.objects.update(rating=3),
    "update_filtered": lambda: Entry.objects.filter(blog=1).update(headline="it's \\ %s", rating=0),
    "update_f": lambda: Entry.objects.update(number_of_pingbacks=F("number_of_pingbacks") + 1),
    "update_two_f": lambda: Entry.objects.filter(pk__lt=18).update(
        number_of_comments=F("number_of_pingbacks"), number_of_pingbacks=F("number_of_comments")
    ),
    "update_function": lambda: Blog.objects.update(name=Concat(Upper("name"), Value("!"))),
    "update_case": lambda: Entry.objects.update(
        rating=Case(
            When(rating__gt=3, then=Value(5)), When(rating__lt=1, then=F("number_of_comments")), default=Value(2)
        )
    ),
    "update_condition": lambda: Product.objects.update(is_active=Q(stock__gt=0)),
    "update_exists": lambda: Customer.objects.update(is_active=Exists(Order.objects.filter(customer=OuterRef("pk")))),
    "update_null": lambda: Company.objects.filter(point_of_contact__lastname="Smith").update(point_of_contact=None),
    "update_foreign_key": lambda: Company.objects.filter(pk=2).update(point_of_contact=Employee(pk=9)),
    "update_subquery": lambda: Blog.objects.update(
        tagline=Coalesce(
            Subquery(Entry.objects.filter(blog=OuterRef("pk")).order_by("-rating", "pk").values("headline")[:1]),
            Value(""),
        )
    ),
    "update_subquery_aggregate": lambda: Product.objects.update(
        stock=Coalesce(
            Subquery(
                OrderLine.objects.filter(product=OuterRef("pk"))
                .values("product")
                .annotate(n=Sum("quantity"))
                .values("n")
            ),
            0,
        )
    ),
    "update_over_join": lambda: Entry.objects.filter(blog__name="Cheddar Talk").update(rating=5),
    "update_over_many_to_many": lambda: Entry.objects.filter(authors__name="John Lennon").update(rating=1),
    "update_excluded_join": lambda: Blog.objects.exclude(entry__rating__gt=3).update(tagline="quiet"),
    "update_in_subquery": lambda: Customer.objects.filter(
        pk__in=Order.objects.filter(status="paid").values("customer")
    ).update(city="X"),
    "update_of_slice": lambda: Entry.objects.filter(
        pk__in=Entry.objects.order_by("-pub_date", "pk").values("pk")[:3]
    ).update(rating=9),
    "update_decimal": lambda: Product.objects.filter(price__gt=0).update(price=F("price") * Decimal("1.10")),
    "update_duration": lambda: Event.objects.filter(pk__lte=5).update(length=F("length") + timedelta(seconds=1)),
    "update_datetime": lambda: Event.objects.filter(pk__lte=5).update(ends_at=F("starts_at") + timedelta(days=1)),
    "update_now": lambda: Order.objects.filter(status="new").update(placed_at=Now()),
    "update_greatest": lambda: Entry.objects.update(rating=Greatest("rating", Value(1))),
    "update_json": lambda: Document.objects.filter(data__a=1).update(extra={"b": None}),
    "update_inherited": lambda: Restaurant.objects.filter(seats=45).update(seats=46),
    "update_inherited_parent": lambda: Restaurant.objects.filter(serves_pizza=True).update(name="Pizza", seats=1),
    "update_awkward": lambda: Awkward.objects.filter(opened=None).update(opened=F("long"), size=0.25),
    "update_reserved": lambda: Reserved.objects.filter(where=True).update(order=F("order") + 1, user="x"),
    "update_composite_key": lambda: Reading.objects.filter(pk=("a", 2)).update(value=2.5),
    "update_self_reference": lambda: Category.objects.filter(parent__name="All").update(name=Upper("name")),
    "update_or_create_new": lambda: Team.objects.update_or_create(name="New", defaults={"name": "New"}),
    "update_or_create_existing": lambda: Team.objects.update_or_create(pk=1, defaults={"name": "Parsers"}),
    "get_or_create_new": lambda: Team.objects.get_or_create(name="New"),
    "get_or_create_existing": lambda: Team.objects.get_or_create(name="Logic"),
    "delete_all": lambda: Membership.objects.all().delete(),
    "delete_filtered": lambda: Membership.objects.filter(reason="").delete(),
    "delete_by_key": lambda: OrderLine.objects.filter(pk=1).delete(),
    "delete_cascade": lambda: Blog.objects.filter(pk=1).delete(),
    "delete_set_null": lambda: Employee.objects.filter(pk=7).delete(),
    "delete_instance": lambda: Membership(pk=1).delete(),
    "delete_over_join": lambda: Membership.objects.filter(team__name="Logic").delete(),
    "delete_in_subquery": lambda: OrderLine.objects.filter(order__in=Order.objects.filter(status="cancelled")).delete(),
    "delete_exists": lambda: OrderLine.objects.filter(
        Exists(Product.objects.filter(pk=OuterRef("product"), price=0))
    ).delete(),
    "delete_composite_key": lambda: Reading.objects.filter(pk=("b'%", 1)).delete(),
    "delete_inherited": lambda: Place.objects.filter(pk=2).delete(),
}
