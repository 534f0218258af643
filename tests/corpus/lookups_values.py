"""Lookups of numbers, booleans, UUIDs, addresses, binary columns and relations."""

from decimal import Decimal
from uuid import UUID

from django.db.models import F, Q, TextField
from django.db.models.functions import Cast, Right

from django_dialect_bridge.example.models import (
    Company,
    Customer,
    Employee,
    Entry,
    Measurement,
    Order,
    OrderLine,
    Person,
    Product,
    Restaurant,
)

from .kinds import Calls, Queries

TOKEN = UUID("ffffffff-0000-4000-8000-ffffffffffff")
ORDERS = [
    UUID("25000000-0000-4000-8000-000000000001"),
    UUID("4a000000-0000-4000-8000-000000000002"),
]

QUERIES: Queries = {
    "value_integer_exact": lambda: Entry.objects.filter(number_of_comments=4).order_by("pk"),
    "value_integer_not": lambda: Entry.objects.exclude(rating=5).order_by("pk"),
    "value_integer_gt": lambda: Entry.objects.filter(rating__gt=3).order_by("pk"),
    "value_integer_gte": lambda: Entry.objects.filter(rating__gte=4).order_by("pk"),
    "value_integer_lt": lambda: Entry.objects.filter(number_of_comments__lt=0),
    "value_integer_lte": lambda: Entry.objects.filter(rating__lte=0).order_by("pk"),
    "value_integer_range": lambda: Entry.objects.filter(number_of_pingbacks__range=(2, 5)).order_by("pk"),
    "value_integer_in": lambda: Entry.objects.filter(rating__in=[1, 2, 3]).order_by("pk"),
    "value_integer_gt_float": lambda: Entry.objects.filter(rating__gt=3.5).order_by("pk"),
    "value_integer_overflow": lambda: Entry.objects.filter(rating__lt=2**40).order_by("pk"),
    "value_pk_in": lambda: Entry.objects.filter(pk__in=[3, 1, 1000, 2]).order_by("pk"),
    "value_pk_in_many": lambda: Entry.objects.filter(pk__in=list(range(1, 901))).order_by("pk"),
    "value_pk_in_with_null": lambda: Entry.objects.filter(pk__in=[1, None]),
    "value_null": lambda: Employee.objects.filter(salary__isnull=True).order_by("pk"),
    "value_not_null_exclude": lambda: Employee.objects.exclude(salary=30).order_by("pk"),
    "value_exclude_nullable_gt": lambda: Employee.objects.exclude(salary__gt=20).order_by("pk"),
    "value_small_integer": lambda: Measurement.objects.filter(small__lte=-1).order_by("pk"),
    "value_big_integer": lambda: Measurement.objects.filter(big=9223372036854775807),
    "value_positive": lambda: Measurement.objects.filter(positive__gte=5).order_by("pk"),
    "value_float_exact": lambda: Measurement.objects.filter(ratio=0.25).order_by("pk"),
    "value_float_range": lambda: Measurement.objects.filter(ratio__range=(-3, 0.5)).order_by("pk"),
    "value_decimal_exact": lambda: Measurement.objects.filter(amount=Decimal("0.3333")),
    "value_decimal_gt": lambda: Product.objects.filter(price__gt=Decimal("9.90")).order_by("pk"),
    "value_decimal_in": lambda: Product.objects.filter(price__in=[Decimal("0"), Decimal("25.00")]).order_by("pk"),
    "value_decimal_range": lambda: Order.objects.filter(discount__range=(Decimal("0.01"), Decimal("7.25"))).order_by(
        "pk"
    ),
    "value_boolean_true": lambda: Customer.objects.filter(is_active=True).order_by("pk"),
    "value_boolean_false": lambda: Customer.objects.filter(is_active=False).order_by("pk"),
    "value_boolean_exclude": lambda: Customer.objects.exclude(is_active=True).order_by("pk"),
    "value_boolean_in": lambda: Customer.objects.filter(is_active__in=[True, False]).order_by("pk"),
    "value_nullable_boolean_true": lambda: Customer.objects.filter(wants_mail=True).order_by("pk"),
    "value_nullable_boolean_exclude": lambda: Customer.objects.exclude(wants_mail=True).order_by("pk"),
    "value_nullable_boolean_null": lambda: Customer.objects.filter(wants_mail=None).order_by("pk"),
    "value_booleans_equal": lambda: Customer.objects.filter(wants_mail=F("is_active")),
    "value_boolean_of_child": lambda: Restaurant.objects.filter(serves_pizza=True),
    "value_uuid_exact": lambda: Order.objects.filter(pk=ORDERS[0]),
    "value_uuid_text": lambda: Measurement.objects.filter(token=str(TOKEN)),
    "value_uuid_in": lambda: Order.objects.filter(pk__in=ORDERS).order_by("placed_at"),
    "value_uuid_null": lambda: Measurement.objects.filter(token__isnull=True).order_by("pk"),
    "value_uuid_contains": lambda: Order.objects.filter(pk__icontains="4a00").order_by("pk"),
    "value_uuid_iexact": lambda: Measurement.objects.filter(token__iexact=str(TOKEN).upper()),
    "value_uuid_startswith": lambda: Measurement.objects.filter(token__startswith=str(TOKEN)[:16]).order_by("pk"),
    "value_uuid_contains_text": lambda: Order.objects.alias(v=Right(Cast("pk", TextField()), 14)).filter(
        pk__contains=F("v")
    ),
    "value_uuid_order": lambda: Order.objects.order_by("pk"),
    "value_address_exact": lambda: Measurement.objects.filter(address="10.0.0.255"),
    "value_address_startswith": lambda: Measurement.objects.filter(address__startswith="10.0").order_by("pk"),
    "value_binary_exact": lambda: Measurement.objects.filter(payload=b"\x00\x01\xff"),
    "value_binary_marker": lambda: Measurement.objects.filter(payload=b"'%s'"),
    "value_binary_in": lambda: Measurement.objects.filter(payload__in=[b"", b"\\"]).order_by("pk"),
    "value_slug": lambda: Measurement.objects.filter(slug__contains="-").order_by("pk"),
    "value_url": lambda: Measurement.objects.filter(url__contains="%20"),
    "value_choices": lambda: Order.objects.filter(status=Order.Status.PAID).order_by("pk"),
    "value_choices_in": lambda: Order.objects.filter(status__in=[Order.Status.NEW, Order.Status.SHIPPED]).order_by(
        "pk"
    ),
    "value_relation": lambda: Entry.objects.filter(blog=1).order_by("pk"),
    "value_relation_null": lambda: Company.objects.filter(point_of_contact=None).order_by("pk"),
    "value_relation_in": lambda: OrderLine.objects.filter(product__in=[1, 2]).order_by("pk"),
    "value_q_and": lambda: Entry.objects.filter(Q(rating=5) & Q(blog=1)).order_by("pk"),
    "value_q_or": lambda: Entry.objects.filter(Q(rating=5) | Q(blog=1)).order_by("pk"),
    "value_q_not": lambda: Entry.objects.filter(~Q(rating=5), ~Q(blog=1)).order_by("pk"),
    "value_q_xor": lambda: Entry.objects.filter(Q(rating=5) ^ Q(blog=1)).order_by("pk"),
    "value_q_xor_three": lambda: Entry.objects.filter(Q(rating=5) ^ Q(blog=1) ^ Q(pk__lte=3)).order_by("pk"),
    "value_q_nested": lambda: Person.objects.filter(
        ~(Q(nickname=None) | Q(born=None)) & ~Q(name__contains="100")
    ).order_by("pk"),
    "value_everything": lambda: Entry.objects.filter(~Q(pk__in=[])).order_by("pk"),
    "value_nothing": lambda: Entry.objects.none(),
    "value_contradiction": lambda: Entry.objects.filter(Q(pk=1), Q(pk=2)),
}

EMPTY = {"value_nothing"}

CALLS: Calls = {
    "value_get": lambda: Entry.objects.get(pk=7),
    "value_get_by_two": lambda: Employee.objects.get(firstname="Joe", lastname="Smith"),
    "value_in_bulk": lambda: sorted(Entry.objects.in_bulk([1, 2, 1000])),
    "value_exists": lambda: Entry.objects.filter(rating=5).exists(),
    "value_exists_not": lambda: Entry.objects.filter(rating=77).exists(),
    "value_contains_object": lambda: Entry.objects.contains(Entry(pk=1)),
    "value_count": lambda: Entry.objects.filter(rating__gte=3).count(),
}
