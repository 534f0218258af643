"""Trying a transaction again whose rows another one changed first."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import partial, wraps
from inspect import iscoroutinefunction
from itertools import count
from typing import ParamSpec, TypeVar

import duckdb
from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections, transaction

from django_dialect_bridge.backends.duckdb.driver.dbapi import IntegrityError

P = ParamSpec("P")
T = TypeVar("T")


def is_conflict(error: BaseException) -> bool:
    """Return whether two transactions changed the same rows, of which DuckDB lets the first one win without waiting."""
    cause = error.__cause__ if isinstance(error, DatabaseError) else None
    if isinstance(cause, IntegrityError):  # Both inserted the same key, which is found at the commit.
        cause = cause.__cause__
    # A statement after an error that ended the transaction says so by the same class.
    return isinstance(cause, duckdb.TransactionException) and "aborted" not in str(cause)


def retry_on_conflict(
    attempts: int = 5, *, using: str = DEFAULT_DB_ALIAS, pause: float = 0.01
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Run a function in a transaction, and again where that conflicts with another one.

    The function is to do the whole of its work each time, so it cannot be
    inside another transaction, and what it does beside the database it does
    each time; ``transaction.on_commit()`` is for what is to be done once. The
    pause doubles with each attempt. Raises the last error.
    """
    if attempts < 1:
        raise ValueError("attempts has to be 1 or more")

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        if iscoroutinefunction(function):
            raise TypeError("a transaction is no coroutine's: decorate a function, and call it by sync_to_async()")

        @wraps(function)
        def run(*args: P.args, **kwargs: P.kwargs) -> T:
            _check_no_transaction(using)
            for attempt in count(1):
                committed: list[bool] = []
                try:
                    with transaction.atomic(using=using, durable=True):
                        # The first of all that is done after the commit.
                        transaction.on_commit(partial(committed.append, True), using=using)
                        return function(*args, **kwargs)
                except DatabaseError as error:
                    if committed or attempt == attempts or not is_conflict(error) or connections[using].in_atomic_block:
                        raise
                time.sleep(pause * 2 ** (attempt - 1) * random.uniform(0.5, 1.5))
            raise AssertionError("not reached")

        return run

    return decorate


def _check_no_transaction(using: str) -> None:
    """Without autocommit the transaction is the caller's, and goes on after the function."""
    connection = connections[using]
    if not connection.in_atomic_block and not connection.get_autocommit():
        raise transaction.TransactionManagementError(
            "retry_on_conflict needs autocommit, to begin and end transactions"
        )
