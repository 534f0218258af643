-- Blog.objects.annotate(good=FilteredRelation('entry', condition=Q(entry__rating__gte=4)))
--     .order_by('pk', 'good__pk')
--     .values_list('name', 'good__headline')

SELECT
  "EXAMPLE_BLOG"."NAME" AS "NAME",
  "GOOD"."HEADLINE" AS "GOOD__HEADLINE"
FROM "EXAMPLE_BLOG"
LEFT OUTER JOIN "EXAMPLE_ENTRY" "GOOD"
  ON (
    "EXAMPLE_BLOG"."ID" = "GOOD"."BLOG_ID" AND (
      "GOOD"."RATING" >= %s
    )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC,
  "GOOD"."ID" ASC;
-- parameters: (4,)
