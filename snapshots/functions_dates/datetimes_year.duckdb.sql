-- Order.objects.datetimes('placed_at', 'year')

SELECT DISTINCT
  DATE_TRUNC('YEAR', "example_order"."placed_at") AS "datetimefield"
FROM "example_order"
WHERE
  "example_order"."placed_at" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
