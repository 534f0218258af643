-- EVENTS.filter(Q(deadline__gt=DAY) | Q(pk=1)).values('pk')

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT"
WHERE
  (
    "EXAMPLE_EVENT"."DEADLINE" > CAST(NULL AS DATE) OR "EXAMPLE_EVENT"."ID" = %s
  )
ORDER BY
  1 ASC;
-- parameters: (1,)
