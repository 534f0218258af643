-- Order.objects.datetimes('placed_at', 'month')

SELECT DISTINCT
  CAST(toStartOfMonth(CAST("example_order"."placed_at" AS Nullable(Date32))) AS Nullable(DateTime64(6, 'UTC'))) AS "datetimefield"
FROM "example_order"
WHERE
  "example_order"."placed_at" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
