-- Event.objects.filter(pk=1)
--     .values_list(*edges("- INTERVAL '11 months'"), *edges("+ INTERVAL '4 years 1 day'"))

SELECT
  (
    (
      timestampadd(MONTH, -11, CAST(CAST('2024-01-31' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql1`,
  (
    (
      timestampadd(MONTH, -11, CAST(CAST('2023-01-30' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql2`,
  (
    (
      timestampadd(MONTH, -11, CAST(CAST('2024-02-29' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql3`,
  (
    (
      timestampadd(MONTH, -11, CAST(CAST('2023-02-28' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql4`,
  (
    (
      timestampadd(MONTH, -11, CAST(CAST('2023-03-31' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql5`,
  (
    (
      timestampadd(MONTH, -11, CAST(CAST('2024-12-31' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql6`,
  (
    (
      timestampadd(MONTH, -11, CAST(CAST('2023-11-30' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql7`,
  (
    (
      timestampadd(MONTH, -11, CAST(CAST('2023-10-15' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql8`,
  (
    timestamp_micros(
      unix_micros(timestampadd(MONTH, 48, CAST(CAST('2024-01-31' AS DATE) AS TIMESTAMP))) + 86400000000
    )
  ) AS `rawsql9`,
  (
    timestamp_micros(
      unix_micros(timestampadd(MONTH, 48, CAST(CAST('2023-01-30' AS DATE) AS TIMESTAMP))) + 86400000000
    )
  ) AS `rawsql10`,
  (
    timestamp_micros(
      unix_micros(timestampadd(MONTH, 48, CAST(CAST('2024-02-29' AS DATE) AS TIMESTAMP))) + 86400000000
    )
  ) AS `rawsql11`,
  (
    timestamp_micros(
      unix_micros(timestampadd(MONTH, 48, CAST(CAST('2023-02-28' AS DATE) AS TIMESTAMP))) + 86400000000
    )
  ) AS `rawsql12`,
  (
    timestamp_micros(
      unix_micros(timestampadd(MONTH, 48, CAST(CAST('2023-03-31' AS DATE) AS TIMESTAMP))) + 86400000000
    )
  ) AS `rawsql13`,
  (
    timestamp_micros(
      unix_micros(timestampadd(MONTH, 48, CAST(CAST('2024-12-31' AS DATE) AS TIMESTAMP))) + 86400000000
    )
  ) AS `rawsql14`,
  (
    timestamp_micros(
      unix_micros(timestampadd(MONTH, 48, CAST(CAST('2023-11-30' AS DATE) AS TIMESTAMP))) + 86400000000
    )
  ) AS `rawsql15`,
  (
    timestamp_micros(
      unix_micros(timestampadd(MONTH, 48, CAST(CAST('2023-10-15' AS DATE) AS TIMESTAMP))) + 86400000000
    )
  ) AS `rawsql16`
FROM `example_event`
WHERE
  `example_event`.`id` = %s;
-- parameters: (1,)
