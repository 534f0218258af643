-- Team.objects.bulk_create([Team(name='New'), Team(pk=1, name='Renamed'), Team(pk=500, name='Newer')], update_conflicts=True, unique_fields=['id'], update_fields=['name'])

MERGE INTO "example_team"
USING (VALUES
  (%s, %s),
  (%s, %s)) AS "excluded"("id", "name")
ON (
  "example_team"."id" = "excluded"."id"
)
WHEN MATCHED THEN UPDATE SET
  "name" = "excluded"."name"
WHEN NOT MATCHED THEN INSERT ("id", "name") VALUES ("excluded"."id", "excluded"."name");
-- parameters: (1, 'Renamed', 500, 'Newer')

INSERT INTO "example_team" (
  "name"
)
VALUES
  (%s) ON CONFLICT("id") DO UPDATE SET "name" = EXCLUDED."name"
RETURNING "example_team"."id";
-- parameters: ('New',)
