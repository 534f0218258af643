-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('weeks => 2, hours'), DateTimeField()))

SELECT
  (
    "example_entry"."pub_date" + MAKE_INTERVAL(weeks => 2, hours => "example_entry"."rating")
  ) AS "expressionwrapper1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
