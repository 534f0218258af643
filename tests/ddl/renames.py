"""Operations that rename something, and operations that drop or alter what was there before, by names of now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import migrations, models
from django.db.models import Deferrable, Q

from .cases import APP, thing

#: First name of a model or a field -> its name of now.
Names = dict[str, str]
Operations = list[Any]

OWNER = f"{APP}.Owner"
PEER = f"{APP}.Thing"

#: Tables that have everything that can be dropped.
BEGINNING: Operations = [
    thing(("name", models.CharField(max_length=9)), name="Owner"),
    thing(
        ("un", models.IntegerField(unique=True)),
        ("code", models.CharField(max_length=9, unique=True, null=True)),
        ("n", models.IntegerField(db_index=True, db_comment="How many")),
        ("pos", models.PositiveIntegerField()),
        ("owner", models.ForeignKey(OWNER, models.CASCADE, null=True)),
        ("best", models.OneToOneField(OWNER, models.CASCADE, null=True, related_name="+")),
        ("a", models.IntegerField(db_default=3)),
        ("b", models.IntegerField(null=True)),
        ("c", models.IntegerField()),
        ("friends", models.ManyToManyField(OWNER, related_name="+")),
        ("peers", models.ManyToManyField("self")),
        db_table_comment="Things",
        unique_together={("a", "b")},
        indexes=[models.Index(fields=["b", "-c"], name="every_bc"), models.Index(fields=["n", "a"], name="every_na")],
        constraints=[
            models.UniqueConstraint(fields=["a", "c"], name="every_ac"),
            models.UniqueConstraint(fields=["c"], condition=Q(b__isnull=True), name="every_some"),
            models.CheckConstraint(condition=Q(n__gt=0) | Q(a=1), name="every_n"),
        ],
    ),
    thing(("thing", models.ForeignKey(PEER, models.CASCADE)), ("m", models.IntegerField()), name="Part"),
]

RENAMES: dict[str, tuple[Operations, Names]] = {
    "nothing": ([], {}),
    "model": ([migrations.RenameModel("Thing", "Item")], {"thing": "item"}),
    "table": ([migrations.AlterModelTable("thing", "every_other")], {}),
    "fields": (
        [migrations.RenameField("thing", *one) for one in (("un", "vn"), ("n", "o"), ("a", "e"), ("owner", "holder"))],
        {"un": "vn", "n": "o", "a": "e", "owner": "holder"},
    ),
    "swapped fields": (
        [migrations.RenameField("thing", *one) for one in (("a", "x"), ("c", "a"), ("x", "c"))],
        {"a": "c", "c": "a"},
    ),
    "many to many": (
        [migrations.RenameField("thing", "friends", "mates"), migrations.RenameField("thing", "peers", "equals")],
        {"friends": "mates", "peers": "equals"},
    ),
    "referred model": ([migrations.RenameModel("Owner", "Holder")], {"Owner": "Holder"}),
    "model twice": (
        [migrations.RenameModel("Thing", "Item"), migrations.RenameModel("Item", "Piece")],
        {"thing": "piece"},
    ),
    "there and back": ([migrations.RenameModel("Thing", "Item"), migrations.RenameModel("Item", "Thing")], {}),
    "swapped tables": (
        [
            migrations.AlterModelTable("thing", "every_old"),
            migrations.AlterModelTable("part", "every_thing"),
            migrations.AlterModelTable("thing", "every_part"),
        ],
        {},
    ),
    "everything": (
        [
            migrations.RenameField("thing", "un", "vn"),
            migrations.RenameModel("Thing", "Item"),
            migrations.RenameField("item", "a", "e"),
            migrations.AlterModelTable("item", "every_other"),
            migrations.RenameModel("Owner", "Holder"),
            migrations.RenameField("item", "owner", "holder"),
        ],
        {"thing": "item", "un": "vn", "a": "e", "owner": "holder", "Owner": "Holder"},
    ),
}


def _altered(name: str, new: Any) -> Callable[[Names], Any]:
    return lambda now: migrations.AlterField(now.get("thing", "thing"), now.get(name, name), new)


def _removed(name: str) -> Callable[[Names], Any]:
    return lambda now: migrations.RemoveField(now.get("thing", "thing"), now.get(name, name))


def _related(name: str, kind: type[Any], **options: Any) -> Callable[[Names], Any]:
    def operation(now: Names) -> Any:
        field = kind(f"{APP}.{now.get('Owner', 'Owner')}", models.CASCADE, **options)
        return migrations.AlterField(now.get("thing", "thing"), now.get(name, name), field)

    return operation


def _of_model(make: Callable[[str, Names], Any]) -> Callable[[Names], Any]:
    return lambda now: make(now.get("thing", "thing"), now)


def _together(*names: str) -> Callable[[Names], Any]:
    return _of_model(
        lambda model, now: migrations.AlterUniqueTogether(model, {tuple(now.get(name, name) for name in names)})
    )


def _constraint(make: Callable[[Names], Any]) -> Callable[[Names], Any]:
    return _of_model(lambda model, now: migrations.AddConstraint(model, make(now)))


CHANGES: dict[str, Callable[[Names], Any]] = {
    "no unique": _altered("un", models.IntegerField()),
    "no unique text": _altered("code", models.CharField(max_length=9, null=True)),
    "longer unique text": _altered("code", models.CharField(max_length=19, unique=True, null=True)),
    "unique text of another kind": _altered("code", models.TextField(unique=True, null=True)),
    "index for unique": _altered("un", models.IntegerField(db_index=True)),
    "null": _altered("un", models.IntegerField(unique=True, null=True)),
    "bigger": _altered("un", models.BigIntegerField(unique=True)),
    "no index": _altered("n", models.IntegerField(db_comment="How many")),
    "unique for index": _altered("n", models.IntegerField(unique=True, db_comment="How many")),
    "another comment": _altered("n", models.IntegerField(db_index=True, db_comment="Another")),
    "no check": _altered("pos", models.IntegerField()),
    "another check": _altered("pos", models.PositiveBigIntegerField()),
    "no default": _altered("a", models.IntegerField()),
    "another default": _altered("a", models.BigIntegerField(db_default=4)),
    "another null": _altered("b", models.IntegerField(default=7)),
    "no foreign key": _related("owner", models.ForeignKey, null=True, db_constraint=False),
    "no index of the foreign key": _related("owner", models.ForeignKey, null=True, db_index=False),
    "one to one": _related("owner", models.OneToOneField, null=True),
    "foreign key for one to one": _related("best", models.ForeignKey, null=True, related_name="+"),
    "number for foreign key": _altered("owner", models.BigIntegerField(null=True)),
    "without un": _removed("un"),
    "without n": _removed("n"),
    "without pos": _removed("pos"),
    "without owner": _removed("owner"),
    "without best": _removed("best"),
    "without friends": _removed("friends"),
    "without peers": _removed("peers"),
    "other peers": lambda now: migrations.AlterField(
        now.get("thing", "thing"), now.get("peers", "peers"), models.ManyToManyField("self", db_table="every_peers")
    ),
    "other friends": lambda now: migrations.AlterField(
        now.get("thing", "thing"),
        now.get("friends", "friends"),
        models.ManyToManyField(f"{APP}.Part", related_name="+"),
    ),
    "not together": _of_model(lambda model, now: migrations.AlterUniqueTogether(model, set())),
    "otherwise together": _together("b", "c"),
    "no constraint": _of_model(lambda model, now: migrations.RemoveConstraint(model, "every_ac")),
    "no condition": _of_model(lambda model, now: migrations.RemoveConstraint(model, "every_some")),
    "no own check": _of_model(lambda model, now: migrations.RemoveConstraint(model, "every_n")),
    "another constraint": _constraint(
        lambda now: models.UniqueConstraint(
            fields=[now.get("n", "n"), "b"], name="every_nb", deferrable=Deferrable.DEFERRED
        )
    ),
    "another own check": _constraint(
        lambda now: models.CheckConstraint(condition=Q(**{f"{now.get('un', 'un')}__lt": 5}), name="every_un")
    ),
    "no own index": _of_model(lambda model, now: migrations.RemoveIndex(model, "every_bc")),
    "another index": _of_model(
        lambda model, now: migrations.AddIndex(model, models.Index(fields=[now.get("un", "un")], name="every_vn"))
    ),
    "index of another name": _of_model(
        lambda model, now: migrations.RenameIndex(model, new_name="every_newer", old_name="every_na")
    ),
    "another table comment": _of_model(lambda model, now: migrations.AlterModelTableComment(model, "More")),
    "no table comment": _of_model(lambda model, now: migrations.AlterModelTableComment(model, "")),
    "ordered": _of_model(lambda model, now: migrations.AlterOrderWithRespectTo(model, now.get("owner", "owner"))),
    "added": _of_model(lambda model, now: migrations.AddField(model, "d", models.IntegerField(unique=True, null=True))),
    "added foreign key": lambda now: migrations.AddField(
        "part", "owner", models.ForeignKey(f"{APP}.{now.get('Owner', 'Owner')}", models.CASCADE, null=True)
    ),
    "smaller key": _altered("id", models.AutoField(primary_key=True)),
    "no model": _of_model(lambda model, now: migrations.DeleteModel(model)),
    "no part": lambda now: migrations.DeleteModel("part"),
    "part without": lambda now: migrations.RemoveField("part", "thing"),
    "later model name": _of_model(lambda model, now: migrations.RenameModel(model, "Last")),
    "later table": _of_model(lambda model, now: migrations.AlterModelTable(model, "every_last")),
    "later name": _of_model(lambda model, now: migrations.RenameField(model, "b", "later")),
    "later name of friends": _of_model(
        lambda model, now: migrations.RenameField(model, now.get("friends", "friends"), "later_friends")
    ),
}

#: What a change makes of the names.
RENAMING: dict[str, Names] = {
    "later model name": {"thing": "last"},
    "later name": {"b": "later"},
    "later name of friends": {"friends": "later_friends"},
}


def operations(rename: str, changes: tuple[str, ...]) -> Operations:
    """Return the operations of one migration: a rename, and changes by the new names."""
    first, names = RENAMES[rename]
    found, now = list(first), dict(names)
    for change in changes:
        found.append(CHANGES[change](now))
        now.update(RENAMING.get(change, {}))
    return found
