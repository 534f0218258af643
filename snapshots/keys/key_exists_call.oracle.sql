-- Reading.objects.filter(pk=('b', 3)).exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_READING"
WHERE
  (
    "EXAMPLE_READING"."SENSOR" = %s AND "EXAMPLE_READING"."SEQUENCE" = %s
  )
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1, 'b', 3)
