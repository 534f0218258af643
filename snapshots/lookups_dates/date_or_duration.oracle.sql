-- Event.objects.filter(Q(day__year=1900) | Q(length__gt=timedelta(days=9999))).order_by('pk')

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
    "EXAMPLE_EVENT"."DAY" BETWEEN %s AND %s
    OR "EXAMPLE_EVENT"."LENGTH" > %s
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.date(1900, 1, 1), datetime.date(1900, 12, 31), datetime.timedelta(days=9999))
