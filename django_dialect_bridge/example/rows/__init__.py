"""Fixed rows for the example models.

Every object is one row of its own table: a child of multi-table inheritance does not have its parent's columns. So it
is saved with ``save_base(raw=True)`` or read field by field from ``_meta.local_concrete_fields``. Parents come before
children.
"""

from itertools import chain

from django.db.models import Model

from . import accounts, blogs, calendar, companies, documents, measurements, naming, pictures, places, readings, shop

__all__ = ["rows"]

TOPICS = (accounts, companies, blogs, shop, calendar, documents, measurements, naming, pictures, places, readings)


def rows() -> list[Model]:
    """Return every row of the example, in an order that satisfies the foreign keys."""
    return list(chain.from_iterable(topic.rows() for topic in TOPICS))
