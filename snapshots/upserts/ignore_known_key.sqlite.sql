-- Team.objects.bulk_create([Team(name='Compilers')], ignore_conflicts=True)

INSERT INTO "example_team" (
  "name"
)
VALUES
  (%s) ON CONFLICT DO NOTHING;
-- parameters: ('Compilers',)
