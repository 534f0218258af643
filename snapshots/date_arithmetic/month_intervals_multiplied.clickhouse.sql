-- Entry.objects.order_by('pk')
--     .values_list(Func(F('pub_date'), F('rating'), template="(%(expressions)s * INTERVAL '1 month')", arg_joiner=' + ', output_field=DateTimeField()))

SELECT
  (
    addMonths(
      CAST("example_entry"."pub_date" AS Nullable(DateTime64(6, 'UTC'))),
      "example_entry"."rating" * 1
    )
  ) AS "func1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
