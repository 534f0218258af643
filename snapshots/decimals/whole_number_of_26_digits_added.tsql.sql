SELECT
  [example_account].[id] AS [pk],
  (
    (
      [example_account].[id] + %s
    ) + %s
  ) AS [v]
FROM [example_account]
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), 7)
