-- Entry.objects.filter(rating=5)
--     .values('pk', 'rating')
--     .union(Entry.objects.filter(rating=1).values('pk', 'rating'), Entry.objects.filter(blog=1).values('pk', 'rating'))
--     .order_by('rating', 'pk')

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."RATING" = %s
UNION
SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."RATING" = %s
UNION
SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."BLOG_ID" = %s
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (5, 1, 1)
