"""Every lookup of text columns, with values that hold wildcards and escapes."""

from django.db.models import BooleanField, CharField, Count, Exists, F, OuterRef, Q, Subquery, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import Concat, Length, Lower, NullIf, Substr
from django.db.models.lookups import Contains, GreaterThan

from django_dialect_bridge.example.models import (
    Author,
    Blog,
    Company,
    Customer,
    Employee,
    Entry,
    Person,
    Product,
)

from .booleans import truth_of
from .kinds import Queries

QUERIES: Queries = {
    "text_exact": lambda: Blog.objects.filter(name="Beatles Blog"),
    "text_exact_case": lambda: Blog.objects.filter(name__exact="beatles blog"),
    "text_exact_empty": lambda: Blog.objects.filter(tagline=""),
    "text_exact_trailing_blanks": lambda: Entry.objects.filter(headline="trailing  "),
    "text_exact_no_trailing_blanks": lambda: Entry.objects.filter(headline="trailing"),
    "text_exact_backslash": lambda: Entry.objects.filter(headline="C:\\rock\\roll"),
    "text_exact_quotes": lambda: Entry.objects.filter(headline='It\'s "quoted"'),
    "text_exact_astral": lambda: Entry.objects.filter(headline="🎸 solo 🥁"),
    "text_exact_null": lambda: Person.objects.filter(nickname=None).order_by("pk"),
    "text_not_exact": lambda: Person.objects.exclude(nickname="ada").order_by("pk"),
    "text_not_empty": lambda: Person.objects.exclude(nickname="").order_by("pk"),
    "text_iexact": lambda: Blog.objects.filter(name__iexact="BEATLES blog").order_by("pk"),
    "text_iexact_wildcards": lambda: Company.objects.filter(name__iexact="100% co_op"),
    "text_iexact_non_ascii": lambda: Entry.objects.filter(headline__iexact="ÄRGER ÜBER öl"),
    "text_iexact_none": lambda: Person.objects.filter(nickname__iexact=None).order_by("pk"),
    "text_contains": lambda: Entry.objects.filter(headline__contains="Lennon").order_by("pk"),
    "text_contains_percent": lambda: Entry.objects.filter(headline__contains="%").order_by("pk"),
    "text_contains_underscore": lambda: Blog.objects.filter(tagline__contains="_"),
    "text_contains_backslash": lambda: Entry.objects.filter(body_text__contains="\\"),
    "text_contains_bracket": lambda: Entry.objects.filter(headline__contains="[tag"),
    "text_contains_class": lambda: Entry.objects.filter(body_text__contains="[a-z]"),
    "text_contains_quote": lambda: Entry.objects.filter(headline__contains="'").order_by("pk"),
    "text_contains_empty": lambda: Blog.objects.filter(name__contains="").order_by("pk"),
    "text_contains_blank": lambda: Entry.objects.filter(headline__contains="  "),
    "text_contains_astral": lambda: Entry.objects.filter(headline__contains="🥁"),
    "text_icontains": lambda: Entry.objects.filter(headline__icontains="LENNON").order_by("pk"),
    "text_icontains_non_ascii": lambda: Entry.objects.filter(body_text__icontains="äÖü"),
    "text_icontains_wildcards": lambda: Employee.objects.filter(lastname__icontains="%_S"),
    "text_startswith": lambda: Entry.objects.filter(headline__startswith="Le"),
    "text_startswith_wildcard": lambda: Employee.objects.filter(lastname__startswith="100%_"),
    "text_startswith_bracket": lambda: Entry.objects.filter(headline__startswith="["),
    "text_istartswith": lambda: Author.objects.filter(name__istartswith="JOHN").order_by("pk"),
    "text_endswith": lambda: Author.objects.filter(email__endswith=".org").order_by("pk"),
    "text_endswith_blanks": lambda: Blog.objects.filter(name__endswith="  "),
    "text_endswith_percent": lambda: Author.objects.filter(name__endswith="%"),
    "text_iendswith": lambda: Customer.objects.filter(email__iendswith="EXAMPLE.ORG"),
    "text_in": lambda: Customer.objects.filter(city__in=["Paris", "", "Kraków"]).order_by("pk"),
    "text_in_only_empty": lambda: Customer.objects.filter(city__in=[""]),
    "text_not_in_with_empty": lambda: Customer.objects.exclude(city__in=["Paris", ""]).order_by("pk"),
    "text_gt_empty": lambda: Customer.objects.filter(city__gt="").order_by("pk"),
    "text_lte_empty": lambda: Customer.objects.filter(city__lte=""),
    "text_iexact_empty": lambda: Customer.objects.filter(city__iexact=""),
    "text_contains_nothing": lambda: Customer.objects.filter(city__contains="").order_by("pk"),
    "text_not_startswith": lambda: Customer.objects.exclude(city__startswith="K").order_by("pk"),
    "text_not_icontains": lambda: Customer.objects.exclude(city__icontains="A").order_by("pk"),
    "text_not_lt": lambda: Customer.objects.exclude(city__lt="M").order_by("pk"),
    "text_in_one": lambda: Customer.objects.filter(city__in=["Dublin"]),
    "text_in_nothing": lambda: Customer.objects.filter(city__in=[]),
    "text_not_in_nothing": lambda: Customer.objects.exclude(city__in=[]).order_by("pk"),
    "text_in_many": lambda: Product.objects.filter(sku__in=[f"GTR-{number:03d}" for number in range(40)]).order_by(
        "pk"
    ),
    "text_isnull": lambda: Person.objects.filter(nickname__isnull=True).order_by("pk"),
    "text_not_isnull": lambda: Person.objects.filter(nickname__isnull=False).order_by("pk"),
    "text_gt": lambda: Blog.objects.filter(name__gt="Cheddar Talk").order_by("pk"),
    "text_range": lambda: Blog.objects.filter(name__range=("B", "O")).order_by("pk"),
    "text_regex": lambda: Entry.objects.filter(headline__regex=r"^(New|Best) ").order_by("pk"),
    "text_regex_class": lambda: Product.objects.filter(sku__regex=r"^[A-Z]{3}_[0-9]+$"),
    "text_regex_backslash": lambda: Entry.objects.filter(headline__regex=r"\\roll$"),
    "text_regex_quote": lambda: Entry.objects.filter(headline__regex=r"O'B"),
    "text_iregex": lambda: Entry.objects.filter(headline__iregex=r"^LENNON .* hop$"),
    "text_not_regex": lambda: Customer.objects.exclude(name__regex="e$").order_by("pk"),
    "text_column_contains": lambda: Customer.objects.filter(email__icontains=F("name")).order_by("pk"),
    "text_column_startswith": lambda: Customer.objects.filter(email__startswith=Lower("name")).order_by("pk"),
    "text_column_endswith": lambda: Employee.objects.filter(
        lastname__endswith=Concat(Value("100"), Value("%_"), Value("sure"))
    ),
    "text_column_equals_function": lambda: Customer.objects.filter(name=Lower("name")).order_by("pk"),
    "text_or": lambda: Blog.objects.filter(Q(name__startswith="O'") | Q(tagline__endswith="🥁")).order_by("pk"),
    "text_lookup_of_function": lambda: Blog.objects.filter(Contains(Lower("name"), "beatles")).order_by("pk"),
    "text_part_of_a_number": lambda: Entry.objects.filter(pk__contains="1").order_by("pk"),
    "text_part_of_a_day": lambda: Entry.objects.filter(pub_date__startswith="2024").order_by("pk"),
    "text_part_or_null": lambda: Person.objects.annotate(
        v=truth_of(Q(nickname__startswith=Substr("nickname", 1, 2)))
    ).order_by("pk"),
    "text_part_is_null": lambda: Blog.objects.annotate(
        v=truth_of(Q(name__contains=NullIf("tagline", "tagline")))
    ).order_by("pk"),
    "text_part_is_nothing": lambda: Blog.objects.annotate(
        v=truth_of(Q(name__contains=Value(None, CharField())))
    ).order_by("pk"),
    "text_not_part_of_a_nullable": lambda: Person.objects.exclude(nickname__endswith="a").order_by("pk"),
    "text_part_of_a_query": lambda: Entry.objects.filter(
        headline__contains=Subquery(Blog.objects.filter(pk=OuterRef("blog")).values("name")[:1])
    ).order_by("pk"),
    "text_part_in_a_query": lambda: Blog.objects.filter(
        Exists(Entry.objects.filter(blog=OuterRef("pk"), headline__endswith=OuterRef("tagline")))
    ).order_by("pk"),
    "text_part_of_both": lambda: Author.objects.filter(email__contains=Substr("email", 2, 3)).order_by("pk"),
    "text_part_in_groups": lambda: (
        Entry.objects.values(v=truth_of(Q(headline__contains="_")))
        .annotate(n=Count("pk"), m=Count("pk", filter=Q(headline__startswith="[")))
        .order_by("v")
    ),
    "text_starts_with": lambda: Entry.objects.filter(
        RawSQL('STARTS_WITH("example_entry"."headline", %s)', ("lennon",), BooleanField())
    ).order_by("pk"),
    "text_starts_with_operator": lambda: Author.objects.annotate(
        v=RawSQL('"example_author"."name" ^@ SUBSTR("example_author"."name", 1, 5)', (), BooleanField())
    ).order_by("pk"),
    "text_starts_with_wildcards": lambda: Blog.objects.filter(
        ~RawSQL('STARTS_WITH("example_blog"."tagline", SUBSTR("example_blog"."tagline", 2, 1))', (), BooleanField()),
        ~RawSQL('"example_blog"."name" ^@ %s', ("10%",), BooleanField()),
    ).order_by("pk"),
    "text_length_lookup": lambda: Author.objects.filter(GreaterThan(Length("name"), 7)).order_by("pk"),
}

UNDETERMINED: set[str] = set()
EMPTY = {"text_in_nothing"}
