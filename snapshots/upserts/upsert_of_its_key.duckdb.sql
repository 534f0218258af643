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
  (%s, %s, %s, %s, %s, %s, %s) ON CONFLICT("sku") DO UPDATE SET "sku" = EXCLUDED."sku", "stock" = EXCLUDED."stock"
RETURNING "example_product"."id";
-- parameters: ('GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, True)
