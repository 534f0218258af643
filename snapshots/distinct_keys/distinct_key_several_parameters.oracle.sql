-- Entry.objects.values('rating').distinct().order_by(_rating().desc(), (F('rating') + 5) * 5)

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  CASE
    WHEN "EXAMPLE_ENTRY"."RATING" > %s
    THEN %s
    WHEN "EXAMPLE_ENTRY"."RATING" = %s
    THEN %s
    ELSE %s
  END,
  (
    (
      "EXAMPLE_ENTRY"."RATING" + %s
    ) * %s
  )
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 DESC,
  3 ASC;
-- parameters: (3, 'high', 1, 'low', 'none', 5, 5)
