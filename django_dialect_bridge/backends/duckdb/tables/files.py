"""Models over files, which are read only."""

from __future__ import annotations

import re
from typing import Any

from django.db import NotSupportedError

#: A table that is a file, a pattern of files, or one of another server.
_FILE = re.compile(r"\.(parquet|csv|tsv|json|jsonl|ndjson|txt|xlsx)(\.(gz|zst))?\Z|[*?]|://", re.IGNORECASE)


def check_table(meta: Any) -> None:
    """Raise NotSupportedError for rows that are to be changed and are those of a file."""
    if not meta.managed and _FILE.search(meta.db_table):
        raise NotSupportedError(
            f"{meta.label} is the file {meta.db_table}, which is read only: write it anew, by COPY in SQL of your own"
        )
