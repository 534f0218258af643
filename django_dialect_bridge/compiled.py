"""The result of compiling: SQL, parameters, and a form for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from dialects import Target, Translation
from dialects.display import mimebundle
from dialects.sql.parameters.spelling import join_around, spell_markers
from django_dialect_bridge.statement import Bridge, trace_statement, translate_statement

if TYPE_CHECKING:
    from dialects.pipeline.trace import Step


@dataclass(frozen=True)
class Compiled:
    """A statement for a target.

    ``params`` are ready for the target's driver: a tuple, or a mapping of
    names for the paramstyles ``named`` and ``pyformat``. ``rules`` names the
    rules that changed the SQL. ``generic`` is the SQL before translation, and
    ``values`` are the values of its ``%s``.
    """

    #: The SQL of the target.
    sql: str
    params: Any
    #: The target.
    target: Target
    rules: tuple[str, ...]
    generic: str
    values: tuple[Any, ...]
    #: The settings of the translation.
    bridge: Bridge = field(repr=False)
    #: Whether the translation depends on the types of the parameters.
    typed: bool = field(repr=False)

    def translation(self, *, pretty: bool = False) -> Translation:
        """Return the underlying translation, formatted over several lines if ``pretty``."""
        return translate_statement(self.generic, self.values, replace(self.bridge, pretty=pretty), self.typed)[0]

    def trace(self, *, pretty: bool = False) -> tuple[Step, ...]:
        """Return the statement after each step and rule of its translation, for people."""
        return trace_statement(self.generic, self.values, replace(self.bridge, pretty=pretty), self.typed)

    def inline(self, *, pretty: bool = False) -> str:
        """Return the SQL with literals instead of its parameters, only for reading and pasting."""
        translation = self.translation(pretty=pretty)
        return join_around(translation.texts, self.target.family.literals_for(self.values, translation.order))

    def __str__(self) -> str:
        """Return the SQL over several lines, with each parameter in a comment below it, for people."""
        bridge = replace(self.bridge, paramstyle="named", pretty=True)
        translation, params = translate_statement(self.generic, self.values, bridge, self.typed)
        markers = dict.fromkeys(spell_markers(translation.order, self.target.family.marker("named")))
        lines = [f"-- {marker} = {value!r}" for marker, value in zip(markers, params.values(), strict=True)]
        return "\n".join([f"{translation.sql.removesuffix(';')};", *lines])

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        """Return what a notebook shows: the target, the SQL and its parameters."""
        return mimebundle(f"-- {self.target}\n{self}", self.target.family.sqlglot)


def compile_statement(sql: str, params: Sequence[Any], typed: bool, bridge: Bridge) -> Compiled:
    """Translate one generic statement. Raise NotSupportedError."""
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
