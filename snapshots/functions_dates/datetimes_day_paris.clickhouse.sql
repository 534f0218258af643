-- Order.objects.datetimes('placed_at', 'day', tzinfo=PARIS)

SELECT DISTINCT
  CAST(CAST(CAST(toString(toTimeZone("example_order"."placed_at", 'Europe/Paris')) AS Nullable(DateTime64(6, 'UTC'))) AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))) AS "datetimefield"
FROM "example_order"
WHERE
  "example_order"."placed_at" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
