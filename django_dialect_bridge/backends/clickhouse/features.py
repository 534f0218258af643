"""What Django may expect of the engine besides queries, which have the features of their target."""

from __future__ import annotations

from django_dialect_bridge.backends.reading import ReadingFeatures


class DatabaseFeatures(ReadingFeatures):
    has_bulk_insert = True
    allows_auto_pk_0 = True
    minimum_database_version = (25, 8)
