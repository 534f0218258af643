"""Printed columns have the types of the backends that people have: mssql-django's, and Django's own for Oracle."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.db import models
from django.db.migrations import CreateModel
from django.db.utils import ConnectionHandler

from tests.backends.test_extras import is_importable

from .cases import Case
from .printing import statements, steps

#: Target -> what is installed for its engine, and the engine, whose types of columns are those of the backend.
BACKENDS = {"tsql@2019": ("mssql-django", "mssql"), "oracle@19c": ("oracledb", "oracle")}

#: Every field of Django's with a column of its own, and its parameters.
FIELDS: dict[str, Callable[[], models.Field[Any, Any]]] = {
    **{
        f"{field.__name__}": field
        for field in (
            models.BigIntegerField,
            models.BinaryField,
            models.BooleanField,
            models.DateField,
            models.DateTimeField,
            models.DurationField,
            models.EmailField,
            models.FileField,
            models.FilePathField,
            models.FloatField,
            models.GenericIPAddressField,
            models.ImageField,
            models.IntegerField,
            models.JSONField,
            models.PositiveBigIntegerField,
            models.PositiveIntegerField,
            models.PositiveSmallIntegerField,
            models.SlugField,
            models.SmallIntegerField,
            models.TextField,
            models.TimeField,
            models.URLField,
            models.UUIDField,
        )
    },
    **{
        f"{field.__name__}({length})": lambda field=field, length=length: field(max_length=length)
        for field in (models.CharField, models.EmailField, models.FileField, models.SlugField, models.URLField)
        for length in (1, 255, 2000)
    },
    **{
        f"BinaryField({length})": lambda length=length: models.BinaryField(max_length=length)
        for length in (1, 20, 8000)
    },
    **{
        f"DecimalField{digits}": lambda digits=digits: models.DecimalField(
            max_digits=digits[0], decimal_places=digits[1]
        )
        for digits in ((1, 0), (5, 2), (38, 0), (38, 38))
    },
    **{
        f"{key.__name__} as a key": lambda key=key: key(primary_key=True)
        for key in (models.AutoField, models.BigAutoField, models.SmallAutoField, models.UUIDField, models.IntegerField)
    },
    "CharField as a key": lambda: models.CharField(max_length=20, primary_key=True),
    "TextField(20)": lambda: models.TextField(max_length=20),
    "CharField with a collation": lambda: models.CharField(max_length=20, db_collation="Latin1_General_100_CI_AS"),
}

#: Spellings with the same meaning.
SYNONYMS = ((r'[\s\[\]"]', ""), ("DOUBLEPRECISION", "FLOAT"))
#: Words of a printed column that are about no type.
AROUND = re.compile(r" NOT NULL| COLLATE \S+| CONSTRAINT \S+(?= CHECK)| CONSTRAINT \S+ PRIMARY KEY")

#: Target and field -> why its type or its check is another one.
OTHERS = {
    ("tsql@2019", "JSONField"): "ISJSON is 0 for documents that are a text, a number, a boolean or null",
}


def plain(text: str) -> str:
    text = text.upper()
    for pattern, same in SYNONYMS:
        text = re.sub(pattern, same, text)
    return text


def printed(field: models.Field[Any, Any], target: str) -> str:
    """Return the type and the check of a printed column."""
    case = Case(([CreateModel("Made", [("value", field)])],))
    (created,) = [line for line in statements(steps(case, target)[0]) if line.startswith("CREATE TABLE")]
    column = re.search(r'[\["]value["\]] (.*)\)$', created, re.IGNORECASE)
    assert column, created
    return plain(AROUND.sub("", column[1]))


def of_backend(field: models.Field[Any, Any], backend: Any) -> str:
    """Return the type and the check of the backend that people have."""
    field.set_attributes_from_name("value")
    check = field.db_check(backend)
    parts = (field.db_type(backend), field.db_type_suffix(backend), f"CHECK ({check})" if check else None)
    return plain(" ".join(filter(None, parts)))


@pytest.fixture(scope="module", params=BACKENDS)
def backend(request: pytest.FixtureRequest) -> Any:
    """Return a target, and a connection of its engine that never connects."""
    needed, name = BACKENDS[request.param]
    if not is_importable(needed):
        pytest.skip(f"NOTHING OF ITS ENGINE WAS TESTED: {needed} is not installed")
    handler: Any = ConnectionHandler(
        {"default": {"ENGINE": f"django_dialect_bridge.backends.{name}", "NAME": "nowhere"}}
    )
    return request.param, handler["default"]


def test_columns(backend: Any) -> None:
    target, connection = backend
    other = {
        name: (printed(field(), target), of_backend(field(), connection))
        for name, field in FIELDS.items()
        if printed(field(), target) != of_backend(field(), connection)
    }
    assert other.keys() == {name for family, name in OTHERS if family == target}, other
