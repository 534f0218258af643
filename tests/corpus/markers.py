"""Values that look like parameter markers, in parameters, literals and annotations."""

from django.db.models import Case, CharField, F, Q, Value, When
from django.db.models.functions import Concat, Length, Replace, StrIndex

from django_dialect_bridge.example.models import Awkward, Blog, Entry

from .kinds import Calls, Queries

TEXTS = (
    "%s",
    "?",
    ":p0",
    "@p1",
    "$1",
    "%%",
    "%(name)s",
    "__p0__",
    "{0}",
    "'%s'",
    "--",
    "/*",
    ";",
    "N'x'",
    "\\",
    '"',
)
BLOGS = Blog.objects.order_by("pk")

QUERIES: Queries = {
    "marker_value_percent_s": lambda: BLOGS.annotate(v=Value("%s")),
    "marker_value_question": lambda: BLOGS.annotate(v=Value("?")),
    "marker_value_colon": lambda: BLOGS.annotate(v=Value(":p0"), w=Value(":__p0__")),
    "marker_value_at": lambda: BLOGS.annotate(v=Value("@p1")),
    "marker_value_dollar": lambda: BLOGS.annotate(v=Value("$1")),
    "marker_value_percents": lambda: BLOGS.annotate(v=Value("%%"), w=Value("100%"), x=Value("%(a)s")),
    "marker_value_quote": lambda: BLOGS.annotate(v=Value("'%s'"), w=Value("it's ?")),
    "marker_value_comment": lambda: BLOGS.annotate(v=Value("-- ?"), w=Value("/* %s */"), x=Value("; DROP")),
    "marker_values_all": lambda: BLOGS.annotate(**{f"v{number}": Value(text) for number, text in enumerate(TEXTS)}),
    "marker_filter": lambda: Blog.objects.filter(tagline="%s ? :p0 @p1 $1 %%"),
    "marker_filter_in": lambda: Awkward.objects.filter(spaced__in=TEXTS).order_by("pk"),
    "marker_filter_contains": lambda: Entry.objects.filter(headline__contains="'%s' and ?"),
    "marker_filter_startswith": lambda: Entry.objects.filter(body_text__startswith="@p1 $1"),
    "marker_filter_q": lambda: Awkward.objects.filter(Q(quoted="?") | Q(quoted="$1") | Q(mixed="%%")).order_by("pk"),
    "marker_in_function": lambda: BLOGS.annotate(v=Replace("name", Value("%"), Value("?"))),
    "marker_in_concat": lambda: BLOGS.annotate(
        v=Concat("name", Value(" %s ? "), Value(":p0"), output_field=CharField())
    ),
    "marker_in_case": lambda: Entry.objects.annotate(
        v=Case(
            When(rating__gt=3, then=Value("?")),
            When(rating=3, then=Value("%s")),
            default=Value("$1"),
        )
    ).order_by("pk"),
    "marker_in_position": lambda: BLOGS.annotate(v=StrIndex("tagline", Value("?"))).filter(v__gt=0),
    "marker_with_modulo": lambda: Entry.objects.annotate(v=F("pk") % 7, w=Value("%")).filter(v__gt=3).order_by("pk"),
    "marker_with_slice": lambda: BLOGS.annotate(v=Value("%s"))[1:3],
    "marker_with_length": lambda: BLOGS.annotate(v=Length(Value("%%s"))),
    "marker_new_lines": lambda: BLOGS.annotate(v=Value("a\nb\r\n\tc")),
    "marker_unicode": lambda: BLOGS.annotate(v=Value("日本語 🎸 ß")),
}

CALLS: Calls = {
    "marker_exists": lambda: Blog.objects.filter(tagline__contains="%s ?").exists(),
    "marker_count": lambda: Awkward.objects.filter(spaced__in=["%s", ":p0"]).count(),
}
