-- Blog.objects.annotate(most=Max(Greatest('entry__number_of_comments', 'entry__number_of_pingbacks')))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "EXAMPLE_BLOG"."ID"
  ) AS "TAGLINE",
  MAX(
    GREATEST(
      COALESCE("EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS", "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS"),
      COALESCE("EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS", "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS")
    )
  ) AS "MOST"
FROM "EXAMPLE_BLOG"
LEFT OUTER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
GROUP BY
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
