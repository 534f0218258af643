-- EVENTS.values('pk', v=ExpressionWrapper(F('starts_at') + SPAN, output_field=DateTimeField()), w=F('starts_at') - MOMENT)

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  (
    "EXAMPLE_EVENT"."STARTS_AT" + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
  ) AS "V",
  (
    "EXAMPLE_EVENT"."STARTS_AT" - CAST(NULL AS TIMESTAMP)
  ) AS "W"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
