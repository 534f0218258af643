-- Reading.objects.bulk_update([Reading(sensor='a', sequence=1, value=0.5), Reading(sensor='a', sequence=2, value=None)], ['value'])

UPDATE "EXAMPLE_READING" SET "VALUE" = CASE
  WHEN (
    (
      "EXAMPLE_READING"."SENSOR" = %s AND "EXAMPLE_READING"."SEQUENCE" = %s
    )
  )
  THEN TO_NUMBER(%s)
  WHEN (
    (
      "EXAMPLE_READING"."SENSOR" = %s AND "EXAMPLE_READING"."SEQUENCE" = %s
    )
  )
  THEN NULL
  ELSE NULL
END
WHERE
  ("EXAMPLE_READING"."SENSOR", "EXAMPLE_READING"."SEQUENCE") IN ((%s, %s), (%s, %s));
-- parameters: ('a', 1, 0.5, 'a', 2, 'a', 1, 'a', 2)
