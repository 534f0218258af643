"""``as_vendor("generic", ...)``: where Django's own ``as_sql`` is not generic SQL."""

from django_dialect_bridge.overrides import datetimes, functions, json, lookups, nulls, patterns

__all__ = ["datetimes", "functions", "json", "lookups", "nulls", "patterns"]
