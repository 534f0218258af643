-- Blog.objects.filter(entry__rating__gt=1).distinct().order_by(Coalesce('entry__rating', 5), 'pk')

SELECT
  "SLICED"."ID",
  "SLICED"."NAME",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "TAGLINE",
  "SLICED"."COL4"
FROM (
  SELECT DISTINCT
    "EXAMPLE_BLOG"."ID",
    "EXAMPLE_BLOG"."NAME",
    COALESCE("EXAMPLE_ENTRY"."RATING", %s) AS "COL4"
  FROM "EXAMPLE_BLOG"
  INNER JOIN "EXAMPLE_ENTRY"
    ON (
      "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
    )
  WHERE
    "EXAMPLE_ENTRY"."RATING" > %s
) "SLICED"
ORDER BY
  "SLICED"."COL4" ASC,
  "SLICED"."ID" ASC;
-- parameters: (5, 1)
