INSERT INTO "example_passport" (
  "person_id",
  "number",
  "expires"
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s) ON CONFLICT DO NOTHING;
-- parameters: (1, 'NEW-1', None, 8, 'NEW-2', '2030-01-01')
