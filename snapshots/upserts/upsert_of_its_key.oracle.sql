-- Product.objects.bulk_create([Product(sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'))], update_conflicts=True, unique_fields=['sku'], update_fields=['sku', 'stock'])

MERGE INTO "EXAMPLE_PRODUCT"
USING (
  SELECT
    %s AS "SKU",
    %s AS "NAME",
    TO_NUMBER(%s) AS "CATEGORY_ID",
    TO_NUMBER(%s) AS "PRICE",
    TO_NUMBER(%s) AS "WEIGHT",
    TO_NUMBER(%s) AS "STOCK",
    TO_NUMBER(%s) AS "IS_ACTIVE"
  FROM DUAL
) "EXCLUDED"
ON (
  "EXAMPLE_PRODUCT"."SKU" = "EXCLUDED"."SKU"
)
WHEN MATCHED THEN UPDATE SET
  "STOCK" = "EXCLUDED"."STOCK"
WHEN NOT MATCHED THEN INSERT ("SKU", "NAME", "CATEGORY_ID", "PRICE", "WEIGHT", "STOCK", "IS_ACTIVE") VALUES (
  "EXCLUDED"."SKU",
  "EXCLUDED"."NAME",
  "EXCLUDED"."CATEGORY_ID",
  "EXCLUDED"."PRICE",
  "EXCLUDED"."WEIGHT",
  "EXCLUDED"."STOCK",
  "EXCLUDED"."IS_ACTIVE"
);
-- parameters: ('GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, 1)
