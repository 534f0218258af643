INSERT INTO "example_team" (
  "id",
  "name"
)
VALUES
  (%s, %s),
  (%s, %s) ON CONFLICT DO NOTHING;
-- parameters: (500, 'Compilers', 501, 'New')
