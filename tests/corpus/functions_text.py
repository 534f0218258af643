"""Every function of text and the hashes."""

from django.db.models import CharField, F, Q, Value
from django.db.models.functions import (
    MD5,
    SHA1,
    SHA224,
    SHA256,
    SHA384,
    SHA512,
    Chr,
    Collate,
    Concat,
    ConcatPair,
    Left,
    Length,
    Lower,
    LPad,
    LTrim,
    Ord,
    Repeat,
    Replace,
    Reverse,
    Right,
    RPad,
    RTrim,
    StrIndex,
    Substr,
    Trim,
    Upper,
)

from django_dialect_bridge.example.models import (
    Author,
    Blog,
    Customer,
    Employee,
    Entry,
    Person,
    Product,
)

from .kinds import Calls, Queries

BLOGS = Blog.objects.order_by("pk")
ENTRIES = Entry.objects.order_by("pk")
PEOPLE = Person.objects.order_by("pk")
PRODUCTS = Product.objects.order_by("pk")

QUERIES: Queries = {
    "chr": lambda: Author.objects.annotate(v=Chr(Length("name") + 60)).order_by("pk"),
    "chr_constant": lambda: Author.objects.annotate(v=Chr(Value(8364))).order_by("pk"),
    "chr_filter": lambda: Author.objects.filter(name__startswith=Chr(ord("J"))).order_by("pk"),
    "concat": lambda: Employee.objects.annotate(v=Concat("firstname", Value(" "), "lastname")).order_by("pk"),
    "concat_null": lambda: PEOPLE.annotate(v=Concat("nickname", Value("/"), "name")),
    "concat_pair": lambda: PEOPLE.annotate(v=ConcatPair("nickname", "name")),
    "concat_five": lambda: PRODUCTS.annotate(
        v=Concat("sku", Value("%s"), "name", Value("?"), "sku", output_field=CharField())
    ),
    "concat_number": lambda: PRODUCTS.annotate(v=Concat("sku", Value("-"), "stock", output_field=CharField())),
    "concat_filter": lambda: Employee.objects.alias(v=Concat("firstname", Value(" "), "lastname")).filter(
        v__contains="e S"
    ),
    "left": lambda: ENTRIES.annotate(v=Left("headline", 5)),
    "left_of_expression": lambda: ENTRIES.annotate(v=Left("headline", F("rating") + 2)).filter(rating__gt=0),
    "left_without_last": lambda: ENTRIES.annotate(v=Left("headline", Value(-3)), w=Left("headline", Value(-99))),
    "left_of_any_sign": lambda: ENTRIES.annotate(v=Left("headline", F("rating") - 3)),
    "right_without_first": lambda: ENTRIES.annotate(v=Right("headline", Value(-3)), w=Right("headline", Value(0))),
    "right_of_any_sign": lambda: ENTRIES.annotate(v=Right("headline", F("rating") - 3)),
    "length": lambda: ENTRIES.annotate(v=Length("headline")),
    "length_trailing_blanks": lambda: BLOGS.filter(pk=7).annotate(v=Length("name"), w=Length("tagline")),
    "length_null": lambda: PEOPLE.annotate(v=Length("nickname")),
    "lower": lambda: ENTRIES.annotate(v=Lower("headline")),
    "upper": lambda: Customer.objects.filter(pk__lte=4).annotate(v=Upper("name")).order_by("pk"),
    "upper_non_ascii": lambda: Customer.objects.annotate(v=Upper("city")).order_by("pk"),
    "lpad": lambda: PRODUCTS.annotate(v=LPad("sku", 10, Value("*"))),
    "lpad_default": lambda: PRODUCTS.annotate(v=LPad("sku", 9)),
    "lpad_cuts": lambda: PRODUCTS.annotate(v=LPad("name", 4, Value("ab"))),
    "lpad_long_fill": lambda: PRODUCTS.annotate(v=LPad("sku", Value(14), Value("abc"))),
    "rpad": lambda: PRODUCTS.annotate(v=RPad("sku", Length("name"), Value("xy"))),
    "rpad_null": lambda: PEOPLE.annotate(v=RPad("nickname", 6, Value("."))),
    "lpad_of_any_sign": lambda: ENTRIES.annotate(v=LPad("headline", F("rating") * 4 - 8, Value("ab"))),
    "lpad_with_nothing": lambda: PRODUCTS.annotate(v=LPad("sku", 20, Value("")), w=RPad("sku", 2, Value(""))),
    "rpad_to_zero": lambda: PRODUCTS.annotate(v=RPad("sku", 0)),
    "ltrim": lambda: BLOGS.annotate(v=LTrim("tagline")),
    "rtrim": lambda: BLOGS.annotate(v=RTrim("name")),
    "trim": lambda: BLOGS.annotate(v=Trim(Concat(Value("  "), "name"))),
    "ord": lambda: BLOGS.annotate(v=Ord("name")),
    "ord_non_ascii": lambda: ENTRIES.filter(pk__in=[12, 13, 14]).annotate(v=Ord("headline")),
    "repeat": lambda: PRODUCTS.annotate(v=Repeat("sku", 2)),
    "repeat_zero": lambda: ENTRIES.filter(rating__gte=0).annotate(v=Repeat(Value("ab"), F("rating") + 0)),
    "repeat_of_any_sign": lambda: ENTRIES.annotate(v=Repeat(Value("ab"), F("rating") - 3)),
    "replace": lambda: ENTRIES.annotate(v=Replace("headline", Value("e"), Value("E"))),
    "replace_nothing": lambda: ENTRIES.annotate(v=Replace("headline", Value(" "))),
    "replace_special": lambda: ENTRIES.annotate(v=Replace("headline", Value("%"), Value("\\"))),
    "replace_backslash": lambda: ENTRIES.annotate(v=Replace("headline", Value("\\"), Value("'"))),
    "reverse": lambda: ENTRIES.annotate(v=Reverse("headline")),
    "right": lambda: ENTRIES.annotate(v=Right("headline", 4)),
    "str_index": lambda: ENTRIES.annotate(v=StrIndex("headline", Value("e"))),
    "str_index_of_nothing": lambda: ENTRIES.annotate(v=StrIndex("headline", Value(""))),
    "str_index_heeds_case": lambda: ENTRIES.annotate(v=StrIndex("headline", Value("E"))),
    "str_index_column": lambda: Customer.objects.annotate(v=StrIndex("email", Lower("name"))).order_by("pk"),
    "str_index_order": lambda: ENTRIES.order_by(StrIndex("headline", Value("o")), "pk"),
    "substr": lambda: ENTRIES.annotate(v=Substr("headline", 3, 4)),
    "substr_before_the_first": lambda: ENTRIES.annotate(
        v=Substr("headline", F("rating") - 3, 5), w=Substr("headline", F("rating") - 3)
    ),
    "substr_to_end": lambda: ENTRIES.annotate(v=Substr("headline", 5)),
    "substr_of_str_index": lambda: Customer.objects.annotate(
        v=Substr("email", StrIndex("email", Value("@")) + 1)
    ).order_by("pk"),
    "text_nested": lambda: PRODUCTS.annotate(v=Upper(Replace(Left(Trim("name"), 6), Value("r"), Value("_")))),
    "text_in_q": lambda: PRODUCTS.alias(n=Length("name")).filter(Q(n__gt=10) | Q(n=5)),
    "text_order_by_length": lambda: Author.objects.order_by(-Length("name"), "pk"),
    "md5": lambda: BLOGS.annotate(v=MD5("name")),
    "md5_null": lambda: PEOPLE.annotate(v=MD5("nickname")),
    "sha1": lambda: BLOGS.annotate(v=SHA1("name")),
    "sha224": lambda: BLOGS.annotate(v=SHA224("name")),
    "sha256": lambda: BLOGS.annotate(v=SHA256("name")),
    "sha384": lambda: BLOGS.annotate(v=SHA384("name")),
    "sha512": lambda: BLOGS.annotate(v=SHA512("name")),
    "hash_filter": lambda: Author.objects.filter(pk=1).annotate(v=MD5("email")).filter(v__startswith="c"),
    "collate": lambda: Author.objects.order_by(Collate("name", "C"), "pk"),
    "collate_filter": lambda: Author.objects.filter(name=Collate(Value("John Lennon"), "C")),
}

CALLS: Calls = {
    "text_function_count": lambda: Author.objects.alias(n=Length("name")).filter(n__gt=10).count(),
}
