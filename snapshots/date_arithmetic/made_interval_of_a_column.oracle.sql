-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('months'), DateTimeField()), ExpressionWrapper(F('pub_date') - made('days'), DateTimeField()))

SELECT
  (
    (
      CAST("EXAMPLE_ENTRY"."PUB_DATE" AS TIMESTAMP) + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_ENTRY"."PUB_DATE"), "EXAMPLE_ENTRY"."RATING" * 1) - TRUNC("EXAMPLE_ENTRY"."PUB_DATE") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_ENTRY"."PUB_DATE"), "EXAMPLE_ENTRY"."RATING" * 1)) - EXTRACT(DAY FROM "EXAMPLE_ENTRY"."PUB_DATE"),
          0
        ),
        'DAY'
      )
    )
  ) AS "EXPRESSIONWRAPPER1",
  (
    CAST("EXAMPLE_ENTRY"."PUB_DATE" AS TIMESTAMP) - (
      "EXAMPLE_ENTRY"."RATING" * NUMTODSINTERVAL(86400.000000, 'SECOND')
    )
  ) AS "EXPRESSIONWRAPPER2"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
