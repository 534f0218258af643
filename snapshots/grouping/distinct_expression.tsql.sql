SELECT DISTINCT
  UPPER([example_customer].[city]) AS [upper1]
FROM [example_customer];
-- parameters: ()
