-- EVENTS.values('pk', v=TruncMonth(DAY), w=TruncMonth(MOMENT), x=TruncDate(MOMENT))

SELECT
  "example_event"."id" AS "pk",
  CAST(DATE_TRUNC('MONTH', CAST(NULL AS DATE)) AS DATE) AS "v",
  DATE_TRUNC('MONTH', (
    CAST(NULL AS TIMESTAMPTZ) AT TIME ZONE 'UTC'
  )) AS "w",
  CAST((
    CAST(NULL AS TIMESTAMPTZ) AT TIME ZONE 'UTC'
  ) AS DATE) AS "x"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
