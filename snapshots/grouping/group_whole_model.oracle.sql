-- Blog.objects.annotate(first=Min('entry__pub_date')).filter(first__year__lt=2018).order_by('pk')

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
  MIN("EXAMPLE_ENTRY"."PUB_DATE") AS "FIRST"
FROM "EXAMPLE_BLOG"
LEFT OUTER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
GROUP BY
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
HAVING
  MIN("EXAMPLE_ENTRY"."PUB_DATE") < %s
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (datetime.date(2018, 1, 1),)
