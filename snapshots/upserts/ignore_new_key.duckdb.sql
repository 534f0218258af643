-- Team.objects.bulk_create([Team(name='New')], ignore_conflicts=True)

INSERT INTO "example_team" (
  "name"
)
VALUES
  (%s) ON CONFLICT DO NOTHING;
-- parameters: ('New',)
