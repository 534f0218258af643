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
)


def rows() -> Iterator[Model]:
    """Yield the documents."""
    for pk, (title, data, extra) in enumerate(DOCUMENTS, start=1):
        yield Document(id=pk, title=title, data=data, extra=extra)
