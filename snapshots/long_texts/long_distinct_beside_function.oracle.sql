-- Blog.objects.exclude(tagline='').annotate(u=Upper('tagline')).distinct().order_by('u', 'pk')[:3]

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
  "SLICED"."U"
FROM (
  SELECT DISTINCT
    "EXAMPLE_BLOG"."ID",
    "EXAMPLE_BLOG"."NAME",
    TO_NCHAR(UPPER("EXAMPLE_BLOG"."TAGLINE")) AS "U"
  FROM "EXAMPLE_BLOG"
  WHERE
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
) "SLICED"
ORDER BY
  "SLICED"."U" ASC,
  "SLICED"."ID" ASC
FETCH FIRST 3 ROWS ONLY;
-- parameters: ()
