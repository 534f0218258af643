-- Event.objects.values('day')
--     .distinct()
--     .order_by(F('day') + datetime.timedelta(days=1), ExtractYear('day') % 4)

SELECT DISTINCT
  "example_event"."day" AS "day",
  addMicroseconds(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))), %s),
  (
    CAST(toYear("example_event"."day") AS Nullable(Decimal(76, 15))) %% CAST(%s AS Nullable(Decimal(76, 15)))
  )
FROM "example_event"
ORDER BY
  2 ASC,
  3 ASC;
-- parameters: (86400000000, 4)
