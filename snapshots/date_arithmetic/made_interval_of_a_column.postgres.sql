-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('months'), DateTimeField()), ExpressionWrapper(F('pub_date') - made('days'), DateTimeField()))

SELECT
  (
    "example_entry"."pub_date" + MAKE_INTERVAL(months => "example_entry"."rating")
  ) AS "expressionwrapper1",
  (
    "example_entry"."pub_date" - MAKE_INTERVAL(days => "example_entry"."rating")
  ) AS "expressionwrapper2"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
