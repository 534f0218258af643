"""Expressions of constraints, indexes and generated columns, translated by the types of the table's columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dialects.sql.types.datatypes import FrozenSchema
from django_dialect_bridge.schema_types import columns_of, native_fields
from django_dialect_bridge.statement import Bridge, translate_statement

# The columns have no table's name, so any name will do.
_BEFORE, _AFTER = "SELECT ", ' FROM "of"'


def translate_expression(sql: str, params: Sequence[Any], bridge: Bridge, model: Any) -> tuple[str, Any]:
    """Translate an expression over the columns of a model, which have no table before them.

    The model may be a migration's, unlike that of the project. Return the target's SQL and the adapted parameters.
    Raise NotSupportedError.
    """
    schema = FrozenSchema({"of": columns_of(model._meta, native_fields())})
    translation, adapted = translate_statement(f"{_BEFORE}{sql}{_AFTER}", params, bridge, schema=schema)
    return translation.sql.removeprefix(_BEFORE).removesuffix(_AFTER), adapted
