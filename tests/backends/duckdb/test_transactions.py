"""Transactions, conflicts and threads."""

from __future__ import annotations

from threading import Thread
from typing import Any

import pytest
from django.db import IntegrityError, OperationalError, ProgrammingError, connections, transaction

from django_dialect_bridge.backends.duckdb.retrying import is_conflict, retry_on_conflict
from tests.backends.duckdb.models import Shelf


def in_thread(function: Any) -> Any:
    """Return a function's result or error in another thread, with its own connection to the same database."""
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


@pytest.fixture
def shelves(duck: Any) -> Any:
    return Shelf.objects.using("duck")


def test_what_fails_is_rolled_back(shelves: Any) -> None:
    with pytest.raises(IntegrityError), transaction.atomic("duck"):
        shelves.create(name="a")
        shelves.create(name="a")
    assert not shelves.exists()


def test_an_inner_block_that_fails_takes_the_outer_one_along(shelves: Any) -> None:
    with transaction.atomic("duck"):
        shelves.create(name="a")
        with pytest.raises(ZeroDivisionError), transaction.atomic("duck"):
            shelves.create(name="b")
            raise ZeroDivisionError
        with pytest.raises(transaction.TransactionManagementError):
            shelves.count()
    assert not shelves.exists()


def test_an_error_that_is_caught_is_not_lost_with_the_rows(shelves: Any, duck: Any) -> None:
    with pytest.raises(OperationalError, match="rolled"), transaction.atomic("duck"), duck.cursor() as cursor:
        shelves.create(name="a")
        with pytest.raises(ProgrammingError):
            cursor.execute("SELECT nothing")
    assert not shelves.exists()
    shelves.create(name="b")


def test_an_error_outside_of_a_transaction_ends_none(shelves: Any) -> None:
    shelves.create(name="a")
    with pytest.raises(IntegrityError):
        shelves.create(name="a")
    with transaction.atomic("duck"):
        shelves.create(name="b")
    assert shelves.count() == 2


def test_on_commit_comes_after_the_commit(shelves: Any) -> None:
    seen: list[int] = []
    with transaction.atomic("duck"):
        transaction.on_commit(lambda: seen.append(shelves.count()), using="duck")
        shelves.create(name="a")
        assert not seen
    assert seen == [1]


def test_without_autocommit_a_transaction_begins_by_itself(shelves: Any, duck: Any) -> None:
    duck.set_autocommit(False)
    shelves.create(name="a")
    duck.rollback()
    shelves.create(name="b")
    duck.commit()
    duck.set_autocommit(True)
    assert [shelf.name for shelf in shelves.all()] == ["b"]


def test_threads_share_a_database_and_not_a_transaction(shelves: Any) -> None:
    with transaction.atomic("duck"):
        shelves.create(name="a")
        assert in_thread(lambda: shelves.all().count()) == 0
    assert in_thread(lambda: shelves.all().count()) == 1


def change(shelves: Any, height: int) -> int:
    return int(shelves.all().filter(name="a").update(height=height))


def test_a_conflict_is_an_operational_error(shelves: Any) -> None:
    shelves.create(name="a")
    with transaction.atomic("duck"):
        change(shelves, 4)
        error = in_thread(lambda: change(shelves, 5))
    assert isinstance(error, OperationalError)
    assert is_conflict(error)
    assert shelves.get(name="a").height == 4


def test_a_conflict_is_tried_again(shelves: Any) -> None:
    shelves.create(name="a")
    tries: list[Any] = []

    @retry_on_conflict(using="duck", pause=0.001)
    def work() -> int:
        changed = shelves.all().count()
        if not tries:
            tries.append(in_thread(lambda: change(shelves, 9)))
        return changed and change(shelves, 7)

    assert work() == 1
    assert tries == [1]
    assert shelves.get(name="a").height == 7


def test_other_errors_are_not_tried_again(shelves: Any) -> None:
    tries: list[int] = []

    @retry_on_conflict(using="duck")
    def work() -> None:
        tries.append(1)
        shelves.create(name="a")
        shelves.create(name="a")

    with pytest.raises(IntegrityError):
        work()
    assert tries == [1]


def test_threads_that_count(shelves: Any) -> None:
    shelves.create(name="a", height=0)

    @retry_on_conflict(attempts=50, using="duck", pause=0.001)
    def count() -> None:
        shelf = shelves.all().get(name="a")
        shelf.height += 1
        shelf.save()

    def work() -> None:
        for _ in range(10):
            count()
        connections["duck"].close()

    threads = [Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert shelves.get(name="a").height == 30


def test_a_key_that_another_transaction_has_inserted_meanwhile(shelves: Any) -> None:
    with pytest.raises(IntegrityError) as error, transaction.atomic("duck"):
        shelves.create(name="a")
        assert in_thread(lambda: shelves.all().create(name="a")).pk
    assert is_conflict(error.value)
    assert shelves.count() == 1
    with pytest.raises(IntegrityError) as error:
        shelves.create(name="a")
    assert not is_conflict(error.value)


def test_get_or_create_in_threads(shelves: Any) -> None:
    made: list[Any] = []

    def work() -> None:
        for number in range(20):
            made.append(shelves.all().get_or_create(name=str(number))[1])
        connections["duck"].close()

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 80
    assert shelves.count() == sum(made) == 20


def test_what_was_committed_is_not_tried_again(shelves: Any) -> None:
    shelves.create(name="a", height=0)
    tries: list[int] = []

    def conflict() -> None:
        with transaction.atomic("duck"):
            assert shelves.all().exists()
            in_thread(lambda: change(shelves, 9))
            change(shelves, 7)

    @retry_on_conflict(using="duck", pause=0.001)
    def work() -> None:
        tries.append(1)
        transaction.on_commit(conflict, using="duck")

    with pytest.raises(OperationalError) as error:
        work()
    assert is_conflict(error.value)
    assert tries == [1]


def test_on_commit_of_a_work_that_was_tried_again_comes_once(shelves: Any) -> None:
    shelves.create(name="a", height=0)
    done: list[int] = []
    tries: list[int] = []

    @retry_on_conflict(using="duck", pause=0.001)
    def work() -> None:
        tries.append(1)
        transaction.on_commit(lambda: done.append(len(tries)), using="duck")
        shelf = shelves.get(name="a")
        if len(tries) < 3:
            in_thread(lambda: change(shelves, 9))
        shelf.save()

    work()
    assert done == [3]


def test_a_work_that_cannot_be_tried_again(shelves: Any, duck: Any) -> None:
    async def coroutine() -> None: ...

    with pytest.raises(ValueError, match="attempts"):
        retry_on_conflict(0)
    with pytest.raises(TypeError, match="coroutine"):
        retry_on_conflict()(coroutine)
    with pytest.raises(RuntimeError, match="durable"), transaction.atomic("duck"):
        retry_on_conflict(using="duck")(shelves.count)()
    duck.set_autocommit(False)
    with pytest.raises(transaction.TransactionManagementError, match="autocommit"):
        retry_on_conflict(using="duck")(shelves.count)()
    duck.set_autocommit(True)


def test_a_rollback_reads_no_rows_that_are_left(shelves: Any, duck: Any) -> None:
    with duck.cursor() as cursor:
        with pytest.raises(ZeroDivisionError), transaction.atomic("duck"):
            cursor.execute("SELECT i FROM range(1000000000) t(i)")
            assert cursor.fetchone() == (0,)
            raise ZeroDivisionError
        with pytest.raises(OperationalError, match="rolled back"):
            cursor.fetchone()


def test_hooks_of_a_block_that_failed_are_forgotten(shelves: Any) -> None:
    seen: list[str] = []

    def hook(name: str, error: type[Exception] | None = None) -> Any:
        def run() -> None:
            seen.append(name)
            if error:
                raise error

        return run

    with transaction.atomic("duck", durable=True):
        transaction.on_commit(hook("robust", KeyError), using="duck", robust=True)
        with transaction.atomic("duck"):
            transaction.on_commit(hook("inner"), using="duck")
    with pytest.raises(ZeroDivisionError), transaction.atomic("duck"):
        transaction.on_commit(hook("never"), using="duck")
        raise ZeroDivisionError
    with transaction.atomic("duck"):
        shelves.create(name="a")
        transaction.on_commit(hook("never"), using="duck")
        transaction.set_rollback(True, using="duck")
    transaction.on_commit(hook("at once"), using="duck")
    assert seen == ["robust", "inner", "at once"]
    assert not shelves.exists()
