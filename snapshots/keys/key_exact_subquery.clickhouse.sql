-- Reading.objects.order_by('pk').filter(pk=Reading.objects.order_by('pk').values('pk')[:1])

SELECT
  "example_reading_outer"."sensor",
  "example_reading_outer"."sequence",
  "example_reading_outer"."value",
  "example_reading_outer"."taken_at"
FROM "example_reading" AS "example_reading_outer"
WHERE
  EXISTS(
    SELECT
      1
    FROM (
      SELECT
        "u0"."sensor",
        "u0"."sequence"
      FROM "example_reading" AS "u0"
      ORDER BY
        "u0"."sensor" ASC,
        "u0"."sequence" ASC
      LIMIT 1
    ) AS "rows"
    WHERE
      (
        "example_reading_outer"."sensor" = "rows"."sensor"
        AND "example_reading_outer"."sequence" = "rows"."sequence"
      )
  )
ORDER BY
  "example_reading_outer"."sensor" ASC,
  "example_reading_outer"."sequence" ASC;
-- parameters: ()
