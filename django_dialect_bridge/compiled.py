"""What compiling gives: SQL, parameters, and a form for reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from dialects import Target, Translation
from dialects.sql.parameters import join_around
from django_dialect_bridge.statement import Bridge, trace_statement, translate_statement

if TYPE_CHECKING:
    from dialects.pipeline.trace import Step


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
        """Return the translation behind it, laid out over several lines if ``pretty``."""
        return translate_statement(self.generic, self.values, replace(self.bridge, pretty=pretty), self.typed)[0]

    def trace(self, *, pretty: bool = False) -> tuple[Step, ...]:
        """Return the statement after each step and rule of its translation, for reading."""
        return trace_statement(self.generic, self.values, replace(self.bridge, pretty=pretty), self.typed)

    def inline(self, *, pretty: bool = False) -> str:
        """Return the SQL with literals in the place of its parameters, for reading and pasting only."""
        translation = self.translation(pretty=pretty)
        return join_around(translation.texts, self.target.family.literals_for(self.values, translation.order))


def compiled(sql: str, params: Sequence[Any], typed: bool, bridge: Bridge) -> Compiled:
    """Translate one generic statement. Raises NotSupportedError."""
    translation, values = translate_statement(sql, params, bridge, typed)
    return Compiled(
        sql=translation.sql,
        params=values,
        target=bridge.target,
        rules=translation.rules,
        generic=sql,
        values=tuple(params),
        bridge=bridge,
        typed=typed,
    )
