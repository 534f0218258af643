-- Event.objects.bulk_create([_event(1, ends_at=None, deadline=None, closes=None, pause=None), _event(500, ends_at=MOMENT, deadline=date(2024, 3, 1), closes=time(17), pause=timedelta(microseconds=1))], update_conflicts=True, unique_fields=['pk'], update_fields=['title', 'starts_at', 'ends_at', 'day', 'deadline', 'opens', 'closes', 'length', 'pause'])

MERGE INTO "example_event"
USING (VALUES
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
  )) AS "excluded"("id", "title", "starts_at", "ends_at", "day", "deadline", "opens", "closes", "length", "pause")
ON (
  "example_event"."id" = "excluded"."id"
)
WHEN MATCHED THEN UPDATE SET
  "title" = "excluded"."title",
  "starts_at" = "excluded"."starts_at",
  "ends_at" = "excluded"."ends_at",
  "day" = "excluded"."day",
  "deadline" = "excluded"."deadline",
  "opens" = "excluded"."opens",
  "closes" = "excluded"."closes",
  "length" = "excluded"."length",
  "pause" = "excluded"."pause"
WHEN NOT MATCHED THEN INSERT (
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
) VALUES (
  "excluded"."id",
  "excluded"."title",
  "excluded"."starts_at",
  "excluded"."ends_at",
  "excluded"."day",
  "excluded"."deadline",
  "excluded"."opens",
  "excluded"."closes",
  "excluded"."length",
  "excluded"."pause"
);
-- parameters: (1, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.time(9, 30), None, datetime.timedelta(seconds=3600), None, 500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1), datetime.time(9, 30), datetime.time(17, 0), datetime.timedelta(seconds=3600), datetime.timedelta(microseconds=1))
