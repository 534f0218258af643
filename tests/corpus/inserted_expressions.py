"""Statements that insert expressions, whose parameters have types of their own."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from django.db.models import Case, CharField, DateField, FloatField, IntegerField, Value, When
from django.db.models.functions import Cast, Concat, Greatest, Length, Mod, TruncMonth

from django_dialect_bridge.example.models import Account, Blog, Employee, Event, Measurement

from .kinds import Writes

MOMENT = datetime(2024, 2, 29, 12, 30, 15, 123456, UTC)
DAY = date(2024, 2, 29)

WRITES: Writes = {
    "create_with_quotient": lambda: Measurement.objects.create(pk=500, label="new", whole=Value(-7) / Value(2)),
    "create_with_remainder": lambda: Measurement.objects.create(pk=500, label="new", whole=Mod(Value(-7), Value(2))),
    "create_with_bits": lambda: Measurement.objects.create(pk=500, label="new", whole=Value(6).bitand(3)),
    "create_with_greatest_of_null": lambda: Measurement.objects.create(
        pk=500, label="new", whole=Greatest(Value(None, output_field=IntegerField()), Value(3), Value(2))
    ),
    "create_with_length": lambda: Measurement.objects.create(
        pk=500, label="new", whole=Length(Value("día ")) - 9 / Value(2)
    ),
    "create_with_case": lambda: Measurement.objects.create(
        pk=500, label="new", whole=Case(When(Value(True), then=Value(7) / Value(2)), default=0)
    ),
    "create_with_number_in_text": lambda: Blog.objects.create(
        pk=500,
        name=Concat(Value("n"), Value(5), Value("%s"), output_field=CharField()),
        tagline=Concat(Value("n"), Cast(Value(5), CharField()), output_field=CharField()),
    ),
    "create_with_next_day": lambda: Event.objects.create(
        pk=500,
        title="New",
        starts_at=Value(MOMENT) + timedelta(days=1, microseconds=1),
        day=TruncMonth(Value(DAY), output_field=DateField()),
        deadline=Cast(Value(DAY) + Value(timedelta(days=2)), DateField()),
        opens=MOMENT.time(),
        length=timedelta(hours=1),
    ),
    "create_with_float_in_decimal": lambda: Account.objects.create(
        pk=500, owner="new", balance=Cast(Value(1e9), FloatField()) / 7, limit=Decimal("1.5"), rate=Decimal("0.5")
    ),
    "bulk_create_with_quotients": lambda: Employee.objects.bulk_create(
        [
            Employee(pk=500, firstname="a", lastname="b"),
            Employee(pk=501, firstname="c", lastname="d", salary=Value(-7) / Value(2)),
            Employee(pk=502, firstname="e", lastname="f", salary=1),
        ]
    ),
}
