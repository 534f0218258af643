"""What Django may expect of the engine besides queries, which have the features of their target."""

from __future__ import annotations

from django_dialect_bridge.backends.reading import ReadingFeatures


class DatabaseFeatures(ReadingFeatures):
    has_bulk_insert = False
    has_native_uuid_field = True
    minimum_database_version = (3, 5)
    supported_explain_formats = {"EXTENDED", "CODEGEN", "COST", "FORMATTED"}
