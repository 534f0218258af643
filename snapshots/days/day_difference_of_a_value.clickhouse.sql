-- Event.objects.order_by('pk').values_list(elapsed(START - Value(date(2020, 1, 1))))

SELECT
  (
    toUnixTimestamp64Micro(
      CAST(CAST("example_event"."starts_at" AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC')))
    ) - toUnixTimestamp64Micro(CAST(%s AS Nullable(DateTime64(6, 'UTC'))))
  ) AS "expressionwrapper1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('2020-01-01',)
