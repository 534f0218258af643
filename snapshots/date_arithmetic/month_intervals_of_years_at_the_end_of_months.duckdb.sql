-- Event.objects.filter(pk=1)
--     .values_list(*edges("- INTERVAL '11 months'"), *edges("+ INTERVAL '4 years 1 day'"))

SELECT
  (
    (
      CAST('2024-01-31' AS DATE) - INTERVAL '11' MONTHS
    )
  ) AS "rawsql1",
  (
    (
      CAST('2023-01-30' AS DATE) - INTERVAL '11' MONTHS
    )
  ) AS "rawsql2",
  (
    (
      CAST('2024-02-29' AS DATE) - INTERVAL '11' MONTHS
    )
  ) AS "rawsql3",
  (
    (
      CAST('2023-02-28' AS DATE) - INTERVAL '11' MONTHS
    )
  ) AS "rawsql4",
  (
    (
      CAST('2023-03-31' AS DATE) - INTERVAL '11' MONTHS
    )
  ) AS "rawsql5",
  (
    (
      CAST('2024-12-31' AS DATE) - INTERVAL '11' MONTHS
    )
  ) AS "rawsql6",
  (
    (
      CAST('2023-11-30' AS DATE) - INTERVAL '11' MONTHS
    )
  ) AS "rawsql7",
  (
    (
      CAST('2023-10-15' AS DATE) - INTERVAL '11' MONTHS
    )
  ) AS "rawsql8",
  (
    (
      CAST('2024-01-31' AS DATE) + INTERVAL '4 years 1 day'
    )
  ) AS "rawsql9",
  (
    (
      CAST('2023-01-30' AS DATE) + INTERVAL '4 years 1 day'
    )
  ) AS "rawsql10",
  (
    (
      CAST('2024-02-29' AS DATE) + INTERVAL '4 years 1 day'
    )
  ) AS "rawsql11",
  (
    (
      CAST('2023-02-28' AS DATE) + INTERVAL '4 years 1 day'
    )
  ) AS "rawsql12",
  (
    (
      CAST('2023-03-31' AS DATE) + INTERVAL '4 years 1 day'
    )
  ) AS "rawsql13",
  (
    (
      CAST('2024-12-31' AS DATE) + INTERVAL '4 years 1 day'
    )
  ) AS "rawsql14",
  (
    (
      CAST('2023-11-30' AS DATE) + INTERVAL '4 years 1 day'
    )
  ) AS "rawsql15",
  (
    (
      CAST('2023-10-15' AS DATE) + INTERVAL '4 years 1 day'
    )
  ) AS "rawsql16"
FROM "example_event"
WHERE
  "example_event"."id" = %s;
-- parameters: (1,)
