"""Random models and random operations on them, as migrations that Django could have been given."""

from __future__ import annotations

import copy
import datetime
import decimal
import random
import uuid
from collections.abc import Callable
from typing import Any, NamedTuple

import django
from django.db import migrations, models
from django.db.models import Deferrable, F, Q, Value
from django.db.models.functions import Coalesce, Concat, Length, Lower, Upper

from .cases import APP

#: Makes a field from its options.
Make = Callable[..., Any]

#: Names of columns that some database reserves, folds, limits or quotes.
COLUMNS = ("Group", "order", "two words", "ünïcode", "UPPER", "rownum", "a]b", "c" * 60, "level")
TABLES = ("user", "Mixed Case", "t" * 55, "comment", "dual]")


class Kind(NamedTuple):
    """A kind of field: how it is made, what parameters it has, and its default."""

    make: Make
    options: dict[str, tuple[Any, ...]] = {}
    default: Any = None
    #: The value that conditions compare it with.
    compared: Any = None
    is_long: bool = False


KINDS: dict[str, Kind] = {
    "big": Kind(models.BigIntegerField, default=5, compared=7),
    "integer": Kind(models.IntegerField, default=-5, compared=7),
    "small": Kind(models.SmallIntegerField, default=1, compared=7),
    "positive": Kind(models.PositiveIntegerField, default=0, compared=7),
    "positive small": Kind(models.PositiveSmallIntegerField, default=0, compared=7),
    "positive big": Kind(models.PositiveBigIntegerField, default=0, compared=7),
    "boolean": Kind(models.BooleanField, default=True, compared=True),
    "char": Kind(models.CharField, {"max_length": (1, 9, 255, 256, 450, 1000, 2000, 4000, 5000)}, "it's", "x"),
    "email": Kind(models.EmailField, default="a@b.c", compared="x"),
    "slug": Kind(models.SlugField, {"max_length": (9, 50, 300)}, "a-b", "x"),
    "url": Kind(models.URLField, default="http://a.b/", compared="x"),
    "text": Kind(models.TextField, default="it's \\ x", compared="x", is_long=True),
    "file": Kind(models.FileField, default="a.txt", compared="x"),
    "date": Kind(models.DateField, default=datetime.date(2024, 2, 29), compared=datetime.date(2000, 1, 1)),
    "moment": Kind(
        models.DateTimeField,
        default=datetime.datetime(2024, 2, 29, 12, 30, 1, 5, datetime.UTC),
        compared=datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC),
    ),
    "time": Kind(models.TimeField, default=datetime.time(1, 2, 3, 4), compared=datetime.time(4, 5)),
    "duration": Kind(models.DurationField, default=datetime.timedelta(days=-1, microseconds=7)),
    "decimal": Kind(
        lambda digits, **options: models.DecimalField(max_digits=digits[0], decimal_places=digits[1], **options),
        {"digits": ((5, 2), (30, 18), (38, 0), (3, 3), (12, 4))},
        decimal.Decimal("0.5"),
        decimal.Decimal("0.125"),
    ),
    "float": Kind(models.FloatField, default=1.5, compared=0.1),
    "uuid": Kind(models.UUIDField, default=uuid.UUID(int=2**127 + 5)),
    "address": Kind(models.GenericIPAddressField, default="::1"),
    "binary": Kind(models.BinaryField, {"max_length": (None, 20)}, b"\x00'", is_long=True),
    "json": Kind(models.JSONField, default=dict, is_long=True),
}


class Model:
    """A model in the state so far: its fields, indexes and constraints."""

    def __init__(self, name: str) -> None:
        self.name = name
        #: Field -> the name of its kind.
        self.fields: dict[str, str] = {}
        self.references: dict[str, str] = {}
        self.unique: set[str] = set()
        #: Fields that a constraint, an index or a generated field reads.
        self.read: set[str] = set()
        self.indexes: dict[str, bool] = {}
        self.constraints: list[str] = []
        self.together: tuple[str, ...] = ()

    def of(self, *, comparable: bool = False, texts: bool = False, numbers: bool = False) -> list[str]:
        """Return the fields that can be compared, are text, or are numbers."""
        return [
            name
            for name, kind in self.fields.items()
            if not (comparable and KINDS[kind].compared is None)
            and not (texts and not isinstance(KINDS[kind].compared, str))
            and not (numbers and KINDS[kind].compared != 7)
        ]


class Maker:
    """Makes operations one by one, which name only models and fields that exist."""

    def __init__(self, some: random.Random) -> None:
        self.some = some
        self.models: dict[str, Model] = {}
        self.made = 0
        self.tables = list(TABLES)
        some.shuffle(self.tables)

    def name(self, prefix: str) -> str:
        self.made += 1
        return f"{prefix}{self.made}"

    def maybe(self, chance: float) -> bool:
        return self.some.random() < chance

    def model(self) -> Model:
        return self.some.choice(list(self.models.values()))

    def field(self, kind_name: str | None = None, *, needs_default: bool) -> tuple[str, Any]:
        """Return the name of a kind and a field of it. Django needs a default to add a field to a table with rows."""
        kind_name = kind_name or self.some.choice(list(KINDS))
        kind = KINDS[kind_name]
        options: dict[str, Any] = {name: self.some.choice(values) for name, values in kind.options.items()}
        if self.maybe(0.4):
            options["null"] = True
        if (needs_default and "null" not in options) or self.maybe(0.1):
            options["default"] = kind.default
        if kind.default is not dict and self.maybe(0.25):
            options["db_default"] = kind.default
        if self.maybe(0.15):
            options["unique"] = True
        elif self.maybe(0.2):
            options["db_index"] = True
        if self.maybe(0.15):
            options["db_column"] = f"{self.some.choice(COLUMNS)}{self.made if self.maybe(0.5) else ''}"
        if self.maybe(0.1):
            options["db_comment"] = 'it\'s "x"'
        return kind_name, kind.make(**options)

    def create(self) -> Any:
        model = Model(self.name("Model"))
        fields: list[tuple[str, Any]] = []
        shape = self.some.choice(["big", "auto", "uuid", "char", "big", "big"])
        keys: dict[str, Any] = {
            "big": models.BigAutoField(primary_key=True),
            "auto": models.AutoField(primary_key=True),
            "uuid": models.UUIDField(primary_key=True, default=uuid.uuid4),
            "char": models.CharField(max_length=20, primary_key=True),
        }
        fields.append(("id", keys[shape]))
        for _ in range(self.some.randint(1, 5)):
            name = self.name("field")
            model.fields[name], field = self.field(needs_default=False)
            if field.unique:
                model.unique.add(name)
            fields.append((name, field))
        if self.models and self.maybe(0.6):
            name = self.name("ref")
            other, field = self.reference(null=self.maybe(0.5))
            model.references[name] = other
            fields.append((name, field))
        options: dict[str, Any] = {}
        if self.maybe(0.2) and self.tables:
            options["db_table"] = self.tables.pop()
        if self.maybe(0.2):
            options["db_table_comment"] = "it's of a table"
        self.models[model.name] = model
        return migrations.CreateModel(model.name, fields, options=options)

    def reference(self, *, null: bool) -> tuple[str, Any]:
        target = self.model()
        kind = models.OneToOneField if self.maybe(0.2) else models.ForeignKey
        options: dict[str, Any] = {"related_name": "+", "null": null}
        if null:
            options["default"] = None
        keys = sorted(name for name in target.unique if not KINDS[target.fields[name]].is_long)
        if keys and self.maybe(0.3):
            options["to_field"] = self.some.choice(keys)
            target.read.add(options["to_field"])
        if self.maybe(0.2):
            options["db_constraint"] = False
        if kind is models.ForeignKey and self.maybe(0.2):
            options["db_index"] = False
        on_delete = models.CASCADE
        if django.VERSION >= (6, 1) and self.maybe(0.2):
            on_delete = models.DB_SET_NULL if null else models.DB_CASCADE
        return target.name, kind(f"{APP}.{target.name}", on_delete, **options)

    def add_field(self) -> Any:
        model, name = self.model(), self.name("field")
        if self.maybe(0.25):
            other, field = self.reference(null=True)
            model.references[name] = other
        elif self.maybe(0.1):
            return migrations.AddField(
                model.name, name, models.ManyToManyField(f"{APP}.{self.model().name}", related_name="+")
            )
        elif self.maybe(0.1) and model.of(numbers=True):
            read = self.some.choice(model.of(numbers=True))
            model.read.add(read)
            field = models.GeneratedField(
                expression=F(read) + 1, output_field=models.BigIntegerField(), db_persist=True
            )
            return migrations.AddField(model.name, name, field)
        elif self.maybe(0.1) and model.of(texts=True):
            read = self.some.choice(model.of(texts=True))
            model.read.add(read)
            made = self.some.choice([Lower(read), Concat(F(read), Value("%'x")), Coalesce(F(read), Value("?"))])
            field = models.GeneratedField(
                expression=made,
                output_field=self.some.choice([models.TextField(), models.CharField(max_length=300)]),
                db_persist=True,
            )
            return migrations.AddField(model.name, name, field)
        else:
            model.fields[name], field = self.field(needs_default=True)
            if field.unique:
                model.unique.add(name)
        return migrations.AddField(model.name, name, field)

    def alter_field(self) -> Any:
        model = self.model()
        if not model.fields:
            return None
        name = self.some.choice(list(model.fields))
        kind = model.fields[name] if self.maybe(0.6) else None
        model.fields[name], field = self.field(kind, needs_default=True)
        if name in model.read and not field.unique and name in model.unique:
            return None
        (model.unique.add if field.unique else model.unique.discard)(name)
        return migrations.AlterField(model.name, name, field)

    def remove_field(self) -> Any:
        model = self.model()
        found = [
            name for name in (*model.fields, *model.references) if name not in model.read and name not in model.together
        ]
        if not found or len(model.fields) < 2:
            return None
        name = self.some.choice(found)
        model.fields.pop(name, None)
        model.references.pop(name, None)
        model.unique.discard(name)
        return migrations.RemoveField(model.name, name)

    def rename_field(self) -> Any:
        model = self.model()
        found = [name for name in model.fields if name not in model.read]
        if not found:
            return None
        old, new = self.some.choice(found), self.name("renamed")
        model.fields[new] = model.fields.pop(old)
        if old in model.unique:
            model.unique.remove(old)
            model.unique.add(new)
        if old in model.together:
            model.together = tuple(new if name == old else name for name in model.together)
        return migrations.RenameField(model.name, old, new)

    def rename_model(self) -> Any:
        model = self.model()
        old, model.name = model.name, self.name("Renamed")
        self.models[model.name] = self.models.pop(old)
        for other in self.models.values():
            other.references = {name: model.name if to == old else to for name, to in other.references.items()}
        return migrations.RenameModel(old, model.name)

    def alter_table(self) -> Any:
        model = self.model()
        return migrations.AlterModelTable(model.name, self.tables.pop()) if self.tables else None

    def delete_model(self) -> Any:
        found = [
            model
            for model in self.models.values()
            if not any(model.name in other.references.values() for other in self.models.values())
        ]
        if len(self.models) < 2 or not found:
            return None
        model = self.some.choice(found)
        del self.models[model.name]
        return migrations.DeleteModel(model.name)

    def condition(self, model: Model) -> Any:
        found = model.of(comparable=True)
        if not found:
            return None
        name = self.some.choice(found)
        model.read.add(name)
        kind = KINDS[model.fields[name]]
        ways = [
            Q(**{name: kind.compared}),
            Q(**{f"{name}__isnull": False}),
            Q(**{f"{name}__in": [kind.compared, kind.default]}),
        ]
        if kind.compared is not True:
            ways += [Q(**{f"{name}__gte": kind.compared}), ~Q(**{name: kind.compared})]
        if isinstance(kind.compared, str):
            ways += [Q(**{f"{name}__startswith": "a%_"}), Q(**{f"{name}__contains": "it's"})]
        found = self.some.choice(ways)
        return found | self.condition(model) if self.maybe(0.2) else found

    def names(self, model: Model, most: int = 3) -> list[str]:
        found = [*model.fields, *model.references]
        self.some.shuffle(found)
        found = found[: self.some.randint(1, most)]
        model.read.update(found)
        return found

    def add_index(self) -> Any:
        model, name = self.model(), self.name("index_")
        options: dict[str, Any] = {}
        if self.maybe(0.3) and (condition := self.condition(model)) is not None:
            options["condition"] = condition
        if self.maybe(0.15):
            options["include"] = self.names(model, 1)
        texts = model.of(texts=True)
        if texts and "include" not in options and self.maybe(0.3):
            read = self.some.choice(texts)
            model.read.add(read)
            made = self.some.choice([Lower(read), Upper(read).desc(), Length(read), Coalesce(F(read), Value("a%"))])
            index = models.Index(made, name=name, **options)
        else:
            fields = self.names(model)
            index = models.Index(fields=[f"-{one}" if self.maybe(0.2) else one for one in fields], name=name, **options)
        model.indexes[name] = True
        return migrations.AddIndex(model.name, index)

    def remove_index(self) -> Any:
        model = self.model()
        if not model.indexes:
            return None
        name = self.some.choice(list(model.indexes))
        del model.indexes[name]
        return migrations.RemoveIndex(model.name, name)

    def rename_index(self) -> Any:
        model = self.model()
        if not model.indexes:
            return None
        old, new = self.some.choice(list(model.indexes)), self.name("newer_")
        del model.indexes[old]
        model.indexes[new] = True
        return migrations.RenameIndex(model.name, new_name=new, old_name=old)

    def add_constraint(self) -> Any:
        model, name = self.model(), self.name("constraint_")
        condition = self.condition(model)
        if condition is not None and self.maybe(0.5):
            constraint: Any = models.CheckConstraint(condition=condition, name=name)
        else:
            options: dict[str, Any] = {}
            if condition is not None and self.maybe(0.4):
                options["condition"] = condition
            elif self.maybe(0.2):
                options["nulls_distinct"] = self.maybe(0.5)
            elif self.maybe(0.2):
                options["deferrable"] = Deferrable.DEFERRED
            texts = model.of(texts=True)
            if texts and "deferrable" not in options and self.maybe(0.2):
                read = self.some.choice(texts)
                model.read.add(read)
                constraint = models.UniqueConstraint(Lower(read), name=name, **options)
            else:
                constraint = models.UniqueConstraint(fields=self.names(model), name=name, **options)
        model.constraints.append(name)
        return migrations.AddConstraint(model.name, constraint)

    def remove_constraint(self) -> Any:
        model = self.model()
        if not model.constraints:
            return None
        return migrations.RemoveConstraint(model.name, model.constraints.pop())

    def together_(self) -> Any:
        model = self.model()
        model.together = () if model.together else tuple(self.names(model))
        return migrations.AlterUniqueTogether(model.name, {model.together} if model.together else set())

    def comment(self) -> Any:
        return migrations.AlterModelTableComment(self.model().name, self.some.choice(["", "more 'x'"]))

    def ordered(self) -> Any:
        found = [model for model in self.models.values() if model.references]
        if not found:
            return None
        model = self.some.choice(found)
        return migrations.AlterOrderWithRespectTo(model.name, self.some.choice(list(model.references)))

    def operations(self, number: int) -> list[Any]:
        ways = [
            self.create,
            *[self.add_field] * 3,
            *[self.alter_field] * 5,
            *[self.remove_field] * 2,
            *[self.rename_field] * 2,
            self.rename_model,
            self.alter_table,
            self.delete_model,
            *[self.add_index] * 3,
            self.remove_index,
            self.rename_index,
            *[self.add_constraint] * 3,
            self.remove_constraint,
            self.together_,
            self.comment,
        ]
        found: list[Any] = []
        while len(found) < number:
            operation = self.some.choice(ways)()
            if operation is not None:
                found.append(operation)
        return found


def random_migrations(seed: int) -> tuple[list[Any], Callable[[], list[Any]]]:
    """Return operations that make tables, and a function that makes further ones, always the same."""
    maker = Maker(random.Random(seed))
    beginning = [maker.create() for _ in range(maker.some.randint(1, 3))]
    beginning += [maker.some.choice([maker.add_index, maker.add_constraint])() for _ in range(maker.some.randint(0, 2))]
    further = maker.operations(maker.some.randint(1, 4))
    return beginning, lambda: copy.deepcopy(further)
