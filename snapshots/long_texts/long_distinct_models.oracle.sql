-- Blog.objects.exclude(tagline='').filter(entry__rating__gt=0).distinct().order_by('name', 'pk')[:4]

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
    (
      NOT (
        "EXAMPLE_BLOG"."TAGLINE" IS NULL
      ) AND "EXAMPLE_ENTRY"."RATING" > %s
    )
) "SLICED"
ORDER BY
  "SLICED"."NAME" ASC,
  "SLICED"."ID" ASC
FETCH FIRST 4 ROWS ONLY;
-- parameters: (0,)
