"""``manage.py dbshell``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.backends.base.client import BaseDatabaseClient

from django_dialect_bridge.backends.duckdb.driver.databases import MEMORY


class DatabaseClient(BaseDatabaseClient):
    executable_name = "duckdb"

    @classmethod
    def settings_to_cmd_args_env(
        cls, settings_dict: dict[str, Any], parameters: Iterable[str]
    ) -> tuple[list[str], dict[str, str] | None]:
        read_only = ["-readonly"] if (settings_dict.get("OPTIONS") or {}).get("read_only") else []
        name = str(settings_dict["NAME"])
        # The program cannot open a named database in memory; it would create its own.
        return [cls.executable_name, *read_only, MEMORY if name.startswith(MEMORY) else name, *parameters], None
