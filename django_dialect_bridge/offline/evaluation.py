"""Evaluating an expression to capture the statements that it would run."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Mapping
from types import CodeType, TracebackType
from typing import Any

from django.core.exceptions import EmptyResultSet, ValidationError
from django.db import NotSupportedError
from django.db.models import QuerySet
from django.db.models.query import RawQuerySet
from django.db.models.sql import Query

from dialects import Target
from django_dialect_bridge.offline.capture import capture_call, generic_statements
from django_dialect_bridge.offline.parameter_fields import fields_by_placeholder, with_named_placeholders
from django_dialect_bridge.offline.recording import CapturedStatement

FILE = "<expression>"


class BadExpression(Exception):
    """Python's or Django's error, with a caret under the place."""


def evaluate(expression: str, target: Target, scope: Mapping[str, Any]) -> list[CapturedStatement]:
    """Return every generic statement that an expression would run, or a queryset's own statement.

    Nothing runs. The list is empty if Django answers without SQL. Raise
    BadExpression, and Django's NotSupportedError.
    """
    code = _compile(expression)
    statements: list[CapturedStatement] = []
    try:
        result, statements = capture_call(lambda: eval(code, dict(scope)), target)
        if isinstance(result, (QuerySet, Query, RawQuerySet)):
            return [*statements, *generic_statements(result, target)]
    except EmptyResultSet:
        return statements
    except NotSupportedError:
        raise
    except ValidationError as error:
        # A statement counts even if made-up rows caused an error after it.
        return list(error.captured)  # type: ignore[attr-defined]
    except Exception as error:
        raise BadExpression(_describe(error, expression, scope)) from error
    if inspect.iscoroutine(result):
        result.close()
        raise BadExpression("the expression returns a coroutine: call the method without the a in front of its name")
    if not statements:
        raise BadExpression(
            f"the expression returns {_a(result)}, neither a queryset nor a call that runs a statement:"
            " try Entry.objects.all() or Entry.objects.count()"
        )
    return statements


def parameter_fields(
    expression: str, target: Target, scope: Mapping[str, Any], statements: list[CapturedStatement]
) -> list[tuple[str, ...]]:
    """Return for each statement of an expression the fields that its parameters are for, ``""`` for none."""
    if not any(params for _, params, _ in statements):
        return [()] * len(statements)
    try:
        with with_named_placeholders():
            named = evaluate(expression, target, scope)
    except (BadExpression, NotSupportedError):
        # An expression may differ each time it is evaluated.
        named = []
    return fields_by_placeholder(statements, named)


def _compile(expression: str) -> CodeType:
    try:
        return compile(expression, FILE, "eval")
    except SyntaxError as error:
        line, offset = error.lineno or 1, error.offset or 1
        end = error.end_offset if error.end_lineno == line and error.end_offset else offset
        raise BadExpression(f"SyntaxError: {error.msg}{_caret(expression, line, offset - 1, end - 1)}") from None
    except (ValueError, MemoryError, RecursionError) as error:
        raise BadExpression(f"{type(error).__name__}: {error or 'the expression is nested too deeply'}") from None


def _describe(error: Exception, expression: str, scope: Mapping[str, Any]) -> str:
    message = " ".join(str(error).split()) + _suggestion(error, scope)
    return f"{type(error).__name__}: {message}{_place(error.__traceback__, expression)}"


def _suggestion(error: Exception, scope: Mapping[str, Any]) -> str:
    """Return the name that was probably meant."""
    if isinstance(error, NameError):
        known = list(scope)
    elif isinstance(error, AttributeError):
        known = dir(error.obj)
    else:
        return ""
    close = difflib.get_close_matches(error.name or "", known, 1)
    return f": did you mean {close[0]}?" if close else ""


def _place(traceback: TracebackType | None, expression: str) -> str:
    """Return the caret below the part of the expression that raised."""
    found = ""
    while traceback:
        code = traceback.tb_frame.f_code
        if code.co_filename == FILE:
            positions = list(code.co_positions())[traceback.tb_lasti // 2]
            line, end_line, start, end = positions
            if line is not None and start is not None and end is not None:
                text = expression.splitlines()[line - 1].encode()
                before, within = text[:start].decode(), text[start : end if end_line == line else None].decode()
                found = _caret(expression, line, len(before), len(before) + len(within))
        traceback = traceback.tb_next
    return found


def _caret(expression: str, line: int, start: int, end: int) -> str:
    text = (expression.splitlines() or [""])[line - 1]
    return f"\n  {text}\n  {' ' * start}{'^' * max(1, min(end, len(text)) - start)}"


def _a(value: object) -> str:
    name = type(value).__name__
    return f"an {name}" if name[0] in "AEIOaeio" else f"a {name}"
