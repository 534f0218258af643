"""Statements that insert rows unless others have their keys, or update those, and rows of every kind of value."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

from django.db.models import F, Q, Value
from django.db.models.functions import Upper

from django_dialect_bridge.example.models import (
    Author,
    Blog,
    Category,
    Customer,
    Document,
    Employee,
    Entry,
    Event,
    Measurement,
    Membership,
    Passport,
    Product,
    Reading,
    Team,
)

from .kinds import Writes

KEY = UUID("ffffffff-0000-4000-8000-000000000001")
MOMENT = datetime(2024, 2, 29, 12, 30, 15, 123456, UTC)


def _event(pk: int | None, **more: object) -> Event:
    return Event(
        pk=pk,
        title="New",
        starts_at=MOMENT,
        day=date(2024, 2, 29),
        opens=time(9, 30),
        length=timedelta(hours=1),
        **more,
    )


WRITES: Writes = {
    "ignore_new_key": lambda: Team.objects.bulk_create([Team(name="New")], ignore_conflicts=True),
    "ignore_known_key": lambda: Team.objects.bulk_create([Team(name="Compilers")], ignore_conflicts=True),
    "ignore_own_duplicates": lambda: Team.objects.bulk_create(
        [Team(name="New"), Team(name="Compilers"), Team(name="New"), Team(name="Newer")], ignore_conflicts=True
    ),
    "ignore_first_of_duplicates": lambda: Membership.objects.bulk_create(
        [
            Membership(person_id=8, team_id=1, joined=date(2024, 2, day), reason=f"day {day}", is_lead=day == 2)
            for day in (1, 2, 3)
        ],
        ignore_conflicts=True,
    ),
    "ignore_either_key": lambda: Team.objects.bulk_create(
        [Team(pk=1, name="New"), Team(pk=500, name="Compilers"), Team(pk=501, name="Newer")], ignore_conflicts=True
    ),
    "ignore_composite_key": lambda: Reading.objects.bulk_create(
        [
            Reading(sensor="a", sequence=1, value=9.5, taken_at=MOMENT),
            Reading(sensor="new", sequence=1, value=None, taken_at=MOMENT),
        ],
        ignore_conflicts=True,
    ),
    "ignore_one_to_one": lambda: Passport.objects.bulk_create(
        [Passport(person_id=1, number="NEW-1"), Passport(person_id=8, number="NEW-2", expires=date(2030, 1, 1))],
        ignore_conflicts=True,
    ),
    "ignore_with_nulls_in_key": lambda: Category.objects.bulk_create(
        [Category(name="One"), Category(name="Two"), Category(name="Three", parent_id=1)], ignore_conflicts=True
    ),
    "ignore_without_keys": lambda: Author.objects.bulk_create(
        [Author(name="New", email="a@example.com"), Author(name="New", email="a@example.com")], ignore_conflicts=True
    ),
    "ignore_many_to_many": lambda: Entry(pk=1).authors.through.objects.bulk_create(
        [
            Entry.authors.through(entry_id=entry, author_id=author)
            for entry, author in ((1, 1), (8, 1), (8, 2), (8, 1), (9, 3))
        ],
        ignore_conflicts=True,
    ),
    "upsert_one": lambda: Customer.objects.bulk_create(
        [Customer(name="Alicia", email="alice@example.com", city="Oslo", wants_mail=None)],
        update_conflicts=True,
        unique_fields=["email"],
        update_fields=["name", "city", "wants_mail"],
    ),
    "upsert_several": lambda: Product.objects.bulk_create(
        [
            Product(sku="GTR-001", name="Bass", category_id=3, price=Decimal("700.00"), weight=None, is_active=False),
            Product(sku="NEW-001", name="Lute", category_id=3, price=Decimal("1.5"), weight=2.5, stock=4),
        ],
        update_conflicts=True,
        unique_fields=["sku"],
        update_fields=["name", "price", "weight", "is_active", "category"],
    ),
    "upsert_of_its_key": lambda: Product.objects.bulk_create(
        [Product(sku="GTR-001", name="Bass", category_id=3, price=Decimal("700.00"))],
        update_conflicts=True,
        unique_fields=["sku"],
        update_fields=["sku", "stock"],
    ),
    "upsert_without_key": lambda: Blog.objects.bulk_create(
        [Blog(name="New", tagline="a"), Blog(name="Newer", tagline="b")],
        update_conflicts=True,
        unique_fields=["pk"],
        update_fields=["name", "tagline"],
    ),
    "upsert_one_without_key": lambda: Employee.objects.bulk_create(
        [Employee(firstname="New", lastname="One")],
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=["salary"],
    ),
    "upsert_with_and_without_key": lambda: Team.objects.bulk_create(
        [Team(name="New"), Team(pk=1, name="Renamed"), Team(pk=500, name="Newer")],
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=["name"],
    ),
    "upsert_without_key_of_defaults": lambda: Event.objects.bulk_create(
        [_event(None), _event(None)], update_conflicts=True, unique_fields=["pk"], update_fields=["title"]
    ),
    "upsert_of_composite_key": lambda: Reading.objects.bulk_create(
        [
            Reading(sensor="a", sequence=1, value=None, taken_at=MOMENT),
            Reading(sensor="new", sequence=1, value=2.25, taken_at=MOMENT),
        ],
        update_conflicts=True,
        unique_fields=["sensor", "sequence"],
        update_fields=["value", "taken_at"],
    ),
    "upsert_of_two_columns": lambda: Membership.objects.bulk_create(
        [
            Membership(person_id=1, team_id=1, joined=date(2024, 2, 29), reason="again", is_lead=True),
            Membership(person_id=8, team_id=1, joined=date(2024, 2, 29)),
        ],
        update_conflicts=True,
        unique_fields=["person", "team"],
        update_fields=["joined", "reason", "is_lead"],
    ),
    "upsert_of_dates": lambda: Event.objects.bulk_create(
        [
            _event(1, ends_at=None, deadline=None, closes=None, pause=None),
            _event(500, ends_at=MOMENT, deadline=date(2024, 3, 1), closes=time(17), pause=timedelta(microseconds=1)),
        ],
        update_conflicts=True,
        unique_fields=["pk"],
        update_fields=["title", "starts_at", "ends_at", "day", "deadline", "opens", "closes", "length", "pause"],
    ),
    "upsert_of_documents": lambda: Document.objects.bulk_create(
        [
            Document(pk=1, title="New", data={"a": [1, None, "%s"]}, extra=None),
            Document(pk=500, title="Newer", data=[], extra={"b": "it's"}),
        ],
        update_conflicts=True,
        unique_fields=["pk"],
        update_fields=["data", "extra"],
    ),
    "upsert_of_every_kind": lambda: Measurement.objects.bulk_create(
        [
            Measurement(pk=1, label="new", whole=1),
            Measurement(
                pk=500,
                label="newer",
                small=1,
                whole=2,
                big=2**40,
                ratio=0.5,
                amount=Decimal("0.5"),
                is_checked=True,
                payload=b"\x00%s",
                address="::1",
                token=KEY,
            ),
        ],
        update_conflicts=True,
        unique_fields=["pk"],
        update_fields=[
            "label",
            "small",
            "whole",
            "big",
            "ratio",
            "amount",
            "is_checked",
            "payload",
            "address",
            "token",
        ],
    ),
    "upsert_in_batches": lambda: Customer.objects.bulk_create(
        [Customer(pk=1 + number, name="New", email=f"{number}@example.com") for number in range(3)],
        update_conflicts=True,
        unique_fields=["pk"],
        update_fields=["name"],
        batch_size=2,
    ),
    "insert_rows_of_every_kind": lambda: Measurement.objects.bulk_create(
        [
            Measurement(pk=500, label="nothing", whole=1),
            Measurement(
                pk=501,
                label="all",
                small=1,
                whole=2,
                big=2**40,
                ratio=0.5,
                amount=Decimal("12345678.1234"),
                is_valid=True,
                is_checked=False,
                payload=b"\x00%s",
                address="::1",
                token=KEY,
            ),
            Measurement(pk=502, label="some", whole=3, amount=Decimal("0.5"), ratio=-1.5e300, payload=b"\xff"),
        ]
    ),
    "insert_rows_of_dates": lambda: Event.objects.bulk_create(
        [
            _event(500),
            _event(501, ends_at=MOMENT, deadline=date(2024, 3, 1), closes=time(17), pause=timedelta(days=-1)),
        ]
    ),
    "insert_rows_of_documents": lambda: Document.objects.bulk_create(
        [Document(title="a", data={"a": 1}), Document(title="b", data=Value(None, Document.data.field), extra=[])]
    ),
    "insert_rows_of_expressions": lambda: Blog.objects.bulk_create(
        [Blog(name=Upper(Value("new")), tagline="%"), Blog(name="Newer", tagline=Upper(Value("newer")))]
    ),
    "insert_rows_with_and_without_keys": lambda: Team.objects.bulk_create(
        [Team(pk=500, name="New"), Team(name="Newer"), Team(pk=501, name="Newest")]
    ),
    "insert_a_thousand_rows": lambda: Team.objects.bulk_create(
        [Team(pk=1000 + number, name=str(number)) for number in range(1001)]
    ),
    "insert_unset_keys": lambda: Category.objects.bulk_create(
        [Category(pk=500, name="a"), Category(pk=501, parent_id=1)]
    ),
    "bulk_update_nulls_of_every_kind": lambda: Measurement.objects.bulk_update(
        [Measurement(pk=1), Measurement(pk=2)],
        ["small", "big", "ratio", "amount", "is_checked", "payload", "address", "token"],
    ),
    "bulk_update_some_nulls": lambda: Measurement.objects.bulk_update(
        [
            Measurement(pk=1, ratio=0.5, amount=Decimal("0.5"), is_checked=True, payload=b"\x00", token=KEY),
            Measurement(pk=2),
        ],
        ["ratio", "amount", "is_checked", "payload", "token"],
    ),
    "bulk_update_null_dates": lambda: Event.objects.bulk_update(
        [Event(pk=1), Event(pk=2)], ["ends_at", "deadline", "closes", "pause"]
    ),
    "bulk_update_documents": lambda: Document.objects.bulk_update(
        [Document(pk=1, data={"a": "%s"}, extra=None), Document(pk=2, data=[1], extra={"b": 1})], ["data", "extra"]
    ),
    "bulk_update_relations": lambda: Category.objects.bulk_update(
        [Category(pk=2, parent_id=None), Category(pk=3, parent_id=None)], ["parent"]
    ),
    "bulk_update_expressions": lambda: Entry.objects.bulk_update(
        [Entry(pk=1, rating=F("rating") + 1), Entry(pk=2, rating=F("number_of_comments"))], ["rating"]
    ),
    "bulk_update_composite_key": lambda: Reading.objects.bulk_update(
        [Reading(sensor="a", sequence=1, value=0.5), Reading(sensor="a", sequence=2, value=None)], ["value"]
    ),
    "update_document_of_rows": lambda: Document.objects.filter(extra__isnull=False).update(data=F("extra"), extra=None),
    "update_conditions": lambda: Measurement.objects.update(
        is_valid=Q(whole__gt=10) | Q(ratio__isnull=True), is_checked=~Q(label="")
    ),
    "update_employee_pay": lambda: Employee.objects.filter(company_ceo_set__num_chairs__gt=1).update(
        salary=F("salary") * 2
    ),
}
