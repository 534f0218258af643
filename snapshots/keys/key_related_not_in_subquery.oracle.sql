-- ReadingNote.objects.exclude(reading__in=Reading.objects.filter(value__gt=1)).order_by('pk')

SELECT
  "EXAMPLE_READINGNOTE"."ID",
  "EXAMPLE_READINGNOTE"."SENSOR",
  "EXAMPLE_READINGNOTE"."SEQUENCE",
  "EXAMPLE_READINGNOTE"."TEXT"
FROM "EXAMPLE_READINGNOTE"
WHERE
  NOT (
    ("EXAMPLE_READINGNOTE"."SENSOR", "EXAMPLE_READINGNOTE"."SEQUENCE") IN (
      SELECT
        "U0"."SENSOR" AS "SENSOR",
        "U0"."SEQUENCE" AS "SEQUENCE"
      FROM "EXAMPLE_READING" "U0"
      WHERE
        "U0"."VALUE" > %s
    )
  )
ORDER BY
  "EXAMPLE_READINGNOTE"."ID" ASC;
-- parameters: (1.0,)
