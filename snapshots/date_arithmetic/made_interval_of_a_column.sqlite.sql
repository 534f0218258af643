-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('months'), DateTimeField()), ExpressionWrapper(F('pub_date') - made('days'), DateTimeField()))

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
  ) AS "expressionwrapper1",
  django_format_dtdelta(
    '-',
    "example_entry"."pub_date" || ' 00:00:00',
    "example_entry"."rating" * 86400000000
  ) AS "expressionwrapper2"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
