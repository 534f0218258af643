"""Models on files, which are read only."""

from __future__ import annotations

import re
from typing import Any

from django_dialect_bridge.refusals import not_supported

_COPY = "https://duckdb.org/docs/stable/sql/statements/copy"
#: The table is a file, a pattern of files, or on another server.
_FILE = re.compile(r"\.(parquet|csv|tsv|json|jsonl|ndjson|txt|xlsx)(\.(gz|zst))?\Z|[*?]|://", re.IGNORECASE)


def check_table(connection: Any, meta: Any) -> None:
    """Raise NotSupportedError for changes of rows that belong to a file."""
    if not meta.managed and _FILE.search(meta.db_table):
        hint = f"write {meta.db_table} anew, by to_parquet() or to_csv() of a queryset"
        raise not_supported("a change of a file's rows", connection.ops.bridge.target, hint, _COPY, meta.label)
