-- Product.objects.bulk_create([Product(pk=500, sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'))], update_conflicts=True, unique_fields=['sku'], update_fields=['name', 'price'])

INSERT INTO "example_product" (
  "id",
  "sku",
  "name",
  "category_id",
  "price",
  "weight",
  "stock",
  "is_active"
)
VALUES
  (%s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT("sku") DO UPDATE SET "name" = EXCLUDED."name", "price" = EXCLUDED."price"
RETURNING "example_product"."id";
-- parameters: (500, 'GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, True)
