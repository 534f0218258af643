-- Event.objects.filter(ends_at__gt=F('ends_at') - ExpressionWrapper(F('length') / 4, output_field=DurationField()))
--     .order_by('pk')

SELECT
  "EXAMPLE_EVENT"."ID",
  "EXAMPLE_EVENT"."TITLE",
  "EXAMPLE_EVENT"."STARTS_AT",
  "EXAMPLE_EVENT"."ENDS_AT",
  "EXAMPLE_EVENT"."DAY",
  "EXAMPLE_EVENT"."DEADLINE",
  "EXAMPLE_EVENT"."OPENS",
  "EXAMPLE_EVENT"."CLOSES",
  "EXAMPLE_EVENT"."LENGTH",
  "EXAMPLE_EVENT"."PAUSE"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ENDS_AT" > (
    "EXAMPLE_EVENT"."ENDS_AT" - (
      "EXAMPLE_EVENT"."LENGTH" / %s
    )
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (4,)
