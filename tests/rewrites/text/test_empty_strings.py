"""Conditions on empty strings, where the server keeps them as NULL."""

from __future__ import annotations

import pytest

from dialects import translate


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        # No row is NULL and is not; exclude(name="") asks so for those that are neither.
        ('"a"."n" IS NULL AND "a"."n" IS NOT NULL', '"A"."N" IS NULL AND "A"."N" IS NOT NULL'),
        ('NOT ("a"."n" IS NULL AND "a"."n" IS NOT NULL)', 'NOT ("A"."N" IS NULL)'),
    ],
)
def test_null_and_not_null(condition: str, expected: str) -> None:
    sql = translate(f'SELECT "a"."id" FROM "a" WHERE {condition}', to="oracle@19c").sql
    assert sql == f'SELECT "A"."ID" FROM "A" WHERE {expected}'
