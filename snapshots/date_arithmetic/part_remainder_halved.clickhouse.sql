-- Event.objects.order_by('pk').values_list(ExtractDay('day') % 7 / 2)

SELECT
  (
    CAST(CAST(toDayOfMonth("example_event"."day") AS Nullable(Decimal(76, 15))) %% CAST(%s AS Nullable(Decimal(76, 15))) AS Nullable(Decimal(76, 20))) / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (7, 2)
