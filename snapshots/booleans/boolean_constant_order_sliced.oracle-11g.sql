-- Measurement.objects.annotate(x=truth_of(Q(pk__in=[]))).order_by('x', 'pk').values_list('pk', 'x')[2:5]

SELECT
  "NUMBERED"."PK",
  "NUMBERED"."X"
FROM (
  SELECT
    "ORDERED"."PK",
    "ORDERED"."X",
    ROWNUM AS "ROW_NUMBER"
  FROM (
    SELECT
      "EXAMPLE_MEASUREMENT"."ID" AS "PK",
      0 AS "X"
    FROM "EXAMPLE_MEASUREMENT"
    ORDER BY
      2 ASC,
      1 ASC
  ) "ORDERED"
  WHERE
    ROWNUM <= 5
) "NUMBERED"
WHERE
  "NUMBERED"."ROW_NUMBER" > 2
ORDER BY
  "NUMBERED"."ROW_NUMBER";
-- parameters: ()
