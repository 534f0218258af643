-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5).desc())[:3].aggregate(s=Sum('rating'), n=Count('*'))

SELECT
  SUM("__COL1"),
  COUNT(*)
FROM (
  SELECT
    "SUBQUERY"."RATING",
    "SUBQUERY"."__COL1"
  FROM (
    SELECT DISTINCT
      "EXAMPLE_ENTRY"."RATING" AS "RATING",
      "EXAMPLE_ENTRY"."RATING" AS "__COL1",
      COALESCE("EXAMPLE_ENTRY"."RATING", %s) AS "COALESCE"
    FROM "EXAMPLE_ENTRY"
    ORDER BY
      3 DESC
    FETCH FIRST 3 ROWS ONLY
  ) "SUBQUERY"
) "SUBQUERY";
-- parameters: (5,)
