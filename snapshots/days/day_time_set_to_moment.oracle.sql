-- Event.objects.filter(pk__lt=9).update(opens=F('starts_at'), closes=F('ends_at'))

UPDATE "EXAMPLE_EVENT" SET "OPENS" = (
  TO_TIMESTAMP('1900-01-01', 'YYYY-MM-DD') + (
    "EXAMPLE_EVENT"."STARTS_AT" - CAST(TRUNC("EXAMPLE_EVENT"."STARTS_AT") AS TIMESTAMP)
  )
), "CLOSES" = (
  TO_TIMESTAMP('1900-01-01', 'YYYY-MM-DD') + (
    "EXAMPLE_EVENT"."ENDS_AT" - CAST(TRUNC("EXAMPLE_EVENT"."ENDS_AT") AS TIMESTAMP)
  )
)
WHERE
  "EXAMPLE_EVENT"."ID" < %s;
-- parameters: (9,)
