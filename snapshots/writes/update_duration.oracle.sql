UPDATE "EXAMPLE_EVENT" SET "LENGTH" = (
  "EXAMPLE_EVENT"."LENGTH" + %s
)
WHERE
  "EXAMPLE_EVENT"."ID" <= %s;
-- parameters: (datetime.timedelta(seconds=1), 5)
