-- Entry.objects.values('rating')
--     .distinct()
--     .order_by(ExpressionWrapper(Q(rating__gt=3), BooleanField()).desc(), 'rating')

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  CASE
    WHEN "EXAMPLE_ENTRY"."RATING" > %s
    THEN 1
    WHEN NOT (
      "EXAMPLE_ENTRY"."RATING" > %s
    )
    THEN 0
  END
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (3, 3)
