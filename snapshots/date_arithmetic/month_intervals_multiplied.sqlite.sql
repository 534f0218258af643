-- Entry.objects.order_by('pk')
--     .values_list(Func(F('pub_date'), F('rating'), template="(%(expressions)s * INTERVAL '1 month')", arg_joiner=' + ', output_field=DateTimeField()))

SELECT
  (
    (
      MIN(
        DATE(
          "example_entry"."pub_date",
          'start of month',
          (
            "example_entry"."rating" * 1
          ) || ' months',
          (
            CAST(STRFTIME('%%d', "example_entry"."pub_date") AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(
          "example_entry"."pub_date",
          'start of month',
          (
            (
              "example_entry"."rating" * 1
            ) + 1
          ) || ' months',
          '-1 day'
        )
      ) || ' 00:00:00'
    )
  ) AS "func1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
