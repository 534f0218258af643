"""Migrations of an app that nobody installs: every field, constraint, index and operation."""

from __future__ import annotations

import datetime
import decimal
import uuid
from dataclasses import dataclass, field
from typing import Any

import django
from django.db import migrations, models
from django.db.models import F, Q
from django.db.models.fields.tuple_lookups import Tuple, TupleIn, TupleLessThan
from django.db.models.functions import Lower, Now, Upper

APP = "every"


@dataclass(frozen=True)
class Case:
    """Migrations one after the other, rows for the tables at the end, and the refusing targets, each with a reason."""

    migrations: tuple[list[Any], ...]
    #: Model -> rows that the table takes one after the other.
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    #: Rows that it does not take after those.
    refuses: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    #: Family, or one version of it -> a piece of the error.
    refused: dict[str, str] = field(default_factory=dict)
    #: The same of what undoes it.
    undoing_refused: dict[str, str] = field(default_factory=dict)


def key() -> tuple[str, Any]:
    return "id", models.BigAutoField(primary_key=True)


def thing(*fields: tuple[str, Any], name: str = "Thing", **options: Any) -> Any:
    return migrations.CreateModel(name, [key(), *fields], options=options)


FIELDS: tuple[tuple[str, Any], ...] = (
    ("big", models.BigIntegerField(null=True)),
    ("raw", models.BinaryField()),
    ("yes", models.BooleanField(default=True)),
    ("maybe", models.BooleanField(null=True)),
    ("name", models.CharField(max_length=20)),
    ("day", models.DateField()),
    ("at", models.DateTimeField()),
    ("price", models.DecimalField(max_digits=8, decimal_places=2)),
    ("length", models.DurationField()),
    ("mail", models.EmailField()),
    ("path", models.FileField()),
    ("ratio", models.FloatField()),
    ("address", models.GenericIPAddressField()),
    ("whole", models.IntegerField()),
    ("data", models.JSONField()),
    ("positive_big", models.PositiveBigIntegerField()),
    ("positive", models.PositiveIntegerField()),
    ("positive_small", models.PositiveSmallIntegerField()),
    ("slug", models.SlugField()),
    ("small", models.SmallIntegerField()),
    ("text", models.TextField()),
    ("time", models.TimeField()),
    ("link", models.URLField()),
    ("token", models.UUIDField()),
)

VALUES: dict[str, Any] = {
    "big": 2**40,
    "raw": b"\x00\xff",
    "yes": True,
    "maybe": None,
    "name": "Zoë",
    "day": datetime.date(2024, 2, 29),
    "at": datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc),
    "price": decimal.Decimal("12.50"),
    "length": datetime.timedelta(days=1, seconds=2, microseconds=3),
    "mail": "a@example.com",
    "path": "a/b",
    "ratio": 0.5,
    "address": "192.0.2.1",
    "whole": -5,
    "data": {"a": [1]},
    "positive_big": 2**40,
    "positive": 1,
    "positive_small": 1,
    "slug": "a-b",
    "small": -5,
    "text": "long",
    "time": datetime.time(12, 30, 15),
    "link": "https://example.com/",
    "token": uuid.UUID(int=7),
}

DEFAULTS: tuple[tuple[str, Any], ...] = (
    ("yes", models.BooleanField(db_default=True)),
    ("name", models.CharField(max_length=20, db_default="it's 100 %, Zoë")),
    ("day", models.DateField(db_default=datetime.date(2024, 2, 29))),
    ("at", models.DateTimeField(db_default=Now())),
    ("since", models.DateTimeField(db_default=VALUES["at"])),
    ("price", models.DecimalField(max_digits=8, decimal_places=2, db_default=decimal.Decimal("1.25"))),
    ("length", models.DurationField(db_default=VALUES["length"])),
    ("ratio", models.FloatField(db_default=1.5)),
    ("whole", models.IntegerField(db_default=models.Value(3) + 4)),
    ("data", models.JSONField(db_default={"a": "b"})),
    ("time", models.TimeField(db_default=datetime.time(12, 30))),
    ("token", models.UUIDField(db_default=uuid.UUID(int=5))),
)

CASES: dict[str, Case] = {
    "fields": Case(([thing(*FIELDS)],), {"Thing": [VALUES]}),
    "small_key": Case(
        (
            [
                migrations.CreateModel(
                    "Thing", [("id", models.SmallAutoField(primary_key=True)), ("n", models.IntegerField())]
                )
            ],
        ),
        {"Thing": [{"n": 1}, {"n": 2}]},
    ),
    "text_key": Case(
        ([migrations.CreateModel("Thing", [("code", models.CharField(primary_key=True, max_length=5))])],),
        {"Thing": [{"code": "a"}]},
        {"Thing": [{"code": "a"}]},
    ),
    "composite_key": Case(
        (
            [
                migrations.CreateModel(
                    "Thing",
                    [
                        ("pk", models.CompositePrimaryKey("a", "b", primary_key=True)),
                        ("a", models.IntegerField()),
                        ("b", models.CharField(max_length=5)),
                    ],
                )
            ],
        ),
        {"Thing": [{"a": 1, "b": "x"}, {"a": 1, "b": "y"}]},
        {"Thing": [{"a": 1, "b": "y"}]},
    ),
    "defaults": Case(([thing(*DEFAULTS, ("n", models.IntegerField()))],), {"Thing": [{"n": 1}]}),
    "added_defaults": Case(
        ([thing(("n", models.IntegerField()))], [migrations.AddField("thing", *one) for one in DEFAULTS]),
        {"Thing": [{"n": 1}]},
    ),
    "added_fields": Case(
        (
            [thing()],
            [
                migrations.AddField("thing", name, made)
                for name, made in (
                    ("n", models.IntegerField(default=3)),
                    ("yes", models.BooleanField(default=False)),
                    ("name", models.CharField(max_length=10, default="x", unique=True)),
                    ("maybe", models.CharField(max_length=10, null=True, unique=True)),
                    ("text", models.TextField(blank=True, default="100 %")),
                    ("at", models.DateTimeField(default=VALUES["at"], db_index=True)),
                )
            ],
        ),
        {"Thing": [{"name": "a", "n": 1, "yes": True, "text": "", "at": VALUES["at"]}]},
    ),
    "added_positive": Case(
        ([thing()], [migrations.AddField("thing", "n", models.PositiveIntegerField(default=1))]),
        {"Thing": [{"n": 1}]},
        {"Thing": [{"n": -1}]},
        refused={"duckdb": "CHECK"},
    ),
    "relations": Case(
        (
            [
                thing(("name", models.CharField(max_length=10)), name="Owner"),
                thing(
                    ("owner", models.ForeignKey("every.Owner", models.CASCADE, related_name="+")),
                    ("other", models.OneToOneField("every.Owner", models.CASCADE, null=True, related_name="+")),
                    ("parent", models.ForeignKey("self", models.CASCADE, null=True)),
                    ("friends", models.ManyToManyField("every.Owner", related_name="+")),
                ),
                migrations.AddField("owner", "best", models.ForeignKey("every.Thing", models.CASCADE, null=True)),
                migrations.AddField("owner", "likes", models.ManyToManyField("every.Thing")),
            ],
        ),
        {"Owner": [{"name": "a"}]},
    ),
    "nullable_unique": Case(
        (
            [
                thing(
                    ("a", models.IntegerField(null=True, unique=True)),
                    ("b", models.IntegerField(null=True)),
                    ("c", models.IntegerField()),
                    unique_together={("b", "c")},
                    constraints=[models.UniqueConstraint(fields=["c"], name="every_c")],
                )
            ],
        ),
        {"Thing": [{"c": 1}, {"c": 2}, {"a": 1, "c": 3}]},
        {"Thing": [{"a": 1, "c": 4}, {"c": 3}]},
    ),
    **{
        f"unique_twice_without_{gone}": Case(
            (
                [
                    thing(
                        ("code", models.CharField(max_length=9, unique=True)),
                        ("n", models.IntegerField()),
                        ("m", models.IntegerField()),
                        unique_together={("n", "m")},
                        constraints=[
                            models.UniqueConstraint(fields=["code"], name="every_code"),
                            models.UniqueConstraint(fields=["n", "m"], name="every_nm"),
                            models.UniqueConstraint(fields=["id"], name="every_key"),
                        ],
                    )
                ],
                operations,
            ),
            {"Thing": [{"code": "a", "n": 1, "m": 2}, {"code": "b", "n": 2, "m": 1}]},
            {"Thing": [{"code": "a", "n": 3, "m": 3}, {"code": "c", "n": 1, "m": 2}]},
        )
        for gone, operations in {
            "fields": [
                migrations.AlterField("thing", "code", models.CharField(max_length=9)),
                migrations.AlterUniqueTogether("thing", set()),
            ],
            "constraints": [
                migrations.RemoveConstraint("thing", "every_code"),
                migrations.RemoveConstraint("thing", "every_nm"),
                migrations.RemoveConstraint("thing", "every_key"),
            ],
        }.items()
    },
    "defaults_of_another_type": Case(
        (
            [
                thing(
                    ("n", models.CharField(max_length=9, db_default="a")),
                    ("m", models.CharField(max_length=9, null=True, db_default="b")),
                    ("day", models.CharField(max_length=20, db_default="c")),
                    ("yes", models.TextField(db_default="d")),
                )
            ],
            [
                migrations.AlterField("thing", "n", models.IntegerField(db_default=7)),
                migrations.AlterField(
                    "thing", "m", models.DecimalField(max_digits=5, decimal_places=3, db_column="order", default=1)
                ),
                migrations.AlterField("thing", "day", models.DateField(db_default=datetime.date(2024, 2, 29))),
                migrations.AlterField("thing", "yes", models.BooleanField(null=True)),
            ],
        ),
        {"Thing": [{"m": decimal.Decimal("1.5")}, {"n": 1, "m": decimal.Decimal("0.25"), "yes": True}]},
    ),
    "changed_uniques": Case(
        (
            [thing(("a", models.IntegerField(null=True, unique=True)), ("b", models.IntegerField(null=True)))],
            [
                migrations.AlterField("thing", "a", models.IntegerField(null=True)),
                migrations.AlterField("thing", "b", models.IntegerField(null=True, unique=True)),
                migrations.AlterUniqueTogether("thing", {("a", "b")}),
            ],
            [
                migrations.AlterUniqueTogether("thing", set()),
                migrations.AlterField("thing", "b", models.IntegerField(null=True)),
            ],
        ),
        {"Thing": [{"a": 1, "b": 1}, {"a": 1, "b": 1}]},
    ),
    "constraints": Case(
        (
            [
                thing(
                    ("n", models.IntegerField()),
                    ("yes", models.BooleanField()),
                    ("name", models.CharField(max_length=10, null=True)),
                    ("at", models.DateField(null=True)),
                    constraints=[
                        models.CheckConstraint(condition=Q(n__gt=0) | Q(yes=True), name="every_positive"),
                        models.CheckConstraint(condition=~Q(name="it's") & Q(yes__in=[True, False]), name="every_name"),
                        models.CheckConstraint(condition=Q(at__gte=datetime.date(2020, 1, 1)), name="every_at"),
                        models.CheckConstraint(condition=Q(n__lt=F("id") + 1000), name="every_small"),
                        models.UniqueConstraint(fields=["n"], condition=Q(yes=True), name="every_yes"),
                        models.UniqueConstraint(
                            fields=["name", "n"], condition=Q(n__gte=5, at__isnull=False), name="every_named"
                        ),
                    ],
                )
            ],
        ),
        {"Thing": [{"n": 1, "yes": False}, {"n": 1, "yes": True}, {"n": 1, "yes": False}, {"n": -1, "yes": True}]},
        {"Thing": [{"n": 1, "yes": True}, {"n": -1, "yes": False}, {"n": 2, "yes": False, "name": "it's"}]},
    ),
    "checked_rows": Case(
        (
            [
                thing(
                    ("n", models.IntegerField(null=True)),
                    ("m", models.IntegerField(null=True)),
                    constraints=[
                        models.CheckConstraint(
                            condition=~Q(TupleIn(Tuple("n", "m"), [(1, 2), (3, 4)])), name="every_other"
                        ),
                        models.CheckConstraint(condition=Q(TupleLessThan(Tuple("m", "n"), (9, 1))), name="every_less"),
                    ],
                )
            ],
        ),
        {"Thing": [{"n": 1, "m": 3}, {"n": 1, "m": None}, {"n": None, "m": 9}, {"n": None, "m": None}]},
        {"Thing": [{"n": 3, "m": 4}, {"n": 1, "m": 9}, {"n": None, "m": 10}]},
    ),
    "changed_constraints": Case(
        (
            [thing(("n", models.IntegerField()), ("m", models.IntegerField(null=True)))],
            [
                migrations.AddConstraint(
                    "thing", models.UniqueConstraint(fields=["n"], condition=Q(m=1), name="every_u")
                ),
                migrations.AddConstraint("thing", models.UniqueConstraint(fields=["n", "m"], name="every_nm")),
            ],
            [migrations.RemoveConstraint("thing", "every_u"), migrations.RemoveConstraint("thing", "every_nm")],
        ),
        {"Thing": [{"n": 1, "m": 1}, {"n": 1, "m": 1}]},
    ),
    "changed_checks": Case(
        (
            [thing(("n", models.PositiveIntegerField()))],
            [
                migrations.AddConstraint("thing", models.CheckConstraint(condition=Q(n__gt=0), name="every_n")),
                migrations.AlterField("thing", "n", models.IntegerField()),
            ],
            [migrations.RemoveConstraint("thing", "every_n")],
        ),
        {"Thing": [{"n": -1}]},
        refused={"duckdb": "CHECK"},
    ),
    "single_null": Case(
        (
            [
                thing(
                    ("n", models.IntegerField(null=True)),
                    ("m", models.IntegerField(null=True)),
                    constraints=[
                        models.UniqueConstraint(fields=["n"], nulls_distinct=False, name="every_n"),
                        models.UniqueConstraint(fields=["m"], include=["n"], nulls_distinct=False, name="every_m"),
                    ],
                )
            ],
        ),
        {"Thing": [{"n": None, "m": 1}, {"n": 1, "m": None}]},
        {"Thing": [{"n": None, "m": 2}, {"n": 2, "m": None}]},
        refused={"duckdb": "NULLS NOT DISTINCT", "postgres@14": "NULLS NOT DISTINCT"},
    ),
    "deferrable": Case(
        (
            [
                thing(
                    ("n", models.IntegerField()),
                    constraints=[
                        models.UniqueConstraint(fields=["n"], name="every_n", deferrable=models.Deferrable.DEFERRED)
                    ],
                )
            ],
        ),
        {"Thing": [{"n": 1}]},
        refused={"tsql": "deferrable", "duckdb": "deferrable"},
    ),
    "expression_unique": Case(
        (
            [
                thing(
                    ("name", models.CharField(max_length=9)),
                    constraints=[models.UniqueConstraint(Lower("name"), name="every_u")],
                )
            ],
        ),
        {"Thing": [{"name": "a"}, {"name": "b"}]},
        {"Thing": [{"name": "A"}]},
        refused={"tsql": "GeneratedField"},
    ),
    "indexes": Case(
        (
            [
                thing(
                    ("n", models.IntegerField(db_index=True)),
                    ("m", models.IntegerField(null=True)),
                    ("text", models.TextField(db_index=True)),
                    indexes=[
                        models.Index(fields=["n", "-m"], name="every_desc"),
                        models.Index(fields=["n"], condition=Q(m__gt=3), name="every_some"),
                        models.Index(fields=["m"], include=["n"], name="every_more"),
                        models.Index(fields=["m"], condition=Q(n__in=[1, 2], m__isnull=False), name="every_in"),
                    ],
                )
            ],
            [
                migrations.RenameIndex("thing", new_name="every_newer", old_name="every_desc"),
                migrations.RemoveIndex("thing", "every_some"),
                migrations.AddIndex("thing", models.Index(fields=["m", "n"], name="every_added")),
                migrations.AlterField("thing", "n", models.IntegerField()),
            ],
        ),
        {"Thing": [{"n": 1, "m": 1, "text": "a"}]},
    ),
    "same_columns": Case(
        (
            [
                thing(
                    ("n", models.IntegerField(unique=True)),
                    ("m", models.IntegerField()),
                    indexes=[
                        models.Index(fields=["n"], name="every_n"),
                        models.Index(fields=["m", "n"], name="every_mn"),
                        models.Index(fields=["m", "n"], name="every_more"),
                        models.Index(fields=["id"], name="every_key"),
                        models.Index(fields=["-n"], name="every_desc"),
                        models.Index(fields=["m", "n"], condition=Q(m=1), name="every_some"),
                    ],
                ),
                migrations.AddConstraint("thing", models.UniqueConstraint(fields=["n"], name="every_unique")),
            ],
            [migrations.RemoveIndex("thing", "every_mn"), migrations.RemoveConstraint("thing", "every_unique")],
            [migrations.RenameIndex("thing", old_name="every_n", new_name="every_newer")],
            [migrations.AlterField("thing", "n", models.IntegerField())],
            [migrations.AlterField("thing", "n", models.IntegerField(unique=True))],
        ),
        {"Thing": [{"n": 1, "m": 1}, {"n": 2, "m": 1}]},
        {"Thing": [{"n": 1, "m": 2}]},
    ),
    "unseen_index": Case(
        (
            [thing(("n", models.IntegerField()))],
            [
                migrations.SeparateDatabaseAndState(
                    [migrations.RunSQL("CREATE INDEX every_i ON every_thing (n)", migrations.RunSQL.noop)],
                    [migrations.AddIndex("thing", models.Index(fields=["n"], name="every_i"))],
                )
            ],
            [migrations.RemoveIndex("thing", "every_i")],
        ),
        {"Thing": [{"n": 1}]},
    ),
    "expression_index": Case(
        (
            [
                thing(
                    ("name", models.CharField(max_length=9)),
                    indexes=[models.Index(Upper("name").desc(), "id", name="every_i")],
                )
            ],
        ),
        {"Thing": [{"name": "a"}]},
        refused={"tsql": "GeneratedField"},
    ),
    "operator_class": Case(
        (
            [
                thing(
                    ("name", models.CharField(max_length=9)),
                    indexes=[models.Index(fields=["name"], name="every_i", opclasses=["varchar_pattern_ops"])],
                )
            ],
        ),
        {"Thing": [{"name": "a"}]},
        refused={"tsql": "operator class", "oracle": "operator class", "duckdb": "operator class"},
    ),
    "altered": Case(
        (
            [
                thing(
                    ("n", models.IntegerField(null=True, db_index=True)),
                    ("m", models.SmallIntegerField(db_default=4)),
                    ("name", models.CharField(max_length=10)),
                    ("price", models.DecimalField(max_digits=8, decimal_places=2)),
                    indexes=[models.Index(fields=["m", "n"], name="every_i")],
                )
            ],
            [
                migrations.AlterField("thing", "n", models.IntegerField(default=5, db_index=True)),
                migrations.AlterField("thing", "m", models.BigIntegerField(db_default=4, null=True)),
                migrations.AlterField("thing", "name", models.CharField(max_length=20, null=True)),
                migrations.AlterField("thing", "price", models.DecimalField(max_digits=12, decimal_places=4)),
            ],
            [
                migrations.AlterField("thing", "m", models.BigIntegerField(null=True)),
                migrations.AlterField("thing", "n", models.IntegerField(db_default=6)),
            ],
            [migrations.AlterField("thing", "n", models.IntegerField(db_default=7))],
        ),
        {"Thing": [{"m": None, "name": None, "price": decimal.Decimal("1.1234")}]},
    ),
    "bigger_key": Case(
        (
            [
                migrations.CreateModel(
                    "Thing", [("id", models.AutoField(primary_key=True)), ("n", models.IntegerField())]
                ),
                thing(
                    ("thing", models.ForeignKey("every.Thing", models.CASCADE)),
                    ("things", models.ManyToManyField("every.Thing", related_name="+")),
                    name="Part",
                ),
            ],
            [migrations.AlterField("thing", "id", models.BigAutoField(primary_key=True))],
        ),
        {"Thing": [{"n": 1}]},
        refused={"duckdb": "constrained column"},
        undoing_refused={"oracle": "a smaller type for the key"},
    ),
    "other_relations": Case(
        (
            [
                thing(name="Owner"),
                thing(("owner", models.ForeignKey("every.Owner", models.CASCADE))),
            ],
            [migrations.AlterField("thing", "owner", models.OneToOneField("every.Owner", models.CASCADE, null=True))],
            [migrations.AlterField("thing", "owner", models.ForeignKey("every.Owner", models.CASCADE, null=True))],
            [migrations.AlterOrderWithRespectTo("thing", "owner")],
        ),
    ),
    "other_kinds": Case(
        (
            [
                thing(
                    ("text", models.CharField(max_length=10, db_index=True)),
                    ("short", models.TextField(null=True)),
                    ("n", models.IntegerField(db_default=5)),
                    ("code", models.CharField(max_length=10, null=True)),
                    indexes=[models.Index(fields=["n", "code"], name="every_i")],
                )
            ],
            [
                migrations.RunSQL(
                    "INSERT INTO every_thing (text, short, n, code) VALUES ('a', 'b', 7, '8')",
                    "DELETE FROM every_thing",
                ),
                migrations.AlterField("thing", "text", models.TextField()),
                migrations.AlterField("thing", "short", models.CharField(max_length=20, null=True)),
                migrations.AlterField("thing", "n", models.CharField(max_length=20, db_default="x")),
                migrations.AlterField("thing", "code", models.IntegerField(null=True)),
            ],
        ),
        {"Thing": [{"text": "t", "short": "s", "n": "n", "code": 3}]},
    ),
    "held_columns": Case(
        (
            [thing(("n", models.PositiveIntegerField()))],
            [migrations.AlterField("thing", "n", models.PositiveBigIntegerField())],
        ),
        {"Thing": [{"n": 1}]},
        refused={"duckdb": "constrained column"},
    ),
    "renamed": Case(
        (
            [
                thing(
                    ("n", models.IntegerField(null=True, unique=True)),
                    ("m", models.IntegerField()),
                    constraints=[models.CheckConstraint(condition=Q(m__gt=0), name="every_m")],
                    indexes=[models.Index(fields=["n", "m"], name="every_i")],
                ),
                thing(("thing", models.ForeignKey("every.Thing", models.CASCADE)), name="Part"),
            ],
            [
                migrations.RenameField("thing", "n", "o"),
                migrations.RenameField("thing", "m", "p"),
                migrations.RenameModel("Thing", "Item"),
                migrations.AlterModelTable("item", "every_renamed"),
                migrations.RenameField("part", "thing", "item"),
            ],
            [migrations.AlterField("item", "o", models.BigIntegerField(null=True, unique=True))],
        ),
        {"Item": [{"o": None, "p": 1}, {"o": None, "p": 1}, {"o": 1, "p": 1}]},
        {"Item": [{"o": 1, "p": 2}, {"o": 2, "p": 0}]},
    ),
    "removed": Case(
        (
            [
                thing(name="Owner"),
                thing(
                    ("n", models.IntegerField()),
                    ("a", models.IntegerField(db_default=3, db_index=True)),
                    ("b", models.CharField(max_length=5, unique=True, null=True)),
                    ("owner", models.ForeignKey("every.Owner", models.CASCADE, null=True)),
                    ("owners", models.ManyToManyField("every.Owner", related_name="+")),
                    indexes=[models.Index(fields=["n"], name="every_i")],
                ),
            ],
            [migrations.RemoveField("thing", name) for name in ("a", "b", "owner", "owners")],
            [migrations.DeleteModel("Owner")],
        ),
        {"Thing": [{"n": 1}]},
    ),
    "deleted": Case(
        (
            [thing(name="Owner"), thing(("owner", models.ForeignKey("every.Owner", models.CASCADE, null=True)))],
            [migrations.DeleteModel("Thing"), migrations.DeleteModel("Owner")],
        ),
    ),
    "comments": Case(
        (
            [thing(("n", models.IntegerField(db_comment="It's n: 100 %, Zoë")), db_table_comment="Things")],
            [
                migrations.AlterField("thing", "n", models.IntegerField(db_comment="Another")),
                migrations.AlterModelTableComment("thing", "More things"),
                migrations.AddField("thing", "m", models.IntegerField(null=True, db_comment="m")),
            ],
            [
                migrations.AlterField("thing", "n", models.IntegerField()),
                migrations.AlterModelTableComment("thing", ""),
            ],
        ),
        {"Thing": [{"n": 1}]},
    ),
    "stored": Case(
        (
            [
                thing(
                    ("n", models.IntegerField()),
                    ("name", models.CharField(max_length=9)),
                    (
                        "twice",
                        models.GeneratedField(
                            expression=F("n") * 2, output_field=models.BigIntegerField(), db_persist=True
                        ),
                    ),
                    (
                        "upper",
                        models.GeneratedField(
                            expression=Upper("name"), output_field=models.CharField(max_length=9), db_persist=True
                        ),
                    ),
                    (
                        "big",
                        models.GeneratedField(
                            expression=Q(n__gt=3), output_field=models.BooleanField(), db_persist=True
                        ),
                    ),
                )
            ],
            [
                migrations.AddField(
                    "thing",
                    "more",
                    models.GeneratedField(expression=F("n") + 1, output_field=models.IntegerField(), db_persist=True),
                )
            ],
        ),
        {"Thing": [{"n": 1, "name": "a"}]},
        refused={"oracle": "stored column", "duckdb": "stored column"},
    ),
    "virtual": Case(
        (
            [
                thing(
                    ("n", models.IntegerField()),
                    ("name", models.CharField(max_length=9)),
                    (
                        "twice",
                        models.GeneratedField(
                            expression=F("n") * 2, output_field=models.BigIntegerField(), db_persist=False
                        ),
                    ),
                    (
                        "upper",
                        models.GeneratedField(
                            expression=Upper("name"), output_field=models.CharField(max_length=9), db_persist=False
                        ),
                    ),
                    (
                        "big",
                        models.GeneratedField(
                            expression=Q(n__gt=3), output_field=models.BooleanField(), db_persist=False
                        ),
                    ),
                )
            ],
        ),
        {"Thing": [{"n": 1, "name": "a"}]},
        refused={
            "postgres@14": "virtual",
            "postgres@15": "virtual",
            "postgres@16": "virtual",
            "postgres@17": "virtual",
        },
    ),
    "renamed_source": Case(
        (
            [
                thing(
                    ("n", models.IntegerField()),
                    (
                        "twice",
                        models.GeneratedField(
                            expression=F("n") * 2, output_field=models.BigIntegerField(), db_persist=True
                        ),
                    ),
                )
            ],
            [migrations.RenameField("thing", "n", "m")],
        ),
        {"Thing": [{"m": 1}]},
        refused={"oracle": "stored column", "duckdb": "stored column"},
    ),
    "changed_source": Case(
        (
            [
                thing(
                    ("n", models.IntegerField()),
                    (
                        "twice",
                        models.GeneratedField(
                            expression=F("n") * 2,
                            output_field=models.BigIntegerField(),
                            db_persist=True,
                            db_index=True,
                            db_comment="Twice",
                        ),
                    ),
                )
            ],
            [migrations.AlterField("thing", "n", models.BigIntegerField())],
            [migrations.AlterField("thing", "n", models.BigIntegerField(null=True))],
        ),
        {"Thing": [{"n": 2**40}, {"n": None}]},
        refused={"oracle": "stored column", "duckdb": "stored column"},
    ),
    "changed_virtual_source": Case(
        (
            [
                thing(
                    ("n", models.IntegerField()),
                    (
                        "twice",
                        models.GeneratedField(
                            expression=F("n") * 2, output_field=models.BigIntegerField(), db_persist=False
                        ),
                    ),
                )
            ],
            [migrations.AlterField("thing", "n", models.BigIntegerField())],
            [migrations.RenameField("thing", "n", "m")],
            [migrations.AlterField("thing", "m", models.DecimalField(max_digits=9, decimal_places=1, null=True))],
        ),
        {"Thing": [{"m": decimal.Decimal("1.5")}]},
        refused={
            "postgres@14": "virtual",
            "postgres@15": "virtual",
            "postgres@16": "virtual",
            "postgres@17": "virtual",
            "duckdb": "changing the column",
        },
    ),
    "names": Case(
        (
            [
                thing(
                    ("select", models.IntegerField(db_index=True)),
                    ("an_extraordinarily_long_name_of_a_column", models.IntegerField(unique=True)),
                    ("spaced", models.IntegerField(db_column="two words", unique=True, null=True)),
                    ("order", models.PositiveIntegerField(db_column="Order")),
                    name="AnExtraordinarilyLongNameOfATable",
                ),
                thing(
                    ("n", models.IntegerField()),
                    ("others", models.ManyToManyField("every.AnExtraordinarilyLongNameOfATable")),
                    name="User",
                    db_table="user",
                ),
            ],
        ),
        {
            "AnExtraordinarilyLongNameOfATable": [
                {"select": 1, "an_extraordinarily_long_name_of_a_column": 2, "order": 3}
            ],
            "User": [{"n": 1}],
        },
    ),
    "collations": Case(
        (
            [thing(("name", models.CharField(max_length=9, db_collation="C")))],
            [
                migrations.AddField(
                    "thing", "more", models.CharField(max_length=9, db_collation="C", null=True, unique=True)
                )
            ],
            [migrations.AlterField("thing", "name", models.CharField(max_length=19, db_collation="C", null=True))],
        ),
        {"Thing": [{"name": "a"}]},
        refused={"oracle@11g": "collation", "oracle@12c": "collation"},
    ),
    "own_sql": Case(
        (
            [thing(("n", models.IntegerField()))],
            [
                migrations.RunSQL("INSERT INTO every_thing (n) VALUES (5) -- 100 %", "DELETE FROM every_thing"),
                migrations.RunSQL([("INSERT INTO every_thing (n) VALUES (%s)", [7])], migrations.RunSQL.noop),
                migrations.RunPython(migrations.RunPython.noop, migrations.RunPython.noop),
            ],
        ),
        {"Thing": [{"n": 1}]},
    ),
}

if django.VERSION >= (6, 1):
    CASES["on_delete"] = Case(
        (
            [
                thing(("n", models.IntegerField()), name="Owner"),
                thing(
                    ("a", models.ForeignKey("every.Owner", models.DB_CASCADE, related_name="+")),
                ),
                thing(
                    ("b", models.ForeignKey("every.Owner", models.DB_SET_NULL, null=True, related_name="+")),
                    name="Other",
                ),
            ],
        ),
        {"Owner": [{"n": 1}]},
    )
