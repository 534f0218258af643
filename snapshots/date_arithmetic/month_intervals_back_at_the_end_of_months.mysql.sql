-- Event.objects.filter(pk=1).values_list(*edges("- INTERVAL '1 month'"))

SELECT
  (
    (
      DATE_ADD(CAST(CAST('2024-01-31' AS DATE) AS DATETIME(6)), INTERVAL (
        -1
      ) MONTH)
    )
  ) AS `rawsql1`,
  (
    (
      DATE_ADD(CAST(CAST('2023-01-30' AS DATE) AS DATETIME(6)), INTERVAL (
        -1
      ) MONTH)
    )
  ) AS `rawsql2`,
  (
    (
      DATE_ADD(CAST(CAST('2024-02-29' AS DATE) AS DATETIME(6)), INTERVAL (
        -1
      ) MONTH)
    )
  ) AS `rawsql3`,
  (
    (
      DATE_ADD(CAST(CAST('2023-02-28' AS DATE) AS DATETIME(6)), INTERVAL (
        -1
      ) MONTH)
    )
  ) AS `rawsql4`,
  (
    (
      DATE_ADD(CAST(CAST('2023-03-31' AS DATE) AS DATETIME(6)), INTERVAL (
        -1
      ) MONTH)
    )
  ) AS `rawsql5`,
  (
    (
      DATE_ADD(CAST(CAST('2024-12-31' AS DATE) AS DATETIME(6)), INTERVAL (
        -1
      ) MONTH)
    )
  ) AS `rawsql6`,
  (
    (
      DATE_ADD(CAST(CAST('2023-11-30' AS DATE) AS DATETIME(6)), INTERVAL (
        -1
      ) MONTH)
    )
  ) AS `rawsql7`,
  (
    (
      DATE_ADD(CAST(CAST('2023-10-15' AS DATE) AS DATETIME(6)), INTERVAL (
        -1
      ) MONTH)
    )
  ) AS `rawsql8`
FROM `example_event`
WHERE
  `example_event`.`id` = %s;
-- parameters: (1,)
