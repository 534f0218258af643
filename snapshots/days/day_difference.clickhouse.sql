-- Event.objects.order_by('pk').values_list(elapsed(END - START), elapsed(START - F('day')))

SELECT
  (
    toUnixTimestamp64Micro(
      CAST(CAST("example_event"."ends_at" AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC')))
    ) - toUnixTimestamp64Micro(
      CAST(CAST("example_event"."starts_at" AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC')))
    )
  ) AS "expressionwrapper1",
  (
    toUnixTimestamp64Micro(
      CAST(CAST("example_event"."starts_at" AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC')))
    ) - toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))))
  ) AS "expressionwrapper2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
