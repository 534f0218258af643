-- Event.objects.filter(starts_at__lt=ExpressionWrapper(F('day') + made('months', Value(2)), DateTimeField()))
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
  "EXAMPLE_EVENT"."STARTS_AT" < (
    (
      CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), %s * 1) - TRUNC("EXAMPLE_EVENT"."DAY") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), %s * 1)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY"),
          0
        ),
        'DAY'
      )
    )
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (2, 2)
