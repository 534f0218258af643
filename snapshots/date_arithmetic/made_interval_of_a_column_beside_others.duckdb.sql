-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('weeks => 2, hours'), DateTimeField()))

SELECT
  (
    "example_entry"."pub_date" + (
      "example_entry"."rating" * INTERVAL '1 HOUR' + INTERVAL '2 WEEK'
    )
  ) AS "expressionwrapper1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
