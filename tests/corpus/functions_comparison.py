"""Cast, Coalesce, Greatest, Least, NullIf, and UUIDs where Django makes them."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import django
from django.db.models import (
    BigIntegerField,
    BooleanField,
    CharField,
    DateField,
    DateTimeField,
    DecimalField,
    DurationField,
    F,
    FloatField,
    IntegerField,
    Max,
    OuterRef,
    Subquery,
    TextField,
    TimeField,
    UUIDField,
    Value,
)
from django.db.models.functions import Cast, Coalesce, Concat, Greatest, Least, NullIf, Upper

from django_dialect_bridge.example.models import (
    Blog,
    Company,
    Customer,
    Employee,
    Entry,
    Event,
    Measurement,
    Order,
    Person,
    Product,
)

from .kinds import Queries

ENTRIES = Entry.objects.order_by("pk")
EVENTS = Event.objects.order_by("pk")
MEASURES = Measurement.objects.order_by("pk")
PRODUCTS = Product.objects.order_by("pk")
PEOPLE = Person.objects.order_by("pk")

QUERIES: Queries = {
    "cast_integer_to_text": lambda: ENTRIES.annotate(v=Cast("rating", CharField(max_length=20))),
    "cast_integer_to_long_text": lambda: ENTRIES.annotate(v=Cast("rating", TextField())),
    "cast_integer_to_float": lambda: ENTRIES.annotate(v=Cast("rating", FloatField())),
    "cast_integer_to_decimal": lambda: ENTRIES.annotate(v=Cast("rating", DecimalField(max_digits=8, decimal_places=2))),
    "cast_integer_to_boolean": lambda: ENTRIES.annotate(v=Cast("rating", BooleanField())),
    "cast_boolean_to_integer": lambda: PRODUCTS.annotate(v=Cast("is_active", IntegerField())),
    "cast_float_to_integer": lambda: MEASURES.filter(pk__in=[1, 2, 8, 9]).annotate(v=Cast("ratio", BigIntegerField())),
    "cast_text_to_integer": lambda: Product.objects.annotate(v=Cast(Value("42"), IntegerField())).order_by("pk"),
    "cast_text_to_date": lambda: PRODUCTS.annotate(v=Cast(Value("2024-02-29"), DateField())),
    "cast_text_to_uuid": lambda: PRODUCTS.annotate(v=Cast(Value("ffffffff-0000-4000-8000-ffffffffffff"), UUIDField())),
    "cast_uuid_to_text": lambda: Order.objects.annotate(v=Cast("pk", CharField(max_length=36))).order_by(
        "placed_at", "pk"
    ),
    "cast_boolean_to_text": lambda: Customer.objects.annotate(v=Cast("is_active", TextField())).order_by("pk"),
    "cast_nullable_boolean_to_text": lambda: Measurement.objects.annotate(
        v=Cast("is_checked", CharField(max_length=5))
    ).order_by("pk"),
    "cast_decimal_to_integer": lambda: PRODUCTS.annotate(v=Cast("price", IntegerField())),
    "cast_decimal_to_float": lambda: PRODUCTS.annotate(v=Cast("price", FloatField())),
    "cast_datetime_to_date": lambda: EVENTS.annotate(v=Cast("starts_at", DateField())),
    "cast_datetime_to_time": lambda: EVENTS.annotate(v=Cast("starts_at", TimeField())),
    "cast_date_to_datetime": lambda: EVENTS.annotate(v=Cast("day", DateTimeField())),
    "cast_date_to_text": lambda: EVENTS.annotate(v=Cast("day", CharField(max_length=10))),
    "cast_datetime_to_text": lambda: EVENTS.annotate(v=Cast("starts_at", CharField(max_length=40))),
    "cast_time_to_text": lambda: EVENTS.annotate(v=Cast("closes", CharField(max_length=20))),
    "cast_duration_to_text": lambda: EVENTS.annotate(v=Cast("length", TextField()), w=Cast("pause", TextField())),
    "cast_difference_to_text": lambda: EVENTS.filter(ends_at__gte=F("starts_at")).annotate(
        v=Cast(F("ends_at") - F("starts_at"), TextField())
    ),
    "cast_difference_of_times_to_text": lambda: EVENTS.filter(closes__gte=F("opens")).annotate(
        v=Cast(F("closes") - F("opens"), CharField(max_length=20))
    ),
    "cast_difference_of_dates_to_text": lambda: EVENTS.annotate(v=Cast(F("day") - F("deadline"), TextField())),
    "cast_difference_from_parameter_to_text": lambda: EVENTS.filter(
        starts_at__gte=datetime(2021, 1, 1, tzinfo=UTC)
    ).annotate(v=Cast(F("starts_at") - Value(datetime(2021, 1, 1, tzinfo=UTC)), TextField())),
    "cast_difference_joined": lambda: EVENTS.filter(ends_at__gte=F("starts_at")).annotate(
        v=Concat(Value("for "), F("ends_at") - F("starts_at"), output_field=TextField())
    ),
    "cast_difference_of_subquery_to_text": lambda: EVENTS.filter(ends_at__gte=F("starts_at")).annotate(
        v=Cast(Subquery(Event.objects.filter(pk=OuterRef("pk")).values(x=F("ends_at") - F("starts_at"))), TextField())
    ),
    "cast_decimal_to_text": lambda: PRODUCTS.annotate(v=Cast("price", CharField(max_length=20))),
    "cast_decimal_product_to_text": lambda: PRODUCTS.annotate(v=Cast(F("price") * 2, TextField())),
    "cast_float_to_text": lambda: MEASURES.filter(ratio__range=(-100, 100)).annotate(v=Cast("ratio", TextField())),
    "cast_decimal_quotient": lambda: PRODUCTS.annotate(v=F("price") / 3, w=F("price") / F("stock")).exclude(stock=0),
    "cast_shortens_text": lambda: ENTRIES.annotate(v=Cast("headline", CharField(max_length=6))),
    "cast_in_filter": lambda: ENTRIES.annotate(v=Cast("rating", CharField(max_length=5))).filter(v="5"),
    "cast_in_arithmetic": lambda: ENTRIES.annotate(v=Cast("rating", FloatField()) / 2),
    "cast_null": lambda: Employee.objects.annotate(v=Cast("salary", FloatField())).order_by("pk"),
    "coalesce": lambda: PEOPLE.annotate(v=Coalesce("nickname", "name")),
    "coalesce_constant": lambda: PEOPLE.annotate(v=Coalesce("nickname", Value("none"))),
    "coalesce_three": lambda: PEOPLE.annotate(
        v=Coalesce(NullIf("nickname", Value("")), NullIf("name", Value("Tony Hoare")), Value("?"))
    ),
    "coalesce_number": lambda: Employee.objects.annotate(v=Coalesce("salary", 0)).order_by("pk"),
    "coalesce_date": lambda: EVENTS.annotate(v=Coalesce("deadline", "day")),
    "coalesce_datetime": lambda: EVENTS.annotate(v=Coalesce("ends_at", "starts_at")),
    "coalesce_duration": lambda: EVENTS.annotate(v=Coalesce("pause", "length")),
    "coalesce_long_and_short_text": lambda: Entry.objects.annotate(
        v=Coalesce("body_text", "headline", output_field=TextField())
    ).order_by("pk"),
    "coalesce_related": lambda: Company.objects.annotate(
        v=Coalesce("point_of_contact__lastname", "ceo__lastname")
    ).order_by("pk"),
    "coalesce_aggregate": lambda: Blog.objects.annotate(v=Coalesce(Max("entry__rating"), -1)).order_by("pk"),
    "coalesce_filter": lambda: Employee.objects.filter(salary=Coalesce("salary", 0)).order_by("pk"),
    "greatest": lambda: ENTRIES.annotate(v=Greatest("number_of_comments", "number_of_pingbacks")),
    "greatest_three": lambda: ENTRIES.annotate(v=Greatest("number_of_comments", "number_of_pingbacks", "rating")),
    "greatest_constant": lambda: ENTRIES.annotate(v=Greatest("rating", Value(3))),
    "greatest_null": lambda: EVENTS.annotate(v=Greatest("day", "deadline")),
    "greatest_datetimes": lambda: EVENTS.annotate(v=Greatest("starts_at", "ends_at")),
    "greatest_text": lambda: Customer.objects.annotate(v=Greatest("name", "city")).order_by("pk"),
    "greatest_coalesced": lambda: EVENTS.annotate(v=Greatest("day", Coalesce("deadline", Value(date(1900, 1, 1))))),
    "greatest_filter": lambda: ENTRIES.filter(rating=Greatest("number_of_comments", "number_of_pingbacks")),
    "greatest_order": lambda: Entry.objects.order_by(Greatest("number_of_comments", "rating").desc(), "pk"),
    "greatest_sum_of_durations": lambda: EVENTS.annotate(
        v=Greatest(Value(timedelta(hours=-5, microseconds=1)), F("length") + F("length"))
    ),
    "greatest_durations_filter": lambda: EVENTS.filter(
        length__gte=Greatest(F("pause") + F("pause"), F("pause") - timedelta(1))
    ),
    "greatest_duration_of_group": lambda: (
        Event.objects.values("day")
        .annotate(v=Max(Greatest(F("length") + timedelta(hours=23), Value(timedelta(days=1)))))
        .order_by("day")
    ),
    "least_durations": lambda: EVENTS.annotate(
        v=Least(F("length") + timedelta(hours=24), Value(timedelta(days=1)), "pause")
    ),
    "least_null_duration": lambda: EVENTS.annotate(
        v=Least(F("length") - timedelta(hours=24), Value(None, output_field=DurationField()))
    ),
    "least": lambda: ENTRIES.annotate(v=Least("number_of_comments", "number_of_pingbacks", "rating")),
    "least_null": lambda: EVENTS.annotate(v=Least("length", "pause")),
    "least_decimal": lambda: PRODUCTS.annotate(v=Least("price", Value(Decimal("9.90")))),
    "least_of_greatest": lambda: ENTRIES.annotate(v=Least(Greatest("rating", 2), 4)),
    "null_if": lambda: PEOPLE.annotate(v=NullIf("nickname", Value(""))),
    "null_if_column": lambda: Company.objects.annotate(v=NullIf("num_employees", "num_chairs")).order_by("pk"),
    "null_if_function": lambda: PRODUCTS.annotate(v=NullIf(Upper("name"), F("name"))),
    "null_if_division": lambda: Company.objects.annotate(v=F("num_employees") * 1.0 / NullIf("num_chairs", 0)).order_by(
        "pk"
    ),
}

UNDETERMINED: set[str] = set()

if django.VERSION >= (6, 1):
    from django.db.models.functions import UUID4, UUID7

    QUERIES |= {
        "uuid4": lambda: Entry.objects.annotate(v=UUID4()),
        "uuid7": lambda: Entry.objects.annotate(v=UUID7()),
    }
    UNDETERMINED |= {"uuid4", "uuid7"}
