SELECT
  [id] AS [row_number],
  [rating] AS [key1]
FROM [example_entry]
ORDER BY
  [rating],
  [id]
OFFSET 1 ROWS
FETCH NEXT 3 ROWS ONLY;
-- parameters: ()
