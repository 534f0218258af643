INSERT INTO "example_entry_authors" (
  "entry_id",
  "author_id"
)
VALUES
  (%s, %s),
  (%s, %s),
  (%s, %s),
  (%s, %s),
  (%s, %s) ON CONFLICT DO NOTHING;
-- parameters: (1, 1, 8, 1, 8, 2, 8, 1, 9, 3)
