"""Two transactions that change the same rows, by every kind of change: none is lost, with and without foreign keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, OperationalError, connections, transaction
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Concat

from django_dialect_bridge.backends.duckdb.retrying import is_conflict, retry_on_conflict
from tests.backends.duckdb.models import MODELS, Shelf, Thing


@pytest.fixture(params=[False, True], ids=["", "foreign keys"])
def shelves(request: pytest.FixtureRequest, connect: Callable[..., Any]) -> Iterator[Any]:
    """Create a shelf that nothing refers to, and one with a thing on it."""
    connection = connect(foreign_keys=request.param)
    with connection.schema_editor() as editor:
        for model in MODELS:
            editor.create_model(model)
    manager = Shelf.objects.using("duck")
    manager.bulk_create([Shelf(name="a", height=0), Shelf(name="b", height=0)])
    Thing.objects.using("duck").create(shelf_id=2, name="t", price=0)
    return manager


def in_thread(function: Callable[[], Any]) -> Any:
    """Return what a function returns or raises in another thread, with a connection of its own."""
    found: list[Any] = []

    def run() -> None:
        try:
            found.append(function())
        except Exception as error:
            found.append(error)
        finally:
            connections["duck"].close()

    thread = Thread(target=run)
    thread.start()
    thread.join()
    return found[0]


def things() -> Any:
    return Thing.objects.using("duck")


def saved(shelf: Shelf, **values: Any) -> None:
    for name, value in values.items():
        setattr(shelf, name, value)
    shelf.save(using="duck")


#: Changes of a shelf; those of its name, which is indexed, make the row anew.
ON_SHELVES: dict[str, Callable[[Any], Any]] = {
    "update": lambda shelf: shelf.update(height=5),
    "F": lambda shelf: shelf.update(height=F("height") + 1),
    "case": lambda shelf: shelf.update(height=Case(When(name="a", then=7), default=8)),
    "subquery": lambda shelf: shelf.filter(Q(pk__in=things().values("shelf")) | Q(height__gte=0)).update(height=5),
    "save": lambda shelf: saved(shelf.get(), height=6),
    "save of some": lambda shelf: Shelf(pk=shelf.get().pk, height=6).save(using="duck", update_fields=["height"]),
    "bulk_update": lambda shelf: shelf.bulk_update([Shelf(pk=shelf.get().pk, height=6)], ["height"]),
    "update_or_create": lambda shelf: Shelf.objects.using("duck").update_or_create(
        name=shelf.get().name, defaults={"height": 8}
    ),
    "upsert": lambda shelf: Shelf.objects.using("duck").bulk_create(
        [Shelf(name=shelf.get().name, height=7)],
        update_conflicts=True,
        update_fields=["height"],
        unique_fields=["name"],
    ),
    "upserts": lambda shelf: Shelf.objects.using("duck").bulk_create(
        [Shelf(name=name, height=7) for name in "ab"],
        update_conflicts=True,
        update_fields=["height"],
        unique_fields=["name"],
    ),
}
OF_A_KEY: dict[str, Callable[[Any], Any]] = {
    "update of an index": lambda shelf: shelf.update(name=Concat("name", Value("x"))),
    "save of an index": lambda shelf: saved(shelf.get(), name="z"),
    "delete": lambda shelf: shelf.delete(),
    "raw delete": lambda shelf: shelf._raw_delete("duck"),
    "delete of one": lambda shelf: shelf.get().delete(),
}


def conflicts(rows: Any, first: Callable[[Any], Any], second: Callable[[Any], Any], order: str) -> bool:
    """Return whether two transactions that change a row conflict, either with an older view or both at once."""
    try:
        with transaction.atomic("duck"):
            assert rows.count() == 1
            if order == "after":
                assert not isinstance(in_thread(lambda: first(rows.all())), Exception)
                second(rows.all())
                return False
            first(rows.all())
            error = in_thread(lambda: second(rows.all()))
            return isinstance(error, OperationalError) and is_conflict(error)
    except OperationalError as error:
        return is_conflict(error)


def without_conflict(
    rows: Any, first: Callable[[Any], Any], kinds: dict[str, Callable[[Any], Any]], reset: Callable[[], Any]
) -> list[tuple[str, str]]:
    """Return the kinds of changes that do not conflict with a first one."""
    found = []
    for order in ("after", "during"):
        for kind, second in kinds.items():
            reset()
            if not conflicts(rows, first, second, order):
                found.append((kind, order))
    return found


@pytest.mark.parametrize("first", ["F", "save", "bulk_update", "upsert", *OF_A_KEY])
def test_no_change_of_any_kind_is_lost(shelves: Any, first: str) -> None:
    def reset() -> None:
        shelves.filter(pk=1).delete()
        shelves.create(pk=1, name="a", height=0)

    kinds = ON_SHELVES | OF_A_KEY
    assert without_conflict(shelves.filter(pk=1), kinds[first], kinds, reset) == []


@pytest.mark.parametrize("first", ["F", "update", "upserts"])
def test_of_a_row_that_others_refer_to(shelves: Any, first: str) -> None:
    assert without_conflict(shelves.filter(pk=2), ON_SHELVES[first], ON_SHELVES, list) == []


#: Changes of a thing, which refers to a shelf; its key and its name are indexed.
ON_THINGS: dict[str, Callable[[Any], Any]] = {
    "F": lambda thing: thing.update(price=F("price") + 1),
    "save": lambda thing: thing.get().save(using="duck"),
    "joined": lambda thing: thing.filter(shelf__name__gte="a").update(price=F("price") + 1),
    "update of a foreign key": lambda thing: thing.update(shelf_id=1),
    "update of an index": lambda thing: thing.update(name="u"),
    "delete": lambda thing: thing.delete(),
    "cascade": lambda thing: things().filter(shelf__in=Shelf.objects.using("duck").filter(pk=2)).delete(),
}


@pytest.mark.parametrize("first", ON_THINGS)
def test_of_a_row_that_refers_to_others(shelves: Any, first: str) -> None:
    def reset() -> None:
        things().all().delete()
        things().create(pk=1, shelf_id=2, name="t", price=0)

    assert without_conflict(things().filter(pk=1), ON_THINGS[first], ON_THINGS, reset) == []


def test_other_rows_are_not_in_conflict(shelves: Any) -> None:
    with transaction.atomic("duck"):
        shelves.filter(pk=1).update(height=1)
        assert in_thread(lambda: shelves.filter(pk=2).update(height=F("height") + 1)) == 1
        assert in_thread(lambda: things().update(price=3)) == 1
        assert in_thread(lambda: shelves.create(name="c")).pk
        shelves.filter(pk=1).update(height=F("height") + 1)
        Shelf(pk=1, name="a", height=3).save(using="duck")
    assert list(shelves.order_by("pk").values_list("height", flat=True))[:2] == [3, 1]


def test_a_row_is_free_after_the_end(shelves: Any, connect: Callable[..., Any]) -> None:
    with pytest.raises(ZeroDivisionError), transaction.atomic("duck"):
        shelves.filter(pk=1).update(height=1)
        raise ZeroDivisionError
    assert in_thread(lambda: shelves.filter(pk=1).update(height=2)) == 1

    def leave_open() -> None:
        connections["duck"].set_autocommit(False)
        shelves.filter(pk=1).update(height=3)
        connections["duck"].close()

    assert in_thread(leave_open) is None
    with pytest.raises(IntegrityError):
        shelves.filter(pk=1).update(name="b")
    assert in_thread(lambda: shelves.filter(pk=1).update(height=F("height") + 1)) == 1
    assert shelves.get(pk=1).height == 3


def work_in_threads(work: Callable[[], Any], threads: int = 5, times: int = 5) -> None:
    errors: list[BaseException] = []

    def run() -> None:
        try:
            for _ in range(times):
                retry_on_conflict(attempts=200, using="duck", pause=0.0005)(work)()
        except BaseException as error:
            errors.append(error)
        finally:
            connections["duck"].close()

    started = [Thread(target=run) for _ in range(threads)]
    for thread in started:
        thread.start()
    for thread in started:
        thread.join()
    assert errors == []


@pytest.mark.parametrize("pk", [1, 2])
def test_threads_that_count_by_both_kinds(shelves: Any, pk: int) -> None:
    """Check that no change is lost: once, one of 25 was left."""

    def save() -> None:
        shelf = shelves.all().get(pk=pk)
        shelf.height += 1
        shelf.save(using="duck", update_fields=["height"] if pk == 2 else None)

    def update() -> None:
        shelves.filter(pk=pk).update(height=F("height") + 1)

    turns = iter(range(1000))
    work_in_threads(lambda: (save if next(turns) % 2 else update)())
    assert shelves.get(pk=pk).height == 25


def test_threads_that_move_and_change_a_thing(shelves: Any) -> None:
    def move() -> None:
        thing = things().get()
        thing.shelf_id, thing.price = 3 - thing.shelf_id, thing.price + 1
        thing.save(using="duck")

    turns = iter(range(1000))
    work_in_threads(lambda: move() if next(turns) % 2 else things().update(price=F("price") + 1))
    assert things().get().price == 25


@pytest.mark.parametrize("change", ["insert", "update", "delete", "raw"])
def test_a_table_that_is_made_anew(shelves: Any, change: str) -> None:
    """Check a remade table: DuckDB drops it with the rows committed since it was copied."""
    duck = connections["duck"]
    changes: dict[str, Callable[[], Any]] = {
        "insert": lambda: shelves.create(name="c"),
        "update": lambda: shelves.filter(pk=1).update(height=9),
        "delete": lambda: shelves.filter(pk=1).delete(),
        "raw": lambda: connections["duck"].cursor().execute("INSERT INTO duck_shelf VALUES (9, 'd', 1)"),
    }
    with pytest.raises(OperationalError, match="has committed while") as conflict, duck.schema_editor() as editor:
        assert shelves.count() == 2
        assert not isinstance(in_thread(changes[change]), Exception)
        editor._remake_table(Shelf)
    assert is_conflict(conflict.value)
    rows = {"insert": [0, 0, 3], "update": [0, 9], "delete": [0], "raw": [0, 0, 1]}[change]
    assert sorted(shelves.values_list("height", flat=True)) == rows
    with duck.schema_editor() as editor:
        editor._remake_table(Shelf)
    assert sorted(shelves.values_list("height", flat=True)) == rows


def test_a_change_after_a_table_was_made_anew(shelves: Any) -> None:
    with connections["duck"].schema_editor() as editor:
        editor._remake_table(Shelf)
        error = in_thread(lambda: shelves.create(name="c"))
        assert isinstance(error, DatabaseError)
        assert isinstance(in_thread(lambda: shelves.filter(pk=1).update(height=9)), DatabaseError)
    assert shelves.count() == 2


def test_a_migration_that_is_no_transaction(shelves: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Check that a table is remade in a transaction: no crash and no commit of others loses rows."""
    duck = connections["duck"]

    def before_drop(function: Callable[[], Any]) -> Any:
        editor = duck.schema_editor(atomic=False)
        execute = editor.execute

        def run(sql: Any, params: Any = ()) -> Any:
            if str(sql).startswith("DROP TABLE"):
                function()
            return execute(sql, params)

        monkeypatch.setattr(editor, "execute", run)
        return editor

    for action, *arguments in (("_remake_table", Shelf), ("alter_db_table", Thing, "duck_thing", "duck_other")):
        with (
            pytest.raises(OperationalError, match="has committed while"),
            before_drop(lambda: in_thread(lambda: shelves.create(name="c"))) as editor,
        ):
            getattr(editor, action)(*arguments)
        assert shelves.filter(name="c").delete()[0] == 1
        with pytest.raises(ZeroDivisionError), before_drop(lambda: 1 / 0) as editor:
            getattr(editor, action)(*arguments)
        assert (shelves.count(), things().count()) == (2, 1)
    with duck.schema_editor(atomic=False) as editor:
        editor._remake_table(Shelf)
        editor.alter_db_table(Thing, "duck_thing", "duck_other")
        editor.alter_db_table(Thing, "duck_other", "duck_thing")
    assert (shelves.count(), things().count()) == (2, 1)


@pytest.mark.parametrize(
    ("sql", "counted"),
    [
        ("SELECT * FROM duck_shelf", False),
        ("/* a */ (SELECT 1) UNION (SELECT 2)", False),
        ("WITH a AS (SELECT 1) SELECT * FROM a", False),
        ("EXPLAIN SELECT 1", False),
        ("INSERT INTO duck_shelf VALUES (9, 'z', 1)", True),
        ("WITH a AS (SELECT 9, 'z', 1) INSERT INTO duck_shelf FROM a", True),
        ("EXPLAIN (ANALYZE) INSERT INTO duck_shelf VALUES (9, 'z', 1)", True),
        ("/* a */ UPDATE duck_shelf SET height = 4", True),
    ],
)
def test_what_may_be_a_commit(shelves: Any, sql: str, counted: bool) -> None:
    duck = connections["duck"]
    before = duck.connection.database.commits.last
    with duck.cursor() as cursor:
        cursor.execute(sql)
        assert (duck.connection.database.commits.last != before) is counted
        before = duck.connection.database.commits.last
        with transaction.atomic("duck"):
            cursor.execute(sql.replace("9", "10").replace("'z'", "'y'"))
        assert (duck.connection.database.commits.last != before) is counted
