-- Product.objects.bulk_create([Product(sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'))], update_conflicts=True, unique_fields=['sku'], update_fields=['sku', 'stock'])

MERGE INTO [example_product]   WITH (HOLDLOCK)
USING (VALUES
  (%s, %s, %s, %s, %s, %s, %s)) AS [excluded]([sku], [name], [category_id], [price], [weight], [stock], [is_active])
ON (
  [example_product].[sku] = [excluded].[sku]
)
WHEN MATCHED THEN UPDATE SET
  [sku] = [excluded].[sku],
  [stock] = [excluded].[stock]
WHEN NOT MATCHED THEN INSERT ([sku], [name], [category_id], [price], [weight], [stock], [is_active]) VALUES (
  [excluded].[sku],
  [excluded].[name],
  [excluded].[category_id],
  [excluded].[price],
  [excluded].[weight],
  [excluded].[stock],
  [excluded].[is_active]
)
OUTPUT INSERTED.[id];;
-- parameters: ('GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, True)
