"""Consecutive versions of a family with the same description."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import NamedTuple

from dialects.targets import FAMILIES
from dialects.targets.base import Family, Target

#: What stands before the list of versions on a page, which the site's filter looks for.
VERSIONS = "Versions, oldest first:"


class VersionRange(NamedTuple):
    """Consecutive versions and their description."""

    #: The family of the versions.
    family: Family
    #: The oldest version.
    first: str
    #: The newest version.
    last: str
    #: The description that all of them have.
    text: str

    @property
    def versions(self) -> str:
        """``2008-2016``; empty for all versions of the family."""
        versions = self.family.versions
        if not versions or (self.first, self.last) == (versions[0], versions[-1]):
            return ""
        return self.first if self.first == self.last else f"{self.first}-{self.last}"

    def __str__(self) -> str:
        return f"{self.family.name} {self.versions}".rstrip()


def runs(family: Family, describe: Callable[[Target], str]) -> list[VersionRange]:
    """Return the description by ``describe`` of each version, with equal neighbours merged."""
    found = []
    for text, group in groupby(family.versions or ("",), key=lambda version: describe(Target(family, version))):
        versions = list(group)
        found.append(VersionRange(family, versions[0], versions[-1], text))
    return found


def versions_of_families() -> str:
    """Return a list of the families' versions, which the site's filter reads."""
    return "\n".join(f"- {family.name}: {', '.join(family.versions)}" for family in FAMILIES.values())
