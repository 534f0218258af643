"""Sending every query of a block to one database."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import router
from django.db.models import Model


class FixedRouter:
    """A database router that knows one database."""

    def __init__(self, alias: str) -> None:
        self.alias = alias

    def db_for_read(self, model: type[Model], **hints: Any) -> str:
        """Return the one alias."""
        return self.alias

    db_for_write = db_for_read


@contextmanager
def routed_to(alias: str) -> Iterator[None]:
    """Make the alias the default database within the block."""
    saved = router.routers
    router.routers = [FixedRouter(alias)]
    try:
        yield
    finally:
        router.routers = saved
