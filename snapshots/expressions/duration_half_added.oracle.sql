-- Event.objects.filter(length__gt=timedelta(seconds=1))
--     .annotate(v=F('starts_at') + ExpressionWrapper(F('length') / 2, output_field=DurationField()))
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
  "EXAMPLE_EVENT"."PAUSE",
  (
    "EXAMPLE_EVENT"."STARTS_AT" + (
      "EXAMPLE_EVENT"."LENGTH" / %s
    )
  ) AS "V"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."LENGTH" > %s
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (2, datetime.timedelta(seconds=1))
