-- Employee.objects.filter(company_ceo_set__num_chairs__gt=1).update(salary=F('salary') * 2)

UPDATE [example_employee] SET [salary] = (
  [example_employee].[salary] * %s
)
WHERE
  [example_employee].[id] IN (
    SELECT
      [U0].[id]
    FROM [example_employee] AS [U0]
    INNER JOIN [example_company] AS [U1]
      ON (
        [U0].[id] = [U1].[ceo_id]
      )
    WHERE
      [U1].[num_chairs] > %s
  );
-- parameters: (2, 1)
