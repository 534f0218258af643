-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5)).count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    "EXAMPLE_ENTRY"."RATING" AS "RATING"
  FROM "EXAMPLE_ENTRY"
) "SUBQUERY";
-- parameters: ()
