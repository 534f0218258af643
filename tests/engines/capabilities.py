"""What servers are asked whether they have it.

Every probe is right by its vendor's documentation, so a server of that vendor takes it; a server that
speaks the dialect incompletely does not, and the queries that need it are skipped with its message.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Capability:
    """Something that a vendor documents, and a statement that fails where a server lacks it."""

    name: str
    probe: str


AWKWARD_NAMES = {
    "tsql": Capability("a bracket in a quoted name", "SELECT 1 AS [a ]] bracket]"),
    "oracle": Capability("a bracket in a quoted name", 'SELECT 1 AS "A ] BRACKET" FROM DUAL'),
}

SPELLINGS: dict[str, tuple[tuple[Capability, str, str], ...]] = {
    "tsql": (),
    "oracle": (
        (
            Capability("NVARCHAR2", "SELECT CAST('a' AS NVARCHAR2(10)) FROM DUAL"),
            r"\bNVARCHAR2\((\d+)\)",
            r"VARCHAR2(\1 CHAR)",
        ),
    ),
}
"""Types that mean the same rows, for a server that lacks the first: capability, pattern, spelling."""
