"""The error for a construct that a target cannot express."""

from __future__ import annotations

from dialects.errors import Unsupported
from dialects.features import Feature
from dialects.targets.base import Target


def refusal(construct: str, target: Target | str, hint: str, proof: Feature | str) -> Unsupported:
    """Return the error for a construct that a target cannot express.

    ``proof`` is the feature that the target lacks, or a page. A database that is no target has a name and a page.
    """
    page = proof if isinstance(proof, str) else Target.of(target).page_of(proof)
    return Unsupported(construct, target, hint, page)
