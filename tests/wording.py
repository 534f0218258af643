"""The form of refusals: place, construct, target, what to do instead, and the page that proves it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialects import Target
from dialects.errors import DialectError
from dialects.functions.base import INTERNAL
from dialects.rewrites.order import BY_NAME

FORM = re.compile(
    r"(?P<place>.+?): (?P<construct>.+) is not supported on (?P<target>\S+): (?P<hint>.+) \((?P<page>\S+)\)"
)
_QUERY = re.compile(r"\w+\.[A-Z]\w*(\.\w+)?(, \w+\.[A-Z]\w*\.\w+)*")
_MIGRATION = re.compile(r"\w+\.\d\w*: [A-Z].+")
#: Functions that no user has written: the table of functions has other words for them.
_INTERNAL = {name for name, said in INTERNAL.items() if name not in said}
#: What ends the noun of a construct.
_AFTER_NOUN = re.compile(
    r" (?:of|in|with|without|by|that|which|whose|over|from|to|for|inside|nested|around|beside|other|or|and)\b|,| ?[\"'(]"
)
#: Nouns and names of the kind that end with s.
_SINGULAR = {"this", "class", "contains"}


def faults(message: str, *, in_migration: bool = False) -> list[str]:
    """Return what is wrong with the message of a refusal of models' queries, or of a migration."""
    found = FORM.fullmatch(message)
    if found is None:
        return [f"not of the form: {message}"]
    place, construct = found["place"], found["construct"]
    if in_migration:
        whole = f"{place}: {construct}"
        place, _, construct = whole.rpartition(": ")
    said = [
        *faults_of_words(construct, found["hint"]),
        *([] if (_MIGRATION if in_migration else _QUERY).fullmatch(place) else [f"the place {place!r}"]),
        *([] if found["page"].startswith("https://") else ["no page"]),
        *([] if _is_target(found["target"]) else ["no target"]),
    ]
    return [f"{one}: {message}" for one in said]


def faults_of_words(construct: str, hint: str) -> Iterator[str]:
    """Yield what is wrong with the words of a refusal: internal names, a plural, and no way out."""
    for word in re.findall(r"\w+", f"{construct} {hint}"):
        if word in _INTERNAL or word in BY_NAME or word.startswith("__"):
            yield f"the internal name {word}"
    if is_plural(construct):
        yield "more than one thing 'is not supported'"
    if len(hint.split()) < 2 or hint.endswith((".", ":")):
        yield "no way out"
    if re.search(r"  |: :|::|\bNone\b|\bexp\.|<[\w.]+ object", f"{construct} {hint}"):
        yield "a clumsy message"


def is_plural(construct: str) -> bool:
    """Return whether the noun of a construct is plural; names in capitals, of Python and in quotes are none."""
    noun = (_AFTER_NOUN.split(construct, maxsplit=1)[0].split() or [""])[-1]
    if construct.split()[0].endswith("ing") or re.match(r"(the )?\d", construct):
        return not construct.split()[0].endswith("ing")
    return noun.islower() and noun.endswith("s") and noun.isalpha() and noun not in _SINGULAR


def _is_target(name: str) -> bool:
    try:
        return str(Target.of(name)) == name
    except DialectError:
        return False
