"""Functions that generic SQL does not have: those of another database in SQL by hand, and a project's own."""

from __future__ import annotations

import re

from sqlglot import exp

from dialects import Target
from dialects.functions import by_name, name_of_call
from dialects.functions.postgres_names import NAMES
from dialects.pipeline.steps import read

_CALL = re.compile(r'(?<![\w."])([a-z_]\w*)\s*\(', re.IGNORECASE)
#: Grammar before a parenthesis; percentiles have rules in place of a row of the table.
_GRAMMAR = re.compile(
    "ALL|AND|ANY|AS|BY|CAST|DISTINCT|EXISTS|FILTER|FROM|IN|INTO|NOT|ON|OR|OVER|PERCENTILE_(CONT|DISC)"
    "|ROW|SOME|THEN|UNION|USING|VALUES|WHEN|WHERE"
)


def own_functions(sql: str, target: Target) -> list[str]:
    """Return the functions of a statement that reach the target as written, in upper case and sorted.

    Neither the table of functions nor PostgreSQL has them. A function with its schema is the server's own.
    """
    names = {name.upper() for name in _CALL.findall(sql)} - by_name().keys()
    names = {name for name in names if name.lower() not in NAMES and not _GRAMMAR.fullmatch(name)}
    if not names:
        return []
    # Only a statement with such a name is parsed once more.
    source = read(sql, target, "native")
    calls = [node for node in source.tree.nodes_made_of(exp.Func) if not isinstance(node.parent, exp.Dot)]
    return sorted(names & {name_of_call(node, source.text) for node in calls})
