"""A statement after each step of the pipeline, for people."""

from __future__ import annotations

from typing import NamedTuple

from sqlglot import ErrorLevel, exp

from dialects.pipeline.query import compile_shape
from dialects.shapes.store import CacheKey
from dialects.sql.names import FORM


class Step(NamedTuple):
    """A statement after a step."""

    #: "parse", "build functions", or the name of a rule.
    name: str
    #: The SQL after the step.
    sql: str


def trace(key: CacheKey) -> tuple[Step, ...]:
    """Return the statement after each step and rule that changed it; ``key`` is that of the whole statement.

    sqlglot alone generates the text for the target; parameters are named by their place in the input. Raise InvalidSQL
    and Unsupported.
    """
    steps: list[Step] = []

    def watch(name: str, tree: exp.Expr) -> None:
        text = tree.sql(
            key.options.target.family.dialect, pretty=key.options.pretty, unsupported_level=ErrorLevel.IGNORE
        )
        text = FORM.sub(r"p\1", text)
        if not steps or steps[-1].sql != text:
            steps.append(Step(name, text))

    compile_shape(key, watch)
    return tuple(steps)
