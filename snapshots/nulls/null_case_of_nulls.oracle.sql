-- EVENTS.values('pk', v=Case(When(pk=1, then=Value(None)), default=Value(None), output_field=DateField()))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  TRUNC(CAST(CASE WHEN "EXAMPLE_EVENT"."ID" = %s THEN NULL ELSE NULL END AS DATE)) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: (1,)
