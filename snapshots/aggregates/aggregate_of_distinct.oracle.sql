-- Entry.objects.values('rating').distinct().aggregate(Sum('rating'))

SELECT
  SUM("__COL1")
FROM (
  SELECT DISTINCT
    "EXAMPLE_ENTRY"."RATING" AS "RATING",
    "EXAMPLE_ENTRY"."RATING" AS "__COL1"
  FROM "EXAMPLE_ENTRY"
) "SUBQUERY";
-- parameters: ()
