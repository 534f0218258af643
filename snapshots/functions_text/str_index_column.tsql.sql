-- Customer.objects.annotate(v=StrIndex('email', Lower('name'))).order_by('pk')

SELECT
  [example_customer].[id],
  [example_customer].[name],
  [example_customer].[email],
  [example_customer].[city],
  [example_customer].[is_active],
  [example_customer].[wants_mail],
  CASE
    WHEN DATALENGTH(LOWER([example_customer].[name])) = 0
    AND NOT [example_customer].[email] IS NULL
    THEN 1
    ELSE CHARINDEX(
      LOWER([example_customer].[name]),
      [example_customer].[email] COLLATE Latin1_General_100_BIN2
    )
  END AS [v]
FROM [example_customer]
ORDER BY
  [example_customer].[id] ASC;
-- parameters: ()
