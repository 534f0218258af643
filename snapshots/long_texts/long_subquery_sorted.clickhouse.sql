-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .annotate(t=Subquery(Blog.objects.filter(pk=OuterRef('blog_id')).values('tagline')))
--     .order_by('t', 'pk')

SELECT
  "sorted"."id",
  "sorted"."blog_id",
  "sorted"."headline",
  "sorted"."body_text",
  "sorted"."pub_date",
  "sorted"."mod_date",
  "sorted"."number_of_comments",
  "sorted"."number_of_pingbacks",
  "sorted"."rating",
  "sorted"."t"
FROM (
  SELECT
    "example_entry"."id",
    "example_entry"."blog_id",
    "example_entry"."headline",
    "example_entry"."body_text",
    "example_entry"."pub_date",
    "example_entry"."mod_date",
    "example_entry"."number_of_comments",
    "example_entry"."number_of_pingbacks",
    "example_entry"."rating",
    (
      SELECT
        "u0"."tagline" AS "tagline"
      FROM "example_blog" AS "u0"
      WHERE
        "u0"."id" = (
          "example_entry"."blog_id"
        )
    ) AS "t"
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
    )
) AS "sorted"
ORDER BY
  10 ASC,
  1 ASC;
-- parameters: ('', '')
