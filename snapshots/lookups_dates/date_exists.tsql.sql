-- Entry.objects.filter(pub_date__month=2, pub_date__day=29).exists()

SELECT
TOP 1
  CAST(%s AS BIGINT) AS [a]
FROM [example_entry]
WHERE
  (
    DATEPART(DAY, [example_entry].[pub_date]) = %s
    AND DATEPART(MONTH, [example_entry].[pub_date]) = %s
  );
-- parameters: (1, 29, 2)
