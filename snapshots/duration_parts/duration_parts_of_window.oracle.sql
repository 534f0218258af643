-- EVENTS.values_list('pk', ExtractHour(Window(Max('length'), partition_by='day')), ExtractDay(Window(Max('pause'), order_by='pk')))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  EXTRACT(HOUR FROM (
    TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + MAX("EXAMPLE_EVENT"."LENGTH") OVER (PARTITION BY "EXAMPLE_EVENT"."DAY")
  )) AS "EXTRACTHOUR1",
  (
    TRUNC(
      TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + MAX("EXAMPLE_EVENT"."PAUSE") OVER (ORDER BY "EXAMPLE_EVENT"."ID")
    ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
  ) AS "EXTRACTDAY1"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
