-- Product.objects.bulk_create([Product(sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'))], update_conflicts=True, unique_fields=['sku'], update_fields=['sku', 'stock'])

INSERT INTO `example_product` (
  `sku`,
  `name`,
  `category_id`,
  `price`,
  `weight`,
  `stock`,
  `is_active`
)
VALUES
  (%s, %s, %s, %s, %s, %s, %s) ON DUPLICATE KEY UPDATE `sku` = VALUES(`sku`), `stock` = VALUES(`stock`);
-- parameters: ('GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, True)
