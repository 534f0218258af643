"""Schema operations on a full table, under the names that earlier operations gave it."""

from __future__ import annotations

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
)
from django.db.models import F, Q

KEY = ("id", models.BigAutoField(primary_key=True))


class Names:
    """What models and fields are called after some operations. A field that is gone is a KeyError."""

    def __init__(self, prefix: str = "") -> None:
        self.thing, self.shelf = "Thing", "Shelf"
        self.fields = {name: name for name in ("id", "name", "size", "price", "code", "shelf", "like", "tags", "notes")}
        self.key = "id"
        #: Part of all names that an operation makes.
        self.new = prefix

    def __getitem__(self, field: str) -> str:
        return self.fields[field]


def _rename_thing(names: Names) -> list[Any]:
    old, names.thing = names.thing, f"Item{names.new}"
    return [RenameModel(old, names.thing)]


def _rename_shelf(names: Names) -> list[Any]:
    old, names.shelf = names.shelf, f"Board{names.new}"
    return [RenameModel(old, names.shelf)]


def _rename(field: str) -> Callable[[Names], list[Any]]:
    def operations(names: Names) -> list[Any]:
        old, names.fields[field] = names[field], f"{field}{names.new}"
        return [RenameField(names.thing, old, names[field])]

    return operations


def _rename_key_of_shelf(names: Names) -> list[Any]:
    old, names.key = names.key, f"number{names.new}"
    return [RenameField(names.shelf, old, names.key)]


def _remove(field: str) -> Callable[[Names], list[Any]]:
    return lambda names: [RemoveField(names.thing, names.fields.pop(field))]


def _alter(field: str, make: Callable[[], Any]) -> Callable[[Names], list[Any]]:
    return lambda names: [AlterField(names.thing, names[field], make())]


def _add(make: Callable[[], Any]) -> Callable[[Names], list[Any]]:
    return lambda names: [AddField(names.thing, f"extra{names.new}", make())]


def _change(names: Names) -> list[Any]:
    model, price, code, new = names.thing.lower(), names["price"], names["code"], f"z{names.new}"
    values = {code: new, names["name"]: new, f"{names['shelf']}_id": 1}

    def forwards(apps: Any, editor: Any) -> None:
        rows = apps.get_model("app", model)._base_manager.using(editor.connection.alias)
        rows.filter(**{code: "c1"}).update(**{price: F(price) + 1})
        rows.create(**values)
        rows.filter(**{code: "c2"}).delete()

    return [RunPython(forwards)]


OPERATIONS: dict[str, Callable[[Names], list[Any]]] = {
    "create model": lambda names: [
        CreateModel(
            f"Other{names.new}",
            [
                KEY,
                ("thing", models.ForeignKey(f"app.{names.thing}", models.CASCADE, related_name="+")),
                ("name", models.CharField(max_length=9, unique=True)),
                ("size", models.PositiveIntegerField(db_index=True)),
            ],
        )
    ],
    "delete model": lambda names: [DeleteModel("Label")],
    "rename model": _rename_thing,
    "rename model that is referred to": _rename_shelf,
    "table": lambda names: [AlterModelTable(names.thing, f"app_table{names.new}")],
    "table comment": lambda names: [AlterModelTableComment(names.thing, f"it's {names.new}")],
    "add": _add(lambda: models.IntegerField(null=True)),
    "add index": _add(lambda: models.IntegerField(default=7, db_index=True)),
    "add unique": _add(lambda: models.CharField(max_length=5, null=True, unique=True)),
    "add check": _add(lambda: models.PositiveIntegerField(default=7)),
    "add key": _add(lambda: models.ForeignKey("app.Tag", models.CASCADE, null=True, related_name="+")),
    "add many": _add(lambda: models.ManyToManyField("app.Tag", related_name="+")),
    "add computed": lambda names: [
        AddField(
            names.thing,
            f"extra{names.new}",
            models.GeneratedField(
                expression=F(names["code"]), output_field=models.CharField(max_length=50), db_persist=False
            ),
        )
    ],
    "remove": _remove("notes"),
    "remove key": _remove("like"),
    "remove many": _remove("tags"),
    "type": _alter("size", lambda: models.CharField(max_length=20, null=True)),
    "length": _alter("name", lambda: models.CharField(max_length=200, db_index=True)),
    "null": _alter("name", lambda: models.CharField(max_length=20, null=True, db_index=True)),
    "not null": _alter("size", lambda: models.IntegerField(default=99)),
    "unique on": _alter("name", lambda: models.CharField(max_length=20, unique=True)),
    "unique off": _alter("code", lambda: models.SlugField()),
    "index on": _alter("notes", lambda: models.TextField(null=True, db_index=True)),
    "index off": _alter("name", lambda: models.CharField(max_length=20)),
    "default": _alter("size", lambda: models.IntegerField(null=True, db_default=5)),
    "column": _alter("name", lambda: models.CharField(max_length=20, db_index=True, db_column="title")),
    "column of a key": lambda names: [
        AlterField(
            names.thing, names["shelf"], models.ForeignKey(f"app.{names.shelf}", models.CASCADE, db_column="place")
        )
    ],
    "primary key": _alter("id", lambda: models.AutoField(primary_key=True)),
    "primary key that is referred to": lambda names: [
        AlterField(names.shelf, names.key, models.AutoField(primary_key=True))
    ],
    "rename": _rename("name"),
    "rename in an index": _rename("size"),
    "rename in a check": _rename("price"),
    "rename key": _rename("like"),
    "rename many": _rename("tags"),
    "rename primary key": _rename("id"),
    "rename primary key that is referred to": _rename_key_of_shelf,
    "index": lambda names: [
        AddIndex(names.thing, models.Index(fields=[names["code"], names["price"]], name=f"i{names.new}"))
    ],
    "no index": lambda names: [RemoveIndex(names.thing, "i_size")],
    "rename index": lambda names: [RenameIndex(names.thing, f"i_new{names.new}", old_name="i_size")],
    "check": lambda names: [
        AddConstraint(
            names.thing,
            models.CheckConstraint(condition=Q(**{f"{names['code']}__gt": "a"}), name=f"c{names.new}"),
        )
    ],
    "no check": lambda names: [RemoveConstraint(names.thing, "c_price")],
    "unique": lambda names: [
        AddConstraint(names.thing, models.UniqueConstraint(fields=[names["size"], names["code"]], name=f"u{names.new}"))
    ],
    "no unique": lambda names: [RemoveConstraint(names.thing, "c_name")],
    "unique together": lambda names: [AlterUniqueTogether(names.thing, {(names["name"], names["price"])})],
    "no unique together": lambda names: [AlterUniqueTogether(names.thing, set())],
    "order": lambda names: [AlterOrderWithRespectTo(names.thing, names["shelf"])],
    "rows": _change,
    "sql": lambda names: [
        RunSQL(f"CREATE TABLE t{names.new} (i INTEGER)"),
        RunSQL(f"CREATE INDEX it{names.new} ON t{names.new} (i)"),
        RunSQL(f"INSERT INTO t{names.new} VALUES (1)"),
    ],
}

#: The tables that the operations begin with.
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
            ("notes", models.TextField(null=True)),
        ],
        {
            "indexes": [models.Index(fields=["size", "-price"], name="i_size")],
            "unique_together": {("size", "code")},
            "constraints": [
                models.CheckConstraint(condition=Q(price__gte=0), name="c_price"),
                models.UniqueConstraint(fields=["name", "shelf"], name="c_name"),
            ],
        },
    ),
    CreateModel("Label", [("thing", models.OneToOneField("app.Thing", models.CASCADE, primary_key=True))]),
]


def fill(rows: Callable[[str], Any]) -> None:
    """Make the rows."""
    shelves = [rows("shelf").create(name=name) for name in "ab"]
    tags = [rows("tag").create(name=name) for name in "xy"]
    things: list[Any] = []
    for number, name in enumerate("klmn"):
        like = things[-1] if things else None
        code, shelf = f"c{number}", shelves[number % 2]
        thing = rows("thing").create(name=name, size=number or None, price=number, code=code, shelf=shelf, like=like)
        thing.tags.set(tags[: number % 3])
        things.append(thing)
    rows("label").create(thing=things[3])


def operations(*chosen: str) -> list[list[Any]]:
    """Return the operations of each name. Raises KeyError if one needs what an earlier one has removed."""
    names, found = Names(), []
    for number, name in enumerate(chosen):
        names.new = f"_{number}"
        found.append(OPERATIONS[name](names))
    return found
