"""A schema editor that writes Django's definitions in generic SQL, and translates each at once."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from copy import copy
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.ddl_references import IndexColumns
from django.db.models.fields import NOT_PROVIDED

from dialects import features
from django_dialect_bridge.refusals import not_supported

# Private characters of Unicode, which no definition contains.
#: Marks a percent sign of a name or a comment.
PERCENT = "\ue002"
_COLUMNS = "https://docs.djangoproject.com/en/stable/ref/migration-operations/#alterfield"
_VALUE = "\ue000{}\ue001"
_PLACEHOLDERS = re.compile("%%|%s")
_MARKS = re.compile("%%|%s|\ue000(\\d+)\ue001")


#: Numbers that PostgreSQL only converts from and to a boolean through an integer.
_OTHER_NUMBERS = frozenset({"SMALLINT", "BIGINT", "DECIMAL", "DOUBLE PRECISION"})
#: The action of a foreign key, which Django 5.2 lacks.
_ON_DELETE = "%(on_delete_db)s" if hasattr(BaseDatabaseSchemaEditor, "_create_on_delete_sql") else ""


class GenericSchemaEditor(BaseDatabaseSchemaEditor):
    """Collects the statements of a migration; nothing runs.

    If Django writes a value's text into SQL, the text is a mark. The value becomes a
    literal of the target at the end.
    """

    # PostgreSQL drops a column with all that names it, except other tables' foreign keys, which Django drops before.
    # A column is added with its foreign key, so that a later operation of the migration can drop it.
    sql_create_column_inline_fk = (
        f"CONSTRAINT %(name)s REFERENCES %(to_table)s (%(to_column)s){_ON_DELETE}%(deferrable)s"
    )
    sql_delete_column = "ALTER TABLE %(table)s DROP COLUMN %(column)s"
    sql_create_index = "CREATE INDEX %(name)s ON %(table)s%(using)s (%(columns)s)%(include)s%(extra)s%(condition)s"
    connection: Any

    def __init__(self, connection: Any, collect_sql: bool = True, atomic: bool = True) -> None:
        super().__init__(connection, collect_sql=True, atomic=atomic)
        #: Whether the statements are collected, or only applied to the catalogue.
        self.printing = True
        #: A user's own SQL, which is not translated.
        self.verbatim: Collection[str] = ()
        self._values: list[Any] = []

    def execute(self, sql: Any, params: Sequence[Any] | None = ()) -> None:
        """Translate a statement into the target's dialect and collect it."""
        text = str(sql)
        if text in self.verbatim:
            if self.printing:
                self._collect_verbatim(text, params)
            return
        generic, values = self._with_values(text.replace("%", "%%") if params is None else text, params or ())
        definitions = self.connection.definitions
        if self.printing:
            statements = definitions.define(generic, values)
            self.collected_sql += [f"-- {remark}" for remark in definitions.remarks]
            definitions.remarks.clear()
            self.collected_sql += statements
        else:
            definitions.read(generic, values)

    def _collect_verbatim(self, text: str, params: Any) -> None:
        self.collected_sql.append("-- SQL of the migration's own, as it is written there:")
        if params:
            literal = self.connection.target.family.literal
            text = text % tuple(literal(value) for value in params)
        self.collected_sql.append(_strip_end(text.strip()))

    def _with_values(self, sql: str, params: Sequence[Any]) -> tuple[str, list[Any]]:
        """Return SQL with a placeholder for each value, and the values in their order."""
        given, values = iter(params), []

        def put(match: re.Match[str]) -> str:
            if match[0] == "%%":
                return match[0]
            values.append(next(given) if match[0] == "%s" else self._values[int(match[1])])
            return "%s"

        return _MARKS.sub(put, sql).replace(PERCENT, "%%"), values

    def quote_value(self, value: Any) -> str:
        self._values.append(value)
        return _VALUE.format(len(self._values) - 1)

    def _comment_sql(self, comment: str | None) -> str:
        return "'{}'".format((comment or "").replace("'", "''").replace("%", PERCENT))

    def alter_db_table(self, model: Any, old_db_table: str, new_db_table: str) -> None:
        super().alter_db_table(model, old_db_table, new_db_table)
        # Django looks up a renamed table's constraints by its old name, because the database has not run the rename.
        # The catalogue has followed it.
        self.collected_table_renames: dict[str, str] = {}

    def alter_db_table_comment(self, model: Any, old_db_table_comment: Any, new_db_table_comment: Any) -> None:
        table, comment = self.quote_name(model._meta.db_table), self._comment_sql(new_db_table_comment)
        self.execute(self.sql_alter_table_comment % {"table": table, "comment": comment})

    def db_default_sql(self, field: Any) -> tuple[str, Any]:
        return self._mark_parameters(*super().db_default_sql(field)), ()

    def _column_generated_sql(self, field: Any) -> tuple[str, Any]:
        # As on PostgreSQL, a column without a keyword is virtual.
        sql = self._mark_parameters(*field.generated_sql(self.connection))
        return f"GENERATED ALWAYS AS ({sql}){' STORED' if field.db_persist else ''}", ()

    def _mark_parameters(self, sql: str, params: Sequence[Any]) -> str:
        """Replace parameters with marks, because Django would add a table's constraints later otherwise."""
        given = iter(params)
        return _PLACEHOLDERS.sub(lambda match: PERCENT if match[0] == "%%" else self.quote_value(next(given)), sql)

    def _alter_field(self, model: Any, old_field: Any, new_field: Any, *args: Any, **options: Any) -> None:
        old, new = self._field_as_stored(old_field), self._field_as_stored(new_field)
        if old.has_db_default() and self._kind(old) != self._kind(new):
            old = self._drop_default(model, old)
        super()._alter_field(model, old, new, *args, **options)  # type: ignore[misc]
        filled = new_field.has_default() or new_field.has_db_default()
        if new is not new_field and old_field.null and filled:
            self._fill(model, new_field)

    def _kind(self, field: Any) -> str:
        """Return a column's type without length and digits."""
        return (field.db_type(self.connection) or "").partition("(")[0]

    def _drop_default(self, model: Any, field: Any) -> Any:
        """Drop a column's default before its type changes, and return the field without it.

        PostgreSQL: default for column cannot be cast automatically. The new default is set afterwards.
        """
        sql, params = self._alter_column_database_default_sql(model, field, field, drop=True)  # type: ignore[attr-defined]
        self.execute(self.sql_alter_column % {"table": self.quote_name(model._meta.db_table), "changes": sql}, params)
        without = copy(field)
        without.db_default = NOT_PROVIDED
        return without

    def _fill(self, model: Any, field: Any) -> None:
        """Set the default in rows without a value, if the column allows NULL and its field does not."""
        default = self.effective_default(field)
        sql, params = self.db_default_sql(field) if field.has_db_default() else ("%s", [default])
        if default is None and not field.has_db_default():
            return
        names = {"table": self.quote_name(model._meta.db_table), "column": self.quote_name(field.column)}
        self.execute(self.sql_update_with_default % {**names, "default": sql}, params)

    def _field_as_stored(self, field: Any) -> Any:
        """Return a field that allows NULL if its column does, because the target stores an empty text as NULL."""
        empty_is_null = self.connection.features.interprets_empty_strings_as_nulls and field.empty_strings_allowed
        if not empty_is_null or field.primary_key or field.null:
            return field
        stored = copy(field)
        stored.null = True
        return stored

    def remove_index(self, model: Any, index: Any) -> None:
        self._assume(model, index, "index")
        super().remove_index(model, index)

    def rename_index(self, model: Any, old_index: Any, new_index: Any) -> None:
        self._assume(model, old_index, "index")
        super().rename_index(model, old_index, new_index)

    def remove_constraint(self, model: Any, constraint: Any) -> None:
        self._assume(model, constraint, "constraint")
        super().remove_constraint(model, constraint)

    def _assume(self, model: Any, made: Any, what: str) -> None:
        """Register an index or a constraint that no migration has created, such as one of a user's own SQL."""
        definitions = self.connection.definitions
        if definitions.catalogue.find_with_part(made.name) is not None:
            return
        try:
            sql = made.create_sql(model, self)
        except FieldDoesNotExist:  # One of its fields was renamed, which Django does not update in it.
            return
        if sql is None:
            return
        definitions.read(*self._with_values(str(sql).replace("%", "%%"), ()))
        if self.printing:
            self.collected_sql.append(f"-- No migration has created the {what} {made.name}: it is assumed to exist.")

    def effective_default(self, field: Any) -> Any:
        default = super().effective_default(field)
        # An empty text is NULL, which is also the value of a column without a default.
        nothing = self.connection.features.interprets_empty_strings_as_nulls and default in ("", b"")
        return None if nothing else default

    def _alter_column_null_sql(self, model: Any, old_field: Any, new_field: Any) -> tuple[str, Any]:
        sql = self.sql_alter_column_null if new_field.null else self.sql_alter_column_not_null
        kind = new_field.db_parameters(connection=self.connection)["type"]
        return sql % {"column": self.quote_name(new_field.column), "type": kind}, []

    def _alter_column_type_sql(self, model: Any, old_field: Any, new_field: Any, *args: Any) -> Any:
        suffixes = {field.db_type_suffix(self.connection) for field in (old_field, new_field)}
        if len(suffixes) > 1:
            target = self.connection.target
            construct = "a column that starts or stops generating its values"
            hint = "create a new table with the new key, and copy the rows"
            raise not_supported(construct, target, hint, _COLUMNS, f"{model._meta.label}.{new_field.name}")
        (sql, params), others = super()._alter_column_type_sql(model, old_field, new_field, *args)  # type: ignore[misc]
        old, new = self._kind(old_field), self._kind(new_field)
        if old != new:
            # PostgreSQL only converts implicitly for assignment casts.
            through = "::INTEGER" if "BOOLEAN" in (old, new) and {old, new} - {"BOOLEAN"} <= _OTHER_NUMBERS else ""
            sql += f" USING {self.quote_name(new_field.column)}{through}::{new_field.db_type(self.connection)}"
        return (sql, params), others

    def _index_columns(self, table: Any, columns: Any, col_suffixes: Any, opclasses: Any) -> Any:
        if opclasses:
            return IndexColumns(table, columns, self.quote_name, col_suffixes=col_suffixes, opclasses=opclasses)
        return super()._index_columns(table, columns, col_suffixes, opclasses)  # type: ignore[misc]

    def _unique_index_nulls_distinct_sql(self, nulls_distinct: bool | None) -> str:
        return " NULLS NOT DISTINCT" if nulls_distinct is False else ""

    def _create_unique_sql(self, *args: Any, **kwargs: Any) -> Any:
        statement = super()._create_unique_sql(*args, **kwargs)  # type: ignore[misc]
        if statement is not None and statement.template == self.sql_create_unique_index:
            # sqlglot only parses NULLS NOT DISTINCT in constraints; here it is an option of the index.
            nulls = statement.parts["nulls_distinct"]
            statement.parts["nulls_distinct"] = " WITH (nulls_distinct = FALSE)" if nulls else ""
        return statement

    def _field_should_be_indexed(self, model: Any, field: Any) -> bool:
        if not super()._field_should_be_indexed(model, field):  # type: ignore[misc]
            return False
        long = field.db_type(self.connection) in ("TEXT", "JSON", "BYTEA")
        return not long or bool(self.connection.target.has(features.INDEXED_LONG_COLUMNS))


def _strip_end(text: str) -> str:
    """Return a user's SQL without a semicolon at its end, and with a line break after a last comment."""
    last = text.rpartition("\n")[2]
    if "--" in last:
        return text + "\n"
    return text if text.upper().endswith("END;") else text.removesuffix(";")
