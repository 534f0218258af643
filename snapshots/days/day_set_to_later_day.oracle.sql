-- Event.objects.filter(pk__lt=9).update(day=F('day') + timedelta(days=40, hours=1))

UPDATE "EXAMPLE_EVENT" SET "DAY" = TRUNC(CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + %s)
WHERE
  "EXAMPLE_EVENT"."ID" < %s;
-- parameters: (datetime.timedelta(days=40, seconds=3600), 9)
