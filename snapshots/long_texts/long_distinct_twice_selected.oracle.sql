-- Blog.objects.exclude(tagline='').only('id', 'tagline').annotate(t=F('tagline')).distinct()

SELECT
  "SLICED"."ID",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "TAGLINE",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "T"
FROM (
  SELECT DISTINCT
    "EXAMPLE_BLOG"."ID"
  FROM "EXAMPLE_BLOG"
  WHERE
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
) "SLICED";
-- parameters: ()
