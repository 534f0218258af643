"""values(), values_list(), extra(), annotate() after values, and alias()."""

from django.db.models import Count, F, Value
from django.db.models.functions import Length, Lower, Upper

from django_dialect_bridge.example.models import (
    Author,
    Blog,
    Company,
    Entry,
    Person,
    Product,
    Restaurant,
)

from .kinds import Calls, Queries

ENTRIES = Entry.objects.order_by("pk")

QUERIES: Queries = {
    "values_all": lambda: Blog.objects.values().order_by("pk"),
    "values_some": lambda: ENTRIES.values("headline", "rating"),
    "values_related": lambda: ENTRIES.values("headline", "blog__name"),
    "values_many_to_many": lambda: Entry.objects.values("pk", "authors__name").order_by("pk", "authors__pk"),
    "values_expression": lambda: ENTRIES.values("pk", low=Lower("headline"), size=Length("headline")),
    "values_renamed": lambda: Company.objects.values(boss=F("ceo__lastname"), firm=F("name")).order_by("pk"),
    "values_annotation": lambda: ENTRIES.annotate(v=F("rating") * 2).values("v", "pk"),
    "values_same_column_twice": lambda: ENTRIES.values_list("pk", "pk", "rating"),
    "values_list": lambda: ENTRIES.values_list("pk", "headline"),
    "values_list_flat": lambda: ENTRIES.values_list("headline", flat=True),
    "values_list_named": lambda: ENTRIES.values_list("pk", "headline", named=True),
    "values_list_expression": lambda: ENTRIES.values_list("pk", Upper("headline"), F("rating") + 1),
    "values_list_inherited": lambda: Restaurant.objects.values_list("name", "seats", "place_ptr"),
    "values_order_of_columns": lambda: ENTRIES.annotate(v=Value("x")).values_list("v", "headline", "pk"),
    "values_then_annotate": lambda: Author.objects.values("email").annotate(n=Count("entry")).order_by("email"),
    "values_then_filter": lambda: ENTRIES.values("headline").filter(rating=5),
    "values_then_values": lambda: ENTRIES.values("pk", "headline").values("headline"),
    "values_of_foreign_key": lambda: Company.objects.values_list(
        "point_of_contact", "point_of_contact_id", "ceo__pk"
    ).order_by("pk"),
    "values_alias_not_selected": lambda: ENTRIES.alias(v=F("rating") + 1).filter(v=6).values("pk"),
    "values_alias_selected": lambda: ENTRIES.alias(v=F("rating") + 1).annotate(w=F("v")).values("pk", "w"),
    "values_none_matching": lambda: Entry.objects.filter(pk=-1).values("headline"),
    "extra_select": lambda: ENTRIES.extra(select={"busy": "number_of_comments > 5"}),
    "extra_select_params": lambda: ENTRIES.extra(select={"v": "rating + %s"}, select_params=(10,)),
    "extra_where": lambda: ENTRIES.extra(where=["headline LIKE %s", "rating >= 3"], params=["%e%"]),
    "extra_where_row_any": lambda: ENTRIES.extra(
        where=["(rating, number_of_comments) = ANY (SELECT number_of_comments, rating FROM example_entry)"]
    ),
    "extra_where_row_some_union": lambda: ENTRIES.extra(
        where=["(rating, number_of_comments) = SOME ((SELECT 4, 0 UNION SELECT 5, %s))"], params=[5]
    ),
    "extra_where_row_not_all": lambda: ENTRIES.extra(
        where=[
            "(example_entry.rating, example_entry.number_of_comments) <> ALL "
            "(SELECT e.number_of_comments, e.rating FROM example_entry e WHERE e.rating > %s)"
        ],
        params=[2],
    ),
    "extra_where_row_not_any_null": lambda: ENTRIES.extra(
        where=[
            "NOT (example_entry.rating, example_entry.number_of_comments) IN "
            "(SELECT e.rating, NULLIF(e.number_of_comments, 0) FROM example_entry e WHERE e.id > example_entry.id)"
        ]
    ),
    "extra_where_row_in_correlated": lambda: ENTRIES.extra(
        where=[
            "(example_entry.blog_id, example_entry.rating) IN "
            "(SELECT e.blog_id, e.rating FROM example_entry e WHERE e.id > example_entry.id)"
        ]
    ),
    "extra_where_any_of_two_parentheses": lambda: ENTRIES.extra(
        where=["blog_id = SOME ((SELECT id FROM example_blog WHERE id < %s))"], params=[3]
    ),
    "extra_where_percent": lambda: ENTRIES.extra(where=["rating %% 2 = 1"]),
    "extra_order_by": lambda: Entry.objects.extra(select={"v": "rating * -1"}, order_by=["v", "id"]),
    "extra_tables": lambda: Entry.objects.extra(
        tables=["example_blog"],
        where=["example_blog.id = example_entry.blog_id", "example_blog.name = %s"],
        params=["Cheddar Talk"],
    ).order_by("pk"),
    "extra_subselect": lambda: Blog.objects.extra(
        select={"n": "SELECT COUNT(*) FROM example_entry WHERE example_entry.blog_id = example_blog.id"}
    ).order_by("pk"),
    "defer_all_but_key": lambda: Person.objects.only("pk"),
    "defer_none": lambda: Product.objects.defer("name").defer(None).order_by("pk"),
    "reverse_twice": lambda: Person.objects.reverse().reverse(),
}

CALLS: Calls = {
    "values_get": lambda: Entry.objects.values("headline").get(pk=3),
    "values_first": lambda: Entry.objects.values_list("pk", "headline").first(),
    "values_list_call": lambda: sorted(Entry.objects.values_list("pk", flat=True)),
}
