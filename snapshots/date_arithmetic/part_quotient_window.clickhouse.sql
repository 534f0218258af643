-- Event.objects.order_by('pk').values_list(Window(Sum(ExtractMinute('starts_at') / 8), order_by='pk'))

SELECT
  SUM(
    (
      CAST(toMinute("example_event"."starts_at") AS Nullable(Decimal(76, 20))) / %s
    )
  ) OVER (ORDER BY "example_event"."id") AS "window1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (8,)
