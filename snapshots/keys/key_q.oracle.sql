-- Reading.objects.order_by('pk').filter(Q(pk=('a', 1)) | Q(pk=('ß', 1)))

SELECT
  "EXAMPLE_READING"."SENSOR",
  "EXAMPLE_READING"."SEQUENCE",
  "EXAMPLE_READING"."VALUE",
  "EXAMPLE_READING"."TAKEN_AT"
FROM "EXAMPLE_READING"
WHERE
  (
    (
      "EXAMPLE_READING"."SENSOR" = %s AND "EXAMPLE_READING"."SEQUENCE" = %s
    )
    OR (
      "EXAMPLE_READING"."SENSOR" = %s AND "EXAMPLE_READING"."SEQUENCE" = %s
    )
  )
ORDER BY
  "EXAMPLE_READING"."SENSOR" ASC,
  "EXAMPLE_READING"."SEQUENCE" ASC;
-- parameters: ('a', 1, 'ß', 1)
