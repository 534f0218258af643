-- Event.objects.filter(pk__lt=9).update(starts_at=F('day'), ends_at=F('deadline'))

UPDATE "EXAMPLE_EVENT" SET "STARTS_AT" = CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP), "ENDS_AT" = CAST("EXAMPLE_EVENT"."DEADLINE" AS TIMESTAMP)
WHERE
  "EXAMPLE_EVENT"."ID" < %s;
-- parameters: (9,)
