-- Event.objects.order_by('pk').filter(starts_at__date__gt=date(2021, 3, 1), ends_at__date=F('day'))

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
  (
    TRUNC("EXAMPLE_EVENT"."ENDS_AT") = (
      "EXAMPLE_EVENT"."DAY"
    )
    AND TRUNC("EXAMPLE_EVENT"."STARTS_AT") > %s
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.date(2021, 3, 1),)
