"""``python -m tests.backends.mssql.managing ENGINE STEP...``: commands of Django in a project on a server.

The server is that of DIALECTS_TSQL_DSN. A step is a command of ``manage.py`` with its arguments, or ``read``.
"""

from __future__ import annotations

import datetime
import os
import sys
from decimal import Decimal

import django
from django.core.management import call_command


def main(engine: str, *steps: str) -> None:
    """Run the steps in a project whose database has an engine."""
    os.environ |= {"DJANGO_SETTINGS_MODULE": "tests.backends.mssql.managed", "MANAGED_ENGINE": engine}
    django.setup()
    for step in steps:
        if step in STEPS:
            STEPS[step]()
        else:
            call_command(*step.split())


def read() -> None:
    """Check the rows that the migrations write."""
    from tests.backends.mssql.moved.models import Book

    first, *others = Book.objects.order_by("pk").prefetch_related("kinds").select_related("next")
    assert (first.title, first.price, first.data) == ("first", Decimal("1.50"), {"pages": [1, None]})
    assert first.added == datetime.datetime(2024, 2, 29, 23, 30, tzinfo=datetime.timezone.utc)
    assert [kind.name for kind in first.kinds.all()] == ["novel"]
    assert [(book.title, book.next, book.price) for book in others] == [
        ("second", first, first.pk + 1),
        ("third", first, first.pk + 1),
    ]
    assert Book.objects.filter(data__pages__0=1).get() == first


STEPS = {"read": read}

if __name__ == "__main__":
    main(*sys.argv[1:])
