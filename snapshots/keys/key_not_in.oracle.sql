-- Reading.objects.order_by('pk').exclude(pk__in=[('a', 1), ('b', 2)])

SELECT
  "EXAMPLE_READING"."SENSOR",
  "EXAMPLE_READING"."SEQUENCE",
  "EXAMPLE_READING"."VALUE",
  "EXAMPLE_READING"."TAKEN_AT"
FROM "EXAMPLE_READING"
WHERE
  NOT (
    ("EXAMPLE_READING"."SENSOR", "EXAMPLE_READING"."SEQUENCE") IN ((%s, %s), (%s, %s))
  )
ORDER BY
  "EXAMPLE_READING"."SENSOR" ASC,
  "EXAMPLE_READING"."SEQUENCE" ASC;
-- parameters: ('a', 1, 'b', 2)
