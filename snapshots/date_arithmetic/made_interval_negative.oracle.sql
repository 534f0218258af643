-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ MAKE_INTERVAL(mins => -5, secs => 1.5)'), plus('day', '+ MAKE_INTERVAL(months => -1)'))

SELECT
  (
    "EXAMPLE_EVENT"."STARTS_AT" + NUMTODSINTERVAL(-298.500000, 'SECOND')
  ) AS "FUNC1",
  (
    (
      CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), -1) - TRUNC("EXAMPLE_EVENT"."DAY") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), -1)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY"),
          0
        ),
        'DAY'
      )
    )
  ) AS "FUNC2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
