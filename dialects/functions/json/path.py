"""Paths into JSON documents: parsed from the generic literal, written in each database's syntax."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from sqlglot import exp

from dialects.errors import InvalidSQL
from dialects.features import JSON_NEGATIVE_INDEX
from dialects.sql.names import MARKER, NUMBER
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: The member names and array indexes that lead from the document to a value.
Path = tuple[str | int, ...]

_STEP = re.compile(r'\[(-?\d+)\]|\.([A-Za-z_]\w*)|\.("(?:[^"\\]|\\.)*")', re.ASCII)
_CONTROL = re.compile(f"([{MARKER}{NUMBER}])")
#: A key that needs no quotes in a path.
PLAIN_KEY = re.compile(r"[A-Za-z_]\w*", re.ASCII)


def read_path(node: exp.Expr) -> Path:
    """Return the steps of a path literal such as ``'$.a[0]."b c"'``. Raise InvalidSQL."""
    text = node.name if isinstance(node, exp.Literal) and node.is_string else ""
    steps: list[str | int] = []
    end = 1
    while text.startswith("$") and (step := _STEP.match(text, end)):
        index, word, quoted = step.groups()
        steps.append(int(index) if index else word or json.loads(quoted, strict=False))
        end = step.end()
    if not text or end != len(text):
        raise InvalidSQL(f"cannot read the JSON path {node.sql()}: write a literal such as '$.a[0].\"b c\"'")
    return tuple(steps)


def path_above(node: exp.Expr) -> exp.Literal:
    """Return the literal of a path without its last step."""
    *_, last = _STEP.finditer(node.name, 1)
    return exp.Literal.string(node.name[: last.start()])


def path_below(node: exp.Literal, steps: int) -> exp.Literal:
    """Return the literal of the rest of a path below its first ``steps`` steps."""
    end = 1
    for _ in range(steps):
        step = _STEP.match(node.name, end)
        assert step is not None
        end = step.end()
    return exp.Literal.string("$" + node.name[end:])


def sql_path(path: Path, target: Target) -> exp.Literal:
    """Build ``'$.a[0]."b c"'`` for T-SQL and Oracle; characters beyond ASCII are escaped, which both unescape.

    https://www.rfc-editor.org/rfc/rfc8259#section-7
    """
    negative = next((step for step in path if isinstance(step, int) and step < 0), None)
    if negative is not None and not target.has(JSON_NEGATIVE_INDEX):
        url = target.page_of(JSON_NEGATIVE_INDEX)
        raise refusal(f"the JSON index {negative}", target, "count from the beginning of the array", url)
    return exp.Literal.string("$" + "".join(_quote_step(step, _from_last) for step in path))


def sqlite_path(path: Path, target: Target) -> exp.Literal:
    """Build ``'$.a[#-1]'`` for SQLite, which compares escaped keys with the text that Django stored.

    In older versions a key ends at its first quotation mark, escaped or not.
    https://www.sqlite.org/json1.html#path_arguments
    """
    if any(isinstance(step, str) and '"' in step for step in path):
        raise refusal("a quotation mark in a JSON key", target, "rename the key", "https://www.sqlite.org/json1.html")
    return exp.Literal.string("$" + "".join(_quote_step(step, lambda index: f"[#{index}]") for step in path))


def duckdb_path(path: Path) -> exp.Expr:
    """Build ``'$.a[0]'``, or the JSON pointer ``'/a/0'`` if only a pointer can express the path.

    After the first step PostgreSQL takes 0 for an index or a member, as only
    a pointer does. DuckDB's paths take ``*`` for a wildcard even in quotes,
    and have no empty key. They only unescape the quote and the backslash.
    https://duckdb.org/docs/stable/data/json/json_functions
    """
    indexes = [step for step in path if isinstance(step, int)]
    ambiguous = any(isinstance(step, str) and step.isdigit() for step in path)
    if (
        all(index >= 0 for index in indexes)
        and not ambiguous
        and (_is_nested(path) or not set(path).isdisjoint({"", "*"}))
    ):
        escaped = (str(step).replace("~", "~0").replace("/", "~1") for step in path)
        return path_literal("".join(f"/{step}" for step in escaped))
    return path_literal("$" + "".join(_duckdb_step(step) for step in path))


def postgres_keys(path: Path) -> exp.Expr:
    """Build ``'{a,0}'``: an array of text, the operand of ``#>``."""
    return path_literal("{" + ",".join(_array_item(str(step)) for step in path) + "}")


def path_literal(text: str) -> exp.Expr:
    """Return text as a literal; ``'a' || CHR(0)`` if a key has a control character that is also a placeholder mark."""
    parts = [
        exp.Chr(expressions=[exp.Literal.number(ord(part))]) if part in (MARKER, NUMBER) else exp.Literal.string(part)
        for part in _CONTROL.split(text)
        if part
    ]
    for part in parts:
        part.type = exp.DataType.build("TEXT")
    if len(parts) < 2:
        return parts[0] if parts else exp.Literal.string("")
    joined: exp.Expr = parts[0]
    for part in parts[1:]:
        joined = exp.DPipe(this=joined, expression=part)
        joined.type = exp.DataType.build("TEXT")
    return exp.Paren(this=joined)


def _is_nested(path: Path) -> bool:
    return len(path) > 1 and any(isinstance(step, int) for step in path)


def _quote_step(step: str | int, negative: Callable[[int], str]) -> str:
    if isinstance(step, int):
        return f"[{step}]" if step >= 0 else negative(step)
    return f".{step}" if PLAIN_KEY.fullmatch(step) else f".{json.dumps(step)}"


def _from_last(index: int) -> str:
    return "[last]" if index == -1 else f"[last{index + 1}]"


def _duckdb_step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    quoted = step.replace("\\", "\\\\").replace('"', '\\"')
    return f".{step}" if PLAIN_KEY.fullmatch(step) else f'."{quoted}"'


def _array_item(text: str) -> str:
    if text.upper() != "NULL" and re.fullmatch(r"-?\w+", text, re.ASCII):
        return text
    return '"{}"'.format(text.replace("\\", "\\\\").replace('"', '\\"'))
