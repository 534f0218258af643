"""Migrations of tables that are full."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Callable
from typing import Any

from django.db import models
from django.db.migrations import (
    AddConstraint,
    AddField,
    AddIndex,
    AlterField,
    AlterModelTable,
    AlterModelTableComment,
    AlterOrderWithRespectTo,
    AlterUniqueTogether,
    CreateModel,
    DeleteModel,
    RemoveConstraint,
    RemoveField,
    RemoveIndex,
    RenameField,
    RenameIndex,
    RenameModel,
    RunPython,
    RunSQL,
    SeparateDatabaseAndState,
)
from django.db.models import F, Q
from django.db.models.functions import Length, Lower, Now, Upper

KEY = ("id", models.BigAutoField(primary_key=True))
BEGINNING: list[Any] = [
    CreateModel("Shelf", [KEY, ("name", models.CharField(max_length=20, unique=True))]),
    CreateModel("Tag", [KEY, ("name", models.CharField(max_length=20))]),
    CreateModel(
        "Thing",
        [
            KEY,
            ("name", models.CharField(max_length=20, db_index=True)),
            ("size", models.IntegerField(null=True)),
            ("price", models.DecimalField(max_digits=8, decimal_places=2, default=1)),
            ("code", models.SlugField(unique=True)),
            ("shelf", models.ForeignKey("app.Shelf", models.CASCADE)),
            ("like", models.ForeignKey("self", models.SET_NULL, null=True)),
            ("tags", models.ManyToManyField("app.Tag")),
            ("notes", models.JSONField(default=dict)),
            ("made", models.DateTimeField(null=True)),
        ],
        {
            "indexes": [models.Index(fields=["size", "-price"], name="i_size")],
            "constraints": [
                models.CheckConstraint(condition=Q(price__gte=0), name="c_price"),
                models.UniqueConstraint(fields=["name", "shelf"], name="c_name"),
            ],
        },
    ),
    CreateModel("Label", [("thing", models.OneToOneField("app.Thing", models.CASCADE, primary_key=True))]),
]


def run(change: Callable[[Any], Any]) -> RunPython:
    """Build RunPython of a function of a model's rows, with nothing as its reverse."""

    def forwards(apps: Any, editor: Any) -> None:
        alias = editor.connection.alias
        change(lambda model: apps.get_model("app", model)._default_manager.using(alias))

    return RunPython(forwards, RunPython.noop)


def changed(rows: Any) -> None:
    rows("thing").create(name="z", code="cz", shelf_id=1, like_id=None)
    rows("thing").filter(name="k").update(name="o")
    rows("thing").update(price=F("price") + 1)
    rows("label").all().delete()


def added(field: models.Field[Any, Any], name: str = "extra") -> list[Any]:
    return [AddField("Thing", name, field)]


CHANGE = run(changed)
FIELDS: dict[str, list[Any]] = {
    "integer": added(models.IntegerField(default=7)),
    "integer, null": added(models.IntegerField(null=True)),
    "integer, index": added(models.IntegerField(default=7, db_index=True)),
    "positive": added(models.PositiveIntegerField(default=7)),
    "positive, null": added(models.PositiveSmallIntegerField(null=True)),
    "small": added(models.SmallIntegerField(default=-7)),
    "big": added(models.BigIntegerField(default=2**40)),
    "text": added(models.TextField(default="it's 100%")),
    "text, blank": added(models.TextField(blank=True)),
    "char": added(models.CharField(max_length=5, default="a")),
    "char, null": added(models.CharField(max_length=5, null=True)),
    "char, null, unique": added(models.CharField(max_length=5, null=True, unique=True)),
    "char, null, unique, index": added(models.CharField(max_length=5, null=True, unique=True, db_index=True)),
    "char, unlimited": added(models.CharField(max_length=2000, default="ä%")),
    "slug": added(models.SlugField(default="a")),
    "url": added(models.URLField(blank=True)),
    "email": added(models.EmailField(default="a@b.org")),
    "file": added(models.FileField(upload_to="a", default="a.txt")),
    "path": added(models.FilePathField(path="/", default="a")),
    "address": added(models.GenericIPAddressField(null=True)),
    "address, default": added(models.GenericIPAddressField(default="::1")),
    "boolean": added(models.BooleanField(default=True)),
    "boolean, null": added(models.BooleanField(null=True)),
    "date": added(models.DateField(default=datetime.date(2020, 1, 2))),
    "datetime": added(
        models.DateTimeField(default=datetime.datetime(2020, 1, 2, 3, 4, 5, 6, tzinfo=datetime.timezone.utc))
    ),
    "time": added(models.TimeField(default=datetime.time(1, 2, 3, 4))),
    "duration": added(models.DurationField(default=datetime.timedelta(days=400, microseconds=5))),
    "duration, negative": added(models.DurationField(default=datetime.timedelta(days=-2, microseconds=5))),
    "decimal": added(models.DecimalField(max_digits=20, decimal_places=10, default=decimal.Decimal("1.5"))),
    "float": added(models.FloatField(default=1e-20)),
    "binary": added(models.BinaryField(default=b"\0a'")),
    "uuid": added(models.UUIDField(default=uuid.UUID(int=5))),
    "json": added(models.JSONField(default=list)),
    "json, null": added(models.JSONField(null=True)),
    "key": added(models.ForeignKey("app.Shelf", models.CASCADE, null=True)),
    "key, default": added(models.ForeignKey("app.Shelf", models.CASCADE, default=1)),
    "key, unique": added(models.OneToOneField("app.Shelf", models.CASCADE, null=True)),
    "key, no index": added(models.ForeignKey("app.Shelf", models.CASCADE, null=True, db_index=False)),
    "key to self": added(models.ForeignKey("self", models.CASCADE, null=True, related_name="+")),
    "key to a field": added(models.ForeignKey("app.Shelf", models.CASCADE, null=True, to_field="name")),
    "many": added(models.ManyToManyField("app.Shelf", related_name="+")),
    "many to self": added(models.ManyToManyField("self")),
    "column": added(models.IntegerField(default=7, db_column="a column of it")),
    "db_default": added(models.IntegerField(db_default=8)),
    "db_default, text": added(models.CharField(max_length=9, db_default="it's %s")),
    "db_default, null": added(models.IntegerField(null=True, db_default=8)),
    "db_default, none": added(models.IntegerField(null=True, db_default=None)),
    "db_default, expression": added(models.FloatField(db_default=models.Value(2) * models.Value(3.5))),
    "db_default, boolean": added(models.BooleanField(db_default=True)),
    "db_default, json": added(models.JSONField(db_default=models.Value({"a": 1}, models.JSONField()))),
    "db_default, date": added(models.DateField(db_default=datetime.date(2020, 1, 2))),
    "db_default, decimal": added(
        models.DecimalField(max_digits=9, decimal_places=2, db_default=decimal.Decimal("1.50"))
    ),
    "db_default, unique": added(models.IntegerField(null=True, unique=True, db_default=None)),
    "generated": added(
        models.GeneratedField(expression=Upper("name"), output_field=models.CharField(max_length=20), db_persist=False)
    ),
    "generated, number": added(
        models.GeneratedField(
            expression=F("size") * 2 + F("price"),
            output_field=models.DecimalField(max_digits=9, decimal_places=2),
            db_persist=False,
        )
    ),
    "comment": added(models.IntegerField(default=7, db_comment="it's a comment")),
}
CHANGES: dict[str, list[Any]] = {
    "integer to text": [AlterField("Thing", "size", models.CharField(max_length=20, null=True))],
    "integer to big": [AlterField("Thing", "size", models.BigIntegerField(null=True))],
    "integer to small": [AlterField("Thing", "size", models.SmallIntegerField(null=True))],
    "integer to float": [AlterField("Thing", "size", models.FloatField(null=True))],
    "integer to positive": [AlterField("Thing", "size", models.PositiveIntegerField(null=True))],
    "decimal digits": [AlterField("Thing", "price", models.DecimalField(max_digits=12, decimal_places=4))],
    "not null": [AlterField("Thing", "size", models.IntegerField(default=99))],
    "not null, db_default": [AlterField("Thing", "size", models.IntegerField(db_default=98))],
    "null": [AlterField("Thing", "name", models.CharField(max_length=20, null=True, db_index=True))],
    "length": [AlterField("Thing", "name", models.CharField(max_length=200, db_index=True))],
    "char to text": [AlterField("Thing", "name", models.TextField())],
    "unique off": [AlterField("Thing", "code", models.SlugField(db_index=False))],
    "unique on": [AlterField("Thing", "name", models.CharField(max_length=20, unique=True))],
    "unique on, null": [AlterField("Thing", "size", models.IntegerField(null=True, unique=True))],
    "index off": [AlterField("Thing", "name", models.CharField(max_length=20))],
    "index on": [AlterField("Thing", "size", models.IntegerField(null=True, db_index=True))],
    "column": [AlterField("Thing", "name", models.CharField(max_length=20, db_index=True, db_column="title"))],
    "column of a key": [
        AlterField("Thing", "shelf", models.ForeignKey("app.Shelf", models.CASCADE, db_column="place"))
    ],
    "db_default on": [AlterField("Thing", "size", models.IntegerField(null=True, db_default=5))],
    "default": [AlterField("Thing", "price", models.DecimalField(max_digits=8, decimal_places=2, default=2))],
    "comment": [AlterField("Thing", "size", models.IntegerField(null=True, db_comment="metres"))],
    "key to null": [AlterField("Thing", "shelf", models.ForeignKey("app.Shelf", models.SET_NULL, null=True))],
    "key to one": [AlterField("Thing", "like", models.OneToOneField("self", models.SET_NULL, null=True))],
    "key to integer": [AlterField("Thing", "shelf", models.IntegerField())],
    "integer to key": [AlterField("Thing", "size", models.ForeignKey("app.Thing", models.CASCADE, null=True))],
    "key to another": [AlterField("Thing", "like", models.ForeignKey("app.Tag", models.SET_NULL, null=True))],
    "key without constraint": [
        AlterField("Thing", "shelf", models.ForeignKey("app.Shelf", models.CASCADE, db_constraint=False))
    ],
    "primary key to integer": [AlterField("Shelf", "id", models.AutoField(primary_key=True))],
    "primary key to small": [AlterField("Thing", "id", models.SmallAutoField(primary_key=True))],
    "primary key to plain": [AlterField("Shelf", "id", models.BigIntegerField(primary_key=True))],
    "primary key to text": [AlterField("Shelf", "id", models.CharField(max_length=20, primary_key=True))],
    "many, blank": [AlterField("Thing", "tags", models.ManyToManyField("app.Tag", blank=True))],
    "many to others": [AlterField("Thing", "tags", models.ManyToManyField("app.Shelf", related_name="+"))],
    "many, table": [AlterField("Thing", "tags", models.ManyToManyField("app.Tag", db_table="app_marks"))],
    "rename": [RenameField("Thing", "name", "title")],
    "rename in an index": [RenameField("Thing", "size", "length")],
    "rename in a check": [RenameField("Thing", "price", "cost")],
    "rename unique": [RenameField("Thing", "code", "sign")],
    "rename key": [RemoveConstraint("Thing", "c_name"), RenameField("Thing", "shelf", "place")],
    "rename key to self": [RenameField("Thing", "like", "similar")],
    "rename primary key": [RenameField("Thing", "id", "number")],
    "rename many": [RenameField("Thing", "tags", "marks")],
    "rename what is referred to": [RenameField("Shelf", "id", "number")],
    "rename model": [RenameModel("Thing", "Item")],
    "rename model with keys to it": [RenameModel("Shelf", "Board")],
    "rename model of many": [RenameModel("Tag", "Mark")],
    "rename both": [RenameModel("Thing", "Item"), RenameField("Item", "code", "sign"), RenameModel("Shelf", "Board")],
    "rename to and fro": [RenameField("Thing", "name", "title"), RenameField("Thing", "title", "name")],
    "swap": [
        RenameField("Thing", "name", "other"),
        RenameField("Thing", "code", "name"),
        RenameField("Thing", "other", "code"),
    ],
    "letter case": [AlterModelTable("Thing", "APP_THING")],
    "table": [AlterModelTable("Thing", "app table of it")],
    "table comment": [AlterModelTableComment("Thing", "it's full")],
    "table with a dot": [AlterModelTable("Thing", "app.thing")],
    "unique together": [AlterUniqueTogether("Thing", {("size", "code"), ("name", "price")})],
    "unique together off": [
        AlterUniqueTogether("Thing", {("size", "code")}),
        AlterUniqueTogether("Thing", set()),
    ],
    "unique together, then rename": [
        AlterUniqueTogether("Thing", {("size", "code")}),
        RenameField("Thing", "size", "length"),
    ],
    "check": [AddConstraint("Thing", models.CheckConstraint(condition=Q(name__gt="a"), name="c_more"))],
    "check with text": [
        AddConstraint(
            "Thing", models.CheckConstraint(condition=~Q(name="100's") & Q(code__startswith="c"), name="c_more")
        )
    ],
    "check with a function": [
        AddConstraint(
            "Thing",
            models.CheckConstraint(condition=models.lookups.LessThan(Length("name"), 5) | Q(size=None), name="c_more"),
        )
    ],
    "no check": [RemoveConstraint("Thing", "c_price")],
    "no unique": [RemoveConstraint("Thing", "c_name")],
    "unique": [AddConstraint("Thing", models.UniqueConstraint(fields=["size", "code"], name="c_more"))],
    "unique expression": [AddConstraint("Thing", models.UniqueConstraint(Lower("name"), "code", name="c_more"))],
    "index": [AddIndex("Thing", models.Index(fields=["code", "-size"], name="i_more"))],
    "index of an expression": [AddIndex("Thing", models.Index(Lower("name"), F("size") + 1, name="i_more"))],
    "no index": [RemoveIndex("Thing", "i_size")],
    "rename index": [RenameIndex("Thing", "i_new", old_name="i_size")],
    "order": [AlterOrderWithRespectTo("Thing", "shelf")],
    "remove": [RemoveField("Thing", "notes")],
    "remove indexed": [RemoveIndex("Thing", "i_size"), RemoveField("Thing", "size")],
    "remove unique": [
        AddField("Thing", "more", models.SlugField(unique=True, null=True)),
        RemoveField("Thing", "more"),
    ],
    "remove key": [RemoveField("Thing", "like")],
    "remove many": [RemoveField("Thing", "tags")],
    "remove model": [DeleteModel("Label")],
    "create": [
        CreateModel(
            "Other",
            [
                KEY,
                ("thing", models.ForeignKey("app.Thing", models.CASCADE)),
                ("at", models.DateTimeField(db_default=Now())),
            ],
        )
    ],
    "child": [
        CreateModel(
            "Book",
            [
                (
                    "thing_ptr",
                    models.OneToOneField(
                        "app.Thing", models.CASCADE, parent_link=True, primary_key=True, serialize=False
                    ),
                ),
                ("pages", models.IntegerField()),
            ],
            bases=("app.Thing",),
        )
    ],
    "composite": [
        CreateModel(
            "Pair",
            [
                ("pk", models.CompositePrimaryKey("a", "b")),
                ("a", models.IntegerField()),
                ("b", models.CharField(max_length=3)),
            ],
        ),
        AddField("Pair", "c", models.IntegerField(default=3)),
        AlterField("Pair", "b", models.CharField(max_length=30)),
        RemoveField("Pair", "c"),
    ],
    "through": [
        CreateModel(
            "Mark",
            [
                KEY,
                ("thing", models.ForeignKey("app.Thing", models.CASCADE)),
                ("tag", models.ForeignKey("app.Tag", models.CASCADE)),
            ],
        ),
        AddField("Thing", "marks", models.ManyToManyField("app.Tag", through="app.Mark", related_name="+")),
    ],
    "sql": [
        RunSQL("CREATE TABLE t (i INTEGER)", "DROP TABLE t"),
        RunSQL([("INSERT INTO t VALUES (%s)", [1])], RunSQL.noop),
        SeparateDatabaseAndState(
            [], [CreateModel("T", [("i", models.IntegerField(primary_key=True))], {"db_table": "t"})]
        ),
    ],
}


#: What is done in another way where rows were changed before.
IN_PLACE = ("add integer, null", "add key", "add many", "table", "unique", "index", "rename", "swap", "no ", "remove")
ALL = {**{f"add {name}": operations for name, operations in FIELDS.items()}, **CHANGES}
CASES = {
    **{name: operations for name, operations in ALL.items() if name.startswith(IN_PLACE)},
    **{f"{name}, after changes": [CHANGE, *operations] for name, operations in ALL.items()},
}
CASES_WITH_KEYS = {name: operations for name, operations in ALL.items() if name in CHANGES or "key" in name}
