-- Blog.objects.filter(pk__lte=3)
--     .union(Blog.objects.filter(pk=5))
--     .difference(Blog.objects.filter(pk=2))
--     .order_by('pk')

SELECT
  "UNITED"."COL1",
  "UNITED"."COL2",
  "UNITED"."COL3"
FROM (
  (
    SELECT
      "EXAMPLE_BLOG"."ID" AS "COL1",
      "EXAMPLE_BLOG"."NAME" AS "COL2",
      TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "COL3"
    FROM "EXAMPLE_BLOG"
    WHERE
      "EXAMPLE_BLOG"."ID" <= %s
    UNION
    SELECT
      "EXAMPLE_BLOG"."ID" AS "COL1",
      "EXAMPLE_BLOG"."NAME" AS "COL2",
      TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "COL3"
    FROM "EXAMPLE_BLOG"
    WHERE
      "EXAMPLE_BLOG"."ID" = %s
  ) MINUS SELECT
    "EXAMPLE_BLOG"."ID" AS "COL1",
    "EXAMPLE_BLOG"."NAME" AS "COL2",
    TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "COL3"
  FROM "EXAMPLE_BLOG"
  WHERE
    "EXAMPLE_BLOG"."ID" = %s
) "UNITED"
ORDER BY
  "COL1" ASC;
-- parameters: (3, 5, 2)
