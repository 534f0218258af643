"""Trying a transaction again whose rows another one changed first."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import duckdb
from django.db import DEFAULT_DB_ALIAS, OperationalError, transaction

P = ParamSpec("P")
T = TypeVar("T")


def is_conflict(error: BaseException) -> bool:
    """Whether two transactions changed the same rows, of which DuckDB lets the first one win without waiting."""
    ended = isinstance(error, OperationalError) and isinstance(error.__cause__, duckdb.TransactionException)
    # A statement after an error that ended the transaction says so by the same class.
    return ended and "aborted" not in str(error)


def retry_on_conflict(
    attempts: int = 5, *, using: str = DEFAULT_DB_ALIAS, pause: float = 0.01
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Run a function in a transaction, and again where that conflicts with another one.

    The function is to do the whole of its work each time, so it cannot be
    inside another transaction. The pause doubles with each attempt. Raises
    the last OperationalError.
    """

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def run(*args: P.args, **kwargs: P.kwargs) -> T:
            for attempt in range(attempts - 1):
                try:
                    with transaction.atomic(using=using, durable=True):
                        return function(*args, **kwargs)
                except OperationalError as error:
                    if not is_conflict(error):
                        raise
                time.sleep(pause * 2**attempt * random.uniform(0.5, 1.5))
            with transaction.atomic(using=using, durable=True):
                return function(*args, **kwargs)

        return run

    return decorate
