SELECT
TOP 4
  [united].[salary]
FROM (
  SELECT
    [example_employee].[salary] AS [salary]
  FROM [example_employee]
  UNION
  SELECT
    [example_entry].[rating] AS [rating]
  FROM [example_entry]
) AS [united]
ORDER BY
  [united].[salary] DESC;
-- parameters: ()
