-- Entry.objects.order_by('pk')
--     .values_list(Func(F('pub_date'), F('rating'), template="(%(expressions)s * INTERVAL '1 month')", arg_joiner=' + ', output_field=DateTimeField()))

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
  ) AS "FUNC1"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
