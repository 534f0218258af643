-- Event.objects.order_by('pk')
--     .annotate(v=Greatest(Value(timedelta(hours=-5, microseconds=1)), F('length') + F('length')))

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
  GREATEST(
    %s,
    COALESCE((
      "EXAMPLE_EVENT"."LENGTH" + "EXAMPLE_EVENT"."LENGTH"
    ), %s)
  ) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.timedelta(days=-1, seconds=68400, microseconds=1), datetime.timedelta(days=-1, seconds=68400, microseconds=1))
