"""The target of a server."""

from __future__ import annotations

from dialects import Target
from dialects.targets import FAMILIES


def server_target(version: tuple[int, ...]) -> Target:
    """Return the newest target that is not newer than a server; the oldest target for an older server."""
    family = FAMILIES["clickhouse"]
    fitting = [known for known in family.versions if tuple(map(int, known.split("."))) <= version]
    return Target(family, fitting[-1] if fitting else family.versions[0])
