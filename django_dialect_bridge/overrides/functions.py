"""Functions on text and numbers whose default SQL is not generic."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import CharField, Expression, Func, TextField, Value
from django.db.models.functions import (
    Cast,
    Chr,
    Concat,
    Lag,
    Lead,
    Left,
    LPad,
    Repeat,
    Right,
    Round,
    RPad,
    StrIndex,
    Substr,
)
from django.db.models.functions.text import ConcatPair

from django_dialect_bridge.dispatch import GENERIC, as_vendor


@as_vendor(GENERIC, ConcatPair)
def concatenate_as_text(self: ConcatPair, compiler: Any, connection: Any, **context: Any) -> tuple[str, Any]:
    """Return one CONCAT of all parts of nested pairs, each as text; NULL counts as empty text."""
    clone = self.copy()
    clone.set_source_expressions([_as_text(part) for part in _parts(self)])
    return Func.as_sql(clone, compiler, connection, **context)


def _parts(pair: Expression) -> Iterator[Any]:
    for part in pair.get_source_expressions():
        if type(part) in (Concat, ConcatPair):
            yield from _parts(part)
        else:
            yield part


def _as_text(part: Any) -> Any:
    """Return the part, cast unless it is text or a bare NULL."""
    field = part._output_field_or_none
    return part if field is None or isinstance(field, (CharField, TextField)) else Cast(part, TextField())


@as_vendor(GENERIC, Round)
def round_to_known_digits(self: Round, compiler: Any, connection: Any, **context: Any) -> tuple[str, Any]:
    """Inline the number of digits, because the generated SQL may depend on its sign."""
    value, digits = self.get_source_expressions()
    if not (isinstance(digits, Value) and isinstance(digits.value, int)):
        return self.as_sql(compiler, connection, **context)
    sql, params = compiler.compile(value)
    return f"ROUND({sql}, {digits.value:d})", params


class _Written(Value):
    """A whole number or empty text as a literal, because the generated SQL may depend on it."""

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        return ("''" if self.value == "" else f"{self.value:d}"), ()


@as_vendor(GENERIC, Chr, Left, Right, LPad, RPad, Repeat, StrIndex, Substr, Lag, Lead)
def write_lengths_as_literals(self: Func, compiler: Any, connection: Any, **context: Any) -> tuple[str, Any]:
    """Write lengths, positions, distances and code points as literals, because the SQL depends on size and sign."""
    clone = self.copy()
    clone.set_source_expressions([_write(part) for part in self.get_source_expressions()])
    return Func.as_sql(clone, compiler, connection, **context)


def _write(part: Any) -> Any:
    literal = isinstance(part, Value) and (type(part.value) is int or part.value == "")
    return _Written(part.value) if literal else part
