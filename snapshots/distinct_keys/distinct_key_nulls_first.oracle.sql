-- Entry.objects.values('rating')
--     .distinct()
--     .order_by(NullIf('rating', Value(5)).desc(nulls_first=True))

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  NULLIF("EXAMPLE_ENTRY"."RATING", %s)
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 DESC;
-- parameters: (5,)
