"""Statements that insert rows, one at a time and in bulk, and that save instances."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from django.db.models import Value
from django.db.models.functions import Lower, Upper

from django_dialect_bridge.example.models import (
    Author,
    Awkward,
    Blog,
    Customer,
    Document,
    Employee,
    Entry,
    Event,
    Measurement,
    Membership,
    Order,
    Person,
    Product,
    Reading,
    Restaurant,
    Team,
)

from .kinds import Writes

KEY = UUID("ffffffff-0000-4000-8000-000000000001")
MOMENT = datetime(2024, 2, 29, 12, 30, 15, 123456, UTC)

WRITES: Writes = {
    "create": lambda: Blog.objects.create(name="New", tagline="%s ? :p0"),
    "create_with_key": lambda: Blog.objects.create(pk=500, name="New", tagline="it's \\ new"),
    "create_with_foreign_key": lambda: Membership.objects.create(person_id=8, team_id=1, joined=date(2024, 2, 29)),
    "create_with_uuid": lambda: Order.objects.create(pk=KEY, customer_id=1, placed_at=MOMENT, discount=Decimal("1.50")),
    "create_with_dates": lambda: Event.objects.create(
        pk=500,
        title="New",
        starts_at=MOMENT,
        day=date(2024, 2, 29),
        opens=MOMENT.time(),
        length=timedelta(hours=1),
    ),
    "create_with_json": lambda: Document.objects.create(pk=500, title="New", data={"a": [1, None, "%s"]}),
    "create_with_expression": lambda: Blog.objects.create(
        pk=500, name=Upper(Value("new")), tagline=Lower(Value("NEW"))
    ),
    "create_all_types": lambda: Measurement.objects.create(
        pk=500,
        label="new",
        whole=1,
        ratio=0.5,
        amount=Decimal("0.5"),
        is_checked=True,
        payload=b"\x00%s",
        address="::1",
        token=KEY,
    ),
    "create_awkward": lambda: Awkward.objects.create(
        pk=500,
        spaced="new",
        bracket=1,
        mixed="M",
        quoted="'",
        size=1.5,
        marker=1,
        long=1,
        reserved_id=1,
    ),
    "create_composite_key": lambda: Reading.objects.create(sensor="new", sequence=1, value=1.5, taken_at=MOMENT),
    "create_inherited": lambda: Restaurant.objects.create(name="New", seats=3),
    "create_many_to_many": lambda: Entry(pk=8).authors.add(1, 2),
    "remove_many_to_many": lambda: Entry(pk=1).authors.remove(1),
    "clear_many_to_many": lambda: Entry(pk=1).authors.clear(),
    "save_new": lambda: Person(name="New").save(),
    "save_existing": lambda: Person(pk=1, name="Ada King").save(force_update=True),
    "save_some_fields": lambda: Person(pk=1, name="Ada King").save(update_fields=["name"]),
    "bulk_create": lambda: Blog.objects.bulk_create([Blog(name=f"New {number}", tagline="%") for number in range(3)]),
    "bulk_create_with_keys": lambda: Author.objects.bulk_create(
        [Author(pk=500 + number, name="New", email=f"{number}@example.com") for number in range(3)]
    ),
    "bulk_create_with_nulls": lambda: Employee.objects.bulk_create(
        [
            Employee(pk=500, firstname="a", lastname="b"),
            Employee(pk=501, firstname="c", lastname="d", salary=1),
        ]
    ),
    "bulk_create_batches": lambda: Author.objects.bulk_create(
        [Author(pk=500 + number, name="New", email="new@example.com") for number in range(5)],
        batch_size=2,
    ),
    "bulk_create_ignore_conflicts": lambda: Team.objects.bulk_create(
        [Team(pk=500, name="Compilers"), Team(pk=501, name="New")], ignore_conflicts=True
    ),
    "bulk_create_update_conflicts": lambda: Customer.objects.bulk_create(
        [
            Customer(pk=1, name="Alicia", email="alice@example.com"),
            Customer(pk=500, name="New", email="new@example.com"),
        ],
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=["name"],
    ),
    "bulk_create_update_conflicts_unique": lambda: Product.objects.bulk_create(
        [Product(pk=500, sku="GTR-001", name="Bass", category_id=3, price=Decimal("700.00"))],
        update_conflicts=True,
        unique_fields=["sku"],
        update_fields=["name", "price"],
    ),
    "bulk_update": lambda: Entry.objects.bulk_update(
        [Entry(pk=1, rating=1, headline="One"), Entry(pk=2, rating=2, headline="%s")],
        ["rating", "headline"],
    ),
    "bulk_update_nulls": lambda: Employee.objects.bulk_update(
        [Employee(pk=1, salary=None), Employee(pk=2, salary=None)], ["salary"]
    ),
    "bulk_update_types": lambda: Event.objects.bulk_update(
        [Event(pk=1, ends_at=MOMENT, pause=timedelta(1)), Event(pk=2, ends_at=None, pause=None)],
        ["ends_at", "pause"],
    ),
    "bulk_update_booleans": lambda: Customer.objects.bulk_update(
        [Customer(pk=1, wants_mail=False), Customer(pk=2, wants_mail=None)], ["wants_mail"]
    ),
}
