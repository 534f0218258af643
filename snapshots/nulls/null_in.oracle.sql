-- EVENTS.filter(Q(deadline__in=[DAY]) | Q(pk=2)).values('pk')

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT"
WHERE
  (
    "EXAMPLE_EVENT"."DEADLINE" IN (CAST(NULL AS DATE))
    OR "EXAMPLE_EVENT"."ID" = %s
  )
ORDER BY
  1 ASC;
-- parameters: (2,)
