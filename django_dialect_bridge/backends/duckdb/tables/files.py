"""Models on files, which are read only."""

from __future__ import annotations

import re
from typing import Any

from django.db import NotSupportedError

#: The table is a file, a pattern of files, or on another server.
_FILE = re.compile(r"\.(parquet|csv|tsv|json|jsonl|ndjson|txt|xlsx)(\.(gz|zst))?\Z|[*?]|://", re.IGNORECASE)


def check_table(meta: Any) -> None:
    """Raise NotSupportedError for changes of rows that belong to a file."""
    if not meta.managed and _FILE.search(meta.db_table):
        raise NotSupportedError(
            f"{meta.label} is the file {meta.db_table}, which is read only: write it anew, by COPY in SQL of your own"
        )
