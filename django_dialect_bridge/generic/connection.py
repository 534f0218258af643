"""The generic connection: answers to Django's questions while it compiles, so that the SQL is generic.

Generic SQL has PostgreSQL's grammar, standard function names, literal units and
zones, and only casts that change a value.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.client import BaseDatabaseClient
from django.db.backends.base.creation import BaseDatabaseCreation
from django.db.backends.base.introspection import BaseDatabaseIntrospection
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.base.validation import BaseDatabaseValidation

from dialects import Target, features
from dialects.targets.limits import LONGEST_ADDRESS
from django_dialect_bridge.dispatch import GENERIC, overrides_of
from django_dialect_bridge.foreign import Vendor
from django_dialect_bridge.generic.features import GenericFeatures
from django_dialect_bridge.generic.operations import GenericOperations


def _decimal(field: Mapping[str, Any]) -> str:
    """Return the type of a decimal with its digits, or without digits."""
    if field["max_digits"] is None or field["decimal_places"] is None:
        return "DECIMAL"
    return "DECIMAL({max_digits}, {decimal_places})".format(**field)


#: The check of a field for positive numbers.
POSITIVE = "%(qn_column)s >= 0"
#: Internal field type -> generic column type, or a function of a field's attributes.
DATA_TYPES: dict[str, Any] = {
    "AutoField": "INTEGER",
    "BigAutoField": "BIGINT",
    "BigIntegerField": "BIGINT",
    "BinaryField": "BYTEA",
    "BooleanField": "BOOLEAN",
    "CharField": "VARCHAR(%(max_length)s)",
    "DateField": "DATE",
    "DateTimeField": "TIMESTAMPTZ",
    "DecimalField": _decimal,
    "DurationField": "INTERVAL",
    "FileField": "VARCHAR(%(max_length)s)",
    "FilePathField": "VARCHAR(%(max_length)s)",
    "FloatField": "DOUBLE PRECISION",
    "GenericIPAddressField": f"VARCHAR({LONGEST_ADDRESS})",
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


class _Database:
    """The exceptions and constructors that Django looks for on a driver's module."""

    class Error(Exception):
        pass

    DataError = OperationalError = IntegrityError = InternalError = Error
    ProgrammingError = NotSupportedError = DatabaseError = InterfaceError = Error
    Binary = bytes


class GenericConnection(BaseDatabaseWrapper):
    """The connection for compiling; it never connects to anything."""

    vendor: Any = Vendor(GENERIC)
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

    #: The backend's connection of this twin; None if this connection is offline.
    of: BaseDatabaseWrapper | None = None

    def __init__(self, target: Target, alias: str, vendor: str | None = None) -> None:
        """Set the target and the vendor of the backend; an offline connection has no backend."""
        self.target = target
        self.overrides = overrides_of(target, vendor)
        super().__init__({"NAME": "", "OPTIONS": {}, "TIME_ZONE": None}, alias)
        if target.has(features.NETWORK_ADDRESSES):
            self.data_types = {**DATA_TYPES, "GenericIPAddressField": "INET", "IPAddressField": "INET"}

    @classmethod
    def twin(cls, of: BaseDatabaseWrapper, target: Target) -> GenericConnection:
        """Return the twin of a backend's connection.

        A new connection is made for each thread or task. So twins share what depends on the target only.
        """
        key = target, of.vendor
        model = _models.get(key)
        if model is None:
            model = _models[key] = cls(target, of.alias, of.vendor)
        twin, ops = _copy(model), _copy(model.ops)
        twin.of, twin.alias, twin.settings_dict, twin.ops = of, of.alias, dict(of.settings_dict), ops
        ops.connection = twin
        return twin

    def get_autocommit(self) -> bool:
        return self.of.get_autocommit() if self.of else False


T = TypeVar("T")
#: Target and vendor -> a connection that is copied and never used itself.
_models: dict[tuple[Target, str], GenericConnection] = {}


def _copy(one: T) -> T:
    """Return a shallow copy, faster than by ``copy.copy()``."""
    copied = object.__new__(type(one))
    copied.__dict__.update(one.__dict__)
    return copied
