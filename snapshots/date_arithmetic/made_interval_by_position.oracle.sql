-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ make_interval(1, 2, 0, 3, 4, 5, 6.5)'), plus('day', '+ make_interval()'))

SELECT
  (
    (
      "EXAMPLE_EVENT"."STARTS_AT" + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."STARTS_AT"), 14) - TRUNC("EXAMPLE_EVENT"."STARTS_AT") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."STARTS_AT"), 14)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT"),
          0
        ),
        'DAY'
      )
    ) + NUMTODSINTERVAL(273906.500000, 'SECOND')
  ) AS "FUNC1",
  (
    CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + NUMTODSINTERVAL(0.000000, 'SECOND')
  ) AS "FUNC2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
