-- Blog.objects.exclude(tagline='').annotate(n=Count('entry')).filter(n__gt=0).order_by('pk')

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
HAVING
  COUNT("EXAMPLE_ENTRY"."ID") > %s
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (0,)
