"""Raw SQL as an expression, in generic SQL or in the target's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import expressions

from dialects import Target
from django_dialect_bridge.dispatch import families_of
from django_dialect_bridge.native.fragments import assemble, type_in_generic_sql
from django_dialect_bridge.refusals import not_supported

_URL = "https://docs.djangoproject.com/en/stable/ref/models/expressions/#raw-sql-expressions"


class RawSQL(expressions.RawSQL):
    """Django's ``RawSQL``, also in the target's own dialect: ``RawSQL("SOUNDEX(name)", (), dialect="tsql")``.

    Without ``dialect`` the SQL is generic. Raise UnknownTarget for an unknown dialect.
    """

    def __init__(
        self, sql: str, params: Sequence[Any] = (), output_field: Any = None, dialect: str | None = None
    ) -> None:
        super().__init__(sql, params, output_field)
        self.dialect = None if dialect is None else Target.of(dialect).family.name

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        """Return the SQL and its parameters. Raise NotSupportedError for a target of another dialect."""
        sql, params = super().as_sql(compiler, connection)
        target = getattr(connection, "target", None)
        if self.dialect is None or target is None:  # A backend without the bridge only has its own dialect.
            return sql, params
        if self.dialect not in families_of(target):
            hint = f"write it for {target.family.name} too, or leave out dialect if the SQL is generic"
            raise not_supported(f"RawSQL in the dialect of {self.dialect}", target, hint, _URL)
        return assemble(sql, params, (), type_in_generic_sql(self, connection))
