-- Entry.objects.filter(rating__in=Entry.objects.values('rating').distinct().order_by((F('rating') + 1) * 2)[:2])
--     .order_by('pk')

SELECT
  "example_entry_outer"."id",
  "example_entry_outer"."blog_id",
  "example_entry_outer"."headline",
  "example_entry_outer"."body_text",
  "example_entry_outer"."pub_date",
  "example_entry_outer"."mod_date",
  "example_entry_outer"."number_of_comments",
  "example_entry_outer"."number_of_pingbacks",
  "example_entry_outer"."rating"
FROM "example_entry" AS "example_entry_outer"
WHERE
  "example_entry_outer"."rating" IN (
    SELECT
      "subquery"."rating"
    FROM (
      SELECT DISTINCT
        "u0"."rating" AS "rating",
        (
          (
            "u0"."rating" + %s
          ) * %s
        )
      FROM "example_entry" AS "u0"
      ORDER BY
        2 ASC
      LIMIT 2
    ) AS "subquery"
  )
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: (1, 2)
