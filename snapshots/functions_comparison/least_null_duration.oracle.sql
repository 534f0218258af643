-- Event.objects.order_by('pk')
--     .annotate(v=Least(F('length') - timedelta(hours=24), Value(None, output_field=DurationField())))

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
    COALESCE(
      (
        "EXAMPLE_EVENT"."LENGTH" - %s
      ),
      CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
    ),
    COALESCE(
      CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)),
      (
        "EXAMPLE_EVENT"."LENGTH" - %s
      )
    )
  ) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.timedelta(days=1), datetime.timedelta(days=1))
