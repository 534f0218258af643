INSERT INTO "example_category" (
  "name",
  "parent_id"
)
VALUES
  (%s, %s),
  (%s, %s),
  (%s, %s) ON CONFLICT DO NOTHING;
-- parameters: ('One', None, 'Two', None, 'Three', 1)
