-- Entry.objects.values('blog').annotate(n=Count('pk')).count()

SELECT
  COUNT(*)
FROM (
  SELECT
    "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG"
  FROM "EXAMPLE_ENTRY"
  GROUP BY
    "EXAMPLE_ENTRY"."BLOG_ID"
) "SUBQUERY";
-- parameters: ()
