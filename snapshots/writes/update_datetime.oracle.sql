UPDATE "EXAMPLE_EVENT" SET "ENDS_AT" = (
  "EXAMPLE_EVENT"."STARTS_AT" + %s
)
WHERE
  "EXAMPLE_EVENT"."ID" <= %s;
-- parameters: (datetime.timedelta(days=1), 5)
