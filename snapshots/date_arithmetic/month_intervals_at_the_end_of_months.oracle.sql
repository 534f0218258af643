-- Event.objects.filter(pk=1).values_list(*edges("+ INTERVAL '1 month'"))

SELECT
  (
    (
      (
        CAST(TO_DATE('2024-01-31', 'YYYY-MM-DD') AS TIMESTAMP) + NUMTODSINTERVAL(
          ADD_MONTHS(TRUNC(TO_DATE('2024-01-31', 'YYYY-MM-DD')), 1) - TRUNC(TO_DATE('2024-01-31', 'YYYY-MM-DD')) - GREATEST(
            EXTRACT(DAY FROM ADD_MONTHS(TRUNC(TO_DATE('2024-01-31', 'YYYY-MM-DD')), 1)) - EXTRACT(DAY FROM TO_DATE('2024-01-31', 'YYYY-MM-DD')),
            0
          ),
          'DAY'
        )
      )
    )
  ) AS "RAWSQL1",
  (
    (
      (
        CAST(TO_DATE('2023-01-30', 'YYYY-MM-DD') AS TIMESTAMP) + NUMTODSINTERVAL(
          ADD_MONTHS(TRUNC(TO_DATE('2023-01-30', 'YYYY-MM-DD')), 1) - TRUNC(TO_DATE('2023-01-30', 'YYYY-MM-DD')) - GREATEST(
            EXTRACT(DAY FROM ADD_MONTHS(TRUNC(TO_DATE('2023-01-30', 'YYYY-MM-DD')), 1)) - EXTRACT(DAY FROM TO_DATE('2023-01-30', 'YYYY-MM-DD')),
            0
          ),
          'DAY'
        )
      )
    )
  ) AS "RAWSQL2",
  (
    (
      (
        CAST(TO_DATE('2024-02-29', 'YYYY-MM-DD') AS TIMESTAMP) + NUMTODSINTERVAL(
          ADD_MONTHS(TRUNC(TO_DATE('2024-02-29', 'YYYY-MM-DD')), 1) - TRUNC(TO_DATE('2024-02-29', 'YYYY-MM-DD')) - GREATEST(
            EXTRACT(DAY FROM ADD_MONTHS(TRUNC(TO_DATE('2024-02-29', 'YYYY-MM-DD')), 1)) - EXTRACT(DAY FROM TO_DATE('2024-02-29', 'YYYY-MM-DD')),
            0
          ),
          'DAY'
        )
      )
    )
  ) AS "RAWSQL3",
  (
    (
      (
        CAST(TO_DATE('2023-02-28', 'YYYY-MM-DD') AS TIMESTAMP) + NUMTODSINTERVAL(
          ADD_MONTHS(TRUNC(TO_DATE('2023-02-28', 'YYYY-MM-DD')), 1) - TRUNC(TO_DATE('2023-02-28', 'YYYY-MM-DD')) - GREATEST(
            EXTRACT(DAY FROM ADD_MONTHS(TRUNC(TO_DATE('2023-02-28', 'YYYY-MM-DD')), 1)) - EXTRACT(DAY FROM TO_DATE('2023-02-28', 'YYYY-MM-DD')),
            0
          ),
          'DAY'
        )
      )
    )
  ) AS "RAWSQL4",
  (
    (
      (
        CAST(TO_DATE('2023-03-31', 'YYYY-MM-DD') AS TIMESTAMP) + NUMTODSINTERVAL(
          ADD_MONTHS(TRUNC(TO_DATE('2023-03-31', 'YYYY-MM-DD')), 1) - TRUNC(TO_DATE('2023-03-31', 'YYYY-MM-DD')) - GREATEST(
            EXTRACT(DAY FROM ADD_MONTHS(TRUNC(TO_DATE('2023-03-31', 'YYYY-MM-DD')), 1)) - EXTRACT(DAY FROM TO_DATE('2023-03-31', 'YYYY-MM-DD')),
            0
          ),
          'DAY'
        )
      )
    )
  ) AS "RAWSQL5",
  (
    (
      (
        CAST(TO_DATE('2024-12-31', 'YYYY-MM-DD') AS TIMESTAMP) + NUMTODSINTERVAL(
          ADD_MONTHS(TRUNC(TO_DATE('2024-12-31', 'YYYY-MM-DD')), 1) - TRUNC(TO_DATE('2024-12-31', 'YYYY-MM-DD')) - GREATEST(
            EXTRACT(DAY FROM ADD_MONTHS(TRUNC(TO_DATE('2024-12-31', 'YYYY-MM-DD')), 1)) - EXTRACT(DAY FROM TO_DATE('2024-12-31', 'YYYY-MM-DD')),
            0
          ),
          'DAY'
        )
      )
    )
  ) AS "RAWSQL6",
  (
    (
      (
        CAST(TO_DATE('2023-11-30', 'YYYY-MM-DD') AS TIMESTAMP) + NUMTODSINTERVAL(
          ADD_MONTHS(TRUNC(TO_DATE('2023-11-30', 'YYYY-MM-DD')), 1) - TRUNC(TO_DATE('2023-11-30', 'YYYY-MM-DD')) - GREATEST(
            EXTRACT(DAY FROM ADD_MONTHS(TRUNC(TO_DATE('2023-11-30', 'YYYY-MM-DD')), 1)) - EXTRACT(DAY FROM TO_DATE('2023-11-30', 'YYYY-MM-DD')),
            0
          ),
          'DAY'
        )
      )
    )
  ) AS "RAWSQL7",
  (
    (
      (
        CAST(TO_DATE('2023-10-15', 'YYYY-MM-DD') AS TIMESTAMP) + NUMTODSINTERVAL(
          ADD_MONTHS(TRUNC(TO_DATE('2023-10-15', 'YYYY-MM-DD')), 1) - TRUNC(TO_DATE('2023-10-15', 'YYYY-MM-DD')) - GREATEST(
            EXTRACT(DAY FROM ADD_MONTHS(TRUNC(TO_DATE('2023-10-15', 'YYYY-MM-DD')), 1)) - EXTRACT(DAY FROM TO_DATE('2023-10-15', 'YYYY-MM-DD')),
            0
          ),
          'DAY'
        )
      )
    )
  ) AS "RAWSQL8"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ID" = %s;
-- parameters: (1,)
