UPDATE "example_event" SET "ends_at" = (
  "example_event"."starts_at" + %s
)
WHERE
  "example_event"."id" <= %s;
-- parameters: (datetime.timedelta(days=1), 5)
