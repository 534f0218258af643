UPDATE [example_measurement] SET [small] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS SMALLINT)
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN NULL
  ELSE NULL
END AS SMALLINT), [big] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS BIGINT)
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN NULL
  ELSE NULL
END AS BIGINT), [ratio] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS FLOAT)
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN NULL
  ELSE NULL
END AS FLOAT), [amount] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS NUMERIC(12, 4))
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN NULL
  ELSE NULL
END AS NUMERIC(12, 4)), [is_checked] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS BIT)
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN NULL
  ELSE NULL
END AS BIT), [payload] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(%s AS VARBINARY(MAX))
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(%s AS VARBINARY(MAX))
  ELSE NULL
END AS VARBINARY(MAX)), [address] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS NVARCHAR(39))
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN NULL
  ELSE NULL
END AS NVARCHAR(39)), [token] = LOWER(
  REPLACE(
    CASE
      WHEN (
        [example_measurement].[id] = %s
      )
      THEN CAST(NULL AS INT)
      WHEN (
        [example_measurement].[id] = %s
      )
      THEN NULL
      ELSE NULL
    END,
    '-',
    ''
  )
)
WHERE
  [example_measurement].[id] IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, None, 2, None, 1, 2, 1, 2, 1, 2)
