-- Event.objects.filter(pk__lt=9).update(day=F('starts_at'))

UPDATE "EXAMPLE_EVENT" SET "DAY" = TRUNC("EXAMPLE_EVENT"."STARTS_AT")
WHERE
  "EXAMPLE_EVENT"."ID" < %s;
-- parameters: (9,)
