-- EVENTS.values('pk', v=Coalesce(DAY, 'deadline', 'day'))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  COALESCE(NULL, "EXAMPLE_EVENT"."DEADLINE", "EXAMPLE_EVENT"."DAY") AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
