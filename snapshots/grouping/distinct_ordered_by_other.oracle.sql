-- Entry.objects.filter(pk__lte=6)
--     .order_by('blog__name', 'pk')
--     .values_list('blog__name', flat=True)
--     .distinct()

SELECT DISTINCT
  "EXAMPLE_BLOG"."NAME" AS "BLOG__NAME",
  "EXAMPLE_ENTRY"."ID"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
WHERE
  "EXAMPLE_ENTRY"."ID" <= %s
ORDER BY
  1 ASC,
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (6,)
