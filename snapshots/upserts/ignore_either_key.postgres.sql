INSERT INTO "example_team" (
  "id",
  "name"
)
VALUES
  (%s, %s),
  (%s, %s),
  (%s, %s) ON CONFLICT DO NOTHING;
-- parameters: (1, 'New', 500, 'Compilers', 501, 'Newer')
