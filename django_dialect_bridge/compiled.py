"""What compiling gives: SQL, parameters, and a form for reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from dialects import Target, Translation
from dialects.parameters import join_around
from django_dialect_bridge.statement import Bridge, driver_params, translation_of


@dataclass(frozen=True)
class Compiled:
    """A statement for a target.

    ``params`` are ready for the target's driver: a tuple, or a mapping of
    names for the paramstyles ``named`` and ``pyformat``. ``rules`` names the
    rules that fired. ``generic`` is the SQL before translation, its ``%s``
    markers filled by ``values``.
    """

    sql: str
    params: Any
    target: Target
    rules: tuple[str, ...]
    generic: str
    values: tuple[Any, ...]
    bridge: Bridge = field(repr=False)
    #: Whether the types of the parameters were part of the translation.
    typed: bool = field(repr=False)

    def translation(self, *, pretty: bool = False) -> Translation:
        """The translation behind it, laid out over several lines if ``pretty``."""
        return translation_of(self.generic, self.values, self.typed, replace(self.bridge, pretty=pretty))

    def inline(self, *, pretty: bool = False) -> str:
        """The SQL with literals in the place of its parameters, for reading and pasting only."""
        translation = self.translation(pretty=pretty)
        return join_around(translation.texts, self.target.family.literals_for(self.values, translation.order))


def compiled(sql: str, params: Sequence[Any], typed: bool, bridge: Bridge) -> Compiled:
    """Translate one generic statement. Raises NotSupportedError."""
    translation = translation_of(sql, params, typed, bridge)
    return Compiled(
        sql=translation.sql,
        params=driver_params(params, translation, bridge),
        target=bridge.target,
        rules=translation.rules,
        generic=sql,
        values=tuple(params),
        bridge=bridge,
        typed=typed,
    )
