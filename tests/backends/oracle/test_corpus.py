"""The queries of the corpus by the engine: what is compiled, and what reaches the driver."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError

from django_dialect_bridge import compile_query
from django_dialect_bridge.compiler import GenericCompiler
from tests.corpus import QUERIES
from tests.every import every

TARGET = "oracle@19c"


@pytest.mark.corpus
@every("name", QUERIES)
def test_the_engine_compiles_what_is_compiled_offline(name: str, oracle: Any) -> None:
    """What is compiled offline is judged by the legality checks."""
    query = QUERIES[name]
    compiler = query().query.get_compiler("oracle")
    try:
        compiled = compile_query(query(), to=TARGET)
    except (EmptyResultSet, NotSupportedError):
        return
    if isinstance(compiler, GenericCompiler):  # The bridge has no part in those of packages.
        same = compiler.as_sql() == (compiled.sql, compiled.params)
        # Django's backend has a range of integers, beyond which no row is looked for.
        assert same == (name != "value_integer_overflow")


@pytest.mark.corpus
@every("name", QUERIES)
def test_the_driver_gets_every_parameter(name: str, connected: Callable[..., Any]) -> None:
    """Django's cursor names placeholders by values, so that equal parameters are one."""
    _, driver = connected(dialect=TARGET)
    compiler = QUERIES[name]().query.get_compiler("oracle")
    try:
        if isinstance(compiler, GenericCompiler):
            list(compiler.execute_sql() or ())
    except (EmptyResultSet, NotSupportedError):
        return
    if driver.executed:
        sql, params = driver.executed[-1]
        assert "%s" not in sql
        assert all(parameter in sql for parameter in params)
