-- Measurement.objects.bulk_update([Measurement(pk=1), Measurement(pk=2)], ['small', 'big', 'ratio', 'amount', 'is_checked', 'payload', 'address', 'token'])

UPDATE [example_measurement] SET [small] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS SMALLINT)
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS SMALLINT)
  ELSE NULL
END AS SMALLINT), [big] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS BIGINT)
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS BIGINT)
  ELSE NULL
END AS BIGINT), [ratio] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS FLOAT)
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS FLOAT)
  ELSE NULL
END AS FLOAT), [amount] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS NUMERIC(12, 4))
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS NUMERIC(12, 4))
  ELSE NULL
END AS NUMERIC(12, 4)), [is_checked] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS BIT)
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS BIT)
  ELSE NULL
END AS BIT), [payload] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS VARBINARY(MAX))
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS VARBINARY(MAX))
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
END AS NVARCHAR(39)), [token] = CAST(CASE
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS CHAR(32))
  WHEN (
    [example_measurement].[id] = %s
  )
  THEN CAST(NULL AS CHAR(32))
  ELSE NULL
END AS CHAR(32))
WHERE
  [example_measurement].[id] IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
