-- Event.objects.order_by('pk')
--     .annotate(v=Least(F('length') + timedelta(hours=24), Value(timedelta(days=1)), 'pause'))

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
  LEAST(
    COALESCE((
      "EXAMPLE_EVENT"."LENGTH" + %s
    ), %s),
    %s,
    COALESCE("EXAMPLE_EVENT"."PAUSE", (
      "EXAMPLE_EVENT"."LENGTH" + %s
    ), %s)
  ) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.timedelta(days=1), datetime.timedelta(days=1), datetime.timedelta(days=1), datetime.timedelta(days=1), datetime.timedelta(days=1))
