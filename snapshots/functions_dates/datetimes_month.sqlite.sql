-- Order.objects.datetimes('placed_at', 'month')

SELECT DISTINCT
  django_datetime_trunc('month', "example_order"."placed_at", 'UTC', 'UTC') AS "datetimefield"
FROM "example_order"
WHERE
  "example_order"."placed_at" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
