-- Event.objects.filter(ends_at__gt=F('starts_at') + timedelta(hours=1)).order_by('pk')

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
    "EXAMPLE_EVENT"."STARTS_AT" + %s
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.timedelta(seconds=3600),)
