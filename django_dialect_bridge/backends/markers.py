"""Django's placeholders as those of drivers with question marks."""

from __future__ import annotations

import re
from functools import lru_cache

#: ``%s``, ``%(name)s``, or ``%%``.
MARKER = re.compile(r"%(?:%|s|\((\w+)\)s)")


@lru_cache(maxsize=1000)
def rewrite_placeholders(sql: str, before_names: str) -> str:
    """Rewrite ``%s`` as ``?``, ``%(name)s`` as ``$name`` or ``:name``, and ``%%`` as a percent sign."""
    plain = {"%%": "%", "%s": "?"}
    return MARKER.sub(lambda found: f"{before_names}{found[1]}" if found[1] else plain[found[0]], sql)
