"""Where a queryset was built. Another line may run it: a view builds it, and a template runs it.

``sys.monitoring`` (Python 3.12 and later) reports each call that makes a changed queryset of another one. The line is
noted on its query, and Django's clones of the query have it too. Nothing of Django is patched.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Any

from django.db.models import QuerySet

from django_dialect_bridge.report.places import Place

#: The name of the note in a query's ``__dict__``.
_NOTE = "_built_at"
#: The tool numbers of ``sys.monitoring`` that Python does not reserve.
_NUMBERS = (3, 4)


def note_places(place_of: Callable[[FrameType | None], Place]) -> Callable[[], None]:
    """Note on each new query where it was built, and return a function that ends this."""
    monitoring: Any = getattr(sys, "monitoring", None)
    number = next((one for one in _NUMBERS if monitoring and monitoring.get_tool(one) is None), None)
    if number is None:
        return lambda: None
    code = QuerySet._chain.__code__  # type: ignore[attr-defined]
    event = monitoring.events.PY_RETURN

    def note(_code: Any, _offset: int, made: Any) -> None:
        place = place_of(sys._getframe(2))
        if place.file:
            made._query.__dict__[_NOTE] = place

    monitoring.use_tool_id(number, "django_dialect_bridge")
    monitoring.register_callback(number, event, note)
    monitoring.set_local_events(number, code, event)

    def end() -> None:
        with suppress(ValueError):
            monitoring.set_local_events(number, code, 0)
            monitoring.free_tool_id(number)

    return end


def place_of_query(query: Any) -> Place | None:
    """Return where a query was built; an aggregate has its rows' query inside."""
    found: Place | None = vars(query).get(_NOTE) or vars(vars(query).get("inner_query") or query).get(_NOTE)
    return found
