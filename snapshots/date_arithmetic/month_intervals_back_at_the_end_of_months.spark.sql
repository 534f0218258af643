-- Event.objects.filter(pk=1).values_list(*edges("- INTERVAL '1 month'"))

SELECT
  (
    (
      timestampadd(MONTH, -1, CAST(CAST('2024-01-31' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql1`,
  (
    (
      timestampadd(MONTH, -1, CAST(CAST('2023-01-30' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql2`,
  (
    (
      timestampadd(MONTH, -1, CAST(CAST('2024-02-29' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql3`,
  (
    (
      timestampadd(MONTH, -1, CAST(CAST('2023-02-28' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql4`,
  (
    (
      timestampadd(MONTH, -1, CAST(CAST('2023-03-31' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql5`,
  (
    (
      timestampadd(MONTH, -1, CAST(CAST('2024-12-31' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql6`,
  (
    (
      timestampadd(MONTH, -1, CAST(CAST('2023-11-30' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql7`,
  (
    (
      timestampadd(MONTH, -1, CAST(CAST('2023-10-15' AS DATE) AS TIMESTAMP))
    )
  ) AS `rawsql8`
FROM `example_event`
WHERE
  `example_event`.`id` = %s;
-- parameters: (1,)
