-- Product.objects.bulk_create([Product(sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'), weight=None, is_active=False), Product(sku='NEW-001', name='Lute', category_id=3, price=Decimal('1.5'), weight=2.5, stock=4)], update_conflicts=True, unique_fields=['sku'], update_fields=['name', 'price', 'weight', 'is_active', 'category'])

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
  (%s, %s, %s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s, %s, %s) ON DUPLICATE KEY UPDATE `name` = VALUES(`name`), `price` = VALUES(`price`), `weight` = VALUES(`weight`), `is_active` = VALUES(`is_active`), `category_id` = VALUES(`category_id`)
RETURNING `example_product`.`id`;
-- parameters: ('GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, False, 'NEW-001', 'Lute', 3, Decimal('1.5'), 2.5, 4, True)
