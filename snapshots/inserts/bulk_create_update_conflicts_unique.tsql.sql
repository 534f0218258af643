-- Product.objects.bulk_create([Product(pk=500, sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'))], update_conflicts=True, unique_fields=['sku'], update_fields=['name', 'price'])

SET IDENTITY_INSERT [example_product] ON; MERGE INTO [example_product]   WITH (HOLDLOCK)
USING (VALUES
  (%s, %s, %s, %s, %s, %s, %s, %s)) AS [excluded]([id], [sku], [name], [category_id], [price], [weight], [stock], [is_active])
ON (
  [example_product].[sku] = [excluded].[sku]
)
WHEN MATCHED THEN UPDATE SET
  [name] = [excluded].[name],
  [price] = [excluded].[price]
WHEN NOT MATCHED THEN INSERT ([id], [sku], [name], [category_id], [price], [weight], [stock], [is_active]) VALUES (
  [excluded].[id],
  [excluded].[sku],
  [excluded].[name],
  [excluded].[category_id],
  [excluded].[price],
  [excluded].[weight],
  [excluded].[stock],
  [excluded].[is_active]
)
OUTPUT INSERTED.[id]; SET IDENTITY_INSERT [example_product] OFF;
-- parameters: (500, 'GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, True)
