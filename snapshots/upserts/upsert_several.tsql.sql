-- Product.objects.bulk_create([Product(sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'), weight=None, is_active=False), Product(sku='NEW-001', name='Lute', category_id=3, price=Decimal('1.5'), weight=2.5, stock=4)], update_conflicts=True, unique_fields=['sku'], update_fields=['name', 'price', 'weight', 'is_active', 'category'])

MERGE INTO [example_product]   WITH (HOLDLOCK)
USING (VALUES
  (%s, %s, %s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s, %s, %s)) AS [excluded]([sku], [name], [category_id], [price], [weight], [stock], [is_active])
ON (
  [example_product].[sku] = [excluded].[sku]
)
WHEN MATCHED THEN UPDATE SET
  [name] = [excluded].[name],
  [price] = [excluded].[price],
  [weight] = [excluded].[weight],
  [is_active] = [excluded].[is_active],
  [category_id] = [excluded].[category_id]
WHEN NOT MATCHED THEN INSERT ([sku], [name], [category_id], [price], [weight], [stock], [is_active]) VALUES (
  [excluded].[sku],
  [excluded].[name],
  [excluded].[category_id],
  [excluded].[price],
  [excluded].[weight],
  [excluded].[stock],
  [excluded].[is_active]
);;
-- parameters: ('GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, False, 'NEW-001', 'Lute', 3, Decimal('1.5'), 2.5, 4, True)
