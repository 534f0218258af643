-- EVENTS.values('pk', v=TruncMonth(DAY), w=TruncMonth(MOMENT), x=TruncDate(MOMENT))

SELECT
  "example_event"."id" AS "pk",
  django_date_trunc('month', NULL, NULL, NULL) AS "v",
  django_datetime_trunc('month', NULL, 'UTC', 'UTC') AS "w",
  django_datetime_cast_date(NULL, 'UTC', 'UTC') AS "x"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
