-- Entry.objects.values('rating')
--     .distinct()
--     .order_by(Window(Rank(), order_by=(F('rating') * 2 + 2).asc()) + 1, 'rating')

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  (
    RANK() OVER (ORDER BY (
      (
        "EXAMPLE_ENTRY"."RATING" * %s
      ) + %s
    ) ASC) + %s
  )
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (2, 2, 1)
