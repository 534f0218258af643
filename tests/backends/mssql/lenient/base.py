"""A connection whose statements are spelled as the server reads them."""

from __future__ import annotations

import re
from typing import Any

from django_dialect_bridge.backends.mssql import base
from tests.engines.capabilities import SPELLINGS

#: What else is spelled otherwise: pattern and spelling.
MORE = (
    ("SHOWPLAN_(TEXT|XML)", "BABELFISH_SHOWPLAN_ALL"),
    (r"(?<=\S) OUTPUT INSERTED\.(\[\w+\]) DEFAULT VALUES$", r" DEFAULT VALUES; SELECT SCOPE_IDENTITY() AS \1"),
)


class CursorWrapper(base.CursorWrapper):
    def execute(self, sql: str, params: Any = None) -> Any:
        for pattern, spelling in (*((one.pattern, spelling) for one, spelling in SPELLINGS["tsql"]), *MORE):
            sql = re.sub(pattern, spelling, sql)
        return super().execute(sql, params)


class DatabaseFeatures(base.DatabaseFeatures):
    """Without MERGE."""

    supports_ignore_conflicts = False
    supports_update_conflicts = False
    supports_update_conflicts_with_target = False


class DatabaseWrapper(base.DatabaseWrapper):
    features_class = DatabaseFeatures
    # What such a server says of its version says nothing of what it has; databases of Azure are dropped without ALTER.
    sql_server_version = 2019
    to_azure_sql_db = True

    def create_cursor(self, name: str | None = None) -> CursorWrapper:
        return CursorWrapper(self.connection.cursor(), self)
