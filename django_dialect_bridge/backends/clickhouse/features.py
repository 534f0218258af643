"""What Django may expect of the engine besides queries, which have the features of their target."""

from __future__ import annotations

from django.db.backends.base.features import BaseDatabaseFeatures


class DatabaseFeatures(BaseDatabaseFeatures):
    supports_transactions = False
    uses_savepoints = False
    supports_foreign_keys = False
    can_introspect_foreign_keys = False
    can_return_columns_from_insert = False
    can_return_rows_from_bulk_insert = False
    has_bulk_insert = True
    has_select_for_update = False
    supports_table_check_constraints = False
    can_rollback_ddl = False
    allows_auto_pk_0 = True
    supports_ignore_conflicts = False
    supports_update_conflicts = False
    minimum_database_version = (25, 8)
