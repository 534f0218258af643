INSERT INTO "example_reading" (
  "sensor",
  "sequence",
  "value",
  "taken_at"
)
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s) ON CONFLICT DO NOTHING;
-- parameters: ('a', 1, 9.5, '2024-02-29 12:30:15.123456', 'new', 1, None, '2024-02-29 12:30:15.123456')
