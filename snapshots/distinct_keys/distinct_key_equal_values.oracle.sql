-- Entry.objects.annotate(a=F('rating') + 1, b=F('rating') + 2)
--     .values('a', 'b')
--     .distinct()
--     .order_by((F('rating') + 1).desc(), F('rating') + 2)

SELECT DISTINCT
  (
    "EXAMPLE_ENTRY"."RATING" + %s
  ) AS "A",
  (
    "EXAMPLE_ENTRY"."RATING" + %s
  ) AS "B"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 DESC,
  2 ASC;
-- parameters: (1, 2)
