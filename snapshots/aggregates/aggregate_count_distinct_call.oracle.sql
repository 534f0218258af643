-- Entry.objects.values('blog', 'rating').distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG",
    "EXAMPLE_ENTRY"."RATING" AS "RATING"
  FROM "EXAMPLE_ENTRY"
) "SUBQUERY";
-- parameters: ()
