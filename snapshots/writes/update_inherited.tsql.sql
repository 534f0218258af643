UPDATE [example_restaurant] SET [seats] = %s
WHERE
  [example_restaurant].[seats] = %s;
-- parameters: (46, 45)
