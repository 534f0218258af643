-- EVENTS.values('pk', n=Window(Count(Value(None)), order_by='pk'))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  COUNT(NULL) OVER (ORDER BY "EXAMPLE_EVENT"."ID") AS "N"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
