-- Reading.objects.in_bulk([('a', 1), ('b', 2)])

SELECT
  "EXAMPLE_READING"."SENSOR",
  "EXAMPLE_READING"."SEQUENCE",
  "EXAMPLE_READING"."VALUE",
  "EXAMPLE_READING"."TAKEN_AT"
FROM "EXAMPLE_READING"
WHERE
  ("EXAMPLE_READING"."SENSOR", "EXAMPLE_READING"."SEQUENCE") IN ((%s, %s), (%s, %s));
-- parameters: ('a', 1, 'b', 2)
