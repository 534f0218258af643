-- Order.objects.datetimes('placed_at', 'day', tzinfo=PARIS)

SELECT DISTINCT
  django_datetime_trunc('day', "example_order"."placed_at", 'Europe/Paris', 'UTC') AS "datetimefield"
FROM "example_order"
WHERE
  "example_order"."placed_at" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
