-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('months'), DateTimeField()), ExpressionWrapper(F('pub_date') - made('days'), DateTimeField()))

SELECT
  (
    addMonths(
      CAST("example_entry"."pub_date" AS Nullable(DateTime64(6, 'UTC'))),
      "example_entry"."rating" * 1
    )
  ) AS "expressionwrapper1",
  subtractMicroseconds(
    CAST("example_entry"."pub_date" AS Nullable(DateTime64(6, 'UTC'))),
    "example_entry"."rating" * 86400000000
  ) AS "expressionwrapper2"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
