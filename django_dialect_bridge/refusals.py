"""Django's refusals for a backend's features, with the target and what to do instead."""

from __future__ import annotations

from django.db import NotSupportedError

from dialects import Target, Unsupported, features

_BACKEND = " on this database backend."
#: Beginning of Django's message -> the construct, what to do instead, and the feature with the vendor's page.
_KNOWN = {
    "LIMIT/OFFSET is not supported with select_for_update": (
        "select_for_update() of a slice",
        "lock the rows of a subquery of keys: filter(pk__in=queryset[:n].values('pk')).select_for_update()",
        features.ROW_LOCKS_WITH_LIMIT,
    ),
    "FOR NO KEY UPDATE is not supported": (
        "select_for_update(no_key=True)",
        "leave out no_key: rows are locked with their keys",
        features.NO_KEY_LOCKS,
    ),
}


def with_target(error: NotSupportedError, target: Target) -> NotSupportedError:
    """Return the error in this package's words if it is Django's about the backend; otherwise the error itself."""
    sentence = str(error)
    known = _KNOWN.get(sentence.removesuffix(_BACKEND))
    if known is None:
        return error
    construct, hint, feature = known
    return NotSupportedError(str(Unsupported(construct, target, hint, target.page_of(feature))))
