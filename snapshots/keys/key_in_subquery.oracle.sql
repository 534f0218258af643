-- Reading.objects.order_by('pk').filter(pk__in=Reading.objects.filter(value__gt=1).values('pk'))

SELECT
  "EXAMPLE_READING"."SENSOR",
  "EXAMPLE_READING"."SEQUENCE",
  "EXAMPLE_READING"."VALUE",
  "EXAMPLE_READING"."TAKEN_AT"
FROM "EXAMPLE_READING"
WHERE
  ("EXAMPLE_READING"."SENSOR", "EXAMPLE_READING"."SEQUENCE") IN (
    SELECT
      "U0"."SENSOR",
      "U0"."SEQUENCE"
    FROM "EXAMPLE_READING" "U0"
    WHERE
      "U0"."VALUE" > %s
  )
ORDER BY
  "EXAMPLE_READING"."SENSOR" ASC,
  "EXAMPLE_READING"."SEQUENCE" ASC;
-- parameters: (1.0,)
