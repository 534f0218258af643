UPDATE "example_event" SET "length" = (
  "example_event"."length" + %s
)
WHERE
  "example_event"."id" <= %s;
-- parameters: (datetime.timedelta(seconds=1), 5)
