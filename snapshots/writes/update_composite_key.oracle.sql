-- Reading.objects.filter(pk=('a', 2)).update(value=2.5)

UPDATE "EXAMPLE_READING" SET "VALUE" = %s
WHERE
  (
    "EXAMPLE_READING"."SENSOR" = %s AND "EXAMPLE_READING"."SEQUENCE" = %s
  );
-- parameters: (2.5, 'a', 2)
