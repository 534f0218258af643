-- Team.objects.bulk_create([Team(pk=500, name='Compilers'), Team(pk=501, name='New')], ignore_conflicts=True)

MERGE INTO "example_team"
USING (
  SELECT
    "rows"."id",
    "rows"."name"
  FROM (
    SELECT
      "rows"."id",
      "rows"."name",
      ROW_NUMBER() OVER (PARTITION BY "rows"."id", "rows"."name" ORDER BY "rows"."row number") AS "row number"
    FROM (VALUES
      (%s, %s, 1),
      (%s, %s, 2)) AS "rows"("id", "name", "row number")
  ) AS "rows"
  WHERE
    "rows"."row number" = 1 OR (
      "rows"."id" IS NULL AND "rows"."name" IS NULL
    )
) AS "excluded"
ON (
  "example_team"."id" = "excluded"."id"
  OR "example_team"."name" = "excluded"."name"
)
WHEN NOT MATCHED THEN INSERT ("id", "name") VALUES ("excluded"."id", "excluded"."name");
-- parameters: (500, 'Compilers', 501, 'New')
