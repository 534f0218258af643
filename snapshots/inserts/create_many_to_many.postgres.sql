-- Entry(pk=8).authors.add(1, 2)

INSERT INTO "example_entry_authors" (
  "entry_id",
  "author_id"
)
VALUES
  (%s, %s),
  (%s, %s) ON CONFLICT DO NOTHING;
-- parameters: (8, 1, 8, 2)
