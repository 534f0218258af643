"""The types of the corpus."""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet

Queries = dict[str, Callable[[], QuerySet[Any, Any]]]
"""Named query sets; their rows are compared."""

Calls = dict[str, Callable[[], object]]
"""Named calls that run a query at once, such as ``aggregate()``."""

Writes = dict[str, Callable[[], object]]
"""Named calls that change rows."""
