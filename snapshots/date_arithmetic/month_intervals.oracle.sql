-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '3 months'"), plus('starts_at', "- INTERVAL '1 year'"))

SELECT
  (
    (
      CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), 3) - TRUNC("EXAMPLE_EVENT"."DAY") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), 3)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY"),
          0
        ),
        'DAY'
      )
    )
  ) AS "FUNC1",
  (
    (
      "EXAMPLE_EVENT"."STARTS_AT" + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."STARTS_AT"), -12) - TRUNC("EXAMPLE_EVENT"."STARTS_AT") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."STARTS_AT"), -12)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."STARTS_AT"),
          0
        ),
        'DAY'
      )
    )
  ) AS "FUNC2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
