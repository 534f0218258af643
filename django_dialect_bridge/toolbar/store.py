"""The statements of the last requests, which are translated after a click."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from dialects import Target
from django_dialect_bridge.compiled import compile_statement
from django_dialect_bridge.offline.recording import CapturedStatement
from django_dialect_bridge.statement import Bridge

#: How many requests are kept.
REQUESTS = 50

#: Identifier of a request -> for each of its statements, the generic statements by target, or an error.
_requests: OrderedDict[str, list[dict[Target, list[CapturedStatement] | Exception]]] = OrderedDict()


class Shown(NamedTuple):
    """A statement in the dialect of a target."""

    #: The target.
    target: str
    #: Its SQL with the parameters, or the reason of a refusal.
    text: str
    #: Whether the target refuses it.
    refused: bool
    #: The names of the rules that changed it.
    rules: tuple[str, ...]


def keep(request_id: str, statements: Sequence[dict[Target, Any]]) -> None:
    """Keep the statements of a request, and forget those of old requests."""
    _requests[request_id] = list(statements)
    while len(_requests) > REQUESTS:
        _requests.popitem(last=False)


def translate_query(request_id: str, number: int) -> list[Shown]:
    """Return a statement of a request in the dialect of each target. Raise LookupError for one that is not kept."""
    return [one for target, generic in _requests[request_id][number].items() for one in _show(target, generic)]


def _show(target: Target, generic: list[CapturedStatement] | Exception) -> Iterator[Shown]:
    if isinstance(generic, Exception):
        yield Shown(str(target), str(generic), True, ())
        return
    for statement in generic:
        try:
            found = compile_statement(*statement, Bridge(target))
        except ValueError as error:
            yield Shown(str(target), str(error), True, ())
        except Exception as error:
            yield Shown(str(target), str(error), True, ())
        else:
            yield Shown(str(target), str(found), False, found.rules)
