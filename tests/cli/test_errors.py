"""Refusals: their form, and the page that lists them."""

from __future__ import annotations

import ast
import json
import pickle
import re
from pathlib import Path

import pytest
from django.db import NotSupportedError
from django.db.models import Exists, OuterRef

from dialects import Unsupported, translate
from dialects.cli.errors import list_refusals
from dialects.cli.pages.refusals import OPEN, find_raised
from dialects.functions.base import INTERNAL
from dialects.functions.table import FUNCTIONS
from django_dialect_bridge import capture, compile_query
from django_dialect_bridge.example.models import Blog, Entry

from ..architecture.sources import modules
from ..wording import faults, faults_of_words
from .conftest import Run

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/reference/errors.md"


def test_the_page_is_current(run: Run) -> None:
    made = run("errors", "--format", "markdown").out
    assert PAGE.read_text(encoding="utf-8") == made, (
        "python -m dialects errors --format markdown > docs/reference/errors.md"
    )


def test_formats(run: Run) -> None:
    assert "FOR UPDATE in a subquery\n    lock the rows in a query of their own\n" in run("errors").out
    assert len(json.loads(run("errors", "--format", "json").out)) == len(list_refusals())


def test_every_call_that_refuses_is_listed() -> None:
    paths = [path for package in ("dialects", "django_dialect_bridge") for path in (ROOT / package).rglob("*.py")]
    texts = [
        text for path in paths if re.search(r"\b(not_supported|refusal)\(", text := path.read_text(encoding="utf-8"))
    ]
    calls = sum(_refuses(node) for text in texts for node in ast.walk(ast.parse(text)))
    # A helper's call is listed for each of its callers.
    assert len(find_raised()) >= calls > 100


def _refuses(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("not_supported", "refusal")
    )


def test_refusals_are_made_in_one_place() -> None:
    texts = {path: (ROOT / path).read_text(encoding="utf-8") for path in modules()}
    assert [path for path, text in texts.items() if re.search(r"(?<!class )\bUnsupported\(", text)] == [
        "dialects/targets/refusal.py"
    ]


def test_every_line_says_what_to_do() -> None:
    # The table of PostgreSQL's operators has their hints.
    assert {one.construct for one in list_refusals() if one.hint in ("", OPEN)} == {"the operator …"}


def test_every_line_names_one_thing_and_no_internal_function() -> None:
    found = [
        f"{fault}: {one.construct}: {one.hint}"
        for one in list_refusals()
        for fault in faults_of_words(one.construct, one.hint)
    ]
    # What the table of PostgreSQL's operators and functions says has words of its own.
    assert [line for line in found if f": {OPEN}" not in line] == []


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        ('a.B.c: the 60 digits of "n" is not supported on oracle@19c: store less (https://a.b)', "more than one thing"),
        (
            "a.B.c: conditions nested deeply is not supported on oracle@19c: nest less (https://a.b)",
            "more than one thing",
        ),
        (
            "a.B.c: JSON_GET_TEXT is not supported on oracle@19c: use KT() (https://a.b)",
            "the internal name JSON_GET_TEXT",
        ),
        ("a.B.c: a slice is not supported on oracle@19c: no (https://a.b)", "no way out"),
        ("a slice is not supported on oracle@19c: use a key (https://a.b)", "not of the form"),
        ("here: a slice is not supported on oracle@19c: use a key (https://a.b)", "the place 'here'"),
        ("a.B.c: a slice is not supported on oracle@1: use a key (https://a.b)", "no target"),
        ("a.B.c: a slice is not supported on oracle@19c: use a key (a page)", "not of the form"),
    ],
)
def test_a_message_of_another_form_is_found(message: str, fault: str) -> None:
    (found,) = faults(message)
    assert found.startswith(fault)


def test_refusals_of_django_have_the_form_too() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "django_dialect_bridge").rglob("*.py")]
    raised = [line.strip() for text in texts for line in text.splitlines() if "raise NotSupportedError(" in line]
    # Both put a place before the message of a refusal.
    assert len(raised) == 2 and all(line.startswith('raise NotSupportedError(f"{name}: ') for line in raised)


def test_internal_functions_are_those_of_the_table() -> None:
    assert set(INTERNAL) - {row.name for row in FUNCTIONS} == set()


@pytest.mark.parametrize(
    ("query", "target", "where"),
    [
        (lambda: Entry.objects.filter(headline__regex="a"), "tsql", "example.Entry.headline"),
        (lambda: Entry.objects.filter(blog__name__iregex="a"), "tsql", "example.Blog.name"),
        (lambda: Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef("pk"), headline__regex="a"))), "tsql",
         "example.Entry.headline"),
        (lambda: Entry.objects.select_for_update()[:3], "oracle", "example.Entry"),
        (lambda: Entry.objects.filter(headline__regex="a").order_by("pk"), "tsql@2008", "example.Entry.headline"),
    ],
)  # fmt: skip
def test_the_place_is_a_field_or_the_model(query: object, target: str, where: str) -> None:
    with pytest.raises(NotSupportedError) as error:
        compile_query(query(), to=target)  # type: ignore[operator]
    assert not faults(str(error.value)) and str(error.value).startswith(f"{where}: ")
    assert isinstance(error.value.__cause__, Unsupported)


def test_the_place_of_a_write() -> None:
    with pytest.raises(
        NotSupportedError, match=r"^example\.Entry\.headline: the lookup regex \(~\) is not supported on tsql"
    ):
        capture(lambda: Entry.objects.filter(headline__regex="a").update(rating=1), to="tsql")


def test_columns_without_django() -> None:
    with pytest.raises(Unsupported, match=r"^the lookup regex \(~\) is not supported") as error:
        translate('SELECT 1 FROM "a" AS "b" WHERE REGEXP_LIKE("b"."c", \'d\') AND EXISTS(SELECT 1 FROM "e")', to="tsql")
    assert error.value.columns == (("a", "c"),)


def test_a_refusal_comes_back_from_another_process() -> None:
    with pytest.raises(Unsupported) as caught:
        translate('SELECT SUM("e"."day") FROM (SELECT CAST(%s AS DATE) AS "day") AS "e"', to="sqlite")
    caught.value.where = "example.Entry.pub_date"
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert (again.construct, again.target, again.hint, again.url) == caught.value.args
