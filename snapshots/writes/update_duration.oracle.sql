-- Event.objects.filter(pk__lte=5).update(length=F('length') + timedelta(seconds=1))

UPDATE "EXAMPLE_EVENT" SET "LENGTH" = (
  "EXAMPLE_EVENT"."LENGTH" + %s
)
WHERE
  "EXAMPLE_EVENT"."ID" <= %s;
-- parameters: (datetime.timedelta(seconds=1), 5)
