-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '2 mons'"), plus('starts_at', "+ INTERVAL '90 mins'"), plus('day', "+ INTERVAL '1 yr'"))

SELECT
  (
    (
      CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), 2) - TRUNC("EXAMPLE_EVENT"."DAY") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), 2)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY"),
          0
        ),
        'DAY'
      )
    )
  ) AS "FUNC1",
  (
    "EXAMPLE_EVENT"."STARTS_AT" + NUMTODSINTERVAL(5400.000000, 'SECOND')
  ) AS "FUNC2",
  (
    (
      CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + NUMTODSINTERVAL(
        ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), 12) - TRUNC("EXAMPLE_EVENT"."DAY") - GREATEST(
          EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), 12)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY"),
          0
        ),
        'DAY'
      )
    )
  ) AS "FUNC3"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
