-- Customer.objects.filter(is_active=True, wants_mail=None).exists()

SELECT
TOP 1
  CAST(%s AS BIGINT) AS [a]
FROM [example_customer]
WHERE
  (
    [example_customer].[is_active] = 1 AND [example_customer].[wants_mail] IS NULL
  );
-- parameters: (1,)
