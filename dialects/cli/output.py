"""Answers as text, JSON or Markdown."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from dialects.cli.answers import Answer, Param, Result, TranslatedStatement
from dialects.display import lexer_of
from dialects.targets.base import Family, Target

T = TypeVar("T")

NOTHING = "no SQL: Django knows without a query that there are no rows"


def print_answers(answers: Sequence[Answer], args: argparse.Namespace, results: Sequence[Result] | None = None) -> int:
    """Print everything in the chosen format and return the exit status. ``results`` are the rows of ``--run``."""
    if args.format == "json":
        print(_json(answers, args, results))
    else:
        text = "\n".join(_text(answers, args) if args.format == "text" else _markdown(answers, args)).strip("\n")
        if text:
            print(text)
        for rows in results or ():
            print("\n" + (_table(rows) if args.format == "text" else _markdown_table(rows)))
    if args.format == "text":
        sys.stdout.flush()
        for answer in answers:
            if answer.error:
                print(f"error: {answer.error}", file=sys.stderr)
    return int(any(answer.error for answer in answers))


def pretty(args: argparse.Namespace) -> bool:
    """Return whether SQL is formatted over several lines: as chosen, by default on a terminal and in Markdown."""
    return args.pretty if args.pretty is not None else args.format == "markdown" or sys.stdout.isatty()


def merge_same(items: Iterable[tuple[Target, Hashable, T]]) -> list[tuple[str, T]]:
    """Return one of the items that print the same, with the names of their targets: ``oracle@11g = 19c``.

    Each item comes with its target and what it prints.
    """
    names: dict[Hashable, str] = {}
    kept: dict[Hashable, T] = {}
    for target, text, item in items:
        same = target.family.name, text
        names[same] = f"{names[same]} = {target.version}" if same in names else str(target)
        kept.setdefault(same, item)
    return [(names[same], item) for same, item in kept.items()]


def by_sql(answers: Sequence[Answer]) -> list[tuple[str, Answer]]:
    """Return one of the answers that print the same, with the names of their targets."""
    return merge_same((answer.target, (answer.error, repr(answer.statements)), answer) for answer in answers)


def _text(answers: Sequence[Answer], args: argparse.Namespace) -> Iterator[str]:
    generic = ""
    for name, answer in by_sql(answers):
        if answer.error:
            continue
        if args.generic and generic != (generic := _generic(answer)):
            yield from ("-- generic SQL", generic, "")
        yield f"-- {name}"
        if not answer.statements:
            yield f"-- {NOTHING}"
        for number, statement in enumerate(answer.statements):
            if number:
                yield ""
            for step in statement.trace:
                yield f"-- after {step.name}"
                yield _highlight(f"{step.sql};", answer.target.family, args)
                yield ""
            if statement.trace:
                yield "-- generated"
            yield _highlight(f"{statement.sql.removesuffix(';')};", answer.target.family, args)
            yield from (f"-- {param}" for param in statement.params)
            if args.why:
                yield from _why(statement)
        yield ""


def _generic(answer: Answer) -> str:
    return "\n".join(
        "\n".join([f"{one.generic};", *(f"-- {param}" for param in one.generic_params)]) for one in answer.statements
    )


def _why(statement: TranslatedStatement) -> Iterator[str]:
    for reason in statement.reasons:
        yield f"-- {reason.name}: {reason.sentence}"
        if reason.url:
            yield f"--   {reason.url}"


def _highlight(sql: str, family: Family, args: argparse.Namespace) -> str:
    colour = args.color
    if colour is None:
        dumb = os.environ.get("TERM") == "dumb" or os.environ.get("NO_COLOR")
        colour = sys.stdout.isatty() and not dumb
    if not colour:
        return sql
    from pygments import highlight
    from pygments.formatters import TerminalFormatter

    return str(highlight(sql, lexer_of(family.sqlglot), TerminalFormatter())).rstrip("\n")


def _json(answers: Sequence[Answer], args: argparse.Namespace, results: Sequence[Result] | None) -> str:
    document: dict[str, Any] = {"targets": [_json_answer(answer, args) for answer in answers]}
    if results is not None:
        document["results"] = [rows._asdict() for rows in results]
    return json.dumps(document, indent=2, ensure_ascii=False, default=str)


def _json_answer(answer: Answer, args: argparse.Namespace) -> dict[str, Any]:
    if answer.error:
        return {"target": str(answer.target), "error": answer.error}
    return {"target": str(answer.target), "statements": [_json_statement(one, args) for one in answer.statements]}


def _json_statement(statement: TranslatedStatement, args: argparse.Namespace) -> dict[str, Any]:
    document: dict[str, Any] = {"sql": statement.sql}
    document["params"] = [_json_param(param) for param in statement.params]
    if args.generic:
        document["generic"] = statement.generic
        document["generic_params"] = [_json_param(param) for param in statement.generic_params]
    if args.trace:
        document["trace"] = [step._asdict() for step in statement.trace]
    if args.why:
        document["why"] = [reason._asdict() for reason in statement.reasons]
    return document


def _json_param(param: Param) -> dict[str, Any]:
    return {"marker": param.marker, "value": _plain(param.value), "field": param.field or None}


def _markdown_param(param: Param) -> str:
    return f"`{param.marker}` = `{param.value!r}`" + (f" for `{param.field}`" if param.field else "")


def _plain(value: Any) -> Any:
    """Return a value as a JSON type, or its text."""
    return value if isinstance(value, (bool, int, float, str, type(None))) else repr(value)


def _markdown(answers: Sequence[Answer], args: argparse.Namespace) -> Iterator[str]:
    for name, answer in by_sql(answers):
        yield f"### {name}\n"
        if answer.error or not answer.statements:
            yield f"{answer.error or NOTHING}\n"
        for statement in answer.statements:
            if args.generic:
                yield f"Generic SQL:\n\n```sql\n{statement.generic};\n```\n"
            yield from (f"After `{step.name}`:\n\n```sql\n{step.sql};\n```\n" for step in statement.trace)
            yield f"```sql\n{statement.sql.removesuffix(';')};\n```\n"
            yield from (f"- {_markdown_param(param)}" for param in statement.params)
            if args.why:
                yield from (f"- {why.name}: {why.sentence}{why.url and f' <{why.url}>'}" for why in statement.reasons)
            yield ""


def _show(value: Any) -> str:
    return "NULL" if value is None else str(value).replace("\n", "\\n")


def _table(result: Result) -> str:
    """Return columns side by side, numbers aligned to the right."""
    cells = [result.columns, *([_show(value) for value in row] for row in result.rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    numbers = [all(isinstance(row[at], (int, float, type(None))) for row in result.rows) for at in range(len(widths))]
    formats = [f"{{:{'>' if right else '<'}{width}}}" for right, width in zip(numbers, widths, strict=True)]
    heading, *lines = (" | ".join(formats).format(*row) for row in cells)
    rule = "-+-".join("-" * width for width in widths)
    count = len(result.rows)
    return "\n".join(line.rstrip() for line in (heading, rule, *lines, f"({count} row{'s' * (count != 1)})"))


def _markdown_table(result: Result) -> str:
    lines = [result.columns, ["---"] * len(result.columns), *([_show(value) for value in row] for row in result.rows)]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
