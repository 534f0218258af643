-- Entry.objects.order_by('pk')[2:9].exists()

SELECT
  CAST(%s AS BIGINT) AS [a]
FROM [example_entry]
ORDER BY
  (
    SELECT
      NULL
  )
OFFSET 2 ROWS
FETCH NEXT 1 ROWS ONLY;
-- parameters: (1,)
