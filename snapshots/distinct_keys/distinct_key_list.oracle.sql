-- Entry.objects.values('rating')
--     .distinct()
--     .order_by(Case(When(rating__in=[1, 4, 5], then=Value(1)), default=Value(0)), '-rating')

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  CASE
    WHEN "EXAMPLE_ENTRY"."RATING" IN (%s, %s, %s)
    THEN %s
    ELSE %s
  END
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 ASC,
  1 DESC;
-- parameters: (1, 4, 5, 1, 0)
