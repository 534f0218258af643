"""The engine as an app, which adds the commands of ``manage.py``."""

from __future__ import annotations

from django.apps import AppConfig


class DuckDBConfig(AppConfig):
    name = "django_dialect_bridge.backends.duckdb"
    label = "dialect_bridge_duckdb"
    verbose_name = "DuckDB"
