-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .filter(blog__in=Blog.objects.exclude(tagline='').distinct().order_by('tagline', 'pk')[:2])
--     .order_by('pk')

SELECT
  "example_entry"."id",
  "example_entry"."blog_id",
  "example_entry"."headline",
  "example_entry"."body_text",
  "example_entry"."pub_date",
  "example_entry"."mod_date",
  "example_entry"."number_of_comments",
  "example_entry"."number_of_pingbacks",
  "example_entry"."rating"
FROM "example_entry"
INNER JOIN "example_blog" AS "example_blog_outer"
  ON (
    "example_entry"."blog_id" = "example_blog_outer"."id"
  )
WHERE
  (
    NOT (
      "example_entry"."body_text" = %s
    )
    AND NOT (
      "example_blog_outer"."tagline" = %s
    )
    AND "example_entry"."blog_id" IN (
      SELECT
        "subquery"."id"
      FROM (
        SELECT DISTINCT
          "u0"."id",
          "u0"."tagline"
        FROM "example_blog" AS "u0"
        WHERE
          NOT (
            "u0"."tagline" = %s
          )
        ORDER BY
          "u0"."tagline" ASC,
          "u0"."id" ASC
        LIMIT 2
      ) AS "subquery"
    )
  )
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ('', '', '')
