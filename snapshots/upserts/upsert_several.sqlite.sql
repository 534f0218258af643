-- Product.objects.bulk_create([Product(sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'), weight=None, is_active=False), Product(sku='NEW-001', name='Lute', category_id=3, price=Decimal('1.5'), weight=2.5, stock=4)], update_conflicts=True, unique_fields=['sku'], update_fields=['name', 'price', 'weight', 'is_active', 'category'])

INSERT INTO "example_product" (
  "sku",
  "name",
  "category_id",
  "price",
  "weight",
  "stock",
  "is_active"
)
VALUES
  (%s, %s, %s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s, %s, %s) ON CONFLICT("sku") DO UPDATE SET "name" = EXCLUDED."name", "price" = EXCLUDED."price", "weight" = EXCLUDED."weight", "is_active" = EXCLUDED."is_active", "category_id" = EXCLUDED."category_id"
RETURNING "example_product"."id";
-- parameters: ('GTR-001', 'Bass', 3, '700.00', None, 0, False, 'NEW-001', 'Lute', 3, '1.5', 2.5, 4, True)
