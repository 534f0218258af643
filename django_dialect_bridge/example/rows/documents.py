"""JSON values of every type, with nulls and missing keys."""

from collections.abc import Iterator
from typing import Any

import django
from django.db.models import JSONField, Model, Value

from ..models import Document

JSON_NULL: Any
if django.VERSION >= (6, 1):
    from django.db.models import JSONNull

    JSON_NULL = JSONNull()
else:
    JSON_NULL = Value(None, JSONField())

# title, data, extra; None is NULL, JSON_NULL the JSON value null; keys count from 1
DOCUMENTS: tuple[tuple[str, Any, Any], ...] = (
    ("object", {"a": 1, "b": "text", "c": None}, {"x": True}),
    ("nested", {"a": {"b": {"c": [1, 2, {"d": "deep"}]}}, "list": [1, 2, 3]}, None),
    ("array", [1, "two", None, True, {"k": "v"}, [0.5]], JSON_NULL),
    ("string", "plain", {"x": False, "y": None}),
    ("number", 42, 7),
    ("float", 1.5, [1.5, 2.5]),
    ("true", True, {"x": 1}),
    ("false", False, {"x": "1"}),
    ("null", JSON_NULL, None),
    ("empty object", {}, []),
    ("empty array", [], {}),
    ("numbers", {"a": 2, "b": "other", "n": -3, "f": 2.25}, {"x": True, "a": 2}),
    ("text", {"a": "1", "b": "TEXT", "s": "100% of_it \\ \"q\" 'a'"}, {"y": "Ünï 🎸"}),
    ("odd keys", {"with space": 1, "quo'te": 2, 'dou"ble': 3, "0": 4, "a.b": 5, "ключ": 6}, None),
    ("tags", {"tags": ["red", "green"], "a": None, "flag": True}, {"tags": []}),
    ("same", {"b": "text", "a": 1, "c": None}, {"x": True}),
    ("nine", {"f": 9, "at": [9, 1e25]}, {"x": 100, "same": 9}),
    ("ten", {"f": 10, "deep": {"er": 10}, "at": [10]}, {"x": 9, "same": 10.0}),
    ("hundred", {"f": 100, "deep": {"er": 9}}, {"x": 10, "same": "100"}),
    ("one", {"f": 1.0, "deep": {"er": -1}}, {"same": 1}),
    ("tiny", {"f": 1e-7}, {"same": 0}),
    ("zero", {"f": -0.0}, {"same": 0}),
    ("huge", {"f": 1e25, "deep": {"er": 1e25}}, {"same": 10000000000000000000000000}),
    ("long", {"f": 12345678901234567890123456789}, {"same": 12345678901234567890123456788}),
    ("long below", {"f": -12345678901234567890123456789}, None),
    ("sixteen digits", {"f": 9007199254740993}, {"same": 9007199254740992}),
    ("nineteen digits", {"f": 9223372036854775808}, {"same": 9223372036854775808}),
    ("long fraction", {"f": 0.1}, {"same": 0.1}),
    ("digits", {"f": "9", "deep": {"er": "9"}}, {"x": "9"}),
    ("truth", {"f": True, "deep": {"er": None}}, {"x": None}),
    ("in a list", {"f": [9], "at": [9.0, "9"]}, {"x": [9]}),
)


def rows() -> Iterator[Model]:
    """Yield the documents."""
    for pk, (title, data, extra) in enumerate(DOCUMENTS, start=1):
        yield Document(id=pk, title=title, data=data, extra=extra)
