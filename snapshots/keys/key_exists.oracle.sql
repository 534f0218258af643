-- Reading.objects.order_by('pk')
--     .filter(Exists(ReadingNote.objects.filter(sensor=OuterRef('sensor'), sequence=OuterRef('sequence'))))

SELECT
  "EXAMPLE_READING"."SENSOR",
  "EXAMPLE_READING"."SEQUENCE",
  "EXAMPLE_READING"."VALUE",
  "EXAMPLE_READING"."TAKEN_AT"
FROM "EXAMPLE_READING"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_READINGNOTE" "U0"
    WHERE
      (
        "U0"."SENSOR" = (
          "EXAMPLE_READING"."SENSOR"
        )
        AND "U0"."SEQUENCE" = (
          "EXAMPLE_READING"."SEQUENCE"
        )
      )
  )
ORDER BY
  "EXAMPLE_READING"."SENSOR" ASC,
  "EXAMPLE_READING"."SEQUENCE" ASC;
-- parameters: ()
