MERGE INTO "example_product"
USING (VALUES
  (%s, %s, %s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s, %s, %s)) AS "excluded"("sku", "name", "category_id", "price", "weight", "stock", "is_active")
ON (
  "example_product"."sku" = "excluded"."sku"
)
WHEN MATCHED THEN UPDATE SET
  "name" = "excluded"."name",
  "price" = "excluded"."price",
  "weight" = "excluded"."weight",
  "is_active" = "excluded"."is_active",
  "category_id" = "excluded"."category_id"
WHEN NOT MATCHED THEN INSERT ("sku", "name", "category_id", "price", "weight", "stock", "is_active") VALUES (
  "excluded"."sku",
  "excluded"."name",
  "excluded"."category_id",
  "excluded"."price",
  "excluded"."weight",
  "excluded"."stock",
  "excluded"."is_active"
);
-- parameters: ('GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, False, 'NEW-001', 'Lute', 3, Decimal('1.5'), 2.5, 4, True)
