"""What Django asks before it compiles a query, where the bridge has another answer than Django's own backend."""

from __future__ import annotations

from django.db.backends.oracle import features


class DatabaseFeatures(features.DatabaseFeatures):
    supports_ignore_conflicts = True
    supports_update_conflicts = True
    supports_update_conflicts_with_target = True
