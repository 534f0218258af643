-- Event.objects.filter(pk=1).values_list(*edges("- INTERVAL '1 month'"))

SELECT
  (
    (
      CAST('2024-01-31' AS DATE) - INTERVAL '1' MONTH
    )
  ) AS "rawsql1",
  (
    (
      CAST('2023-01-30' AS DATE) - INTERVAL '1' MONTH
    )
  ) AS "rawsql2",
  (
    (
      CAST('2024-02-29' AS DATE) - INTERVAL '1' MONTH
    )
  ) AS "rawsql3",
  (
    (
      CAST('2023-02-28' AS DATE) - INTERVAL '1' MONTH
    )
  ) AS "rawsql4",
  (
    (
      CAST('2023-03-31' AS DATE) - INTERVAL '1' MONTH
    )
  ) AS "rawsql5",
  (
    (
      CAST('2024-12-31' AS DATE) - INTERVAL '1' MONTH
    )
  ) AS "rawsql6",
  (
    (
      CAST('2023-11-30' AS DATE) - INTERVAL '1' MONTH
    )
  ) AS "rawsql7",
  (
    (
      CAST('2023-10-15' AS DATE) - INTERVAL '1' MONTH
    )
  ) AS "rawsql8"
FROM "example_event"
WHERE
  "example_event"."id" = %s;
-- parameters: (1,)
