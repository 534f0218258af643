INSERT INTO "example_reading" (
  "sensor",
  "sequence",
  "value",
  "taken_at"
)
VALUES
  (%s, %s, %s, %s);
-- parameters: ('new', 1, 1.5, '2024-02-29 12:30:15.123456')
