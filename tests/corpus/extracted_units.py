"""Every unit that EXTRACT takes on PostgreSQL, and sets of values: in more parentheses than need be, with ANY and ALL."""

from django.db.models import BooleanField, F, FloatField
from django.db.models.expressions import RawSQL
from django.db.models.functions import Extract

from django_dialect_bridge.example.models import Blog, Employee, Entry, Event

from .kinds import Queries

EVENTS = Event.objects.order_by("pk")


def _is_in(sql: str) -> RawSQL:
    return RawSQL(sql, (), output_field=BooleanField())


QUERIES: Queries = {
    "extract_day_of_year": lambda: EVENTS.values_list("pk", Extract("starts_at", "doy"), Extract("day", "doy")),
    "extract_groups_of_years": lambda: EVENTS.values_list(
        "pk", Extract("starts_at", "decade"), Extract("day", "century"), Extract("starts_at", "millennium")
    ),
    "extract_plural_units": lambda: EVENTS.values_list(
        "pk", Extract("starts_at", "years"), Extract("day", "months"), Extract("opens", "minutes")
    ),
    "extract_parts_of_seconds": lambda: EVENTS.values_list(
        "pk",
        Extract("starts_at", "milliseconds", output_field=FloatField()),
        Extract("opens", "microseconds", output_field=FloatField()),
    ),
    "extract_epoch": lambda: EVENTS.values_list("pk", Extract("starts_at", "epoch", output_field=FloatField())),
    "extract_day_of_year_filter": lambda: (
        EVENTS.annotate(n=Extract("day", "doy")).filter(n__gt=100).order_by("-n", "pk")
    ),
    "set_in_two_parentheses": lambda: Entry.objects.filter(
        _is_in('"example_entry"."blog_id" IN ((SELECT "id" FROM "example_blog"))')
    ).order_by("pk"),
    "set_in_three_parentheses": lambda: Entry.objects.filter(
        _is_in('"example_entry"."blog_id" NOT IN (((SELECT "id" FROM "example_blog" WHERE "id" > 2)))')
    ).order_by("pk"),
    "set_in_two_parentheses_exists": lambda: Entry.objects.filter(
        _is_in('EXISTS ((SELECT 1 FROM "example_blog" WHERE "id" = "example_entry"."blog_id" AND "id" < 3))')
    ).order_by("pk"),
    "set_in_two_parentheses_lookup": lambda: Entry.objects.filter(
        rating__in=RawSQL('(SELECT "rating" FROM "example_entry" WHERE "rating" > 2)', ())
    ).order_by(F("rating").desc(), "pk"),
    "set_any": lambda: Entry.objects.filter(
        _is_in('"example_entry"."blog_id" = ANY (SELECT "id" FROM "example_blog" WHERE "id" < 3)')
    ).order_by("pk"),
    "set_any_not": lambda: Entry.objects.filter(
        ~_is_in('"example_entry"."blog_id" = ANY ((SELECT "id" FROM "example_blog" WHERE "id" < 3))')
    ).order_by("pk"),
    "set_all_with_null": lambda: Employee.objects.filter(
        _is_in('"example_employee"."id" <> ALL (SELECT "point_of_contact_id" FROM "example_company")')
    ).order_by("pk"),
    "set_all_parameter": lambda: Blog.objects.filter(
        RawSQL(
            '"example_blog"."id" <> ALL (SELECT "blog_id" FROM "example_entry" WHERE "rating" > %s)',
            (4,),
            output_field=BooleanField(),
        )
    ).order_by("pk"),
    "set_of_values_in_two_parentheses": lambda: Entry.objects.filter(
        _is_in('"example_entry"."rating" IN ((VALUES (1), (5)))')
    ).order_by("pk"),
}
