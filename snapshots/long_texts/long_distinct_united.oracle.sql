-- Blog.objects.exclude(tagline='')
--     .annotate(t=F('tagline'))
--     .distinct()
--     .union(Blog.objects.exclude(tagline='').annotate(t=F('tagline')))

SELECT
  "SLICED"."COL1",
  "SLICED"."COL2",
  TO_NCHAR(
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."COL1"
    )
  ) AS "COL3",
  TO_NCHAR(
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."COL1"
    )
  ) AS "T"
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
UNION
SELECT
  "EXAMPLE_BLOG"."ID" AS "COL1",
  "EXAMPLE_BLOG"."NAME" AS "COL2",
  TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "COL3",
  TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "T"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  );
-- parameters: ()
