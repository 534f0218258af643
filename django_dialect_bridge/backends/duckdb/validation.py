"""What ``manage.py check --database`` says of models that DuckDB keeps otherwise than they ask.

Of most that it cannot do (conditions of indexes and constraints, deferrable
constraints, stored generated columns, ...) Django's own checks tell, which
ask the features.
"""

from __future__ import annotations

from typing import Any

from django.core import checks
from django.db.backends.base.validation import BaseDatabaseValidation

#: Types that DuckDB makes no index of, so that no column of theirs is unique either.
UNINDEXED_TYPES = ("INTERVAL",)


class DatabaseValidation(BaseDatabaseValidation):
    connection: Any

    def check_field_type(self, field: Any, field_type: str) -> list[checks.CheckMessage]:
        """Called by check_field() for a field with a column."""
        if field_type not in UNINDEXED_TYPES or not (field.unique or field.db_index):
            return []
        asked = "unique=True" if field.unique else "db_index=True"
        return [
            checks.Warning(
                f"DuckDB makes no index of {field_type} columns, so {asked} has no effect there.",
                hint="Keep the duration as a number, or ignore this where the values need not be unique.",
                obj=field,
                id="dialect_bridge.W001",
            )
        ]
