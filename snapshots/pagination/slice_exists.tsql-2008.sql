-- Entry.objects.order_by('pk')[2:9].exists()

SELECT
  [numbered].[a]
FROM (
  SELECT
    CAST(%s AS BIGINT) AS [a],
    ROW_NUMBER() OVER (ORDER BY (
      SELECT
        NULL
    )) AS [row_number]
  FROM [example_entry]
) AS [numbered]
WHERE
  [numbered].[row_number] > 2 AND [numbered].[row_number] <= 3
ORDER BY
  [numbered].[row_number];
-- parameters: (1,)
