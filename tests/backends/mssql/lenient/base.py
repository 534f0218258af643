"""A connection whose statements are spelled as the server reads them, if it is Babelfish."""

from __future__ import annotations

import re
from typing import Any

from django_dialect_bridge.backends.mssql import base
from tests.backends.mssql.plain.base import OnStandIn
from tests.engines.capabilities import SPELLINGS

#: What else is spelled otherwise: pattern and spelling.
MORE = (
    ("SHOWPLAN_(TEXT|XML)", "BABELFISH_SHOWPLAN_ALL"),
    # Otherwise the drivers ask for the type of a NULL: the server's error, which they hide, undoes the transaction.
    (r"^(?=UPDATE )", "SET NOCOUNT OFF; "),
    (r"(?<=\S) OUTPUT INSERTED\.(\[\w+\]) DEFAULT VALUES$", r" DEFAULT VALUES; SELECT SCOPE_IDENTITY() AS \1"),
)


class CursorWrapper(base.CursorWrapper):
    def execute(self, sql: str, params: Any = None) -> Any:
        if self.connection.is_standin:
            for pattern, spelling in (*((one.pattern, spelling) for one, spelling in SPELLINGS["tsql"]), *MORE):
                sql = re.sub(pattern, spelling, sql)
        return super().execute(sql, params)


class DatabaseFeatures(base.DatabaseFeatures):
    """Without MERGE on such a server."""

    @property
    def supports_ignore_conflicts(self) -> bool:  # type: ignore[override]
        return not self.connection.is_standin

    supports_update_conflicts = supports_ignore_conflicts
    supports_update_conflicts_with_target = supports_ignore_conflicts


class DatabaseWrapper(OnStandIn, base.DatabaseWrapper):
    features_class = DatabaseFeatures

    def create_cursor(self, name: str | None = None) -> CursorWrapper:
        return CursorWrapper(self.connection.cursor(), self)
