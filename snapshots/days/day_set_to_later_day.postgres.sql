-- Event.objects.filter(pk__lt=9).update(day=F('day') + timedelta(days=40, hours=1))

UPDATE "example_event" SET "day" = (
  "example_event"."day" + %s
)
WHERE
  "example_event"."id" < %s;
-- parameters: (datetime.timedelta(days=40, seconds=3600), 9)
