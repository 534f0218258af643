"""Features that Django reads before it compiles a query, if they differ from mssql-django's."""

from __future__ import annotations

from mssql import features


class DatabaseFeatures(features.DatabaseFeatures):  # type: ignore[misc]
    can_return_rows_from_bulk_insert = True
    can_return_rows_from_update = True
    has_json_object_function = True
    supports_ignore_conflicts = True
    supports_select_for_update_with_limit = True
    supports_slicing_ordering_in_compound = True
    supports_update_conflicts = True
    supports_update_conflicts_with_target = True
    supported_explain_formats = {"TEXT", "XML"}
