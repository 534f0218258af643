-- Product.objects.order_by('pk')
--     .values_list(Concat(text(Least(Value(Decimal('0.75')), Value(Decimal('0.25')))), Value('!')))

SELECT
  CONCAT(
    CAST((
      SELECT
        MIN(value)
      FROM (VALUES
        (%s),
        (%s)) AS [least](value)
    ) AS NVARCHAR(MAX)),
    %s
  ) AS [concat1]
FROM [example_product]
ORDER BY
  [example_product].[id] ASC;
-- parameters: (Decimal('0.75'), Decimal('0.25'), '!')
