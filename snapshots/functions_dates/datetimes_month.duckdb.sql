-- Order.objects.datetimes('placed_at', 'month')

SELECT DISTINCT
  DATE_TRUNC('MONTH', "example_order"."placed_at") AS "datetimefield"
FROM "example_order"
WHERE
  "example_order"."placed_at" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
