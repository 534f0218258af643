"""Joins: inner, outer, many-to-many, self, inherited, reverse; select_related, defer and only."""

from django.db.models import Count, F, FilteredRelation, Max, Q
from django.db.models.functions import Concat

from django_dialect_bridge.example.models import (
    Author,
    Blog,
    Category,
    Company,
    Customer,
    Employee,
    Entry,
    Membership,
    Order,
    OrderLine,
    Passport,
    Person,
    Place,
    Product,
    Restaurant,
    SalariedEmployee,
    Team,
    Waiter,
)

from .kinds import Queries

QUERIES: Queries = {
    "join_forward": lambda: Entry.objects.filter(blog__name="Cheddar Talk").order_by("pk"),
    "join_forward_twice": lambda: OrderLine.objects.filter(order__customer__city="Paris").order_by("pk"),
    "join_reverse": lambda: Blog.objects.filter(entry__rating__lte=1).order_by("pk", "entry__pk"),
    "join_reverse_distinct": lambda: Blog.objects.filter(entry__headline__contains="o").distinct().order_by("pk"),
    "join_reverse_same_filter": lambda: Blog.objects.filter(entry__rating=5, entry__number_of_comments__gt=3).order_by(
        "entry__pk"
    ),
    "join_reverse_two_filters": lambda: (
        Blog.objects.filter(entry__rating=5).filter(entry__number_of_comments__gt=3).distinct().order_by("pk")
    ),
    "join_reverse_exclude": lambda: Blog.objects.exclude(entry__rating=5).order_by("pk"),
    "join_reverse_null": lambda: Blog.objects.filter(entry=None),
    "join_many_to_many": lambda: Entry.objects.filter(authors__name="Ringo Starr").order_by("pk"),
    "join_many_to_many_reverse": lambda: (
        Author.objects.filter(entry__blog__name="Beatles Blog").distinct().order_by("pk")
    ),
    "join_many_to_many_exclude": lambda: Entry.objects.exclude(authors__email__endswith=".com").order_by("pk"),
    "join_many_to_many_null": lambda: Author.objects.filter(entry__isnull=True),
    "join_through": lambda: Team.objects.filter(members__name="Ada Lovelace").order_by("pk"),
    "join_through_columns": lambda: Person.objects.filter(membership__is_lead=True).values_list(
        "name", "membership__team__name"
    ),
    "join_outer_nullable": lambda: Company.objects.values_list("name", "point_of_contact__lastname", "pk").order_by(
        "pk"
    ),
    "join_outer_or": lambda: Company.objects.filter(
        Q(point_of_contact__firstname="Frank") | Q(ceo__lastname="Other")
    ).order_by("pk"),
    "join_two_to_one_table": lambda: Company.objects.filter(ceo=F("point_of_contact")).order_by("pk"),
    "join_two_columns_of_one_table": lambda: Company.objects.order_by("pk").values_list(
        "ceo__salary", "point_of_contact__salary"
    ),
    "join_self": lambda: Category.objects.filter(parent__parent__name="All").order_by("pk"),
    "join_self_null": lambda: Category.objects.filter(parent__parent=None).order_by("pk"),
    "join_self_children": lambda: Category.objects.filter(children__children__isnull=True).distinct().order_by("pk"),
    "join_inherited": lambda: Restaurant.objects.filter(address__contains="0").order_by("pk"),
    "join_inherited_child": lambda: Place.objects.filter(restaurant__serves_pizza=True).order_by("pk"),
    "join_inherited_no_child": lambda: Place.objects.filter(restaurant=None).order_by("pk"),
    "join_inherited_related": lambda: Waiter.objects.filter(restaurant__name__contains="'").order_by("pk"),
    "join_one_to_one": lambda: Passport.objects.filter(person__nickname="ada"),
    "join_one_to_one_reverse": lambda: Person.objects.filter(passport__expires__year=2030).order_by("pk"),
    "join_one_to_one_missing": lambda: Person.objects.filter(passport=None).order_by("pk"),
    "join_proxy": lambda: SalariedEmployee.objects.filter(salary__gt=0),
    "join_select_related": lambda: Entry.objects.select_related("blog").order_by("pk"),
    "join_select_related_nullable": lambda: Company.objects.select_related("ceo", "point_of_contact").order_by("pk"),
    "join_select_related_chain": lambda: OrderLine.objects.select_related(
        "order__customer", "product__category__parent"
    ).order_by("pk"),
    "join_select_related_inherited": lambda: Waiter.objects.select_related("restaurant").order_by("pk"),
    "join_select_related_reverse": lambda: Person.objects.select_related("passport").order_by("pk"),
    "join_only": lambda: Entry.objects.only("headline").order_by("pk"),
    "join_only_related": lambda: Entry.objects.select_related("blog").only("headline", "blog__name").order_by("pk"),
    "join_defer": lambda: Entry.objects.defer("body_text", "rating").order_by("pk"),
    "join_defer_related": lambda: (
        Entry.objects.select_related("blog").defer("blog__tagline", "body_text").order_by("pk")
    ),
    "join_filtered_relation": lambda: (
        Blog.objects.annotate(good=FilteredRelation("entry", condition=Q(entry__rating__gte=4)))
        .order_by("pk", "good__pk")
        .values_list("name", "good__headline")
    ),
    "join_filtered_relation_count": lambda: (
        Customer.objects.annotate(open_orders=FilteredRelation("orders", condition=~Q(orders__status="cancelled")))
        .annotate(n=Count("open_orders"))
        .order_by("pk")
    ),
    "join_filtered_relation_null": lambda: (
        Person.objects.annotate(lead=FilteredRelation("membership", condition=Q(membership__is_lead=True)))
        .filter(lead=None)
        .order_by("pk")
    ),
    "join_filtered_relation_nested": lambda: (
        Category.objects.annotate(cheap=FilteredRelation("products", condition=Q(products__price__lt=10)))
        .annotate(last=Max("cheap__lines__quantity"))
        .order_by("pk")
    ),
    "join_annotation_related": lambda: Order.objects.annotate(
        buyer=F("customer__name"), city=F("customer__city")
    ).order_by("pk"),
    "join_annotation_filter": lambda: (
        Membership.objects.annotate(who=Concat("person__name", "team__name"))
        .filter(who__contains="Logic")
        .order_by("pk")
    ),
    "join_reuse": lambda: (
        Product.objects.filter(category__parent__name="Food", category__name="Cheese")
        .order_by("category__parent__name", "pk")
        .values_list("name", "category__name", "category__parent__name")
    ),
    "join_product_of_orders": lambda: (
        Employee.objects.filter(company_ceo_set__num_employees__gt=10)
        .order_by("pk", "company_ceo_set__pk")
        .values_list("pk", "company_ceo_set__name", "company_point_of_contact_set__name")
        .distinct()
        .order_by("pk", "company_ceo_set__name", "company_point_of_contact_set__name")
    ),
}
