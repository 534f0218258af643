-- Blog.objects.annotate(n=Count('entry'))
--     .annotate(v=Case(When(n__gt=3, then=Value('many')), When(n=0, then=Value('none')), default=Value('few')))
--     .order_by('pk')

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
  COUNT("EXAMPLE_ENTRY"."ID") AS "N",
  CASE
    WHEN COUNT("EXAMPLE_ENTRY"."ID") > %s
    THEN %s
    WHEN COUNT("EXAMPLE_ENTRY"."ID") = %s
    THEN %s
    ELSE %s
  END AS "V"
FROM "EXAMPLE_BLOG"
LEFT OUTER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
GROUP BY
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (3, 'many', 0, 'none', 'few')
