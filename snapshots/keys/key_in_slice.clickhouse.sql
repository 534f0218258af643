-- Reading.objects.order_by('pk').filter(pk__in=Reading.objects.order_by('-pk').values('pk')[1:3])

SELECT
  "example_reading_outer"."sensor",
  "example_reading_outer"."sequence",
  "example_reading_outer"."value",
  "example_reading_outer"."taken_at"
FROM "example_reading" AS "example_reading_outer"
WHERE
  ("example_reading_outer"."sensor", "example_reading_outer"."sequence") IN (
    SELECT
      "u0"."sensor",
      "u0"."sequence"
    FROM "example_reading" AS "u0"
    ORDER BY
      "u0"."sensor" DESC,
      "u0"."sequence" DESC
    LIMIT 2
    OFFSET 1
  )
ORDER BY
  "example_reading_outer"."sensor" ASC,
  "example_reading_outer"."sequence" ASC;
-- parameters: ()
