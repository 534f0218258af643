-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('weeks => 2, hours'), DateTimeField()))

SELECT
  (
    CAST("EXAMPLE_ENTRY"."PUB_DATE" AS TIMESTAMP) + (
      "EXAMPLE_ENTRY"."RATING" * NUMTODSINTERVAL(3600.000000, 'SECOND') + NUMTODSINTERVAL(1209600.000000, 'SECOND')
    )
  ) AS "EXPRESSIONWRAPPER1"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
