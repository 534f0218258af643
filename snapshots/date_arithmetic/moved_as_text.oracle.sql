-- Event.objects.order_by('pk')
--     .values_list(Cast(plus('starts_at', "+ INTERVAL '1 day'"), CharField()), Cast(plus('day', "- INTERVAL '1 month'"), CharField()))

SELECT
  CASE
    WHEN NOT (
      "EXAMPLE_EVENT"."STARTS_AT" + NUMTODSINTERVAL(86400.000000, 'SECOND')
    ) IS NULL
    THEN RTRIM(
      RTRIM(
        TO_CHAR(
          (
            "EXAMPLE_EVENT"."STARTS_AT" + NUMTODSINTERVAL(86400.000000, 'SECOND')
          ),
          'YYYY-MM-DD HH24:MI:SS.FF6'
        ),
        '0'
      ),
      '.'
    ) || '+00'
  END AS "CAST1",
  RTRIM(
    RTRIM(
      TO_CHAR(
        (
          (
            CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + NUMTODSINTERVAL(
              ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), -1) - TRUNC("EXAMPLE_EVENT"."DAY") - GREATEST(
                EXTRACT(DAY FROM ADD_MONTHS(TRUNC("EXAMPLE_EVENT"."DAY"), -1)) - EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY"),
                0
              ),
              'DAY'
            )
          )
        ),
        'YYYY-MM-DD HH24:MI:SS.FF6'
      ),
      '0'
    ),
    '.'
  ) AS "CAST2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
