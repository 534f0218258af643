-- Reading.objects.filter(taken_at__year=2024).order_by('sensor', 'sequence')

SELECT
  "example_reading"."sensor",
  "example_reading"."sequence",
  "example_reading"."value",
  "example_reading"."taken_at"
FROM "example_reading"
WHERE
  "example_reading"."taken_at" BETWEEN CAST(%s AS Nullable(DateTime64(6, 'UTC'))) AND CAST(%s AS Nullable(DateTime64(6, 'UTC')))
ORDER BY
  "example_reading"."sensor" ASC,
  "example_reading"."sequence" ASC;
-- parameters: ('2024-01-01 00:00:00', '2024-12-31 23:59:59.999999')
