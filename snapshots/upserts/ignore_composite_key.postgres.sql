INSERT INTO "example_reading" (
  "sensor",
  "sequence",
  "value",
  "taken_at"
)
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s) ON CONFLICT DO NOTHING;
-- parameters: ('a', 1, 9.5, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc), 'new', 1, None, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc))
