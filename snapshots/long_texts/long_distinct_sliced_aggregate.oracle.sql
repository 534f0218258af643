-- Blog.objects.exclude(tagline='').distinct().order_by('pk')[:3].aggregate(a=Max('tagline'), b=Min('name'), n=Count('pk'))

SELECT
  MAX(TO_NCHAR("__COL1")),
  MIN("__COL2"),
  COUNT("__COL3")
FROM (
  SELECT
    "SLICED"."COL1",
    "SLICED"."COL2",
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."__COL3"
    ) AS "COL3",
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."__COL3"
    ) AS "__COL1",
    "SLICED"."__COL2",
    "SLICED"."__COL3"
  FROM (
    SELECT DISTINCT
      "EXAMPLE_BLOG"."ID" AS "COL1",
      "EXAMPLE_BLOG"."NAME" AS "COL2",
      "EXAMPLE_BLOG"."NAME" AS "__COL2",
      "EXAMPLE_BLOG"."ID" AS "__COL3"
    FROM "EXAMPLE_BLOG"
    WHERE
      NOT (
        "EXAMPLE_BLOG"."TAGLINE" IS NULL
      )
  ) "SLICED"
  ORDER BY
    "SLICED"."COL1" ASC
  FETCH FIRST 3 ROWS ONLY
) "SUBQUERY";
-- parameters: ()
