"""Whatever is typed wrong gets one line that says what to do; a bad expression also a caret under the place."""

from __future__ import annotations

import pytest

from .conftest import Run

SHOW = {
    "unknown name": (
        "Entyr.objects.all()",
        "NameError: name 'Entyr' is not defined: did you mean Entry?",
        "Entyr",
    ),
    "unknown function": ("Entry.objects.annotate(n=Lenght('headline'))", "did you mean Length?", "Lenght"),
    "unknown attribute": ("Entry.objects.fliter(pk=1)", "did you mean filter?", "Entry.objects.fliter"),
    "unknown field": (
        "Entry.objects.filter(headlin='x')",
        "FieldError: Cannot resolve keyword 'headlin' into field. Choices are: authors, blog, ",
        "Entry.objects.filter(headlin='x')",
    ),
    "unknown lookup": (
        "Entry.objects.filter(headline__contain='x')",
        "FieldError: Unsupported lookup 'contain' for CharField",
        "Entry.objects.filter(headline__contain='x')",
    ),
    "unknown argument": ("Blog(nam='x').save()", "TypeError: Blog() got unexpected keyword", "Blog(nam='x')"),
    "syntax error": ("Entry.objects.filter(pk 1)", "SyntaxError: invalid syntax. Perhaps you forgot a comma?", "pk 1"),
    "unclosed parenthesis": ("Entry.objects.filter(", "SyntaxError: '(' was never closed", "("),
    "a statement": ("x = Entry.objects.all()", "SyntaxError: ", "="),
    "wrong value": (
        "Entry.objects.filter(pk='x')",
        "ValueError: Field 'id' expected a number but got 'x'.",
        "Entry.objects.filter(pk='x')",
    ),
    "on a second line": ("Entry.objects.filter(\n  pk=pkk,\n)", "NameError: name 'pkk' is not defined", "pkk"),
    "behind other characters": ("Entry.objects.filter(headline='Größe', pk=pkk)", "NameError", "pkk"),
}


@pytest.mark.parametrize(("expression", "message", "place"), SHOW.values(), ids=SHOW)
def test_expression(run: Run, expression: str, message: str, place: str) -> None:
    result = run("show", expression, "--to", "tsql")
    first, line, caret = result.err.splitlines()
    assert (result.status, result.out) == (2, "")
    assert first.startswith("error: ")
    assert message in first
    start, end = caret.index("^"), len(caret)
    assert line[start:end] == place


ONE_LINE = {
    "empty expression": (("show", "  "), "error: the expression is empty: give one, or - to read it"),
    "neither query nor call": (("show", "F('x') + 1"), "error: the expression returns a CombinedExpression, neither"),
    "model without manager": (("show", "Entry"), "error: the expression returns a ModelBase, neither a queryset"),
    "coroutine": (
        ("show", "Entry.objects.acount()"),
        "error: the expression returns a coroutine: call the method without",
    ),
    "unknown target": (
        ("show", "Entry.objects.all()", "--to", "tsl"),
        "error: unknown target 'tsl': did you mean tsql? Else use tsql, oracle,",
    ),
    "unknown version": (
        ("show", "Entry.objects.all()", "--to", "tsql@2000"),
        "error: unknown version '2000' of tsql: known are 2008, ",
    ),
    "no target": (("show", "Entry.objects.all()", "--to", ","), "error: no target given: use --to tsql"),
    "unknown format": (("show", "Entry", "--format", "xml"), "error: argument --format: invalid choice: 'xml'"),
    "unknown option": (("show", "Entry", "--too", "tsql"), "error: unrecognized arguments: --too"),
    "raw SQL that does not parse": (("show", "Blog.objects.raw('SELEC 1')"), "error: cannot read the SQL: "),
    "raw SQL without its parameter": (
        ("show", "Blog.objects.raw('SELECT %s')"),
        "error: the SQL has 1 placeholders but 0 parameters were given: pass one for each %s",
    ),
    "empty SQL": (("sql", ""), "error: the SQL is empty"),
    "SQL that does not parse": (("sql", "SELECT FROM FROM"), "error: cannot read the SQL: "),
    "SQL with an open literal": (("sql", "SELECT 'a"), "error: cannot read the SQL: "),
    "no statement to translate": (("sql", "VACUUM t"), "error: cannot read the SQL: VACUUM is not a statement"),
    "two statements": (("sql", "SELECT 1; SELECT 2"), "error: expected one SQL statement, found 2: translate them one"),
    "a percent sign beside a marker": (("sql", "SELECT %s, 5 % 3"), "error: a percent sign outside a %s placeholder"),
    "too few values": (
        ("sql", "SELECT %s, %s", "--param", "1"),
        "error: the SQL has 2 placeholders but 1 parameters were given: pass one for each %s",
    ),
    "inline without values": (("sql", "SELECT %s", "--params", "inline"), "error: --params inline needs the values"),
    "no command": ((), "error: the following arguments are required: COMMAND"),
    "unknown command": (("shwo",), "error: argument COMMAND: invalid choice: 'shwo'"),
    "unknown rule": (("rules", "fetch_row"), "error: no rule 'fetch_row': did you mean fetch_rows?"),
    "unknown function": (("functions", "lenght"), "error: no function 'lenght'"),
}


@pytest.mark.parametrize(("argv", "message"), ONE_LINE.values(), ids=ONE_LINE)
def test_one_line(run: Run, argv: tuple[str, ...], message: str) -> None:
    result = run(*argv)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith(message)
    assert result.err.count("\n") == 1


def test_what_a_target_cannot_express_is_status_1(run: Run) -> None:
    sql = "SELECT a FROM t WHERE a ~ 'x'"
    result = run("sql", sql, "--to", "tsql,duckdb")
    assert result.status == 1
    assert result.err.startswith("error: ")
    assert "is not supported on tsql@2017: " in result.err
    assert result.err.count("\n") == 1
    assert result.out.startswith("-- duckdb@2.0\nSELECT")  # The other target has its answer.
    assert '"error": "' in run("sql", sql, "--to", "tsql", "--format", "json").out
    assert "is not supported on tsql@2017" in run("sql", sql, "--to", "tsql", "--format", "markdown").out


def test_queryset_that_a_target_cannot_express_is_status_1(run: Run) -> None:
    expression = "Entry.objects.annotate(r=Window(Sum('rating'), order_by='rating', frame=ValueRange(start=-2, end=0)))"
    result = run("show", expression, "--to", "tsql")
    assert (result.status, result.out) == (1, "")
    assert "is not supported on tsql@2017: " in result.err
    assert result.err.count("\n") == 1
