-- Event.objects.values('day')
--     .distinct()
--     .order_by(F('day') + datetime.timedelta(days=1), ExtractYear('day') % 4)

SELECT DISTINCT
  "example_event"."day" AS "day",
  (
    "example_event"."day" + %s
  ),
  (
    EXTRACT(YEAR FROM "example_event"."day") %% %s
  )
FROM "example_event"
ORDER BY
  2 ASC,
  3 ASC;
-- parameters: (datetime.timedelta(days=1), 4)
