-- Event.objects.bulk_create([_event(None), _event(None)], update_conflicts=True, unique_fields=['pk'], update_fields=['title'])

INSERT INTO "example_event" (
  "title",
  "starts_at",
  "ends_at",
  "day",
  "deadline",
  "opens",
  "closes",
  "length",
  "pause"
)
VALUES
  (%s, %s, %s, %s, %s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT("id") DO UPDATE SET "title" = EXCLUDED."title"
RETURNING "example_event"."id";
-- parameters: ('New', '2024-02-29 12:30:15.123456', None, '2024-02-29', None, '09:30:00', None, 3600000000, None, 'New', '2024-02-29 12:30:15.123456', None, '2024-02-29', None, '09:30:00', None, 3600000000, None)
