-- Event.objects.bulk_create([_event(1, ends_at=None, deadline=None, closes=None, pause=None), _event(500, ends_at=MOMENT, deadline=date(2024, 3, 1), closes=time(17), pause=timedelta(microseconds=1))], update_conflicts=True, unique_fields=['pk'], update_fields=['title', 'starts_at', 'ends_at', 'day', 'deadline', 'opens', 'closes', 'length', 'pause'])

INSERT INTO "example_event" (
  "id",
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
  (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s),
  (
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s
  ) ON CONFLICT("id") DO UPDATE SET "title" = EXCLUDED."title", "starts_at" = EXCLUDED."starts_at", "ends_at" = EXCLUDED."ends_at", "day" = EXCLUDED."day", "deadline" = EXCLUDED."deadline", "opens" = EXCLUDED."opens", "closes" = EXCLUDED."closes", "length" = EXCLUDED."length", "pause" = EXCLUDED."pause"
RETURNING "example_event"."id";
-- parameters: (1, 'New', '2024-02-29 12:30:15.123456', None, '2024-02-29', None, '09:30:00', None, 3600000000, None, 500, 'New', '2024-02-29 12:30:15.123456', '2024-02-29 12:30:15.123456', '2024-02-29', '2024-03-01', '09:30:00', '17:00:00', 3600000000, 1)
