SELECT
  [example_measurement].[id] AS [pk],
  0 AS [x]
FROM [example_measurement]
ORDER BY
  2 ASC,
  1 ASC
OFFSET 2 ROWS
FETCH NEXT 3 ROWS ONLY;
-- parameters: ()
