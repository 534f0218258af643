"""The questions of the page, and their answers as JSON."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from dialects.cli import show, sql
from dialects.cli.answers import Answer, Param, Result, TranslatedStatement
from dialects.cli.options import UsageError, targets_of
from dialects.cli.output import NOTHING, by_sql
from dialects.display import highlight_sql
from dialects.errors import DialectError
from dialects.targets import SEMANTICS
from dialects.targets.base import Target
from django_dialect_bridge.playground.differences import mark_differences

KINDS = ("expression", "sql")


class BadQuestion(Exception):
    """A question that the page cannot ask; the message says what is wrong."""


class Question(NamedTuple):
    """The input of the page."""

    #: ``"expression"`` or ``"sql"``.
    kind: str
    #: The expression or the SQL.
    text: str
    #: Targets, separated by commas.
    to: str
    #: ``"native"`` or ``"portable"``.
    semantics: str
    #: Two targets whose differences are marked, or none.
    compare: tuple[str, ...]
    #: Whether DuckDB runs the expression on the example's rows.
    rows: bool


def question_of(document: Any) -> Question:
    """Return the question of a JSON document. Raise BadQuestion."""
    if not isinstance(document, dict):
        raise BadQuestion("the question must be a JSON object")
    for name, kind in (("text", str), ("to", str), ("compare", list), ("rows", bool)):
        if not isinstance(document.get(name), kind):
            raise BadQuestion(f"{name!r} is missing, or no {kind.__name__}")
    for name, known in (("kind", KINDS), ("semantics", SEMANTICS)):
        if document.get(name) not in known:
            raise BadQuestion(f"{name!r} is none of {', '.join(known)}")
    compare = document["compare"]
    if len(compare) not in (0, 2) or not all(isinstance(one, str) for one in compare):
        raise BadQuestion("'compare' must be a list of two targets")
    kind, text, to, semantics, rows = (document[name] for name in ("kind", "text", "to", "semantics", "rows"))
    return Question(kind, text, to, semantics, tuple(compare), rows)


def answer(question: Question, scope: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answer; under ``error`` the message of what cannot be read. An expression is evaluated as Python."""
    if not question.text.strip():
        return {"error": f"the {question.kind} is empty"}
    try:
        ask = _asker(question, scope)
        answers = [ask(target) for target in targets_of(question.to)]
        document: dict[str, Any] = {"targets": [_target(name, one) for name, one in by_sql(answers)]}
        document["generic"] = _generic(answers)
        if question.compare:
            document["comparison"] = _comparison(*(ask(Target.of(name)) for name in question.compare))
        if question.rows and question.kind == "expression":
            found = show.fetch_rows(question.text, dict(scope), _options(question))
            document["results"] = [_result(one) for one in found]
    except (DialectError, UsageError) as error:
        return {"error": str(error)}
    return document


def _asker(question: Question, scope: Mapping[str, Any]) -> Callable[[Target], Answer]:
    options = _options(question)
    if question.kind == "expression":
        return lambda target: show.answer(question.text.strip(), target, dict(scope), options)
    text = sql.double_percents(question.text.strip().removesuffix(";"))
    return lambda target: sql.answer(text, target, options, None)


def _options(question: Question) -> argparse.Namespace:
    """Return the options of the command line that the page has."""
    return argparse.Namespace(
        format="markdown",
        param=None,
        params="separate",
        paramstyle="named",
        pretty=True,
        semantics=question.semantics,
        trace=False,
    )


def _target(name: str, found: Answer) -> dict[str, Any]:
    error = found.error or ("" if found.statements else NOTHING)
    return {
        "target": name,
        "statements": [_statement(one, found.target) for one in found.statements],
        **({"error": error} if error else {}),
    }


def _statement(found: TranslatedStatement, target: Target) -> dict[str, Any]:
    text = f"{found.sql.removesuffix(';')};"
    return {
        "sql": text,
        "html": highlight_sql(text, target.family.sqlglot, nowrap=True),
        "params": _params(found.params),
        "why": [reason._asdict() for reason in found.reasons],
    }


def _params(params: Iterable[Param]) -> list[dict[str, str]]:
    return [{"marker": param.marker, "value": repr(param.value), "field": param.field} for param in params]


def _generic(answers: list[Answer]) -> list[dict[str, Any]]:
    found = next((one for one in answers if one.statements), None)
    return [
        {
            "sql": one.generic,
            "html": highlight_sql(one.generic, "postgres", nowrap=True),
            "params": _params(one.generic_params),
        }
        for one in (found.statements if found else ())
    ]


def _comparison(left: Answer, right: Answer) -> list[dict[str, str]]:
    """Return the SQL of two targets as HTML, with the differences marked."""
    texts = ["\n\n".join(one.sql for one in side.statements) or side.error or NOTHING for side in (left, right)]
    pages = mark_differences(*texts)
    return [{"target": str(side.target), "html": html} for side, html in zip((left, right), pages, strict=True)]


def _result(found: Result) -> dict[str, Any]:
    rows = [[None if value is None else str(value) for value in row] for row in found.rows]
    return {"columns": found.columns, "rows": rows}
