-- Blog.objects.exclude(tagline='')
--     .values('tagline', t=F('tagline'), key=F('pk'))
--     .distinct()
--     .aggregate(n=Count('t'), m=Max('tagline'))

SELECT
  COUNT(LENGTH("T")),
  MAX(TO_NCHAR("__COL1"))
FROM (
  SELECT
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."KEY"
    ) AS "TAGLINE",
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."KEY"
    ) AS "T",
    "SLICED"."KEY",
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."KEY"
    ) AS "__COL1"
  FROM (
    SELECT DISTINCT
      "EXAMPLE_BLOG"."ID" AS "KEY"
    FROM "EXAMPLE_BLOG"
    WHERE
      NOT (
        "EXAMPLE_BLOG"."TAGLINE" IS NULL
      )
  ) "SLICED"
) "SUBQUERY";
-- parameters: ()
