-- Entry.objects.annotate(n=Window(RowNumber(), order_by='pk'))
--     .order_by('-n')
--     .values_list('pk', 'n')
--     .union(Blog.objects.values_list('pk', 'pk'))
--     .order_by('pk', 'n')

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  ROW_NUMBER() OVER (ORDER BY "EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
UNION
SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  "EXAMPLE_BLOG"."ID" AS "PK1"
FROM "EXAMPLE_BLOG"
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: ()
