-- Event.objects.filter(pk=1)
--     .values_list(*edges("- INTERVAL '11 months'"), *edges("+ INTERVAL '4 years 1 day'"))

SELECT
  (
    (
      addMonths(
        CAST(CAST('2024-01-31' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))),
        -11
      )
    )
  ) AS "rawsql1",
  (
    (
      addMonths(
        CAST(CAST('2023-01-30' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))),
        -11
      )
    )
  ) AS "rawsql2",
  (
    (
      addMonths(
        CAST(CAST('2024-02-29' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))),
        -11
      )
    )
  ) AS "rawsql3",
  (
    (
      addMonths(
        CAST(CAST('2023-02-28' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))),
        -11
      )
    )
  ) AS "rawsql4",
  (
    (
      addMonths(
        CAST(CAST('2023-03-31' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))),
        -11
      )
    )
  ) AS "rawsql5",
  (
    (
      addMonths(
        CAST(CAST('2024-12-31' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))),
        -11
      )
    )
  ) AS "rawsql6",
  (
    (
      addMonths(
        CAST(CAST('2023-11-30' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))),
        -11
      )
    )
  ) AS "rawsql7",
  (
    (
      addMonths(
        CAST(CAST('2023-10-15' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))),
        -11
      )
    )
  ) AS "rawsql8",
  (
    addMicroseconds(
      addMonths(CAST(CAST('2024-01-31' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), 48),
      86400000000
    )
  ) AS "rawsql9",
  (
    addMicroseconds(
      addMonths(CAST(CAST('2023-01-30' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), 48),
      86400000000
    )
  ) AS "rawsql10",
  (
    addMicroseconds(
      addMonths(CAST(CAST('2024-02-29' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), 48),
      86400000000
    )
  ) AS "rawsql11",
  (
    addMicroseconds(
      addMonths(CAST(CAST('2023-02-28' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), 48),
      86400000000
    )
  ) AS "rawsql12",
  (
    addMicroseconds(
      addMonths(CAST(CAST('2023-03-31' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), 48),
      86400000000
    )
  ) AS "rawsql13",
  (
    addMicroseconds(
      addMonths(CAST(CAST('2024-12-31' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), 48),
      86400000000
    )
  ) AS "rawsql14",
  (
    addMicroseconds(
      addMonths(CAST(CAST('2023-11-30' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), 48),
      86400000000
    )
  ) AS "rawsql15",
  (
    addMicroseconds(
      addMonths(CAST(CAST('2023-10-15' AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))), 48),
      86400000000
    )
  ) AS "rawsql16"
FROM "example_event"
WHERE
  "example_event"."id" = %s;
-- parameters: (1,)
