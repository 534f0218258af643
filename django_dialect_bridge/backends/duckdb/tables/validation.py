"""The checks of ``manage.py check --database`` for models that DuckDB stores differently than they ask.

Django's own checks read the features. They report most of DuckDB's limits, such as conditions of indexes, deferrable
constraints and stored generated columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps
from django.core import checks
from django.core.exceptions import FieldError
from django.db import DatabaseError, router
from django.db.backends.base.validation import BaseDatabaseValidation
from django.db.models import CheckConstraint, F, Q, UniqueConstraint
from django.db.models.expressions import Col, OrderBy
from django.db.models.fields.json import KeyTransform
from django.db.models.functions import Collate
from django.db.models.indexes import IndexExpression
from django.db.models.sql import Query
from django.db.models.sql.where import WhereNode

from django_dialect_bridge.backends.duckdb.tables.types import MOST_DIGITS
from django_dialect_bridge.refusals import not_supported

_INDEXES = "https://duckdb.org/docs/stable/sql/indexes"
#: Types that DuckDB cannot index, so that their columns cannot be unique either.
UNINDEXED_TYPES = ("INTERVAL",)
#: Expressions that it cannot index.
UNINDEXED_EXPRESSIONS = (Collate, KeyTransform)


class DatabaseValidation(BaseDatabaseValidation):
    connection: Any

    def check(self, **kwargs: Any) -> list[checks.CheckMessage]:
        """Check keys, indexes and constraints, about which Django does not ask the database."""
        alias = self.connection.alias
        models = [model for model in apps.get_models() if router.allow_migrate_model(alias, model)]
        return [
            message
            for model in models
            if not model._meta.proxy
            for message in (
                (*self._check_left_out(model), *self._impossible(model))
                if model._meta.managed
                else self._check_key(model)
            )
        ]

    def _check_key(self, model: Any) -> Iterator[checks.CheckMessage]:
        """Report a table that is not Django's and lacks the key that Django gives to a model without one."""
        key, table = model._meta.pk, model._meta.db_table
        if not getattr(key, "auto_created", False):
            return
        try:
            with self.connection.cursor() as cursor:
                columns = [column.name for column in self.connection.introspection.get_table_description(cursor, table)]
        except DatabaseError:  # The table does not exist now.
            return
        if key.column not in columns:
            yield checks.Error(
                f"{table} has no column {key.column}, which Django takes for the primary key, so its rows cannot be read.",
                hint="Let the field of a column whose values are unique have primary_key=True.",
                obj=model,
                id="dialect_bridge.E002",
            )

    def _check_left_out(self, model: Any) -> Iterator[checks.CheckMessage]:
        for one in [*model._meta.indexes, *model._meta.constraints]:
            if isinstance(one, UniqueConstraint) and one.condition is not None:
                continue
            if is_unindexable(self.connection, model, getattr(one, "fields", ()), getattr(one, "expressions", ())):
                yield _no_index(model, one.name)
            if isinstance(one, CheckConstraint) and is_computed(model, one.condition):
                yield checks.Warning(
                    f"DuckDB cannot check computed columns: {one.name} is left out.",
                    hint="Check the columns that it is computed from.",
                    obj=model,
                    id="dialect_bridge.W004",
                )
        for names in model._meta.unique_together:
            if is_unindexable(self.connection, model, names, ()):
                yield _no_index(model, f"unique_together of {', '.join(names)}")

    def _impossible(self, model: Any) -> Iterator[checks.CheckMessage]:
        for field in model._meta.pk_fields:
            computed, kind = getattr(field, "generated", False), field.db_type(self.connection)
            if computed or kind in UNINDEXED_TYPES:
                yield checks.Error(
                    f"DuckDB has no primary key of {'a computed' if computed else f'an {kind}'} column.",
                    hint="Take another field for the primary key, and let this one be unique by a constraint.",
                    obj=field,
                    id="dialect_bridge.E001",
                )

    def check_field_type(self, field: Any, field_type: str) -> list[checks.CheckMessage]:
        """Check a field with a column; check_field() calls this method."""
        found: list[checks.CheckMessage] = []
        if field_type in UNINDEXED_TYPES and (field.unique or field.db_index):
            option = "unique=True" if field.unique else "db_index=True"
            found.append(
                checks.Warning(
                    f"DuckDB cannot index {field_type} columns, so {option} has no effect there.",
                    hint="Keep the duration as a number, or ignore this where the values need not be unique.",
                    obj=field,
                    id="dialect_bridge.W001",
                )
            )
        if (getattr(field, "max_digits", None) or 0) > MOST_DIGITS:
            found.append(
                checks.Warning(
                    f"DuckDB's numbers have {MOST_DIGITS} digits at most: longer ones will be refused.",
                    obj=field,
                    id="dialect_bridge.W002",
                )
            )
        return found


def _no_index(model: Any, name: str) -> checks.CheckMessage:
    return checks.Warning(
        f"DuckDB has no index with a collation, into JSON documents, or of durations: {name} is left out.",
        obj=model,
        id="dialect_bridge.W003",
    )


def is_computed(model: Any, condition: Any) -> bool:
    """Return whether a condition has a computed column."""
    named = model._get_expr_references(condition)
    fields = {field.name: field for field in model._meta.local_fields}
    return any(getattr(fields.get(name), "generated", False) for name, *_ in named)


def is_unindexable(connection: Any, model: Any, fields: Iterable[Any], expressions: Any) -> bool:
    """Return whether DuckDB cannot index some fields, given by name or not, and expressions."""
    names = [field.removeprefix("-") if isinstance(field, str) else field for field in fields]
    found = [model._meta.get_field(name) if isinstance(name, str) else name for name in names]
    return (
        any(field.db_type(connection) in UNINDEXED_TYPES for field in found)
        or any(_type(connection, model, expression) in UNINDEXED_TYPES for expression in _each(expressions))
        or any(
            isinstance(part, UNINDEXED_EXPRESSIONS) or (isinstance(part, F) and "__" in part.name)  # type: ignore[attr-defined]
            for part in _parts(expressions)
        )
    )


def _type(connection: Any, model: Any, expression: Any) -> str | None:
    """Return the type of an expression of an index, resolved or not."""
    try:
        found = expression if hasattr(expression, "output_field") else expression.resolve_expression(Query(model))
        return found.output_field.db_type(connection)  # type: ignore[no-any-return]
    except (AttributeError, FieldError):
        return None


def _each(expressions: Any) -> Iterator[Any]:
    """Yield the expressions of an index, without their order."""
    for expression in expressions.get_source_expressions() if hasattr(expressions, "flatten") else expressions:
        while isinstance(expression, (IndexExpression, OrderBy)):
            (expression,) = expression.get_source_expressions()
        yield expression


def check_columns(connection: Any, model: Any, name: Any, expressions: Any) -> None:
    """Raise NotSupportedError for an index without a column, before DuckDB's own error ends the transaction."""
    if expressions and not any(isinstance(part, (Col, F, Q, WhereNode)) for part in _parts(expressions)):
        hint = "name a column in it, or leave the index out: the expression is the same for all rows"
        where = f'{model._meta.label}, index "{name}"'
        raise not_supported("an index without a column", connection.ops.bridge.target, hint, _INDEXES, where)


def _parts(expressions: Any) -> Iterator[Any]:
    """Yield all parts of expressions; an F() into a JSON document is one part."""
    for expression in [expressions] if hasattr(expressions, "flatten") else expressions:
        yield from expression.flatten() if hasattr(expression, "flatten") else [expression]
