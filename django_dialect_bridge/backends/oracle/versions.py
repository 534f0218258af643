"""The target of an Oracle server."""

from __future__ import annotations

import re

from dialects import Target
from dialects.targets import FAMILIES


def server_target(version: tuple[int, ...]) -> Target:
    """Return the newest target that is not newer than a server; the oldest target for an older server."""
    family = FAMILIES["oracle"]
    fitting = [known for known in family.versions if _number(known) <= version[0]]
    return Target(family, fitting[-1] if fitting else family.versions[0])


def _number(version: str) -> int:
    """Return the number at the beginning of a version's name: 19 for ``19c``."""
    found = re.match(r"\d+", version)
    assert found is not None
    return int(found[0])
