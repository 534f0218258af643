-- Blog.objects.exclude(tagline='').only('id', 'tagline').annotate(t=F('tagline')).distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT
    "SLICED"."COL1",
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."COL1"
    ) AS "COL2",
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."COL1"
    ) AS "T"
  FROM (
    SELECT DISTINCT
      "EXAMPLE_BLOG"."ID" AS "COL1"
    FROM "EXAMPLE_BLOG"
    WHERE
      NOT (
        "EXAMPLE_BLOG"."TAGLINE" IS NULL
      )
  ) "SLICED"
) "SUBQUERY";
-- parameters: ()
