"""Features that Django reads before it compiles a query, if they differ from its own backend's."""

from __future__ import annotations

from django.db.backends.mysql import features


class DatabaseFeatures(features.DatabaseFeatures):
    supports_update_conflicts_with_target = True
