-- Blog.objects.filter(entry__headline__contains='o').distinct().order_by('pk')

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
  WHERE
    "EXAMPLE_ENTRY"."HEADLINE" LIKE %s ESCAPE '\'
) "SLICED"
ORDER BY
  "SLICED"."ID" ASC;
-- parameters: ('%o%',)
