-- Blog.objects.exclude(tagline='').distinct().aggregate(a=Max('tagline'))

SELECT
  MAX(TO_NCHAR("__COL1"))
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
    ) AS "COL3",
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."COL1"
    ) AS "__COL1"
  FROM (
    SELECT DISTINCT
      "EXAMPLE_BLOG"."ID" AS "COL1",
      "EXAMPLE_BLOG"."NAME" AS "COL2"
    FROM "EXAMPLE_BLOG"
    WHERE
      NOT (
        "EXAMPLE_BLOG"."TAGLINE" IS NULL
      )
  ) "SLICED"
) "SUBQUERY";
-- parameters: ()
