"""Compiling and capturing without any connection: every statement is captured before it would run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, NotSupportedError, connections
from django.db.models import QuerySet
from django.db.models.query import RawQuerySet
from django.db.models.sql import Query, RawQuery
from django.db.models.sql.constants import ROW_COUNT

from dialects import Target
from django_dialect_bridge.compiled import Compiled, compile_statement
from django_dialect_bridge.foreign import VENDORS, full_name
from django_dialect_bridge.offline.compiler import OfflineCompiler, offline_twin
from django_dialect_bridge.offline.connection import all_connections_offline, offline_alias, offline_connection
from django_dialect_bridge.offline.recording import CapturedStatement, Recorder, users_own
from django_dialect_bridge.refusals import not_supported
from django_dialect_bridge.statement import Bridge


def compile_query(
    query: QuerySet[Any] | Query | RawQuerySet[Any],
    to: str | Target,
    *,
    using: str | None = None,
    paramstyle: str = "format",
    semantics: str = "native",
    pretty: bool = False,
) -> Compiled:
    """Compile a queryset or one of Django's queries (aggregate, update, delete, insert) for a target.

    The call raises Django's errors, EmptyResultSet included. It raises
    NotSupportedError if the target cannot express the query, and
    dialects.UnknownTarget for an unknown target. Nothing runs, and nothing
    connects. The query is not changed. ``using`` is the alias of its database;
    without one, it is a queryset's own, or the default. ``pretty`` formats the SQL
    over several lines.
    """
    bridge = Bridge(Target.of(to), paramstyle, semantics, pretty)
    statements = generic_statements(query, bridge.target, using)
    if len(statements) != 1:
        raise ValueError(f"the query takes {len(statements)} statements: use capture()")
    return compile_statement(*statements[0], bridge)


def generic_statements(
    query: QuerySet[Any] | Query | RawQuerySet[Any], target: Target, using: str | None = None
) -> list[CapturedStatement]:
    """Return the generic SQL of a query for a target, with its parameters, statement by statement."""
    inner = query.query if isinstance(query, (QuerySet, RawQuerySet)) else query
    if isinstance(inner, RawQuery):
        return [users_own(inner.sql, inner.params)]
    if not isinstance(inner, Query):
        raise TypeError(f"expected a queryset or a django Query, got {type(query).__name__}")
    # A subquery with an explicit database is compared with the connection's alias.
    alias = using or (query.db if isinstance(query, QuerySet) else DEFAULT_DB_ALIAS)
    offline_connection(target).alias = alias
    compiler = copy_query(inner).get_compiler(using=offline_alias(target))
    if not isinstance(compiler, OfflineCompiler):
        return foreign_statements(inner, target, alias)
    if getattr(inner, "related_updates", None):
        # Columns of other tables need a query of their own, which finds the rows.
        recorder = Recorder()
        with all_connections_offline(target, recorder):
            copy_query(inner).get_compiler(using=alias).execute_sql(ROW_COUNT)
        return recorder.statements
    result = compiler.as_sql()
    typed = compiler.typed
    return [(sql, params, typed) for sql, params in (result if isinstance(result, list) else [result])]


def foreign_statements(query: Query, target: Target, alias: str) -> list[CapturedStatement]:
    """Return the generic SQL of a query whose compiler is a package's subclass of one of Django's own."""
    with all_connections_offline(target, Recorder()):
        connection: Any = connections[alias]
        # It only knows Django's vendors, and generic SQL is PostgreSQL's.
        connection.vendor = "postgresql"
        compiler = offline_twin(copy_query(query).get_compiler(using=alias))
        try:
            sql, params = compiler.as_sql()
        except (EmptyResultSet, NotSupportedError):
            raise
        except Exception as error:
            construct = f"the compiler {full_name(compiler)}, which ended with {type(error).__name__}: {error},"
            hint = "let it write PostgreSQL's SQL where connection.vendor is 'postgresql'"
            raise not_supported(construct, target, hint, VENDORS) from error
    return [(sql, params, compiler.typed)]


def copy_query(query: Query) -> Query:
    """Return a clone that compiling may change: Django's shares a union's select lists with the original."""
    clone = query.clone()
    parts = [clone]
    for part in parts:
        parts.extend(part.combined_queries)
        part.selected = part.selected and dict(part.selected)
    return clone


def capture(
    call: Callable[[], Any],
    to: str | Target,
    *,
    paramstyle: str = "format",
    semantics: str = "native",
    pretty: bool = False,
) -> list[Compiled]:
    """Return every statement that ``call`` would run, compiled for a target; nothing runs.

    A statement may depend on the rows of an earlier one. So if a statement reads,
    ``call`` is made twice: every query finds a row in the first, none in the second.
    For ``get_or_create`` the result has its SELECT and its INSERT. An error of
    ``call`` in the first case is raised; its attribute ``captured`` is the list of
    the statements.
    """
    bridge = Bridge(Target.of(to), paramstyle, semantics, pretty)
    try:
        statements = capture_call(call, bridge.target)[1]
    except Exception as error:
        _attach(error, bridge)
        raise
    return [compile_statement(*statement, bridge) for statement in statements]


def _attach(error: Exception, bridge: Bridge) -> None:
    """Compile the statements before an error of the call, and attach them, with their refusals."""
    found: list[Compiled] = []
    statements: list[CapturedStatement] = getattr(error, "captured", [])
    for statement in statements:
        try:
            found.append(compile_statement(*statement, bridge))
        except (NotSupportedError, ValueError) as refusal:
            error.add_note(f"a statement before it: {refusal}")
    error.captured = found  # type: ignore[attr-defined]
    error.add_note(f"statements before it, in its attribute captured: {len(found)}")


def capture_call(call: Callable[[], Any], target: Target) -> tuple[Any, list[CapturedStatement]]:
    """Return the result of ``call`` if every query finds a row, and the generic statements of both cases.

    An error in that case is raised with the statements as its attribute
    ``captured``. An error in the case without rows only ends its statements.
    """
    found = Recorder(returns_rows=True)
    result, error = _run(call, target, found)
    statements = list(found.statements)
    if found.has_reads:
        missing = Recorder(returns_rows=False)
        _, refusal = _run(call, target, missing)
        statements += [statement for statement in missing.statements if statement not in statements]
        error = error or (refusal if isinstance(refusal, NotSupportedError) else None)
    if error is not None:
        error.captured = statements  # type: ignore[attr-defined]
        raise error
    return result, statements


def _run(call: Callable[[], Any], target: Target, recorder: Recorder) -> tuple[Any, Exception | None]:
    with all_connections_offline(target, recorder):
        try:
            return call(), None
        except Exception as error:
            return None, error
