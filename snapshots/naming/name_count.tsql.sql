SELECT
  COUNT_BIG(*) AS [__count]
FROM [select]
WHERE
  [select].[order] > %s;
-- parameters: (2,)
