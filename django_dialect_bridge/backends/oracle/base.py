"""The connection of Django's own backend for Oracle, with queries compiled by the bridge."""

from __future__ import annotations

from typing import Any

import oracledb
from django.db.backends.oracle import base
from django.db.backends.oracle.utils import dsn

from django_dialect_bridge.backends.oracle.features import DatabaseFeatures
from django_dialect_bridge.backends.oracle.operations import DatabaseOperations
from django_dialect_bridge.backends.versions import newest_target


class DatabaseWrapper(base.DatabaseWrapper):
    features_class = DatabaseFeatures
    ops_class = DatabaseOperations
    ops: DatabaseOperations

    def get_new_connection(self, conn_params: Any) -> Any:
        """Raise an error of one line: the driver's have several, and an unknown host is an error of sockets."""
        try:
            return super().get_new_connection(conn_params)
        except OSError as error:
            raise oracledb.OperationalError(f"cannot connect to {dsn(self.settings_dict)}: {error}") from error
        except oracledb.Error as error:
            for details in error.args:
                details.message = " ".join(details.message.split())
            raise

    def init_connection_state(self) -> None:
        super().init_connection_state()
        self.ops.meet(newest_target("oracle", self.oracle_version[:1]))
