-- Event.objects.filter(pk__lte=5).update(ends_at=F('starts_at') + timedelta(days=1))

UPDATE "example_event" SET "ends_at" = (
  "example_event"."starts_at" + %s
)
WHERE
  "example_event"."id" <= %s;
-- parameters: (datetime.timedelta(days=1), 5)
