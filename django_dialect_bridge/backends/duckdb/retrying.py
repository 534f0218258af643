"""Retrying a transaction after another one has changed the same rows first."""

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
    """Return whether two transactions changed the same rows: DuckDB lets the first one win without waiting."""
    cause = error.__cause__ if isinstance(error, DatabaseError) else None
    if isinstance(cause, IntegrityError):  # Both inserted the same key, which the commit finds.
        cause = cause.__cause__
    # A statement after an error that ended the transaction raises the same class.
    return isinstance(cause, duckdb.TransactionException) and "aborted" not in str(cause)


def retry_on_conflict(
    attempts: int = 5, *, using: str = DEFAULT_DB_ALIAS, pause: float = 0.01
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Run a function in a transaction, and run it again after a conflict with another transaction.

    The function does its whole work each time, so it cannot run inside another
    transaction. Its effects outside the database are repeated too; use
    ``transaction.on_commit()`` for effects that must happen once. The pause
    doubles with each attempt. The last error is raised.
    """
    if attempts < 1:
        raise ValueError("attempts must be 1 or more")

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        if iscoroutinefunction(function):
            raise TypeError(
                "retry_on_conflict cannot decorate a coroutine function: decorate a function, and call it by sync_to_async()"
            )

        @wraps(function)
        def run(*args: P.args, **kwargs: P.kwargs) -> T:
            _check_no_transaction(using)
            for attempt in count(1):
                committed: list[bool] = []
                try:
                    with transaction.atomic(using=using, durable=True):
                        # The first callback after the commit.
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
    """Raise an error without autocommit, because the caller's transaction continues after the function."""
    connection = connections[using]
    if not connection.in_atomic_block and not connection.get_autocommit():
        raise transaction.TransactionManagementError(
            "retry_on_conflict needs autocommit, to begin and end transactions"
        )
