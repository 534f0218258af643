-- Reading.objects.order_by('pk').exclude(pk__in=Reading.objects.order_by('pk').values('pk')[:2])

SELECT
  "EXAMPLE_READING"."SENSOR",
  "EXAMPLE_READING"."SEQUENCE",
  "EXAMPLE_READING"."VALUE",
  "EXAMPLE_READING"."TAKEN_AT"
FROM "EXAMPLE_READING"
WHERE
  NOT (
    ("EXAMPLE_READING"."SENSOR", "EXAMPLE_READING"."SEQUENCE") IN (
      SELECT
        "U0"."SENSOR",
        "U0"."SEQUENCE"
      FROM "EXAMPLE_READING" "U0"
      ORDER BY
        "U0"."SENSOR" ASC,
        "U0"."SEQUENCE" ASC
      FETCH FIRST 2 ROWS ONLY
    )
  )
ORDER BY
  "EXAMPLE_READING"."SENSOR" ASC,
  "EXAMPLE_READING"."SEQUENCE" ASC;
-- parameters: ()
