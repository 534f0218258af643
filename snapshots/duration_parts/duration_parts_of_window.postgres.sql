-- EVENTS.values_list('pk', ExtractHour(Window(Max('length'), partition_by='day')), ExtractDay(Window(Max('pause'), order_by='pk')))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(HOUR FROM MAX("example_event"."length") OVER (PARTITION BY "example_event"."day")) AS "extracthour1",
  EXTRACT(DAY FROM MAX("example_event"."pause") OVER (ORDER BY "example_event"."id")) AS "extractday1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
