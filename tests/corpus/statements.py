"""SQL that somebody wrote by hand: WITH, LATERAL, VALUES, named windows, and what else Django itself never prints."""

from collections.abc import Callable
from typing import Any

from django.db import connections, router

from django_dialect_bridge.example.models import Entry

from .kinds import Calls


def runs(sql: str, *params: Any) -> Callable[[], object]:
    """Return a call that runs one statement of generic SQL."""

    def run() -> None:
        with connections[router.db_for_read(Entry)].cursor() as cursor:
            cursor.execute(sql, params)

    return run


BLOGS = '"example_blog"'
ENTRIES = '"example_entry"'

CTES: dict[str, str] = {
    "cte": f'WITH "good" AS (SELECT "id", "rating" FROM {ENTRIES} WHERE "rating" > 3) SELECT "good"."id" FROM "good"',
    "cte_columns": f'WITH "c"("x", "y") AS (SELECT "id", "rating" FROM {ENTRIES}) SELECT "c"."x", "c"."y" FROM "c"',
    "cte_unquoted": "WITH Good AS (SELECT id, rating FROM example_entry) SELECT Good.id FROM good WHERE good.rating > 3",
    "cte_twice": (
        f'WITH "c" AS (SELECT "blog_id", COUNT(*) AS "n" FROM {ENTRIES} GROUP BY "blog_id")'
        ' SELECT "x"."blog_id" FROM "c" AS "x" WHERE "x"."n" = (SELECT MAX("c"."n") FROM "c")'
    ),
    "cte_of_cte": (
        f'WITH "c" AS (SELECT "id", "blog_id" FROM {ENTRIES} WHERE "rating" > 2),'
        ' "d" AS (SELECT "c"."blog_id", COUNT(*) AS "n" FROM "c" GROUP BY "c"."blog_id")'
        f' SELECT {BLOGS}."name", "d"."n" FROM {BLOGS} LEFT JOIN "d" ON "d"."blog_id" = {BLOGS}."id"'
    ),
    "cte_named_like_functions": (
        f'WITH "c" AS (SELECT "blog_id", COUNT(*), MAX("rating"), COALESCE(MIN("rating"), 0) FROM {ENTRIES} GROUP BY 1)'
        ' SELECT "c"."blog_id", "c"."count", "c"."max", "c"."coalesce" FROM "c"'
    ),
    "cte_unnamed_column": f'WITH "c" AS (SELECT "id" + 1 FROM {ENTRIES}) SELECT * FROM "c"',
    "cte_ordered": (
        f'WITH "c" AS MATERIALIZED (SELECT "id" FROM {ENTRIES} ORDER BY "rating")'
        ' SELECT "c"."id" FROM "c" ORDER BY "c"."id"'
    ),
    "cte_sliced": (
        f'WITH "c" AS (SELECT "id" FROM {ENTRIES} ORDER BY "id" LIMIT 5 OFFSET 1)'
        ' SELECT "c"."id" FROM "c" ORDER BY "c"."id" DESC LIMIT 2 OFFSET 1'
    ),
    "cte_in_subquery": (
        f'SELECT "name" FROM {BLOGS} WHERE "id" IN'
        f' (WITH "c" AS (SELECT "blog_id" FROM {ENTRIES} WHERE "rating" = 5) SELECT "c"."blog_id" FROM "c")'
    ),
    "cte_in_derived_table": (
        f'SELECT "q"."id" FROM (WITH "c" AS NOT MATERIALIZED (SELECT "id" FROM {BLOGS}) SELECT "c"."id" FROM "c") AS "q"'
    ),
    "cte_correlated": (
        f'SELECT {BLOGS}."id", (WITH "c" AS (SELECT {ENTRIES}."rating" FROM {ENTRIES}'
        f' WHERE {ENTRIES}."blog_id" = {BLOGS}."id") SELECT MAX("c"."rating") FROM "c") AS "m" FROM {BLOGS}'
    ),
    "cte_correlated_twice": (
        f'SELECT {BLOGS}."id", (WITH "c"("r") AS (SELECT {ENTRIES}."rating" FROM {ENTRIES}'
        f' WHERE {ENTRIES}."blog_id" = {BLOGS}."id"), "d" AS (SELECT "c"."r" FROM "c" WHERE "c"."r" > 2)'
        f' SELECT MAX("c"."r") - MIN("d"."r") FROM "c" CROSS JOIN "d") AS "m" FROM {BLOGS}'
    ),
    "cte_hides_a_table": (
        f'WITH {BLOGS} AS (SELECT "id", "name" FROM {BLOGS} WHERE "id" < 4) SELECT {BLOGS}."name" FROM {BLOGS}'
    ),
    "cte_hides_a_table_inside": (
        f'SELECT "name" FROM {BLOGS} WHERE "id" IN'
        f' (WITH {BLOGS} AS (SELECT "blog_id" AS "id" FROM {ENTRIES} WHERE "rating" = 1) SELECT "id" FROM {BLOGS})'
    ),
    "cte_hides_a_cte": (
        'WITH "c" AS (SELECT 1 AS "x") SELECT "q"."x", "c"."x" FROM'
        ' (WITH "c" AS (SELECT 2 AS "x") SELECT "c"."x" FROM "c") AS "q" CROSS JOIN "c"'
    ),
    "cte_hides_a_cte_by_case": 'WITH "c" AS (SELECT 1 AS "x"), "C" AS (SELECT 2 AS "x") SELECT "c"."x", "C"."x" FROM "c", "C"',
    "cte_in_cte": (
        'WITH "a" AS (SELECT 1 AS "x"), "b" AS (WITH "d" AS (SELECT "a"."x" + 1 AS "x" FROM "a") SELECT "d"."x" FROM "d")'
        ' SELECT "b"."x" FROM "b"'
    ),
    "cte_in_union": (
        f'(WITH "c" AS (SELECT "id" FROM {BLOGS}) SELECT "c"."id" FROM "c" ORDER BY "c"."id" LIMIT 2)'
        f' UNION ALL (WITH "c" AS (SELECT "id" FROM {ENTRIES}) SELECT "c"."id" FROM "c" ORDER BY "c"."id" DESC LIMIT 2)'
    ),
    "cte_of_union": (
        f'WITH "c" AS (SELECT "id" FROM {BLOGS}) SELECT "c"."id" FROM "c" UNION SELECT "blog_id" FROM {ENTRIES} ORDER BY 1 LIMIT 3'
    ),
    "cte_of_except": f'WITH "c" AS (SELECT "id" FROM {BLOGS}) SELECT "id" FROM "c" EXCEPT SELECT "blog_id" FROM {ENTRIES}',
    "cte_in_exists": (
        f'SELECT {BLOGS}."id" FROM {BLOGS} WHERE EXISTS(WITH "c" AS (SELECT "blog_id" FROM {ENTRIES})'
        f' SELECT 1 FROM "c" WHERE "c"."blog_id" = {BLOGS}."id")'
    ),
    "cte_distinct_on": (
        f'WITH "c" AS (SELECT DISTINCT ON ("blog_id") "blog_id", "id" FROM {ENTRIES} ORDER BY "blog_id", "rating" DESC, "id")'
        ' SELECT "c"."blog_id", "c"."id" FROM "c"'
    ),
    "cte_grouped_by_key": (
        f'WITH "c" AS (SELECT "rating", "id" FROM {ENTRIES}) SELECT "c"."rating" + 1 AS "k", COUNT(*) AS "n" FROM "c"'
        ' GROUP BY "k"'
    ),
    "cte_outside_distinct_on": (
        f'WITH "c" AS (SELECT "blog_id", "id" FROM {ENTRIES}) SELECT DISTINCT ON ("c"."blog_id") "c"."blog_id", "c"."id"'
        ' FROM "c" ORDER BY "c"."blog_id", "c"."id" DESC'
    ),
    "cte_outside_except_all": (
        f'WITH "c" AS (SELECT "rating" FROM {ENTRIES}) SELECT "c"."rating" FROM "c" EXCEPT ALL'
        ' SELECT "c"."rating" FROM "c" WHERE "c"."rating" > 4'
    ),
    "cte_in_lateral": (
        f'SELECT {BLOGS}."id", "q"."r" FROM {BLOGS} CROSS JOIN LATERAL (WITH "c" AS (SELECT {ENTRIES}."rating" AS "r"'
        f' FROM {ENTRIES} WHERE {ENTRIES}."blog_id" = {BLOGS}."id") SELECT MAX("c"."r") AS "r" FROM "c") AS "q"'
    ),
    "cte_of_union_in_derived_table": (
        'SELECT "q"."x", COUNT(*) AS "n" FROM (WITH "c" AS (SELECT 1 AS "x" UNION ALL SELECT 2 UNION ALL SELECT 2)'
        ' SELECT "c"."x" FROM "c") AS "q" GROUP BY "q"."x"'
    ),
    "cte_unused": f'WITH "c" AS (SELECT "id" FROM {BLOGS}) SELECT "id" FROM {ENTRIES} WHERE "id" < 3',
    "cte_values": 'WITH "c"("x", "y") AS (VALUES (1, \'a\'), (2, \'b\')) SELECT "c"."x", "c"."y" FROM "c"',
    "cte_values_unnamed": 'WITH "c" AS (VALUES (1, \'a\'), (2, \'b\')) SELECT "c"."column2" FROM "c"',
    "cte_recursive": (
        'WITH RECURSIVE "c" AS (SELECT 1 AS "n" UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 5)'
        ' SELECT "c"."n" FROM "c"'
    ),
    "cte_recursive_deep": (
        'WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 150)'
        ' SELECT COUNT(*), MAX("c"."n") FROM "c"'
    ),
    "cte_recursive_text": (
        """WITH RECURSIVE "c"("n", "s") AS (SELECT 1, CAST('x' AS TEXT) UNION ALL"""
        """ SELECT "c"."n" + 1, "c"."s" || 'y' FROM "c" WHERE "c"."n" < 4) SELECT "c"."n", "c"."s" FROM "c\""""
    ),
    "cte_recursive_text_without_alias": (
        f'WITH RECURSIVE "c" AS (SELECT "id", "tagline" FROM {BLOGS} WHERE "id" = 2 UNION ALL SELECT "b"."id",'
        f' "c"."tagline" || "b"."tagline" FROM "c" JOIN {BLOGS} AS "b" ON "b"."id" = "c"."id" + 1 WHERE "c"."id" < 5)'
        ' SELECT "c"."id", "c"."tagline" FROM "c"'
    ),
    "cte_recursive_cast_without_alias": (
        f'WITH RECURSIVE "c" AS (SELECT "id", CAST("name" AS TEXT) FROM {BLOGS} WHERE "id" = 2 UNION ALL'
        f' SELECT "b"."id", CAST("b"."name" AS TEXT) FROM "c" JOIN {BLOGS} AS "b" ON "b"."id" = "c"."id" + 2)'
        ' SELECT "c"."id", "c"."name" FROM "c"'
    ),
    "cte_recursive_join": (
        f'WITH RECURSIVE "c"("id", "depth") AS (SELECT MIN("id"), 0 FROM {ENTRIES} UNION ALL SELECT {ENTRIES}."id",'
        f' "c"."depth" + 1 FROM "c" JOIN {ENTRIES} ON {ENTRIES}."id" = "c"."id" + 2) SELECT "c"."id", "c"."depth" FROM "c"'
    ),
    "cte_recursive_in_subquery": (
        f'SELECT "id" FROM {ENTRIES} WHERE "id" IN (WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" * 2'
        ' FROM "c" WHERE "c"."n" < 10) SELECT "c"."n" FROM "c")'
    ),
}

SOURCES: dict[str, str] = {
    "join_using": f'SELECT "blog_id", COUNT(*) AS "n" FROM {ENTRIES} JOIN (SELECT "id" AS "blog_id" FROM {BLOGS}) AS "b"'
    ' USING ("blog_id") GROUP BY "blog_id"',
    "join_using_full": f'SELECT "id", "b"."name", "a"."name" FROM {BLOGS} AS "b" FULL JOIN'
    ' (SELECT "id" + 3 AS "id", "name" FROM "example_author") AS "a" USING ("id")',
    "join_using_right": f'SELECT "id", "b"."name" FROM {BLOGS} AS "b" RIGHT JOIN'
    ' (SELECT "id" + 3 AS "id" FROM "example_author") AS "a" USING ("id") WHERE "id" > 5',
    "join_using_twice": f'SELECT "id", "a"."name", "t"."name" FROM {BLOGS} AS "b" LEFT JOIN "example_author" AS "a"'
    ' USING ("id") JOIN "example_team" AS "t" USING ("id") ORDER BY "id"',
    "star_beside_columns": f'SELECT *, 1 AS "one" FROM {BLOGS} ORDER BY "id"',
    "stars_of_two": f'SELECT "b"."id" AS "first", * FROM {BLOGS} AS "b" JOIN "example_author" AS "a" ON "a"."id" = "b"."id"',
    "with_ties": f'SELECT "id" FROM {ENTRIES} ORDER BY "rating" DESC FETCH FIRST 2 ROWS WITH TIES',
    "with_ties_of_groups": f'SELECT "rating", COUNT(*) AS "n" FROM {ENTRIES} GROUP BY "rating" ORDER BY COUNT(*)'
    " FETCH FIRST 2 ROWS WITH TIES",
    "with_ties_after_offset": f'SELECT "rating" AS "r" FROM {ENTRIES} ORDER BY "r" OFFSET 2 ROWS FETCH NEXT 3 ROWS WITH TIES',
    "with_ties_in_subquery": f'SELECT "id" FROM {ENTRIES} WHERE "rating" IN (SELECT "rating" FROM {ENTRIES} ORDER BY "rating"'
    " FETCH FIRST 1 ROW WITH TIES)",
    "days_after": f'SELECT "pub_date" + 1 AS "d", "pub_date" - 31 AS "e", 2 + "pub_date" AS "f" FROM {ENTRIES}'
    """ WHERE "pub_date" < DATE '9000-01-01'""",
    "days_of_columns": f'SELECT "pub_date" + "rating" AS "d" FROM {ENTRIES} WHERE "pub_date" - "rating" < "pub_date"'
    """ AND "pub_date" < DATE '9000-01-01'""",
    "json_operators": 'SELECT "data" ->> \'name\' AS "n", "data" #>> \'{a,0}\' AS "a" FROM "example_document"',
    "json_operators_in_conditions": 'SELECT "id" FROM "example_document" WHERE "data" ? \'a\' AND "data" -> \'a\' IS NOT NULL',
    "json_operators_of_operators": 'SELECT "id", "data" -> \'tags\' ->> 0 AS "x" FROM "example_document"',
    "overlay": f"""SELECT "id", OVERLAY("name" PLACING 'xyz' FROM 3) AS "a", OVERLAY("name" PLACING "tagline" FROM 2 FOR 4)"""
    f""" AS "b", OVERLAY("name" PLACING 'q' FROM CAST("id" AS INTEGER) FOR 0) AS "c" FROM {BLOGS}""",
    "overlay_of_empty": f"""SELECT "id", OVERLAY("name" PLACING "tagline" FROM 3) AS "a" FROM {BLOGS}""",
    "overlay_of_null": f"""SELECT "id", OVERLAY("name" PLACING NULL FROM 3) AS "a","""
    f""" OVERLAY("name" PLACING 'x' FROM NULL FOR 2) AS "b" FROM {BLOGS}""",
    "text_with_escapes": f"""SELECT "id", E'a\\nb''c' AS "x", $$it's$$ AS "y" FROM {BLOGS}""",
    "source_named_like_its_values": (
        'SELECT "s"."name", "s"."replace", "s"."case" FROM (SELECT CAST("name" AS TEXT), REPLACE("name", \'a\', \'b\'),'
        f' CASE WHEN "id" > 2 THEN 1 ELSE 0 END FROM {BLOGS}) AS "s"'
    ),
    "lateral_cross": (
        f'SELECT {BLOGS}."id", "e"."rating" FROM {BLOGS} CROSS JOIN LATERAL (SELECT "rating", "id" FROM {ENTRIES}'
        f' WHERE {ENTRIES}."blog_id" = {BLOGS}."id" ORDER BY "rating" DESC, "id" LIMIT 2) AS "e"'
    ),
    "lateral_left": (
        f'SELECT {BLOGS}."id", "e"."id" FROM {BLOGS} LEFT JOIN LATERAL (SELECT {ENTRIES}."id" FROM {ENTRIES}'
        f' WHERE {ENTRIES}."blog_id" = {BLOGS}."id" ORDER BY {ENTRIES}."id" LIMIT 1) AS "e" ON TRUE'
    ),
    "lateral_condition": (
        f'SELECT {BLOGS}."id", "e"."r" FROM {BLOGS} JOIN LATERAL (SELECT "rating" FROM {ENTRIES}'
        f' WHERE {ENTRIES}."blog_id" = {BLOGS}."id") AS "e"("r") ON "e"."r" > {BLOGS}."id"'
    ),
    "lateral_left_condition": (
        f'SELECT {BLOGS}."id", "e"."r" FROM {BLOGS} LEFT JOIN LATERAL (SELECT "rating" AS "r" FROM {ENTRIES}'
        f' WHERE {ENTRIES}."blog_id" = {BLOGS}."id") AS "e" ON "e"."r" > 3'
    ),
    "lateral_comma": (
        f'SELECT {BLOGS}."id", "e"."n" FROM {BLOGS}, LATERAL (SELECT COUNT(*) AS "n" FROM {ENTRIES}'
        f' WHERE {ENTRIES}."blog_id" = {BLOGS}."id") AS "e"'
    ),
    "lateral_before_join": (
        f'SELECT {BLOGS}."id", {ENTRIES}."headline" FROM {BLOGS} CROSS JOIN LATERAL (SELECT MAX({ENTRIES}."id") AS "id"'
        f' FROM {ENTRIES} WHERE {ENTRIES}."blog_id" = {BLOGS}."id") AS "e" JOIN {ENTRIES} ON {ENTRIES}."id" = "e"."id"'
    ),
    "values_table": ('SELECT "v"."x", "v"."y" FROM (VALUES (1, 2), (3, NULL)) AS "v"("x", "y") WHERE "v"."x" > 0'),
    "values_join": (
        f'SELECT {BLOGS}."id", "v"."y" FROM {BLOGS} LEFT JOIN (VALUES (1, 10), (2, 20)) AS "v"("x", "y") ON "v"."x" = {BLOGS}."id"'
    ),
    "values_in": f'SELECT "id" FROM {BLOGS} WHERE "id" IN (VALUES (1), (3))',
    "values_tuples_in": f'SELECT "id" FROM {ENTRIES} WHERE ("blog_id", "rating") IN (VALUES (1, 5), (1, 4), (2, 3))',
    "values_alone": "VALUES (1, 2), (3, 4)",
    "values_alone_sliced": "VALUES (1, 2), (3, 4), (5, 6) ORDER BY 1 DESC LIMIT 2",
    "values_in_union": 'SELECT 1 AS "x" UNION ALL VALUES (2), (3)',
    "window_named": (
        f'SELECT "id", RANK() OVER "w" AS "r", SUM("rating") OVER ("w" ROWS UNBOUNDED PRECEDING) AS "s" FROM {ENTRIES}'
        ' WINDOW "w" AS (PARTITION BY "blog_id" ORDER BY "id")'
    ),
    "window_of_window": (
        f'SELECT "id", SUM("rating") OVER "v" AS "s" FROM {ENTRIES}'
        ' WINDOW "w" AS (PARTITION BY "blog_id"), "v" AS ("w" ORDER BY "id")'
    ),
}

SETS: dict[str, str] = {
    "intersect_all": (
        f'SELECT "blog_id", "rating" FROM {ENTRIES} INTERSECT ALL SELECT "blog_id", 5 FROM {ENTRIES} WHERE "rating" > 1'
    ),
    "except_all": f'SELECT "rating" FROM {ENTRIES} EXCEPT ALL SELECT "rating" FROM {ENTRIES} WHERE "blog_id" = 1',
    "except_all_nulls": (
        'SELECT "v"."x" FROM (VALUES (1), (1), (NULL), (NULL)) AS "v"("x") EXCEPT ALL'
        ' SELECT "v"."x" FROM (VALUES (1), (CAST(NULL AS INTEGER))) AS "v"("x")'
    ),
    "intersect_before_union": f'SELECT "id" FROM {BLOGS} UNION SELECT "id" FROM {ENTRIES} INTERSECT SELECT 3',
    "except_sliced_arms": (
        f'(SELECT "id" FROM {ENTRIES} ORDER BY "id" LIMIT 5) EXCEPT (SELECT "id" FROM {ENTRIES} ORDER BY "id" LIMIT 2)'
    ),
    "union_nested_sliced": (
        f'(SELECT "id" FROM {BLOGS} UNION ALL SELECT "id" FROM {BLOGS} ORDER BY 1 LIMIT 3) UNION ALL SELECT "id" FROM {BLOGS}'
    ),
}

LOCKS: dict[str, str] = {
    "lock": f'SELECT "id" FROM {ENTRIES} ORDER BY "id" FOR UPDATE',
    "lock_of_two": (
        f'SELECT "e"."id", "b"."name" FROM {ENTRIES} AS "e" JOIN {BLOGS} AS "b" ON "b"."id" = "e"."blog_id"'
        ' FOR UPDATE OF "e", "b" NOWAIT'
    ),
    "lock_of_one": (
        f'SELECT "e"."id", "b"."name" FROM {ENTRIES} AS "e" JOIN {BLOGS} AS "b" ON "b"."id" = "e"."blog_id"'
        ' FOR UPDATE OF "b" SKIP LOCKED'
    ),
    "lock_with_subquery": (
        f'SELECT "id" FROM {ENTRIES} WHERE "blog_id" IN (SELECT "id" FROM {BLOGS} WHERE "id" < 3) FOR UPDATE'
    ),
}

TUPLES: dict[str, str] = {
    "tuple_not_in_nulls": (
        'SELECT "id" FROM "example_employee" AS "e" WHERE ("id", "salary") NOT IN'
        ' (SELECT "x"."id", "x"."salary" FROM "example_employee" AS "x" WHERE "x"."id" < 3 OR "x"."salary" IS NULL)'
    ),
    "tuple_in_as_value": (
        'SELECT "e"."id", ("e"."id", "e"."salary") IN (SELECT "x"."id", "x"."salary" FROM "example_employee" AS "x"'
        ' WHERE "x"."id" < 4) AS "v" FROM "example_employee" AS "e"'
    ),
    "tuple_in_own_table": (
        'SELECT "id" FROM "example_employee" WHERE ("id", 2) IN (SELECT "salary", "id" FROM "example_employee")'
    ),
    "tuple_between": f'SELECT "id" FROM {ENTRIES} WHERE ("blog_id", "rating") BETWEEN (1, 4) AND (2, 3)',
    "tuple_between_symmetric": (
        f'SELECT "id" FROM {ENTRIES} WHERE ("blog_id", "rating") BETWEEN SYMMETRIC (2, 3) AND (1, 4)'
    ),
    "tuple_not_between_symmetric": (
        f'SELECT "id" FROM {ENTRIES} WHERE NOT ("blog_id", "rating") BETWEEN SYMMETRIC (2, 3) AND (1, 4)'
    ),
    "tuple_rows": f'SELECT "id" FROM {ENTRIES} WHERE ROW("blog_id", "rating") <= ROW(1, 4) ORDER BY "id"',
    "tuple_distinct_from": ('SELECT "id" FROM "example_employee" WHERE ("id", "salary") IS DISTINCT FROM (1, NULL)'),
    "tuple_equals_query": (
        f'SELECT "id" FROM {ENTRIES} WHERE NOT (("blog_id", "rating") = (SELECT "blog_id", "rating" FROM {ENTRIES}'
        ' ORDER BY "id" LIMIT 1))'
    ),
    "tuple_equals_nothing": (
        f'SELECT "id" FROM {ENTRIES} WHERE NOT (("blog_id", "rating") = (SELECT "blog_id", "rating" FROM {ENTRIES}'
        ' WHERE "id" < 0))'
    ),
    "distinct_on_position": (
        f'SELECT DISTINCT ON (1) "blog_id" AS "b", "id" FROM {ENTRIES} ORDER BY 1, "rating" DESC, "id" DESC'
    ),
    "distinct_on_alias": f'SELECT DISTINCT ON ("b") "blog_id" AS "b", "id" FROM {ENTRIES} ORDER BY "b", "id"',
    "group_by_position": f'SELECT "rating" + 1, COUNT(*) AS "n" FROM {ENTRIES} GROUP BY 1',
    "group_by_alias": f'SELECT "rating" + 1 AS "r", COUNT(*) AS "n" FROM {ENTRIES} GROUP BY "r" HAVING COUNT(*) > 1',
    "percentile": (
        'SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") AS "p", COUNT(*) AS "n"'
        f' FROM {ENTRIES} GROUP BY "blog_id"'
    ),
    "percentile_of_some": (
        'SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE "rating" > 2) AS "p"'
        f' FROM {ENTRIES} GROUP BY "blog_id"'
    ),
    "percentile_of_some_falling": (
        'SELECT "blog_id", PERCENTILE_DISC(0.25) WITHIN GROUP (ORDER BY "rating" DESC) FILTER (WHERE "id" > 1) AS "p"'
        f' FROM {ENTRIES} GROUP BY "blog_id"'
    ),
    "percentiles_of_each": (
        'SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE "rating" > 2) AS "p",'
        ' PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE NOT "rating" > 2) AS "q",'
        f' COUNT(*) FILTER (WHERE "rating" > 2) AS "n" FROM {ENTRIES}'
    ),
    "percentile_of_none": (
        'SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating" + 1) FILTER (WHERE "rating" < 0) AS "p"'
        f' FROM {ENTRIES} GROUP BY "blog_id"'
    ),
    "names_of_ours": (
        f'SELECT "id" AS "row_number", "rating" AS "key1" FROM {ENTRIES} ORDER BY "rating", "id" LIMIT 3 OFFSET 1'
    ),
    "sorted_by_window": (f'SELECT "id" FROM {ENTRIES} ORDER BY RANK() OVER (ORDER BY "rating"), "id" LIMIT 3 OFFSET 1'),
}

CALLS: Calls = {f"sql_{name}": runs(sql) for name, sql in (CTES | SOURCES | SETS | LOCKS | TUPLES).items()} | {
    "sql_cte_params": runs(
        f'WITH "c" AS (SELECT "id" FROM {ENTRIES} WHERE "rating" > %s) SELECT "c"."id", %s AS "v" FROM "c" LIMIT %s',
        3,
        "a",
        100,
    ),
    "sql_cte_params_hoisted": runs(
        f'SELECT "id", %s AS "v" FROM {BLOGS} WHERE "id" > %s AND "id" IN'
        f' (WITH "c" AS (SELECT "blog_id" FROM {ENTRIES} WHERE "rating" = %s) SELECT "c"."blog_id" FROM "c")',
        7,
        1,
        5,
    ),
    "sql_distinct_from": runs(f'SELECT "id" FROM {ENTRIES} WHERE "rating" IS DISTINCT FROM %s', 5),
    "sql_not_distinct_from_null": runs('SELECT "id" FROM "example_employee" WHERE "salary" IS NOT DISTINCT FROM NULL'),
    "sql_distinct_from_column": runs('SELECT "id", "salary" IS DISTINCT FROM "id" AS "d" FROM "example_employee"'),
}
