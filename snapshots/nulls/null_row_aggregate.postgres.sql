-- Measurement.objects.values('whole')
--     .annotate(n=Count('pk', filter=~Q(TupleIn(PAIR, [(1, 7), (2, 8)]))))
--     .order_by('whole')

SELECT
  "example_measurement"."whole" AS "whole",
  COUNT("example_measurement"."id") FILTER(WHERE
    NOT (
      ("example_measurement"."small", "example_measurement"."whole") IN ((%s, %s), (%s, %s))
    )) AS "n"
FROM "example_measurement"
GROUP BY
  "example_measurement"."whole"
ORDER BY
  1 ASC;
-- parameters: (1, 7, 2, 8)
