-- EVENTS.values('pk', v=ExpressionWrapper(Value(None), output_field=DateField()))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  CAST(NULL AS DATE) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
