-- Reading.objects.order_by('pk').exclude(pk__in=Reading.objects.filter(value__gt=1).values('pk'))

SELECT
  "example_reading_outer"."sensor",
  "example_reading_outer"."sequence",
  "example_reading_outer"."value",
  "example_reading_outer"."taken_at"
FROM "example_reading" AS "example_reading_outer"
WHERE
  NOT (
    ("example_reading_outer"."sensor", "example_reading_outer"."sequence") IN (
      SELECT
        "u0"."sensor",
        "u0"."sequence"
      FROM "example_reading" AS "u0"
      WHERE
        "u0"."value" > %s
    )
  )
ORDER BY
  "example_reading_outer"."sensor" ASC,
  "example_reading_outer"."sequence" ASC;
-- parameters: (1.0,)
