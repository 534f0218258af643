"""Two transactions, one that refers to a row and one that removes it or its key: one conflicts, no orphan stays."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import product
from threading import Thread
from typing import Any

import pytest
from django.apps.registry import Apps
from django.db import OperationalError, connections, models, transaction
from django.db.models import Case, F, OuterRef, Subquery, Value, When
from django.db.models.functions import Concat

from django_dialect_bridge.backends.duckdb.querysets import DuckDBQuerySet
from django_dialect_bridge.backends.duckdb.retrying import is_conflict, retry_on_conflict
from tests.backends.duckdb.test_changes import in_thread

OWN = Apps(["tests.backends.duckdb"])


class Base(models.Model):
    objects = DuckDBQuerySet.as_manager()

    class Meta:
        abstract = True
        apps = OWN
        app_label = "duckdb"


class Box(Base):
    code = models.CharField(max_length=9, unique=True)
    size = models.IntegerField(default=0)


class Big(Box):
    """Its rows have a part in Box."""


class Inside(Base):
    box = models.ForeignKey(Box, models.CASCADE, null=True)
    loose = models.ForeignKey(Box, models.CASCADE, null=True, db_constraint=False, related_name="+")
    number = models.IntegerField(null=True)


class Label(Base):
    """Refers to a key of text, and nothing is done about labels when a box goes."""

    box = models.ForeignKey(Box, models.DO_NOTHING, to_field="code", null=True)


class Lid(Base):
    box = models.OneToOneField(Box, models.PROTECT, primary_key=True)


class Tree(Base):
    up = models.ForeignKey("self", models.SET_NULL, null=True)
    boxes = models.ManyToManyField(Box)
    near = models.ManyToManyField("self")


MODELS: tuple[Any, ...] = (Box, Big, Inside, Label, Lid, Tree)


def rows(model: Any) -> Any:
    return model.objects.using("duck")


def fill() -> None:
    """Create four boxes: nothing refers to one and two, some rows refer to three and four."""
    for model in (Inside, Label, Lid, Tree.boxes.through, Tree.near.through):
        model._base_manager.using("duck").all().delete()
    for model in (Tree, Big, Box):
        rows(model).all()._raw_delete("duck")
    rows(Box).bulk_create(Box(pk=pk, code=code) for pk, code in enumerate("abcd", 1))
    rows(Tree).bulk_create(Tree(pk=pk) for pk in (1, 2, 3))
    rows(Inside).bulk_create([Inside(pk=1, box_id=3, number=1), Inside(pk=2, number=1)])
    rows(Label).create(pk=1, box_id="c")
    rows(Lid).create(box_id=4)


@pytest.fixture(autouse=True)
def keyed(connect: Callable[..., Any]) -> Any:
    connection = connect(foreign_keys=True)
    with connection.schema_editor() as editor:
        for model in MODELS:
            editor.create_model(model)
    fill()
    return connection


def box(pk: int = 1) -> Any:
    return rows(Box).get(pk=pk)


def saved(row: Any, **values: Any) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    row.save(using="duck")


def upserted(**options: Any) -> Any:
    return rows(Inside).bulk_create([Inside(pk=1, box_id=1), Inside(pk=9, box_id=1)], **options)


#: What refers to the first box by its primary key.
TO_BOX: dict[str, Callable[[], Any]] = {
    "create": lambda: rows(Inside).create(box_id=1),
    "create of text": lambda: rows(Inside).create(box_id="1"),
    "create by the row": lambda: rows(Inside).create(box=Box(pk=1, code="a")),
    "create of an expression": lambda: rows(Inside).create(box_id=Subquery(rows(Box).filter(code="a").values("pk"))),
    "get_or_create": lambda: rows(Inside).get_or_create(box_id=1),
    "update_or_create": lambda: rows(Inside).update_or_create(pk=1, defaults={"box_id": 1}),
    "one to one": lambda: rows(Lid).create(box_id=1),
    "child of a parent": lambda: Big(box_ptr_id=1).save_base(using="duck", raw=True),
    "bulk_create": lambda: models.QuerySet(Inside, using="duck").bulk_create(Inside(box_id=pk) for pk in (1, 3)),
    "bulk_create of many": lambda: models.QuerySet(Inside, using="duck").bulk_create(
        Inside(box_id=1 if pk == 70 else 3) for pk in range(200)
    ),
    "bulk_create of columns": lambda: rows(Inside).bulk_create(
        Inside(box_id=1 if pk == 70 else 3) for pk in range(200)
    ),
    "ignored conflicts": lambda: upserted(ignore_conflicts=True),
    "upsert": lambda: upserted(update_conflicts=True, unique_fields=["pk"], update_fields=["box"]),
    "update": lambda: rows(Inside).filter(pk=1).update(box_id=1),
    "update by the row": lambda: rows(Inside).filter(pk=2).update(box=box()),
    "update to a column": lambda: rows(Inside).filter(pk=1).update(box_id=F("number")),
    "update to a subquery": lambda: rows(Inside).update(
        box_id=Subquery(rows(Box).filter(pk=OuterRef("number")).values("pk"))
    ),
    "update to a case": lambda: rows(Inside).update(
        box_id=Case(When(pk=1, then=Value(1)), default=F("box_id"), output_field=models.BigIntegerField())
    ),
    "bulk_update": lambda: rows(Inside).bulk_update([Inside(pk=1, box_id=1), Inside(pk=2, box_id=3)], ["box"]),
    "save": lambda: saved(rows(Inside).get(pk=2), box_id=1),
    "save of some": lambda: Inside(pk=2, box_id=1).save(using="duck", update_fields=["box"]),
    "add": lambda: rows(Tree).get(pk=1).boxes.add(box()),
    "set": lambda: rows(Tree).get(pk=1).boxes.set([3, 1]),
    "related manager": lambda: box().inside_set.add(rows(Inside).get(pk=2)),
    "row between": lambda: Tree.boxes.through._base_manager.using("duck").create(tree_id=2, box_id=1),
}
#: What refers to it by its code.
TO_CODE: dict[str, Callable[[], Any]] = {
    "create": lambda: rows(Label).create(box_id="a"),
    "create by the row": lambda: rows(Label).create(box=box()),
    "bulk_create": lambda: rows(Label).bulk_create(Label(box_id=code) for code in "ac" * 50),
    "update": lambda: rows(Label).update(box_id="a"),
    "update to an expression": lambda: rows(Label).update(box_id=Value("a")),
    "save": lambda: saved(rows(Label).get(), box_id="a"),
}
#: What refers to the third row of Tree.
TO_TREE: dict[str, Callable[[], Any]] = {
    "create": lambda: rows(Tree).create(up_id=3),
    "update": lambda: rows(Tree).filter(pk=1).update(up_id=3),
    "update to an expression": lambda: rows(Tree).filter(pk=2).update(up_id=F("pk") + 1),
    "add": lambda: rows(Tree).get(pk=1).near.add(3),
    "add to it": lambda: rows(Tree).get(pk=3).boxes.add(box(3)),
}
REMOVALS: dict[str, Callable[[Any], Any]] = {
    "delete": lambda found: found.delete(),
    "delete of one": lambda found: found.get().delete(),
    "raw delete": lambda found: found._raw_delete("duck"),
}
OF_A_KEY: dict[str, Callable[[Any], Any]] = {
    "update": lambda found: found.update(code="z"),
    "update of an expression": lambda found: found.update(code=Concat(F("code"), Value("z"))),
    "save": lambda found: saved(found.get(), code="z"),
    "bulk_update": lambda found: found.bulk_update([Box(pk=1, code="z")], ["code"]),
}
#: What refers to something, and what removes it.
KINDS: dict[str, tuple[Callable[[], Any], Callable[[], Any], dict[str, Callable[[Any], Any]]]] = {
    **{f"box: {one}": (way, lambda: rows(Box).filter(pk=1), REMOVALS) for one, way in TO_BOX.items()},
    **{f"code: {one}": (way, lambda: rows(Box).filter(pk=1), REMOVALS | OF_A_KEY) for one, way in TO_CODE.items()},
    **{f"tree: {one}": (way, lambda: rows(Tree).filter(pk=3), REMOVALS) for one, way in TO_TREE.items()},
}


def both(first: Callable[[], Any], second: Callable[[], Any], order: str) -> list[Exception]:
    """Run two transactions, and return the errors; the second begins first, inside the first or committed before."""
    errors: list[Exception] = []

    def tried(function: Callable[[], Any]) -> None:
        found = in_thread(function)
        errors.extend([found] if isinstance(found, Exception) else [])

    def inner() -> None:
        with transaction.atomic("duck"):
            second()

    try:
        with transaction.atomic("duck"):
            assert rows(Box).count() == 4
            if order == "after":
                tried(inner)
            first()
            if order == "during":
                tried(inner)
    except OperationalError as error:
        errors.append(error)
    return errors


def orphans() -> list[Any]:
    found: list[Any] = []
    for model in (Inside, Label, Lid, Tree, Big, Tree.boxes.through, Tree.near.through):
        for field in model._meta.local_fields:
            if field.remote_field and field.db_constraint:
                target = field.target_field
                others = target.model._base_manager.using("duck").values(target.attname)
                lost = model._base_manager.using("duck").exclude(**{f"{field.attname}__isnull": True})
                found += lost.exclude(**{f"{field.attname}__in": others}).values_list("pk", field.attname)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_of_two_transactions_one_is_in_conflict(kind: str) -> None:
    refer, found, removals = KINDS[kind]
    for name, removal in removals.items():
        remove = partial(lambda removal: removal(found()), removal)
        for order, (first, second) in product(("after", "during"), ((refer, remove), (remove, refer))):
            errors = both(first, second, order)
            assert orphans() == [], (name, order, first is refer, errors)
            assert [is_conflict(error) for error in errors] == [True], (name, order, first is refer, errors)
            fill()


REFER = TO_BOX["create"]
#: Pairs that go together.
BESIDE: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
    "two rows that refer to one": (REFER, REFER),
    "two by different ways": (TO_BOX["bulk_create of columns"], TO_BOX["update"]),
    "two by the code": (TO_CODE["create"], TO_CODE["bulk_create"]),
    "two expressions": (TO_BOX["create of an expression"], TO_BOX["create of an expression"]),
    "an update of the row": (REFER, lambda: rows(Box).filter(pk=1).update(size=3)),
    "a save of the row": (REFER, lambda: Box(pk=1, size=3).save(using="duck", update_fields=["size"])),
    "another code": (TO_BOX["create"], lambda: rows(Box).filter(pk=2).update(code="y")),
    "removal of another row": (REFER, lambda: rows(Box).filter(pk=2).delete()),
    "removal of two rows": (lambda: rows(Box).filter(pk=1).delete(), lambda: rows(Box).filter(pk=2).delete()),
    "no reference": (lambda: rows(Inside).create(), lambda: rows(Box).filter(pk=1).delete()),
    "no key": (lambda: rows(Inside).create(loose_id=1), lambda: rows(Box).filter(pk=1).delete()),
    "removal of what refers": (lambda: rows(Inside).filter(pk=1).delete(), lambda: rows(Inside).create(box_id=3)),
    "another table": (REFER, lambda: rows(Tree).filter(pk=1).delete()),
}


@pytest.mark.parametrize("pair", BESIDE)
def test_what_is_not_in_conflict(pair: str) -> None:
    for order, (first, second) in product(("after", "during"), (BESIDE[pair], BESIDE[pair][::-1])):
        assert both(first, second, order) == []
        assert orphans() == []
        fill()


def test_a_computed_reference_beside_any_removal() -> None:
    """Check that the removal of any row conflicts, because the computed reference is unknown."""
    errors = both(TO_BOX["create of an expression"], lambda: rows(Box).filter(pk=2).delete(), "during")
    assert [is_conflict(error) for error in errors] == [True]


def test_claims_end_with_their_transaction() -> None:
    """Check that claims of an inner block belong to the outer one, because there are no savepoints."""
    with pytest.raises(ZeroDivisionError), transaction.atomic("duck"):
        with transaction.atomic("duck"):
            REFER()
        assert is_conflict(in_thread(lambda: rows(Box).filter(pk=1).delete()))
        raise ZeroDivisionError
    with transaction.atomic("duck"):
        assert rows(Inside).count() == 2
        assert in_thread(lambda: rows(Box).filter(pk=1).delete()[0]) == 1
    assert rows(Box).count() == 3


def test_a_row_that_came_again_before_the_transaction() -> None:
    """Check that a single statement claims the rows that it sees, not those of the previous statement."""
    with transaction.atomic("duck"):
        assert rows(Box).count() == 4
        in_thread(lambda: rows(Box).filter(pk=1).delete())
        in_thread(lambda: rows(Box).create(pk=1, code="a"))
        with pytest.raises(OperationalError, match="has removed the same values of id of duckdb_box"):
            REFER()
        transaction.set_rollback(True, "duck")
    with transaction.atomic("duck"):
        assert rows(Box).count() == 4
        in_thread(lambda: rows(Box).filter(pk=1).delete())
        in_thread(lambda: rows(Box).create(pk=1, code="a"))
    assert REFER().pk


def test_a_long_transaction_keeps_only_what_it_has_not_seen() -> None:
    commits = connections["duck"].connection.database.commits
    with transaction.atomic("duck"):
        assert rows(Box).count() == 4
        for _ in range(3):
            in_thread(REFER)
        assert len(commits._history) == 3
        rows(Tree).create(up_id=1)
    assert not commits._history and not any(commits._committed.values())


def test_threads_that_refer_and_remove() -> None:
    """Create and remove boxes while others put things into them."""
    errors: list[BaseException] = []

    def put() -> None:
        found = rows(Box).filter(pk__lt=3).order_by("?").first()
        if found is not None:
            rows(Inside).create(box=found)

    def remove() -> None:
        empty = rows(Box).filter(pk__lt=3, inside=None).first()
        if empty is not None:
            empty.delete()

    def make() -> None:
        for pk, code in ((1, "a"), (2, "b")):
            rows(Box).get_or_create(pk=pk, defaults={"code": code})

    def empty() -> None:
        rows(Inside).filter(box__lt=3).delete()

    def run(work: Callable[[], Any]) -> None:
        try:
            for _ in range(40):
                retry_on_conflict(attempts=200, using="duck", pause=0.0005)(work)()
        except BaseException as error:
            errors.append(error)
        finally:
            connections["duck"].close()

    started = [Thread(target=run, args=[work]) for work in (put, put, remove, make, empty)]
    for thread in started:
        thread.start()
    for thread in started:
        thread.join()
    assert [error for error in errors if not isinstance(error, Exception)] == []
    assert orphans() == []
