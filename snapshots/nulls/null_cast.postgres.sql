-- EVENTS.values('pk', a=Cast(Value(None), DateField()), b=Cast(DAY, CharField()), c=Cast(SPAN, CharField()))

SELECT
  "example_event"."id" AS "pk",
  CAST(NULL AS DATE) AS "a",
  CAST(CAST(NULL AS DATE) AS VARCHAR) AS "b",
  CAST(CAST(NULL AS INTERVAL) AS VARCHAR) AS "c"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
