-- EVENTS.values('pk', v=TruncMonth(DAY), w=TruncMonth(MOMENT), x=TruncDate(MOMENT))

SELECT
  "example_event"."id" AS "pk",
  toStartOfMonth(NULL) AS "v",
  CAST(toStartOfMonth(CAST(NULL AS Nullable(Date32))) AS Nullable(DateTime64(6, 'UTC'))) AS "w",
  CAST((
    NULL
  ) AS Nullable(Date32)) AS "x"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
