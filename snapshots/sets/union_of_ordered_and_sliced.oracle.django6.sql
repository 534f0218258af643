-- Entry.objects.order_by('-headline')
--     .values_list('pk', 'headline')
--     .union(Blog.objects.order_by('name').values_list('pk', 'name')[:2], all=True)
--     .order_by('headline', 'pk')

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY"
UNION ALL
SELECT
  "ARM"."PK",
  "ARM"."NAME"
FROM (
  SELECT
    "EXAMPLE_BLOG"."ID" AS "PK",
    "EXAMPLE_BLOG"."NAME" AS "NAME"
  FROM "EXAMPLE_BLOG"
  ORDER BY
    2 ASC
  FETCH FIRST 2 ROWS ONLY
) "ARM"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ()
