-- Reading.objects.bulk_create([Reading(sensor='a', sequence=1, value=9.5, taken_at=MOMENT), Reading(sensor='new', sequence=1, value=None, taken_at=MOMENT)], ignore_conflicts=True)

MERGE INTO "example_reading"
USING (
  SELECT
    "rows"."sensor",
    "rows"."sequence",
    "rows"."value",
    "rows"."taken_at"
  FROM (
    SELECT
      "rows"."sensor",
      "rows"."sequence",
      "rows"."value",
      "rows"."taken_at",
      ROW_NUMBER() OVER (PARTITION BY "rows"."sensor", "rows"."sequence" ORDER BY "rows"."row number") AS "row number"
    FROM (VALUES
      (%s, %s, %s, %s, 1),
      (%s, %s, %s, %s, 2)) AS "rows"("sensor", "sequence", "value", "taken_at", "row number")
  ) AS "rows"
  WHERE
    "rows"."row number" = 1
    OR (
      "rows"."sensor" IS NULL OR "rows"."sequence" IS NULL
    )
) AS "excluded"
ON (
  "example_reading"."sensor" = "excluded"."sensor"
  AND "example_reading"."sequence" = "excluded"."sequence"
)
WHEN NOT MATCHED THEN INSERT ("sensor", "sequence", "value", "taken_at") VALUES (
  "excluded"."sensor",
  "excluded"."sequence",
  "excluded"."value",
  "excluded"."taken_at"
);
-- parameters: ('a', 1, 9.5, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), 'new', 1, None, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456))
