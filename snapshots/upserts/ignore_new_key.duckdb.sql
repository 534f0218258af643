INSERT INTO "example_team" (
  "name"
)
VALUES
  (%s) ON CONFLICT DO NOTHING;
-- parameters: ('New',)
