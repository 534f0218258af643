"""The five compilers of a Django backend: Django's own compiling, our dispatch and translation.

``from django_dialect_bridge.compiler import *`` is a backend's whole compiler
module; its operations have ``BridgeOperationsMixin``.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import partial, wraps
from typing import Any

import django
from django.apps import apps
from django.db import NotSupportedError
from django.db.models.sql import compiler

from dialects.sql.quotes import with_double_quotes
from django_dialect_bridge import overrides  # noqa: F401  registers what makes the SQL generic
from django_dialect_bridge.refusals import ForeignCompiler, in_query
from django_dialect_bridge.returning import InsertInOrder
from django_dialect_bridge.statement import schema_in, translate_statement

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]

# What the outer compiler of this statement writes, if one is active: only the
# outermost translates. Executing starts again, because pre_sql_setup() of an
# update runs a query while the update is compiled.
_inside: ContextVar[str] = ContextVar("inside a statement", default="")
_GENERIC, _OWN = "generic SQL", "the database's own SQL"


class GenericCompiler:
    """Compiles to generic SQL on a generic connection."""

    writes_generic_sql = True
    connection: Any
    query: Any

    def compile(self, node: Any) -> tuple[str, Any]:
        """Dispatch a node as Django does, but with overrides of ``as_vendor`` instead of ``as_<vendor>``."""
        connection = self.connection
        try:
            override = connection.overrides[type(node)]
        except AttributeError:
            # The backend's own connection for a constraint or an index, which is not translated.
            own = connection.ops.own_compiler
            if own is compiler.SQLCompiler:
                return own.compile(self, node)  # type: ignore[arg-type]
            return own(self.query, connection, None).compile(node)  # type: ignore[no-any-return]
        if override is None:
            return node.as_sql(self, connection)  # type: ignore[no-any-return]
        return override(node, self, connection)  # type: ignore[no-any-return]

    def refusal(self, error: NotSupportedError) -> NotSupportedError:
        """Return a refusal during compiling with the target and what to do instead."""
        return in_query(error, self.connection.target, self.query.model)

    if django.VERSION < (6, 1):

        def get_from_clause(self) -> Any:
            """Refuse what Django 5.2 and 6.0 leave unquoted: an alias with a leading dollar sign would begin a text."""
            names = [*self.query.alias_map, *self.query.extra]
            # One look at all of them, because each query passes here.
            if "$" in "".join(names) and any(
                name.startswith("$") and name not in self.query.table_map for name in names
            ):
                raise ValueError("Column aliases cannot begin with a dollar sign.")
            return super().get_from_clause()  # type: ignore[misc]


class InsertedTypes:
    """Tells whether an INSERT's translation depends on the types of the parameters: if one is within an expression.

    Values themselves have the types of their columns. With types of their own, each combination of NULLs in a bulk
    insert would be a shape of its own.
    """

    typed = False

    def compile(self, node: Any) -> tuple[str, Any]:
        sql, params = super().compile(node)  # type: ignore[misc]
        self.typed = self.typed or bool(params)
        return sql, params


class BridgeCompiler(GenericCompiler):
    """Compiles on the generic twin of its connection and translates at the outermost ``as_sql``."""

    #: Whether the translation depends on the types of the parameters.
    typed = True
    #: An engine's method of a translated statement and its parameters: it adds what only the engine's server has.
    complete: Callable[[str, Any], tuple[str, Any]] | None = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Let the whole SQL of a package's subclass be generic, such as a WITH before the statement."""
        super().__init_subclass__(**kwargs)
        if not getattr(cls.as_sql, "is_whole", False):
            cls.as_sql = _whole(cls.as_sql)  # type: ignore[method-assign]

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        """Return Django's SQL and parameters in the target's dialect, or generic SQL inside another statement.

        Raise NotSupportedError if the target cannot express the statement.
        """
        return self._translate(super().as_sql, args, kwargs)  # type: ignore[misc]

    as_sql.is_whole = True  # type: ignore[attr-defined]

    def _translate(self, as_sql: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if self.query.explain_info:
            return self._explain(*args, **kwargs)
        connection, inside = self.connection, _inside.get()
        if inside == _OWN:
            return as_sql(*args, **kwargs)
        operations = connection.ops
        # It raises if the settings are wrong.
        generic = operations.generic
        token = _inside.set(_GENERIC)
        self.connection = generic
        try:
            compiled = as_sql(*args, **kwargs)
        except ForeignCompiler:
            if inside or not operations.is_written_by_django:
                raise
            self.connection = connection
            _inside.set(_OWN)
            return as_sql(*args, **kwargs)
        except NotSupportedError as error:
            refused = self.refusal(error)
            raise refused from refused.__cause__
        finally:
            self.connection = connection
            _inside.reset(token)
        if inside:
            return compiled
        bridge, model = operations.bridge, self.query.model
        # A condition of a constraint that is validated has no model.
        schema = None if model is None or model._meta.apps is apps else schema_in(model._meta.apps)
        if isinstance(compiled, list):
            statements = []
            # A comprehension would cost each query on Python 3.11, whose variables in it are cells of their own.
            for sql, params in compiled:
                translation, params = translate_statement(sql, params, bridge, self.typed, schema)
                statements.append((translation.sql, params))
            return statements
        sql, params = compiled
        if not sql:
            return compiled
        if (quote := operations.own_quote) and quote in sql:
            sql = with_double_quotes(sql, quote)
        translation, params = translate_statement(sql, params, bridge, self.typed, schema)
        if self.complete is None:
            return translation.sql, params
        return self.complete(translation.sql, params)

    def _explain(self, *args: Any, **kwargs: Any) -> Any:
        """Return the backend's EXPLAIN, which precedes its SQL."""
        info, self.query.explain_info = self.query.explain_info, None
        try:
            sql, params = self.as_sql(*args, **kwargs)
        finally:
            self.query.explain_info = info
        return f"{self.connection.ops.explain_query_prefix(info.format, **info.options)} {sql}", params

    def execute_sql(self, *args: Any, **kwargs: Any) -> Any:
        self.connection.ops.before_executing()
        token = _inside.set("")
        try:
            return super().execute_sql(*args, **kwargs)  # type: ignore[misc]
        finally:
            _inside.reset(token)


def _whole(as_sql: Callable[..., Any]) -> Callable[..., Any]:
    """Return an as_sql() whose result is translated, except for the backend's own class."""

    @wraps(as_sql)
    def translate(self: BridgeCompiler, *args: Any, **kwargs: Any) -> Any:
        if type(self) is self.connection.ops.compiler(self.query.compiler):
            return as_sql(self, *args, **kwargs)
        return self._translate(partial(as_sql, self), args, kwargs)

    translate.is_whole = True  # type: ignore[attr-defined]
    return translate


class SQLCompiler(BridgeCompiler, compiler.SQLCompiler):
    pass


class SQLInsertCompiler(InsertInOrder, InsertedTypes, BridgeCompiler, compiler.SQLInsertCompiler):  # type: ignore[misc]
    pass


class SQLUpdateCompiler(BridgeCompiler, compiler.SQLUpdateCompiler):
    pass


class SQLDeleteCompiler(BridgeCompiler, compiler.SQLDeleteCompiler):
    pass


class SQLAggregateCompiler(BridgeCompiler, compiler.SQLAggregateCompiler):
    pass
