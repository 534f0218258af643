"""``as_vendor("generic", ...)``: overrides for Django's ``as_sql`` that is not generic SQL."""

from django_dialect_bridge.overrides import datetimes, functions, json, lookups, nulls, patterns, postgres

__all__ = ["datetimes", "functions", "json", "lookups", "nulls", "patterns", "postgres"]
