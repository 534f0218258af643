"""Text that looks like SQL: quotes, comments, markers, backslashes, and characters outside of the basic plane.

As a value, a JSON key or a pattern it comes back unchanged, and never changes the statement around it.
"""

from __future__ import annotations

from typing import Any

import pytest
import sqlglot
from django.db import NotSupportedError
from django.db.models import CharField, JSONField, QuerySet, Value
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Concat, Replace
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from dialects import Target
from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Entry

from .engines import Engine

FAMILIES = ("tsql", "oracle", "duckdb", "postgres", "sqlite", "mysql", "mariadb", "clickhouse")

PIECES = (
    *(
        "'",
        "''",
        '"',
        "[",
        "]",
        "]]",
        "`",
        "\\",
        "\\'",
        "\\n",
        "\n",
        "\r",
        "\t",
        "--",
        "/*",
        "*/",
        "#",
        ";",
        "&x",
        "{a:String}",
    ),
    *(
        "%",
        "%%",
        "%s",
        "%(a)s",
        "?",
        ":p0",
        "$1",
        "$$",
        "$a$",
        "@p1",
        "__p0__",
        "E'",
        "N'",
        "q'[",
        "' OR 1=1 --",
        "NULL",
        "_",
        "*",
    ),
    *("😀", "e\u0301", "\u202e", "\u200b", "\u2028", "\ufeff", "\u00a0", "\x01", "\x7f", "ß", "İ", "a", "Z", " ", "."),
)
#: Only Python has these; servers refuse them.
UNKNOWN = ("\0", "\ud800")


def texts(pieces: tuple[str, ...] = PIECES) -> some.SearchStrategy[str]:
    """Draw one to six pieces, or any characters that UTF-8 has."""
    anything = some.text(some.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=8)
    return some.lists(some.sampled_from(pieces), min_size=1, max_size=6).map("".join) | anything


def is_place(key: str) -> bool:
    """Return whether Django takes a key as a place in an array."""
    try:
        int(key)
    except ValueError:
        return False
    return True


def keys() -> some.SearchStrategy[str]:
    return texts().filter(lambda key: not is_place(key))


def everywhere(text: str, key: str) -> QuerySet[Any, Any]:
    """Return a query with the text as a value, a document's member, a part of a text, and patterns."""
    value = Value(text, CharField())
    document = Value({key: text, f"{key}x": 1}, JSONField())
    return (
        Entry.objects.filter(pk=1)
        .annotate(t=Concat(Value("<"), value, Value(">")))
        .filter(t__contains=text, t__startswith=f"<{text}", t__endswith=f"{text}>", t__in=[f"<{text}>", "x"])
        .values_list("t", Replace("t", value, Value("it")), KeyTextTransform(key, document))
    )


def kinds(sql: str, family: str) -> list[Any]:
    return [token.token_type for token in sqlglot.tokenize(sql, read=Target.of(family).family.sqlglot)]


def check_shape(text: str) -> None:
    """Check that each family prints the same statement, with a literal of the text where another one's is."""

    def build(value: str) -> QuerySet[Any, Any]:
        return Entry.objects.filter(headline=value).values_list("pk", Value(value))

    for family in FAMILIES:
        compiled, plain = (compile_query(build(each), to=family) for each in (text, "plain"))
        assert compiled.sql == plain.sql
        assert kinds(compiled.inline(), family) == kinds(plain.inline(), family), compiled.inline()


def check_rows(engines: dict[str, Engine], text: str, key: str) -> None:
    """Check that three engines return the text unchanged, bound and written into the statement."""
    for engine in engines.values():
        try:
            compiled = compile_query(everywhere(text, key), to=engine.name, paramstyle=engine.paramstyle)
        except NotSupportedError as error:
            assert engine.name == "sqlite" and '"' in key, error
            continue
        written = compiled.inline().replace("%", "%%") if engine.paramstyle == "format" else compiled.inline()
        for sql, params in ((compiled.sql, compiled.params), (written, ())):
            assert [tuple(row) for row in engine.run(sql, params)] == [(f"<{text}>", "<it>", text)], sql


def check(engines: dict[str, Engine], text: str, key: str) -> None:
    check_shape(text)
    check_rows(engines, text, key)


HEALTH = list(HealthCheck)


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=HEALTH)
@given(text=texts(), key=keys())
def test_text_is_only_text(engines: dict[str, Engine], text: str, key: str) -> None:
    check(engines, text, key)


@pytest.mark.nightly
@settings(max_examples=2_000, deadline=None, suppress_health_check=HEALTH)
@given(text=texts(), key=keys())
def test_much_text_is_only_text(engines: dict[str, Engine], text: str, key: str) -> None:
    check(engines, text, key)


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=HEALTH)
@given(text=texts((*PIECES, *UNKNOWN)))
def test_text_that_no_server_has_changes_no_statement(text: str) -> None:
    check_shape(text)
