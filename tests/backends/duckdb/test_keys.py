"""Models whose key is a field of somebody's own, with its own way to and from the database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import DatabaseError, models, transaction
from django.db.models import Case, Exists, F, OuterRef, Subquery, When


class Number:
    """What the values of a key are in Python."""

    def __init__(self, value: int) -> None:
        self.value = int(value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Number) and self.value == other.value

    def __hash__(self) -> int:
        return hash(self.value)

    def __int__(self) -> int:
        return self.value


class Numbered(models.Field):  # type: ignore[type-arg]
    """Refuses what is no value of its own, as wagtail's tests do."""

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        return None if value is None else int(value)

    def get_db_prep_save(self, value: Any, connection: Any) -> Any:
        return self.get_db_prep_value(value, connection)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        return self.to_python(value)

    def to_python(self, value: Any) -> Any:
        return value if value is None or isinstance(value, Number) else Number(value)


class NumberField(Numbered, models.IntegerField):  # type: ignore[misc, type-arg]
    pass


class AutoNumberField(Numbered, models.BigAutoField):  # type: ignore[misc, type-arg]
    pass


class Shouted(models.CharField):  # type: ignore[type-arg]
    """Its marker and its column are in expressions."""

    def get_placeholder(self, value: Any, compiler: Any, connection: Any) -> str:
        return "TRIM(%s)"

    def get_placeholder_sql(self, value: Any, compiler: Any, connection: Any) -> Any:
        return "TRIM(%s)", (value,)

    def select_format(self, compiler: Any, sql: str, params: Any) -> Any:
        return f"LOWER({sql})", params

    def get_db_prep_save(self, value: Any, connection: Any) -> Any:
        return super().get_db_prep_save(value.strip(), connection)


class Own(models.Model):
    number = NumberField(primary_key=True)
    name = models.CharField(max_length=9, db_index=True)
    size = models.IntegerField(default=1)

    class Meta:
        app_label = "keys"


class Auto(models.Model):
    number = AutoNumberField(primary_key=True)
    name = models.CharField(max_length=9, db_index=True)
    size = models.IntegerField(default=1)

    class Meta:
        app_label = "keys"


class Loud(models.Model):
    code = Shouted(primary_key=True, max_length=9)
    name = models.CharField(max_length=9, db_index=True)
    size = models.IntegerField(default=1)

    class Meta:
        app_label = "keys"


class Child(Own):
    """Its key is one to its parent."""

    more = models.IntegerField(default=1)

    class Meta:
        app_label = "keys"


class Beside(models.Model):
    own = models.OneToOneField(Own, models.CASCADE, primary_key=True)
    name = models.CharField(max_length=9, db_index=True)
    size = models.IntegerField(default=1)

    class Meta:
        app_label = "keys"


class Pair(models.Model):
    pk = models.CompositePrimaryKey("number", "other")
    number = NumberField()
    other = models.IntegerField()
    name = models.CharField(max_length=9, db_index=True)
    size = models.IntegerField(default=1)

    class Meta:
        app_label = "keys"


MODELS = (Own, Auto, Loud, Child, Beside, Pair)
KEYS: dict[type[models.Model], list[dict[str, Any]]] = {
    Own: [{"number": Number(1)}, {"number": Number(2)}],
    Auto: [{"number": Number(1)}, {"number": Number(2)}],
    Loud: [{"code": " a "}, {"code": "b"}],
    Child: [{"number": Number(5)}, {"number": Number(6)}],
    Beside: [{"own_id": Number(1)}, {"own_id": Number(2)}],
    Pair: [{"number": Number(1), "other": 1}, {"number": Number(1), "other": 2}],
}


@pytest.fixture(params=MODELS, ids=lambda model: model.__name__)
def rows(request: pytest.FixtureRequest, connect: Callable[..., Any]) -> Any:
    connection = connect()
    with connection.schema_editor() as editor:
        for model in MODELS:
            editor.create_model(model)
    if request.param is Beside:
        for key in KEYS[Own]:
            Own._base_manager.using("duck").create(**key, name="own")
    manager = request.param._base_manager.using("duck")
    for key, name in zip(KEYS[request.param], "xy", strict=True):
        manager.create(**key, name=name)
    return manager


def values(rows: Any) -> list[Any]:
    return list(rows.order_by("name").values_list("name", "size"))


def test_rows_are_saved(rows: Any) -> None:
    row = rows.get(name="x")
    row.size = 5
    row.save()
    row.name = "z"
    row.save(update_fields=["name"])
    assert values(rows) == [("y", 1), ("z", 5)]
    assert rows.get(name="z").pk == row.pk


def test_rows_are_updated(rows: Any) -> None:
    assert rows.filter(name="x").update(size=F("size") + 1) == 1
    assert rows.filter(pk__in=[row.pk for row in rows.filter(name="y")]).update(size=7, name="w") == 1
    assert values(rows) == [("w", 7), ("x", 2)]
    assert rows.update(size=F("pk") if rows.model is Own else 3) == 2


def test_rows_are_updated_in_bulk(rows: Any) -> None:
    found = list(rows.order_by("name"))
    for size, row in enumerate(found):
        row.size = 10 + size
    assert rows.bulk_update(found, ["size"]) == 2
    assert values(rows) == [("x", 10), ("y", 11)]


def test_a_row_is_updated_or_made(rows: Any) -> None:
    row, made = rows.update_or_create(name="x", defaults={"size": 3})
    assert (row.size, made) == (3, False)
    assert values(rows) == [("x", 3), ("y", 1)]


@pytest.mark.parametrize("number", [1, 2])
def test_rows_are_made_or_updated(rows: Any, number: int) -> None:
    if rows.model is Child:
        pytest.skip("Django makes no such rows of a child in bulk")
    new = [rows.model(**key, name=name, size=9) for key, name in zip(KEYS[rows.model][:number], "vw", strict=False)]
    unique = [name for name in ("number", "other", "code", "own") if name in {f.name for f in rows.model._meta.fields}]
    rows.bulk_create(new, update_conflicts=True, unique_fields=unique, update_fields=["size"])
    assert values(rows) == [("x", 9), ("y", 9 if number == 2 else 1)]


def test_keys_go_on_after_those_that_were_given(connect: Callable[..., Any]) -> None:
    connection = connect()
    with connection.schema_editor() as editor:
        editor.create_model(Auto)
    rows = Auto._base_manager.using("duck")
    rows.create(number=Number(7), name="a")
    assert rows.create(name="b").pk == Number(8)
    rows.bulk_create([Auto(number=Number(number), name="c") for number in range(20, 100)])
    made = rows.bulk_create([Auto(name="d") for _ in range(80)])
    assert [row.pk for row in made] == [Number(number) for number in range(100, 180)]
    assert rows.filter(pk=Number(100)).update(size=2) == 1


def test_rows_are_updated_beside_others(rows: Any) -> None:
    """Update the row's own key by a subquery, a condition of a CASE and a NULL."""
    others = rows.filter(name=OuterRef("name")).values("size")
    assert rows.filter(Exists(others)).update(size=Subquery(others[:1]) + 4) == 2
    assert rows.update(size=Case(When(name="x", then=F("size") * 2), default=0)) == 2
    assert values(rows) == [("x", 10), ("y", 0)]


def test_rows_are_locked_and_saved(rows: Any) -> None:
    with transaction.atomic(using="duck"):
        for row in rows.select_for_update().order_by("name"):
            row.size += 1
            row.save(force_update=True)
    assert values(rows) == [("x", 2), ("y", 2)]


def test_rows_are_deleted(rows: Any) -> None:
    row = rows.get(name="x")
    row.delete()
    assert rows.filter(name="y", size__lt=F("size") + 1).delete()[0] >= 1
    assert values(rows) == []


def test_a_row_of_another_version_is_not_saved(rows: Any) -> None:
    """Check that the key of a missing row is set in no other row."""
    row = rows.get(name="x")
    rows.filter(name="x").delete()
    with pytest.raises(DatabaseError):
        row.save(update_fields=["size"])
    assert values(rows) == [("y", 1)]
