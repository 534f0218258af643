-- EVENTS.annotate(n=ExtractHour('length')).filter(n__gte=2).values_list('pk')

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT"
WHERE
  EXTRACT(HOUR FROM (
    TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH"
  )) >= %s
ORDER BY
  1 ASC;
-- parameters: (2,)
