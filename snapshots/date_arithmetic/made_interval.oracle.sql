-- Event.objects.order_by('pk')
--     .values_list(plus('day', '+ MAKE_INTERVAL(months => 3)'), plus('starts_at', '- MAKE_INTERVAL(years => 1, days => 2)'))

SELECT
  (
    (
      CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), 3) - TRUNC("EXAMPLE_EVENT"."DAY") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), 3)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY"),
          0
        ),
        'DAY'
      )
    )
  ) AS "FUNC1",
  (
    (
      "EXAMPLE_EVENT"."STARTS_AT" + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."STARTS_AT"), -12) - TRUNC("EXAMPLE_EVENT"."STARTS_AT") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."STARTS_AT"), -12)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT"),
          0
        ),
        'DAY'
      )
    ) - NUMTODSINTERVAL(172800.000000, 'SECOND')
  ) AS "FUNC2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
