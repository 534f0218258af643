INSERT INTO "example_team" (
  "name"
)
VALUES
  (%s),
  (%s),
  (%s),
  (%s) ON CONFLICT DO NOTHING;
-- parameters: ('New', 'Compilers', 'New', 'Newer')
