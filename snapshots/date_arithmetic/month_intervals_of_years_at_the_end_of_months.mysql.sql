-- Event.objects.filter(pk=1)
--     .values_list(*edges("- INTERVAL '11 months'"), *edges("+ INTERVAL '4 years 1 day'"))

SELECT
  (
    (
      DATE_ADD(CAST(CAST('2024-01-31' AS DATE) AS DATETIME(6)), INTERVAL (
        -11
      ) MONTH)
    )
  ) AS `rawsql1`,
  (
    (
      DATE_ADD(CAST(CAST('2023-01-30' AS DATE) AS DATETIME(6)), INTERVAL (
        -11
      ) MONTH)
    )
  ) AS `rawsql2`,
  (
    (
      DATE_ADD(CAST(CAST('2024-02-29' AS DATE) AS DATETIME(6)), INTERVAL (
        -11
      ) MONTH)
    )
  ) AS `rawsql3`,
  (
    (
      DATE_ADD(CAST(CAST('2023-02-28' AS DATE) AS DATETIME(6)), INTERVAL (
        -11
      ) MONTH)
    )
  ) AS `rawsql4`,
  (
    (
      DATE_ADD(CAST(CAST('2023-03-31' AS DATE) AS DATETIME(6)), INTERVAL (
        -11
      ) MONTH)
    )
  ) AS `rawsql5`,
  (
    (
      DATE_ADD(CAST(CAST('2024-12-31' AS DATE) AS DATETIME(6)), INTERVAL (
        -11
      ) MONTH)
    )
  ) AS `rawsql6`,
  (
    (
      DATE_ADD(CAST(CAST('2023-11-30' AS DATE) AS DATETIME(6)), INTERVAL (
        -11
      ) MONTH)
    )
  ) AS `rawsql7`,
  (
    (
      DATE_ADD(CAST(CAST('2023-10-15' AS DATE) AS DATETIME(6)), INTERVAL (
        -11
      ) MONTH)
    )
  ) AS `rawsql8`,
  (
    DATE_ADD(
      DATE_ADD(CAST(CAST('2024-01-31' AS DATE) AS DATETIME(6)), INTERVAL 48 MONTH),
      INTERVAL 86400000000 MICROSECOND
    )
  ) AS `rawsql9`,
  (
    DATE_ADD(
      DATE_ADD(CAST(CAST('2023-01-30' AS DATE) AS DATETIME(6)), INTERVAL 48 MONTH),
      INTERVAL 86400000000 MICROSECOND
    )
  ) AS `rawsql10`,
  (
    DATE_ADD(
      DATE_ADD(CAST(CAST('2024-02-29' AS DATE) AS DATETIME(6)), INTERVAL 48 MONTH),
      INTERVAL 86400000000 MICROSECOND
    )
  ) AS `rawsql11`,
  (
    DATE_ADD(
      DATE_ADD(CAST(CAST('2023-02-28' AS DATE) AS DATETIME(6)), INTERVAL 48 MONTH),
      INTERVAL 86400000000 MICROSECOND
    )
  ) AS `rawsql12`,
  (
    DATE_ADD(
      DATE_ADD(CAST(CAST('2023-03-31' AS DATE) AS DATETIME(6)), INTERVAL 48 MONTH),
      INTERVAL 86400000000 MICROSECOND
    )
  ) AS `rawsql13`,
  (
    DATE_ADD(
      DATE_ADD(CAST(CAST('2024-12-31' AS DATE) AS DATETIME(6)), INTERVAL 48 MONTH),
      INTERVAL 86400000000 MICROSECOND
    )
  ) AS `rawsql14`,
  (
    DATE_ADD(
      DATE_ADD(CAST(CAST('2023-11-30' AS DATE) AS DATETIME(6)), INTERVAL 48 MONTH),
      INTERVAL 86400000000 MICROSECOND
    )
  ) AS `rawsql15`,
  (
    DATE_ADD(
      DATE_ADD(CAST(CAST('2023-10-15' AS DATE) AS DATETIME(6)), INTERVAL 48 MONTH),
      INTERVAL 86400000000 MICROSECOND
    )
  ) AS `rawsql16`
FROM `example_event`
WHERE
  `example_event`.`id` = %s;
-- parameters: (1,)
