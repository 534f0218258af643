-- Event.objects.filter(pk__lte=5).update(ends_at=F('starts_at') + timedelta(days=1))

UPDATE "EXAMPLE_EVENT" SET "ENDS_AT" = (
  "EXAMPLE_EVENT"."STARTS_AT" + %s
)
WHERE
  "EXAMPLE_EVENT"."ID" <= %s;
-- parameters: (datetime.timedelta(days=1), 5)
