-- Event.objects.order_by('pk')
--     .filter(length__gte=Greatest(F('pause') + F('pause'), F('pause') - timedelta(1)))

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
  "EXAMPLE_EVENT"."LENGTH" >= (
    GREATEST(
      COALESCE(
        (
          "EXAMPLE_EVENT"."PAUSE" + "EXAMPLE_EVENT"."PAUSE"
        ),
        (
          "EXAMPLE_EVENT"."PAUSE" - %s
        )
      ),
      COALESCE(
        (
          "EXAMPLE_EVENT"."PAUSE" - %s
        ),
        (
          "EXAMPLE_EVENT"."PAUSE" + "EXAMPLE_EVENT"."PAUSE"
        )
      )
    )
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.timedelta(days=1), datetime.timedelta(days=1))
