-- Blog.objects.exclude(tagline='')
--     .annotate(n=Count('entry'), t=F('tagline'))
--     .distinct()
--     .aggregate(a=Max('t'), b=Max('n'))

SELECT
  MAX(TO_NCHAR("T")),
  MAX("N")
FROM (
  SELECT
    "EXAMPLE_BLOG"."ID" AS "COL1",
    "EXAMPLE_BLOG"."NAME" AS "COL2",
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "EXAMPLE_BLOG"."ID"
    ) AS "COL3",
    COUNT("EXAMPLE_ENTRY"."ID") AS "N",
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "EXAMPLE_BLOG"."ID"
    ) AS "T"
  FROM "EXAMPLE_BLOG"
  LEFT OUTER JOIN "EXAMPLE_ENTRY"
    ON (
      "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
    )
  WHERE
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
  GROUP BY
    "EXAMPLE_BLOG"."ID",
    "EXAMPLE_BLOG"."NAME"
) "SUBQUERY";
-- parameters: ()
