"""``as_vendor("generic", ...)``: where Django's own ``as_sql`` is not generic SQL."""

from django_dialect_bridge.overrides import functions, json, lookups

__all__ = ["functions", "json", "lookups"]
