"""The connection of Django's own backend for Oracle, with queries compiled by the bridge."""

from __future__ import annotations

from django.db.backends.oracle import base

from django_dialect_bridge.backends.oracle.features import DatabaseFeatures
from django_dialect_bridge.backends.oracle.operations import DatabaseOperations
from django_dialect_bridge.backends.oracle.versions import server_target


class DatabaseWrapper(base.DatabaseWrapper):
    features_class = DatabaseFeatures
    ops_class = DatabaseOperations
    ops: DatabaseOperations

    def init_connection_state(self) -> None:
        super().init_connection_state()
        self.ops.meet(server_target(self.oracle_version))
