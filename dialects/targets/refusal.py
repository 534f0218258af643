"""The error for a construct that a target cannot express."""

from __future__ import annotations

from dialects.errors import Unsupported
from dialects.features import Feature
from dialects.targets.base import Target


def refusal(construct: str, target: Target, hint: str, feature: Feature) -> Unsupported:
    """Return the error for a construct that a target cannot express, with the vendor's page of the feature."""
    return Unsupported(construct, target, hint, target.page_of(feature))
