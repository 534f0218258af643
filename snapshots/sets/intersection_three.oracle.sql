-- Entry.objects.values('pk')
--     .intersection(Entry.objects.filter(rating__gt=2).values('pk'), Entry.objects.filter(blog__lte=2).values('pk'))

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY"
INTERSECT
SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."RATING" > %s
INTERSECT
SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."BLOG_ID" <= %s;
-- parameters: (2, 2)
