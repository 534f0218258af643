"""WITH and WITH RECURSIVE, as django-cte and django-tree-queries write them: trees, paths, joins, and totals read more than once."""

from typing import Any

from django.db.models import (
    Count,
    DecimalField,
    F,
    IntegerField,
    Max,
    OuterRef,
    Subquery,
    Sum,
    TextField,
    Value,
)
from django.db.models.functions import Cast, Coalesce, Concat, Upper
from django.db.models.sql.constants import LOUTER
from django_cte import CTE, with_cte
from tree_queries.query import TreeQuerySet

from django_dialect_bridge.example.models import Blog, Category, Entry, Product

from .kinds import Queries

ROOTS = Category.objects.filter(parent=None)


def joined(cte: CTE, queryset: Any, **on: Any) -> Any:
    """Return the query set joined to a common table expression, and that before it."""
    return with_cte(cte, select=cte.join(queryset, **on))


def branches() -> CTE:
    """Return every category below a root with its name and depth."""

    def make(cte: CTE) -> Any:
        below = cte.join(Category, parent=cte.col.id)
        deeper = below.values("id", "name", depth=cte.col.depth + Value(1, IntegerField()))
        return ROOTS.values("id", "name", depth=Value(0, IntegerField())).union(deeper, all=True)

    return CTE.recursive(make, name="branches")


def in_depth() -> Any:
    """Return the categories with their depth."""
    cte = branches()
    return joined(cte, Category.objects.all(), id=cte.col.id).annotate(depth=cte.col.depth)


def paths(field: Any) -> Any:
    """Return the categories with the names on the way to each."""

    def make(cte: CTE) -> Any:
        path = Concat(cte.col.path, Value(" > "), F("name"), output_field=field)
        below = cte.join(Category, parent=cte.col.id).values("id", path=path)
        return ROOTS.values("id", path=Cast("name", field)).union(below, all=True)

    cte = CTE.recursive(make, name="paths")
    return joined(cte, Category.objects.all(), id=cte.col.id).annotate(path=cte.col.path).order_by("pk")


def subtree(pk: int) -> CTE:
    """Return a category and all below it, as rows of the model."""

    def make(cte: CTE) -> Any:
        return Category.objects.filter(pk=pk).union(cte.join(Category, parent=cte.col.id), all=True)

    return CTE.recursive(make, name="subtree")


def in_subtree(pk: int) -> Any:
    """Return the categories of a subtree, each as it stands in the table."""
    cte = subtree(pk)
    return joined(cte, Category.objects.all(), id=cte.col.id)


def upwards(*, repeated: bool) -> Any:
    """Return two categories and all above them, once for each path to a category, or once."""

    def make(cte: CTE) -> Any:
        above = cte.join(Category, id=cte.col.parent_id).values("id", "name", "parent_id")
        return Category.objects.filter(pk__in=[3, 4]).values("id", "name", "parent_id").union(above, all=repeated)

    cte = CTE.recursive(make, name="above")
    return with_cte(cte, select=cte).order_by("id")


def of_model(pk: int) -> Any:
    """Return a subtree out of the common table expression alone."""
    cte = subtree(pk)
    return with_cte(cte, select=cte.queryset())


def in_a_row() -> Any:
    """Return the rows of a model with long texts, each found by the one before."""

    def make(cte: CTE) -> Any:
        return Blog.objects.filter(pk=2).union(cte.join(Blog, id=cte.col.id + 1), all=True)

    cte = CTE.recursive(make, name="row")
    return with_cte(cte, select=cte)


def by_position() -> Any:
    """Return a subtree, selecting only a text and its key."""

    def make(cte: CTE) -> Any:
        below = cte.join(Category, parent=cte.col.id).values_list("name", "id")
        return Category.objects.filter(pk=1).values_list("name", "id").union(below, all=True)

    cte = CTE.recursive(make, name="t")
    return with_cte(cte, select=cte).order_by("id")


def totals(**options: Any) -> CTE:
    """Return how many products a category has, and their prices."""
    query = Product.objects.values("category_id").annotate(total=Sum("price"), n=Count("pk"))
    return CTE(query, name="totals", **options)


def with_totals(**options: Any) -> Any:
    """Return the categories that have products, and how many."""
    cte = totals(**options)
    return joined(cte, Category.objects.all(), id=cte.col.category_id).annotate(n=cte.col.n, total=cte.col.total)


def with_all_totals() -> Any:
    """Return all categories, with 0 for those that have no products."""
    cte = totals()
    total = Coalesce(cte.col.total, Value(0), output_field=DecimalField(max_digits=12, decimal_places=2))
    return joined(cte, Category.objects.all(), id=cte.col.category_id, _join_type=LOUTER).annotate(total=total)


def totals_of_parents() -> Any:
    """Return a common table expression over another."""
    one = totals()
    children = joined(one, Category.objects.exclude(parent=None), id=one.col.category_id)
    two = CTE(children.values("parent_id").annotate(most=Max(one.col.n)), name="parents")
    return joined(two, Category.objects.all(), id=two.col.parent_id).annotate(most=two.col.most)


def two_side_by_side() -> Any:
    """Return two common table expressions that one query reads."""
    one = totals()
    two = CTE(Category.objects.exclude(parent=None).values("parent_id").annotate(n=Count("pk")), name="children_of")
    query = two.join(one.join(Category, id=one.col.category_id), parent=two.col.parent_id)
    return with_cte(one, two, select=query).annotate(n=one.col.n, siblings=two.col.n)


def per_row() -> Any:
    """Return a common table expression in a subquery that reads a row outside."""
    cte = totals()
    own = with_cte(cte, select=cte.queryset().filter(category_id=OuterRef("pk"))).values("n")
    return Category.objects.annotate(n=Subquery(own))


def named_like_a_word() -> Any:
    """Return a common table expression whose name is a reserved word."""
    cte = CTE(Category.objects.annotate(shout=Upper("name")).values("id", "shout"), name="select")
    return joined(cte, Category.objects.all(), id=cte.col.id).annotate(shout=cte.col.shout)


def of_entries() -> Any:
    """Return a common table expression of a model with all kinds of columns."""
    cte = CTE(Entry.objects.all(), name="entries")
    return with_cte(cte, select=cte.queryset().filter(rating__gte=3))


def united() -> Any:
    """Return a union whose arms read one common table expression."""
    query = in_depth()
    return query.filter(depth=0).values("id", "depth").union(query.filter(depth=2).values("id", "depth"))


def tree() -> Any:
    """Return the categories with the columns of django-tree-queries, whose compiler is a subclass of Django's own."""
    return TreeQuerySet(Category).with_tree_fields()


QUERIES: Queries = {
    "tree_queries": lambda: tree().order_by("tree_depth", "pk"),
    "tree_queries_descendants": lambda: tree().descendants(2).order_by("-pk"),
    "tree_queries_fields": lambda: (
        tree().tree_fields(names="name").filter(tree_depth__gte=1).values("pk", "names").order_by("pk")
    ),
    "tree_queries_siblings": lambda: tree().order_siblings_by("-name").values_list("pk", "tree_path").order_by("pk"),
    "tree_depth": lambda: in_depth().order_by("pk"),
    "tree_depth_filtered": lambda: in_depth().filter(depth__gte=1, name__gt="D").order_by("-depth", "pk"),
    "tree_depth_sliced": lambda: in_depth().order_by("-depth", "pk")[1:4],
    "tree_depth_grouped": lambda: (
        in_depth().values("depth").annotate(n=Count("pk"), last=Max("name")).order_by("depth")
    ),
    "tree_depth_distinct": lambda: in_depth().values("depth").distinct().order_by("-depth"),
    "tree_depth_united": lambda: united().order_by("id"),
    "tree_columns": lambda: with_cte(cte := branches(), select=cte).order_by("depth", "name"),
    "tree_paths": lambda: paths(TextField()),
    "tree_of_model": lambda: of_model(1).order_by("pk"),
    "tree_of_model_filtered": lambda: of_model(5).filter(name="Other").values_list("name", "parent_id"),
    "tree_of_model_joined": lambda: in_subtree(2).order_by("-pk"),
    "tree_of_model_in_subquery": lambda: Product.objects.filter(category__in=of_model(2).values("pk")).order_by("pk"),
    "tree_of_model_joined_in_subquery": lambda: Product.objects.filter(
        category__in=in_subtree(5).values("pk")
    ).order_by("pk"),
    "tree_of_long_texts": lambda: in_a_row().order_by("-pk"),
    "tree_by_position": by_position,
    "tree_upwards": lambda: upwards(repeated=True),
    "tree_upwards_without_repeated_rows": lambda: upwards(repeated=False),
    "cte_totals": lambda: with_totals().order_by("pk"),
    "cte_totals_materialized": lambda: with_totals(materialized=True).filter(n__gt=1).order_by("pk"),
    "cte_totals_left": lambda: with_all_totals().order_by("pk"),
    "cte_totals_of_parents": lambda: totals_of_parents().order_by("pk"),
    "cte_two": lambda: two_side_by_side().order_by("pk"),
    "cte_per_row": lambda: per_row().order_by("pk"),
    "cte_named_like_a_word": lambda: named_like_a_word().order_by("pk"),
    "cte_of_entries": lambda: of_entries().order_by("pk"),
}
