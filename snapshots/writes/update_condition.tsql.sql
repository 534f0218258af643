-- Product.objects.update(is_active=Q(stock__gt=0))

UPDATE [example_product] SET [is_active] = (
  CAST(CASE
    WHEN [example_product].[stock] > %s
    THEN 1
    WHEN NOT (
      [example_product].[stock] > %s
    )
    THEN 0
  END AS BIT)
);
-- parameters: (0, 0)
