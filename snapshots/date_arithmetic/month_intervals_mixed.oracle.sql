-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', "- INTERVAL '1 year 2 months 3 days'"), plus('ends_at', "+ INTERVAL '1 month 4 hours'"))

SELECT
  (
    (
      "EXAMPLE_EVENT"."STARTS_AT" + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."STARTS_AT"), -14) - TRUNC("EXAMPLE_EVENT"."STARTS_AT") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."STARTS_AT"), -14)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT"),
          0
        ),
        'DAY'
      )
    ) - NUMTODSINTERVAL(259200.000000, 'SECOND')
  ) AS "FUNC1",
  (
    (
      "EXAMPLE_EVENT"."ENDS_AT" + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."ENDS_AT"), 1) - TRUNC("EXAMPLE_EVENT"."ENDS_AT") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."ENDS_AT"), 1)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."ENDS_AT"),
          0
        ),
        'DAY'
      )
    ) + NUMTODSINTERVAL(14400.000000, 'SECOND')
  ) AS "FUNC2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
