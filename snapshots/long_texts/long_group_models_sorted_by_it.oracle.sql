-- Blog.objects.exclude(tagline='').annotate(n=Count('entry')).order_by('tagline', 'pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "EXAMPLE_BLOG"."ID"
  ) AS "TAGLINE",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
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
ORDER BY
  DBMS_LOB.SUBSTR(
    (
      SELECT
        "KEYED"."TAGLINE"
      FROM "EXAMPLE_BLOG" "KEYED"
      WHERE
        "KEYED"."ID" = "EXAMPLE_BLOG"."ID"
    ),
    2000,
    1
  ) ASC,
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
