"""The generic connection's spelling of dates, texts and statements."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django.conf import settings
from django.db import DataError
from django.db.models import Field
from django.db.models.constants import OnConflict
from django.db.models.functions import Cast

from dialects import features
from dialects.sql.quotes import quote_once
from django_dialect_bridge.generic.spatial import SpatialRefusals
from django_dialect_bridge.generic.values import ValueOperations
from django_dialect_bridge.output import OutputVariable
from django_dialect_bridge.refusals import not_supported
from django_dialect_bridge.returning import Selected

#: The rows of an INSERT that has to unite them.
LONGEST_UNION = 1000

_EXPLAIN = "https://docs.djangoproject.com/en/stable/ref/models/querysets/#explain"
_TEXT_FIELDS = {"CharField", "FileField", "FilePathField", "SlugField", "TextField"}
_ADDRESS_FIELDS = {"GenericIPAddressField", "IPAddressField"}
_CASELESS_LOOKUPS = frozenset({"iexact", "icontains", "istartswith", "iendswith"})
#: Types that every server compares without a cast.
_COMPARABLE = {"SMALLINT": "INTEGER", "BIGINT": "INTEGER", "TEXT": "VARCHAR"}
_TEXT_LOOKUPS = _CASELESS_LOOKUPS | {"contains", "startswith", "endswith", "regex", "iregex"}


@lru_cache(maxsize=10_000)
def quote_generic(name: str) -> str:
    """Return a name in quotes, its percent signs doubled."""
    found = quote_once(name)
    return found if found is name else found.replace("%", "%%")


class GenericOperations(SpatialRefusals, ValueOperations):
    """SQL that the rules can handle."""

    connection: Any
    compiler_module = "django_dialect_bridge.compiler"
    # CAST(x AS VARCHAR) without a length.
    cast_char_field_without_max_length = "VARCHAR"
    cast_data_types = {"AutoField": "INTEGER", "BigAutoField": "BIGINT", "SmallAutoField": "SMALLINT"}

    @property
    def generic(self) -> Any:
        """A generic connection is its own generic twin."""
        return self.connection

    # Called for every name of a statement.
    quote_name = staticmethod(quote_generic)

    # Dates and times. Units and zones are literals, because few targets take them as parameters.

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
        return f"CAST(DATE_TRUNC('{_unit(lookup_type)}', {_in_zone(sql, tzname)}) AS DATE)", params

    def datetime_trunc_sql(self, lookup_type: str, sql: str, params: Any, tzname: str | None) -> Any:
        return f"DATE_TRUNC('{_unit(lookup_type)}', {_in_zone(sql, tzname)})", params

    def time_trunc_sql(self, lookup_type: str, sql: str, params: Any, tzname: str | None = None) -> Any:
        return f"CAST(DATE_TRUNC('{_unit(lookup_type)}', {_in_zone(sql, tzname)}) AS TIME)", params

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
        if internal_type in _ADDRESS_FIELDS:
            lookup = "HOST(%s)"
        elif internal_type == "UUIDField" and not self.connection.target.has(features.UUID_TYPE):
            # The type is that of no field: a rule knows these lookups by it.
            lookup = "CAST(%s AS VARCHAR)"
        else:
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

    def unification_cast_sql(self, output_field: Any) -> str:
        """Return a cast of a CASE to its type if the server cannot infer it from parameters."""
        if output_field.get_internal_type() in _ADDRESS_FIELDS and self.connection.target.has(
            features.NETWORK_ADDRESSES
        ):
            return "CAST(%s AS INET)"
        return "%s"

    # Statements

    def for_update_sql(
        self, nowait: bool = False, skip_locked: bool = False, of: Any = (), no_key: bool = False
    ) -> str:
        tables = f" OF {', '.join(of)}" if of else ""
        key = " NO KEY" if no_key else ""
        return f"FOR{key} UPDATE{tables}{' NOWAIT' if nowait else ''}{' SKIP LOCKED' if skip_locked else ''}"

    def prepare_join_on_clause(self, lhs_table: Any, lhs_field: Any, rhs_table: Any, rhs_field: Any) -> Any:
        """Return a cast between columns of different kinds, as in a generic relation that stores a number as text."""
        lhs, rhs = super().prepare_join_on_clause(lhs_table, lhs_field, rhs_table, rhs_field)
        alike = (
            _refers(lhs_field, rhs_field) or _refers(rhs_field, lhs_field) or _are_of_one_class(lhs_field, rhs_field)
        )
        return lhs, rhs if alike or self._kind(lhs_field) == self._kind(rhs_field) else Cast(rhs, lhs_field)

    def _kind(self, field: Any) -> str:
        name = (field.db_type(self.connection) or "").partition("(")[0]
        return _COMPARABLE.get(name, name)

    def distinct_sql(self, fields: Any, params: Any) -> tuple[list[str], list[Any]]:
        if not fields:
            return ["DISTINCT"], []
        return [f"DISTINCT ON ({', '.join(fields)})"], [param for group in params for param in group]

    def bulk_batch_size(self, fields: Any, objs: Any) -> int:
        most = self.connection.features.max_query_params
        if most is None or not fields:
            return len(objs)
        columns = sum(len(getattr(field, "fields", None) or [field]) for field in fields)
        if len(fields) > 1 and fields[0] is fields[1]:
            # bulk_update() passes the key once to find the row, and once with each value.
            key, values = len(getattr(fields[0], "fields", None) or [0]), len(fields) - 2
            columns = key + values * (key + 1)
        # A server parses a union of more rows more slowly than two statements.
        united = not self.connection.target.has(features.MANY_ROWS_OF_VALUES)
        return min(most // columns, LONGEST_UNION) if united else int(most // columns)

    def bulk_insert_sql(self, fields: Any, placeholder_rows: Any) -> str:
        if isinstance(placeholder_rows, Selected):
            return placeholder_rows
        rows = ", ".join(f"({', '.join(row)})" for row in placeholder_rows)
        return f"VALUES {rows}"

    def pk_default_value(self) -> str:
        return "DEFAULT" if self.connection.target.has(features.DEFAULT_KEYWORD) else "NULL"

    def returning_columns(self, fields: Any) -> tuple[str, Any]:
        if not fields:
            return "", ()
        quote = self.quote_name
        columns = ", ".join(f"{quote(f.model._meta.db_table)}.{quote(f.column)}" for f in fields)
        into = self.connection.target.has(features.RETURNING_INTO)
        return f"RETURNING {columns}", tuple(map(OutputVariable, fields)) if into else ()

    # Django 5.2's name of returning_columns().
    return_insert_columns = returning_columns

    def on_conflict_suffix_sql(self, fields: Any, on_conflict: Any, update_fields: Any, unique_fields: Any) -> str:
        quote = self.quote_name
        if on_conflict == OnConflict.IGNORE:
            return "ON CONFLICT DO NOTHING"
        if on_conflict == OnConflict.UPDATE:
            target = ", ".join(map(quote, unique_fields))
            updates = ", ".join(f"{quote(name)} = EXCLUDED.{quote(name)}" for name in update_fields)
            # Where a backend names no key, any key counts.
            return f"ON CONFLICT{f'({target})' if target else ''} DO UPDATE SET {updates}"
        return ""

    def no_limit_value(self) -> None:
        return None

    def explain_query_prefix(self, format: str | None = None, **options: Any) -> str:
        target = self.connection.target
        hint = "compile the query without it, and explain the SQL by the server's own statement"
        raise not_supported("EXPLAIN", target, hint, _EXPLAIN)


def _are_of_one_class(field: Any, other: Any) -> bool:
    """Return whether two fields have the same class and the column type of Django's own class."""
    return type(field) is type(other) and type(field).db_type is Field.db_type


def _refers(field: Any, to: Any) -> bool:
    """Return whether a field is a foreign key to another one, and so has its type."""
    # Called for every join: a generator costs as much as all the rest.
    for _, referred in getattr(field, "related_fields", ()):  # noqa: SIM110
        if referred is to:
            return True
    return False


def _word(unit: str) -> str:
    """Return a unit that is valid in SQL. Raise ValueError for anything else."""
    if not unit.replace("_", "").isalpha():
        raise ValueError(f"invalid lookup type {unit!r}")
    return unit.upper()


def _unit(unit: str) -> str:
    """Return a unit for truncating moments. Raise DataError for an invalid word, as PostgreSQL would."""
    try:
        return _word(unit)
    except ValueError as error:
        raise DataError(str(error)) from error


def _in_zone(sql: str, tzname: str | None) -> str:
    """Return an instant as the wall clock of a zone; zones are IANA names or ``+HH:MM``."""
    if not tzname or not settings.USE_TZ:
        return sql
    return "({} AT TIME ZONE '{}')".format(sql, tzname.replace("'", "''").replace("%", "%%"))
