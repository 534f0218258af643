-- Blog.objects.exclude(tagline='')
--     .annotate(r=Window(Rank(), order_by='tagline'))
--     .filter(r__lt=3)
--     .distinct()

SELECT
  *
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
    "SLICED"."R"
  FROM (
    SELECT DISTINCT
      "EXAMPLE_BLOG"."ID" AS "COL1",
      "EXAMPLE_BLOG"."NAME" AS "COL2",
      RANK() OVER (ORDER BY TO_NCHAR("EXAMPLE_BLOG"."TAGLINE")) AS "R"
    FROM "EXAMPLE_BLOG"
    WHERE
      NOT (
        "EXAMPLE_BLOG"."TAGLINE" IS NULL
      )
  ) "SLICED"
) "QUALIFY"
WHERE
  "R" < %s;
-- parameters: (3,)
