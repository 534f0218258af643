-- Team.objects.bulk_create([Team(name='New'), Team(pk=1, name='Renamed'), Team(pk=500, name='Newer')], update_conflicts=True, unique_fields=['id'], update_fields=['name'])

INSERT INTO "example_team" (
  "id",
  "name"
)
VALUES
  (%s, %s),
  (%s, %s) ON CONFLICT("id") DO UPDATE SET "name" = EXCLUDED."name"
RETURNING "example_team"."id";
-- parameters: (1, 'Renamed', 500, 'Newer')

INSERT INTO "example_team" (
  "name"
)
VALUES
  (%s) ON CONFLICT("id") DO UPDATE SET "name" = EXCLUDED."name"
RETURNING "example_team"."id";
-- parameters: ('New',)
