"""``show``: what it prints for querysets and for calls that would run statements."""

from __future__ import annotations

import json

import pytest

from dialects.targets import FAMILIES

from .conftest import Run

BLOG = '"example_blog"."id", "example_blog"."name", "example_blog"."tagline" FROM "example_blog"'


def test_slice_for_tsql(run: Run) -> None:
    result = run("show", "Blog.objects.all()[1:5]", "--to", "tsql")
    assert result == (
        0,
        "-- tsql@2017\n"
        "SELECT [example_blog].[id], [example_blog].[name], [example_blog].[tagline] FROM [example_blog]"
        " ORDER BY (SELECT NULL) OFFSET 1 ROWS FETCH NEXT 4 ROWS ONLY;\n",
        "",
    )


def test_several_targets_and_versions(run: Run) -> None:
    out = run("show", "Blog.objects.order_by('id')[1:5]", "--to", "tsql@2008,oracle@11g").out
    assert out.index("-- tsql@2008\n") < out.index("ROW_NUMBER()") < out.index("-- oracle@11g\n") < out.index("ROWNUM")


def test_targets_that_are_given_one_by_one(run: Run) -> None:
    given = [
        run("show", "Blog.objects.all()", *targets).out
        for targets in (("--to", "tsql@2008,oracle@11g"), ("--to", "tsql@2008", "--to", "oracle@11g"))
    ]
    assert given[0] == given[1] and "oracle@11g" in given[0]


def test_all_targets(run: Run) -> None:
    result = run("show", "Blog.objects.all()", "--to", "all")
    headings = [line for line in result.out.splitlines() if line.startswith("-- ")]
    assert [heading.partition("@")[0] for heading in headings] == [f"-- {name}" for name in FAMILIES]


def test_parameters_below_the_sql_in_its_order(run: Run) -> None:
    expression = "Blog.objects.filter(name='O\\'Reilly', id__gt=3).filter(tagline='b')"
    out = run("show", expression, "--to", "tsql").out
    assert out.splitlines()[2:] == [
        "-- @p0 = 3 (example.Blog.id)",
        '-- @p1 = "O\'Reilly" (example.Blog.name)',
        "-- @p2 = 'b' (example.Blog.tagline)",
    ]


@pytest.mark.parametrize(
    ("style", "marker"),
    [("qmark", "?"), ("numeric", "$1"), ("named", "$p0"), ("format", "%s"), ("pyformat", "%(p0)s")],
)
def test_paramstyles(run: Run, style: str, marker: str) -> None:
    out = run("show", "Blog.objects.filter(name='a')", "--to", "duckdb", "--paramstyle", style).out
    assert out.endswith(f"\"name\" = {marker};\n-- {marker} = 'a' (example.Blog.name)\n")


def test_a_repeated_parameter_is_listed_once(run: Run) -> None:
    sorted_blogs = "Blog.objects.order_by(NullIf('name', Value('x')).asc(nulls_last=True))"
    sql, *listed = run("show", sorted_blogs, "--to", "tsql").out.splitlines()[1:]
    assert sql.count("@p0") > 1
    assert [line.partition(" = ")[0] for line in listed] == ["-- @p0"]


def test_parameters_inline(run: Run) -> None:
    out = run("show", 'Blog.objects.filter(name="50% O\'Reilly %s")', "--to", "tsql", "--params", "inline").out
    assert out.endswith("= N'50% O''Reilly %s';\n")


def test_generic_once_for_equal_ones(run: Run) -> None:
    out = run("show", "Blog.objects.filter(name='a')", "--to", "tsql,duckdb", "--generic").out
    heading = f'-- generic SQL\nSELECT {BLOG} WHERE "example_blog"."name" = %s;'
    assert out.startswith(f"{heading}\n-- %s = 'a' (example.Blog.name)\n\n-- tsql")
    assert out.count("-- generic SQL") == 1


def test_why_names_rules_with_sentence_and_link(run: Run) -> None:
    lines = run("show", "Blog.objects.all()[1:5]", "--to", "tsql", "--why").out.splitlines()
    at = next(index for index, line in enumerate(lines) if line.startswith("-- fetch_rows: "))
    assert lines[at].endswith(".")
    assert lines[at + 1].startswith("--   https://learn.microsoft.com/")


def test_why_names_functions(run: Run) -> None:
    out = run("show", "Blog.objects.annotate(n=Length('name'))", "--to", "tsql", "--why").out
    assert "-- LENGTH: rewritten: LEN(" in out


def test_portable_semantics(run: Run) -> None:
    native = run("show", "Blog.objects.order_by('name')", "--to", "duckdb,tsql").out
    portable = run("show", "Blog.objects.order_by('name')", "--to", "duckdb,tsql", "--semantics", "portable").out
    assert native != portable


def test_pretty(run: Run) -> None:
    out = run("show", "Blog.objects.all()[:2]", "--to", "duckdb", "--pretty").out
    assert "\nFROM" in out
    assert "\nLIMIT 2;" in out


def test_forced_colour_and_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" in run("show", "Blog.objects.all()", "--to", "tsql", "--force-color").out
    assert "\x1b[" not in run("show", "Blog.objects.all()", "--to", "tsql").out


@pytest.mark.parametrize(("options", "coloured"), [([], True), (["--no-color"], False)])
def test_colour_on_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch, options: list[str], coloured: bool) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    out = run("show", "Blog.objects.all()", "--to", "tsql", *options).out
    assert ("\x1b[" in out) is coloured
    assert "\n" in out.strip().removeprefix("-- tsql@2017\n")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("show", "Blog.objects.all()", "--to", "tsql").out


def test_json(run: Run) -> None:
    expression = "Blog.objects.filter(name='a', entry__pub_date=date(2020, 1, 2))[:3]"
    result = run("show", expression, "--to", "duckdb", "--format", "json", "--why", "--generic")
    (target,) = json.loads(result.out)["targets"]
    assert target["target"] == "duckdb@2.0"
    (statement,) = target["statements"]
    assert statement["params"] == [
        {"marker": "$p0", "value": "datetime.date(2020, 1, 2)", "field": "example.Entry.pub_date"},
        {"marker": "$p1", "value": "a", "field": "example.Blog.name"},
    ]
    assert statement["generic_params"] == [{**one, "marker": "%s"} for one in statement["params"]]
    assert statement["generic"].count("%s") == 2
    assert isinstance(statement["why"], list)


def test_markdown(run: Run) -> None:
    out = run("show", "Blog.objects.filter(name='a')", "--to", "tsql", "--format", "markdown", "--no-pretty").out
    assert out.startswith("### tsql@2017\n\n```sql\nSELECT ")
    assert out.endswith("= @p0;\n```\n\n- `@p0` = `'a'` for `example.Blog.name`\n")


def test_expression_from_standard_input(run: Run) -> None:
    result = run("show", "-", "--to", "duckdb", stdin="\nBlog.objects.filter(\n    name='a',\n)\n")
    assert result.status == 0
    assert result.out.endswith("\"name\" = $p0;\n-- $p0 = 'a' (example.Blog.name)\n")


def test_a_query_without_rows_needs_no_sql(run: Run) -> None:
    result = run("show", "Blog.objects.none()", "--to", "tsql")
    assert result == (0, "-- tsql@2017\n-- no SQL: Django knows without a query that there are no rows\n", "")


@pytest.mark.parametrize(
    ("expression", "verbs"),
    [
        ("Blog.objects.count()", ["SELECT"]),
        ("Blog.objects.exists()", ["SELECT"]),
        ("Blog.objects.aggregate(Max('id'))", ["SELECT"]),
        ("Blog.objects.get(pk=1)", ["SELECT"]),
        ("Blog.objects.first()", ["SELECT"]),
        ("list(Blog.objects.all())", ["SELECT"]),
        ("Entry.objects.filter(pk=1).update(rating=F('rating') + 1)", ["UPDATE"]),
        ("Blog.objects.filter(pk=1).delete()", ["SELECT", "SELECT", "DELETE", "DELETE", "DELETE"]),
        ("Blog.objects.create(name='a', tagline='b')", ["INSERT"]),
        ("Blog(name='a', tagline='b').save()", ["INSERT"]),
        ("Blog.objects.bulk_create([Blog(name='a', tagline='b'), Blog(name='c', tagline='d')])", ["INSERT"]),
        ("Blog.objects.bulk_update([Blog(pk=1, name='a')], ['name'])", ["UPDATE"]),
        ("Blog.objects.get_or_create(name='a', defaults={'tagline': 'b'})", ["SELECT", "INSERT"]),
        ("Blog.objects.raw('SELECT * FROM example_blog WHERE id = %s', [3])", ["SELECT"]),
        ("connection.cursor().execute('DELETE FROM example_blog WHERE id = %s', [3])", ["DELETE"]),
        ("Entry.objects.filter(blog__in=list(Blog.objects.all()))", ["SELECT", "SELECT"]),
        ("Blog.objects.all().query", ["SELECT"]),
    ],
)
@pytest.mark.parametrize("target", ["tsql", "oracle", "duckdb"])
def test_calls_show_what_they_would_run(run: Run, target: str, expression: str, verbs: list[str]) -> None:
    result = run("show", expression, "--to", target, "--format", "json")
    statements = json.loads(result.out)["targets"][0]["statements"]
    found = [statement["sql"].split()[0] for statement in statements]
    assert result.status == 0
    assert sorted(found) == sorted(verbs)


@pytest.mark.parametrize(
    "expression",
    [
        "Entry.objects.filter(Q(rating=1) | Q(pub_date__gte=date(2020, 1, 1)))",
        "Entry.objects.annotate(r=Window(RowNumber(), partition_by='blog', order_by=F('id').desc()))",
        "Entry.objects.annotate(s=Window(Sum('rating'), order_by='id', frame=RowRange(start=-1, end=0)))",
        "Entry.objects.annotate(x=Case(When(rating=1, then=Value('a')), default=Value('b')))",
        "Entry.objects.filter(Exists(Blog.objects.filter(pk=OuterRef('blog'))))",
        "Entry.objects.annotate(x=Cast('rating', FloatField()), y=Coalesce('rating', 0), z=Greatest('rating', 1))",
        "Entry.objects.annotate(x=ExpressionWrapper(F('rating') * Decimal('1.5'), output_field=DecimalField()))",
        "Entry.objects.annotate(y=TruncMonth('pub_date'), z=ExtractYear('mod_date'))",
        "Entry.objects.aggregate(Avg('rating'), StdDev('rating'))",
        "Entry.objects.filter(GreaterThan(F('rating'), 3))",
        "models.Count and Entry.objects.annotate(n=models.Count('authors'))",
        "Event.objects.filter(pk__lt=3, pk__in=[i for i in range(5) if i])",
    ],
)
def test_everything_of_django_is_in_scope(run: Run, expression: str) -> None:
    assert run("show", expression, "--to", "duckdb").err == ""


def test_run_prints_the_example_rows(run: Run) -> None:
    out = run("show", "Blog.objects.filter(pk__lte=2).order_by('pk').values('id', 'name')", "--to", "tsql", "--run").out
    assert out.startswith("-- tsql@2017\nSELECT [")
    assert out.endswith("\nid | name\n---+-------------\n 1 | Beatles Blog\n 2 | Cheddar Talk\n(2 rows)\n")


def test_run_in_other_formats(run: Run) -> None:
    command = ("show", "Blog.objects.filter(pk=1).values('name')", "--to", "duckdb", "--run", "--format")
    assert json.loads(run(*command, "json").out)["results"] == [{"columns": ["name"], "rows": [["Beatles Blog"]]}]
    assert run(*command, "markdown").out.endswith("| name |\n| --- |\n| Beatles Blog |\n")


def test_run_writes_to_a_database_of_its_own(run: Run) -> None:
    for _ in range(2):  # The second finds the rows as they were.
        out = run("show", "Blog.objects.filter(pk=1).update(name='z')", "--to", "duckdb", "--run").out
        assert out.endswith("Count\n-----\n    1\n(1 row)\n")
    assert "Beatles Blog" in run("show", "Blog.objects.filter(pk=1)", "--to", "duckdb", "--run").out


def test_run_without_duckdb_says_how_to_get_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "duckdb", None)
    result = run("show", "Blog.objects.all()", "--to", "duckdb", "--run")
    assert (result.status, result.err) == (2, 'error: --run needs DuckDB: pip install "django-dialect-bridge[run]"\n')


def test_run_reports_what_the_database_refuses(run: Run) -> None:
    result = run("show", "Blog(pk=1, name='a', tagline='b').save(force_insert=True)", "--to", "duckdb", "--run")
    assert result.status == 2
    assert result.err.startswith("error: DuckDB: Constraint Error")


def test_help_names_every_command(run: Run) -> None:
    out = run("--help").out
    assert all(f"\n    {name}" in out for name in ("show", "sql", "targets", "functions", "rules"))
    assert run("show", "--help").status == 0
    assert run("--version").out
