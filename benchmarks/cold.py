"""Cold: a query that was never seen.

The generic SQL of every query of the corpus is translated, with types, functions and all rewrites. It is compared with
`sqlglot.parse_one(sql, read="postgres").sql(dialect)` of the same SQL.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sqlglot
from django.db import NotSupportedError
from sqlglot.errors import SqlglotError

from benchmarks.queries import FAMILIES, corpus
from benchmarks.report import Line, Sample, spread
from benchmarks.timing import Pair, pair
from dialects import Target, Unsupported, cache_clear, translate, type_names
from dialects.rewrites.base import steps_for
from dialects.sql.parameters.equality import equal_values, repeats_expressions
from django_dialect_bridge.offline.capture import generic_statements
from django_dialect_bridge.statement import project_schema


def measure(sample: Sample) -> Iterator[Line]:
    for family in FAMILIES:
        yield from spread(family, list(_pairs(Target.of(family), sample)), 2.0)


def _pairs(target: Target, sample: Sample) -> Iterator[Pair]:
    for name, query in corpus(sample):
        try:
            ((sql, params, _),) = generic_statements(query, target)
            ours, bare = translating(sql, params, target), printing(sql, target)
            ours(), bare()
        except (NotSupportedError, Unsupported, SqlglotError):
            continue
        yield pair(name, ours, bare, max(3, sample.rounds // 2))


def translating(sql: str, params: Any, target: Target) -> Callable[[], Any]:
    """A translation that finds nothing in the cache, and nodes of types that no rules were looked up for together.

    Without parameters, their types are not said.
    """
    types, schema = None if params is None else type_names(params), project_schema()
    same = equal_values(params) if params and repeats_expressions(sql) else ()

    def run() -> object:
        cache_clear()
        steps_for.cache_clear()
        return translate(sql, target, types=types, schema=schema, same=same)

    return run


def printing(sql: str, target: Target) -> Callable[[], Any]:
    """What sqlglot does with the same SQL, its markers named and its percent signs single."""
    text, dialect = sql % ((":p",) * sql.replace("%%", "").count("%s")), target.family.sqlglot
    return lambda: sqlglot.parse_one(text, read="postgres").sql(dialect)
