-- Blog.objects.exclude(tagline='').filter(entry__rating__gt=0).distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT
    "SLICED"."COL1",
    "SLICED"."COL2",
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."COL1"
    ) AS "COL3"
  FROM (
    SELECT DISTINCT
      "EXAMPLE_BLOG"."ID" AS "COL1",
      "EXAMPLE_BLOG"."NAME" AS "COL2"
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
) "SUBQUERY";
-- parameters: (0,)
