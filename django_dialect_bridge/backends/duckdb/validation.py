"""What ``manage.py check --database`` says of models that DuckDB keeps otherwise than they ask."""

from __future__ import annotations

from django.db.backends.base.validation import BaseDatabaseValidation


class DatabaseValidation(BaseDatabaseValidation):
    pass
