-- Event.objects.filter(pk=1).values_list(*edges("- INTERVAL '1 month'"))

SELECT
  (
    (
      addMonths(CAST(CAST('2024-01-31' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), -1)
    )
  ) AS "rawsql1",
  (
    (
      addMonths(CAST(CAST('2023-01-30' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), -1)
    )
  ) AS "rawsql2",
  (
    (
      addMonths(CAST(CAST('2024-02-29' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), -1)
    )
  ) AS "rawsql3",
  (
    (
      addMonths(CAST(CAST('2023-02-28' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), -1)
    )
  ) AS "rawsql4",
  (
    (
      addMonths(CAST(CAST('2023-03-31' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), -1)
    )
  ) AS "rawsql5",
  (
    (
      addMonths(CAST(CAST('2024-12-31' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), -1)
    )
  ) AS "rawsql6",
  (
    (
      addMonths(CAST(CAST('2023-11-30' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), -1)
    )
  ) AS "rawsql7",
  (
    (
      addMonths(CAST(CAST('2023-10-15' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), -1)
    )
  ) AS "rawsql8"
FROM "example_event"
WHERE
  "example_event"."id" = %s;
-- parameters: (1,)
