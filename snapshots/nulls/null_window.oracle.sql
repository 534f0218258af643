-- EVENTS.values('pk', v=Window(Lag(DAY), order_by='pk'), w=Window(Max(NUMBER), order_by='pk'))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  LAG(CAST(NULL AS DATE), 1) OVER (ORDER BY "EXAMPLE_EVENT"."ID") AS "V",
  MAX(CAST(NULL AS NUMBER(11))) OVER (ORDER BY "EXAMPLE_EVENT"."ID") AS "W"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
