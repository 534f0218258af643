-- Blog.objects.filter(entry__rating=5)
--     .filter(entry__number_of_comments__gt=3)
--     .distinct()
--     .order_by('pk')

SELECT
  "SLICED"."ID",
  "SLICED"."NAME",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "TAGLINE"
FROM (
  SELECT DISTINCT
    "EXAMPLE_BLOG"."ID",
    "EXAMPLE_BLOG"."NAME"
  FROM "EXAMPLE_BLOG"
  INNER JOIN "EXAMPLE_ENTRY"
    ON (
      "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
    )
  INNER JOIN "EXAMPLE_ENTRY" "T3"
    ON (
      "EXAMPLE_BLOG"."ID" = "T3"."BLOG_ID"
    )
  WHERE
    (
      "EXAMPLE_ENTRY"."RATING" = %s AND "T3"."NUMBER_OF_COMMENTS" > %s
    )
) "SLICED"
ORDER BY
  "SLICED"."ID" ASC;
-- parameters: (5, 3)
