-- Passport.objects.bulk_create([Passport(person_id=1, number='NEW-1'), Passport(person_id=8, number='NEW-2', expires=date(2030, 1, 1))], ignore_conflicts=True)

MERGE INTO "example_passport"
USING (
  SELECT
    "rows"."person_id",
    "rows"."number",
    "rows"."expires"
  FROM (
    SELECT
      "rows"."person_id",
      "rows"."number",
      "rows"."expires",
      ROW_NUMBER() OVER (PARTITION BY "rows"."person_id", "rows"."number" ORDER BY "rows"."row number") AS "row number"
    FROM (VALUES
      (%s, %s, %s, 1),
      (%s, %s, %s, 2)) AS "rows"("person_id", "number", "expires", "row number")
  ) AS "rows"
  WHERE
    "rows"."row number" = 1
    OR (
      "rows"."person_id" IS NULL AND "rows"."number" IS NULL
    )
) AS "excluded"
ON (
  "example_passport"."person_id" = "excluded"."person_id"
  OR "example_passport"."number" = "excluded"."number"
)
WHEN NOT MATCHED THEN INSERT ("person_id", "number", "expires") VALUES ("excluded"."person_id", "excluded"."number", "excluded"."expires");
-- parameters: (1, 'NEW-1', None, 8, 'NEW-2', datetime.date(2030, 1, 1))
