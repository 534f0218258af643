-- Measurement.objects.annotate(x=truth_of(Q(pk__in=[]))).order_by('x', 'pk').values_list('pk', 'x')[2:5]

SELECT
  "EXAMPLE_MEASUREMENT"."ID" AS "PK",
  0 AS "X"
FROM "EXAMPLE_MEASUREMENT"
ORDER BY
  2 ASC,
  1 ASC
OFFSET 2 ROWS
FETCH FIRST 3 ROWS ONLY;
-- parameters: ()
