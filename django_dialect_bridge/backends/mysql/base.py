"""The connection of Django's own backend for MySQL, with queries compiled by the bridge."""

from __future__ import annotations

from django.db.backends.mysql import base

from django_dialect_bridge.backends.mysql.operations import DatabaseOperations
from django_dialect_bridge.backends.mysql.versions import server_target

#: Without them, a long text of STRING_AGG is cut. MariaDB ends a recursion after 1000 steps, without an error.
_SETTINGS = {
    True: "SET SESSION group_concat_max_len = 1073741824, max_recursive_iterations = 4294967295",
    False: "SET SESSION group_concat_max_len = 1073741824, cte_max_recursion_depth = 4294967295",
}


class DatabaseWrapper(base.DatabaseWrapper):
    ops_class = DatabaseOperations
    ops: DatabaseOperations

    def init_connection_state(self) -> None:
        super().init_connection_state()
        with self.cursor() as cursor:
            cursor.execute(_SETTINGS[self.mysql_is_mariadb])
        self.ops.meet(server_target(self.mysql_version, self.mysql_is_mariadb))
