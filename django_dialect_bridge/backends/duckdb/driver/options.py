"""The valid OPTIONS, and their errors, each in one line that says what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from django.core.exceptions import ImproperlyConfigured


class Kind(NamedTuple):
    """The valid values of an option."""

    #: Whether a value is valid.
    fits: Callable[[Any], bool]

    #: The description of the values in an error.
    described: str


def _names(value: Any) -> bool:
    return isinstance(value, (list, tuple, set, frozenset)) and all(isinstance(name, str) for name in value)


def _sources(value: Any) -> bool:
    return isinstance(value, Mapping) and all(map(_is_source, value.values()))


def _is_source(value: Any) -> bool:
    return isinstance(value, (str, Path)) or (
        _mapping(value) and "path" in value and all(_fits_attach(name, one) for name, one in value.items())
    )


def _fits_attach(name: str, value: Any) -> bool:
    kinds: Mapping[str, Any] = {"path": (str, Path), "type": str, "read_only": bool}
    return name.isidentifier() and isinstance(value, kinds.get(name, (bool, int, str)))


def _mapping(value: Any) -> bool:
    return isinstance(value, Mapping) and all(isinstance(name, str) for name in value)


def _flag(value: Any) -> bool:
    return isinstance(value, bool)


KINDS: Mapping[str, Kind] = {
    "attach": Kind(
        _sources, 'a dictionary of names and paths, or {"path": ..., "type": ..., "read_only": ...} with keys of ATTACH'
    ),
    "config": Kind(_mapping, 'a dictionary of DuckDB\'s settings, as {"threads": 2}'),
    "extensions": Kind(_names, 'a list of names, as ["spatial"]'),
    "foreign_keys": Kind(_flag, "True or False"),
    "init_sql": Kind(lambda value: isinstance(value, str) or _names(value), "a statement, or a list of them"),
    "open_sql": Kind(lambda value: isinstance(value, str) or _names(value), "a statement, or a list of them"),
    "read_only": Kind(_flag, "True or False"),
}


def check_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the given options. Raise ImproperlyConfigured."""
    if unknown := sorted(set(options) - set(KINDS)):
        raise ImproperlyConfigured(f"unknown OPTIONS {unknown}: use dialect, {', '.join(KINDS)}")
    given = {name: value for name, value in options.items() if value is not None}
    for name, value in given.items():
        if not KINDS[name].fits(value):
            raise ImproperlyConfigured(f"OPTIONS[{name!r}] is {value!r}: use {KINDS[name].described}")
    return given


def statements(init_sql: str | Iterable[str]) -> list[str]:
    """Return the statements of ``init_sql`` or ``open_sql``; none for an empty text."""
    return [sql for sql in ([init_sql] if isinstance(init_sql, str) else init_sql) if sql.strip()]
