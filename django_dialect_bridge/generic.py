"""The generic connection: what Django asks while it compiles, answered so that the SQL comes out generic.

Generic SQL is what PostgreSQL's grammar covers with standard function names,
literal units and zones, and no casts but those that are meant.
"""

from __future__ import annotations

import json
from typing import Any

from django.conf import settings
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.client import BaseDatabaseClient
from django.db.backends.base.creation import BaseDatabaseCreation
from django.db.backends.base.features import BaseDatabaseFeatures
from django.db.backends.base.introspection import BaseDatabaseIntrospection
from django.db.backends.base.operations import BaseDatabaseOperations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.base.validation import BaseDatabaseValidation
from django.db.models.constants import OnConflict

from dialects import JSONText, Target, features

#: Internal field type -> generic column type.
DATA_TYPES = {
    "AutoField": "INTEGER",
    "BigAutoField": "BIGINT",
    "BigIntegerField": "BIGINT",
    "BinaryField": "BYTEA",
    "BooleanField": "BOOLEAN",
    "CharField": "VARCHAR(%(max_length)s)",
    "DateField": "DATE",
    "DateTimeField": "TIMESTAMPTZ",
    "DecimalField": "DECIMAL(%(max_digits)s, %(decimal_places)s)",
    "DurationField": "INTERVAL",
    "FileField": "VARCHAR(%(max_length)s)",
    "FilePathField": "VARCHAR(%(max_length)s)",
    "FloatField": "DOUBLE PRECISION",
    "GenericIPAddressField": "VARCHAR(39)",
    "IntegerField": "INTEGER",
    "IPAddressField": "VARCHAR(15)",
    "JSONField": "JSON",
    "OneToOneField": "BIGINT",
    "PositiveBigIntegerField": "BIGINT",
    "PositiveIntegerField": "INTEGER",
    "PositiveSmallIntegerField": "SMALLINT",
    "SlugField": "VARCHAR(%(max_length)s)",
    "SmallAutoField": "SMALLINT",
    "SmallIntegerField": "SMALLINT",
    "TextField": "TEXT",
    "TimeField": "TIME",
    "UUIDField": "UUID",
}

_TEXT_FIELDS = {"CharField", "FileField", "FilePathField", "SlugField", "TextField", "GenericIPAddressField"}


class GenericFeatures(BaseDatabaseFeatures):
    """Everything that generic SQL can say; what a target cannot, its rules say otherwise or refuse."""

    connection: Any
    allows_group_by_select_index = False
    can_distinct_on_fields = True
    has_native_boolean_field = True
    has_native_duration_field = True
    has_native_json_field = True
    has_native_uuid_field = True
    has_select_for_no_key_update = False
    has_select_for_update = True
    has_select_for_update_nowait = True
    has_select_for_update_of = True
    has_select_for_update_skip_locked = True
    requires_casted_case_in_updates = True
    has_json_object_function = True
    supports_aggregate_filter_clause = True
    supports_aggregate_order_by_clause = True
    supports_aggregation_over_interval_types = True
    supports_any_value = True
    supports_bit_aggregations = True
    supports_boolean_expr_in_select_clause = True
    supports_comparing_boolean_expr = True
    supports_default_keyword_in_bulk_insert = True
    supports_expression_indexes = True
    supports_frame_exclusion = True
    supports_frame_range_fixed_distance = True
    supports_ignore_conflicts = True
    supports_json_field_contains = True
    supports_order_by_nulls_modifier = True
    supports_over_clause = True
    supports_primitives_in_json_field = True
    supports_slicing_ordering_in_compound = True
    supports_temporal_subtraction = True
    supports_tuple_lookups = True
    supports_update_conflicts = True
    supports_update_conflicts_with_target = True
    supports_uuid4_function = True
    supports_uuid7_function = True
    supports_uuid7_function_shift = True
    uses_savepoints = False

    @property
    def can_return_columns_from_insert(self) -> bool:  # type: ignore[override]
        target: Target = self.connection.target
        return target.has(features.RETURNING_CLAUSE) or target.has(features.OUTPUT_CLAUSE)

    can_return_rows_from_bulk_insert = can_return_rows_from_update = can_return_columns_from_insert

    @property
    def supports_select_for_update_with_limit(self) -> bool:  # type: ignore[override]
        target: Target = self.connection.target
        return target.has(features.ROW_LOCKS_WITH_LIMIT)

    @property
    def interprets_empty_strings_as_nulls(self) -> bool:  # type: ignore[override]
        return not self.connection.target.has(features.EMPTY_STRINGS)


class GenericOperations(BaseDatabaseOperations):
    """SQL that the rules can read, and values as Python has them; drivers' needs come after translating."""

    connection: Any
    compiler_module = "django_dialect_bridge.compiler"
    # CAST(x AS VARCHAR) without a length.
    cast_char_field_without_max_length = "VARCHAR"
    cast_data_types = {"AutoField": "INTEGER", "BigAutoField": "BIGINT", "SmallAutoField": "SMALLINT"}
    explain_prefix = "EXPLAIN"

    @property
    def generic(self) -> Any:
        """A generic connection is its own generic twin."""
        return self.connection

    def quote_name(self, name: str) -> str:
        if name.startswith('"') and name.endswith('"'):
            return name  # Quoted already: Django hands names over more than once.
        return '"{}"'.format(name.replace('"', '""').replace("%", "%%"))

    # Dates and times. Units and zones are literals, for few targets take them as parameters.

    def date_extract_sql(self, lookup_type: str, sql: str, params: Any) -> tuple[str, Any]:
        match lookup_type:
            case "week_day":  # Sunday = 1, as on all of Django's backends.
                return f"(EXTRACT(DOW FROM {sql}) + 1)", params
            case "iso_week_day":
                return f"EXTRACT(ISODOW FROM {sql})", params
            case "iso_year":
                return f"EXTRACT(ISOYEAR FROM {sql})", params
            case "second":
                return f"FLOOR(EXTRACT(SECOND FROM {sql}))", params
        return f"EXTRACT({_word(lookup_type)} FROM {sql})", params

    def datetime_extract_sql(self, lookup_type: str, sql: str, params: Any, tzname: str | None) -> tuple[str, Any]:
        return self.date_extract_sql(lookup_type, _in_zone(sql, tzname), params)

    def time_extract_sql(self, lookup_type: str, sql: str, params: Any) -> Any:
        return self.date_extract_sql(lookup_type, sql, params)

    def date_trunc_sql(self, lookup_type: str, sql: str, params: Any, tzname: str | None = None) -> tuple[str, Any]:
        return f"CAST(DATE_TRUNC('{_word(lookup_type)}', {_in_zone(sql, tzname)}) AS DATE)", params

    def datetime_trunc_sql(self, lookup_type: str, sql: str, params: Any, tzname: str | None) -> Any:
        return f"DATE_TRUNC('{_word(lookup_type)}', {_in_zone(sql, tzname)})", params

    def time_trunc_sql(self, lookup_type: str, sql: str, params: Any, tzname: str | None = None) -> Any:
        return f"CAST(DATE_TRUNC('{_word(lookup_type)}', {_in_zone(sql, tzname)}) AS TIME)", params

    def datetime_cast_date_sql(self, sql: str, params: Any, tzname: str | None) -> tuple[str, Any]:
        return f"CAST({_in_zone(sql, tzname)} AS DATE)", params

    def datetime_cast_time_sql(self, sql: str, params: Any, tzname: str | None) -> tuple[str, Any]:
        return f"CAST({_in_zone(sql, tzname)} AS TIME)", params

    def subtract_temporals(self, internal_type: str, lhs: Any, rhs: Any) -> tuple[str, Any]:
        (lhs_sql, lhs_params), (rhs_sql, rhs_params) = lhs, rhs
        params = (*lhs_params, *rhs_params)
        if internal_type == "DateField":
            return f"(CAST({lhs_sql} AS TIMESTAMP) - CAST({rhs_sql} AS TIMESTAMP))", params
        return f"({lhs_sql} - {rhs_sql})", params

    # Text

    def lookup_cast(self, lookup_type: str, internal_type: str | None = None) -> str:
        if lookup_type not in _TEXT_LOOKUPS:
            return "%s"
        lookup = "%s" if internal_type in _TEXT_FIELDS else "CAST(%s AS TEXT)"
        return f"UPPER({lookup})" if lookup_type in _CASELESS_LOOKUPS else lookup

    def prep_for_like_query(self, x: Any) -> str:
        escaped = super().prep_for_like_query(x)
        if self.connection.target.has(features.LITERAL_BRACKETS_IN_LIKE):
            return escaped
        return escaped.replace("[", r"\[")

    def prep_for_iexact_query(self, x: Any) -> Any:
        return x

    def regex_lookup(self, lookup_type: str) -> str:
        return "%s ~ %s" if lookup_type == "regex" else "%s ~* %s"

    # Statements

    def for_update_sql(self, nowait: bool = False, skip_locked: bool = False, of: Any = (), no_key: bool = False) -> str:
        tables = f" OF {', '.join(of)}" if of else ""
        return f"FOR UPDATE{tables}{' NOWAIT' if nowait else ''}{' SKIP LOCKED' if skip_locked else ''}"

    def distinct_sql(self, fields: Any, params: Any) -> tuple[list[str], list[Any]]:
        if not fields:
            return ["DISTINCT"], []
        return [f"DISTINCT ON ({', '.join(fields)})"], [param for group in params for param in group]

    def bulk_insert_sql(self, fields: Any, placeholder_rows: Any) -> str:
        rows = ", ".join(f"({', '.join(row)})" for row in placeholder_rows)
        return f"VALUES {rows}"

    def pk_default_value(self) -> str:
        return "DEFAULT"

    def returning_columns(self, fields: Any) -> tuple[str, Any]:
        if not fields:
            return "", ()
        quote = self.quote_name
        return "RETURNING " + ", ".join(f"{quote(f.model._meta.db_table)}.{quote(f.column)}" for f in fields), ()

    # Django 5.2's name of returning_columns().
    return_insert_columns = returning_columns

    def on_conflict_suffix_sql(self, fields: Any, on_conflict: Any, update_fields: Any, unique_fields: Any) -> str:
        quote = self.quote_name
        if on_conflict == OnConflict.IGNORE:
            return "ON CONFLICT DO NOTHING"
        if on_conflict == OnConflict.UPDATE:
            target = ", ".join(map(quote, unique_fields))
            updates = ", ".join(f"{quote(name)} = EXCLUDED.{quote(name)}" for name in update_fields)
            return f"ON CONFLICT({target}) DO UPDATE SET {updates}"
        return ""

    def no_limit_value(self) -> None:
        return None

    # Values stay Python's.

    def adapt_datefield_value(self, value: Any) -> Any:
        return value

    def adapt_datetimefield_value(self, value: Any) -> Any:
        return value

    def adapt_timefield_value(self, value: Any) -> Any:
        return value

    def adapt_durationfield_value(self, value: Any) -> Any:
        return value

    def adapt_decimalfield_value(self, value: Any, max_digits: Any = None, decimal_places: Any = None) -> Any:
        return value

    def adapt_ipaddressfield_value(self, value: Any) -> Any:
        return value or None

    def adapt_json_value(self, value: Any, encoder: Any) -> JSONText:
        return JSONText(json.dumps(value, cls=encoder))


class _Database:
    """The exceptions and constructors that Django looks for on a driver's module."""

    class Error(Exception):
        pass

    DataError = OperationalError = IntegrityError = InternalError = Error
    ProgrammingError = NotSupportedError = DatabaseError = InterfaceError = Error
    Binary = bytes


class GenericConnection(BaseDatabaseWrapper):
    """The connection that Django compiles on; it never connects to anything."""

    vendor = "generic"
    display_name = "generic SQL"
    data_types = DATA_TYPES
    operators = {
        "exact": "= %s",
        "iexact": "= UPPER(%s)",
        "contains": r"LIKE %s ESCAPE '\'",
        "icontains": r"LIKE UPPER(%s) ESCAPE '\'",
        "regex": "~ %s",
        "iregex": "~* %s",
        "gt": "> %s",
        "gte": ">= %s",
        "lt": "< %s",
        "lte": "<= %s",
        "startswith": r"LIKE %s ESCAPE '\'",
        "endswith": r"LIKE %s ESCAPE '\'",
        "istartswith": r"LIKE UPPER(%s) ESCAPE '\'",
        "iendswith": r"LIKE UPPER(%s) ESCAPE '\'",
    }
    pattern_esc = r"LIKE_ESCAPED({})"
    pattern_ops = {
        "contains": r"LIKE '%%' || {} || '%%' ESCAPE '\'",
        "icontains": r"LIKE '%%' || UPPER({}) || '%%' ESCAPE '\'",
        "startswith": r"LIKE {} || '%%' ESCAPE '\'",
        "istartswith": r"LIKE UPPER({}) || '%%' ESCAPE '\'",
        "endswith": r"LIKE '%%' || {} ESCAPE '\'",
        "iendswith": r"LIKE '%%' || UPPER({}) ESCAPE '\'",
    }
    Database = _Database
    SchemaEditorClass = BaseDatabaseSchemaEditor
    client_class = BaseDatabaseClient
    creation_class = BaseDatabaseCreation
    features_class = GenericFeatures
    introspection_class = BaseDatabaseIntrospection
    ops_class = GenericOperations
    validation_class = BaseDatabaseValidation

    def __init__(self, target: Target, alias: str, of: BaseDatabaseWrapper | None = None) -> None:
        """``of`` is the backend's connection whose twin this is; without one, the connection is offline."""
        self.target, self.of = target, of
        settings_dict = dict(of.settings_dict) if of else {"NAME": "", "OPTIONS": {}, "TIME_ZONE": None}
        super().__init__(settings_dict, alias)

    def get_autocommit(self) -> bool:
        return self.of.get_autocommit() if self.of else False


_CASELESS_LOOKUPS = frozenset({"iexact", "icontains", "istartswith", "iendswith"})
_TEXT_LOOKUPS = _CASELESS_LOOKUPS | {"contains", "startswith", "endswith", "regex", "iregex"}


def _word(unit: str) -> str:
    """A unit that may stand in SQL as it is. Raises ValueError for anything else."""
    if not unit.replace("_", "").isalpha():
        raise ValueError(f"invalid lookup type {unit!r}")
    return unit.upper()


def _in_zone(sql: str, tzname: str | None) -> str:
    """An instant as the wall clock of a zone shows it; zones are IANA names or ``+HH:MM``."""
    if not tzname or not settings.USE_TZ:
        return sql
    return "({} AT TIME ZONE '{}')".format(sql, tzname.replace("'", "''").replace("%", "%%"))
