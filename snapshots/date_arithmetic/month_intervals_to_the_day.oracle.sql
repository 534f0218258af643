-- Event.objects.order_by('pk').values_list(Cast(plus('day', "+ INTERVAL '1 month'"), DateField()))

SELECT
  TRUNC(
    CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + NUMTODSINTERVAL(
      ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), 1) - TRUNC("EXAMPLE_EVENT"."DAY") - GREATEST(
        EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), 1)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY"),
        0
      ),
      'DAY'
    )
  ) AS "CAST1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
