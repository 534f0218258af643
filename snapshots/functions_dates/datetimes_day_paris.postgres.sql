-- Order.objects.datetimes('placed_at', 'day', tzinfo=PARIS)

SELECT DISTINCT
  DATE_TRUNC('DAY', (
    "example_order"."placed_at" AT TIME ZONE 'Europe/Paris'
  )) AS "datetimefield"
FROM "example_order"
WHERE
  "example_order"."placed_at" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
