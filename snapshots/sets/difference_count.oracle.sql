-- Blog.objects.values_list('pk').difference(Entry.objects.values_list('blog')).count()

SELECT
  COUNT(*)
FROM (
  SELECT
    "EXAMPLE_BLOG"."ID" AS "PK"
  FROM "EXAMPLE_BLOG" MINUS SELECT
    "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG"
  FROM "EXAMPLE_ENTRY"
) "SUBQUERY";
-- parameters: ()
