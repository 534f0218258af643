-- Blog.objects.order_by(Coalesce('name', Value('x')))
--     .values_list('name')
--     .union(Entry.objects.order_by(F('rating') * 2).values_list('headline'), all=True)

SELECT
  "EXAMPLE_BLOG"."NAME" AS "NAME"
FROM "EXAMPLE_BLOG"
UNION ALL
SELECT
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY";
-- parameters: ()
