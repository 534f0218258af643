-- Reading.objects.order_by('pk').filter(pk=Reading.objects.order_by('pk').values('pk')[:1])

SELECT
  "EXAMPLE_READING"."SENSOR",
  "EXAMPLE_READING"."SEQUENCE",
  "EXAMPLE_READING"."VALUE",
  "EXAMPLE_READING"."TAKEN_AT"
FROM "EXAMPLE_READING"
WHERE
  EXISTS(
    SELECT
      1
    FROM (
      SELECT
        "U0"."SENSOR",
        "U0"."SEQUENCE"
      FROM "EXAMPLE_READING" "U0"
      ORDER BY
        "U0"."SENSOR" ASC,
        "U0"."SEQUENCE" ASC
      FETCH FIRST 1 ROWS ONLY
    ) "ROWS"
    WHERE
      (
        "EXAMPLE_READING"."SENSOR" = "ROWS"."SENSOR"
        AND "EXAMPLE_READING"."SEQUENCE" = "ROWS"."SEQUENCE"
      )
  )
ORDER BY
  "EXAMPLE_READING"."SENSOR" ASC,
  "EXAMPLE_READING"."SEQUENCE" ASC;
-- parameters: ()
