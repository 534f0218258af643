"""``manage.py dbshell``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.backends.base.client import BaseDatabaseClient


class DatabaseClient(BaseDatabaseClient):
    executable_name = "duckdb"

    @classmethod
    def settings_to_cmd_args_env(
        cls, settings_dict: dict[str, Any], parameters: Iterable[str]
    ) -> tuple[list[str], dict[str, str] | None]:
        read_only = ["-readonly"] if (settings_dict.get("OPTIONS") or {}).get("read_only") else []
        return [cls.executable_name, *read_only, str(settings_dict["NAME"]), *parameters], None
