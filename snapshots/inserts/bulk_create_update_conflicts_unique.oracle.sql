-- Product.objects.bulk_create([Product(pk=500, sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'))], update_conflicts=True, unique_fields=['sku'], update_fields=['name', 'price'])

MERGE INTO "EXAMPLE_PRODUCT"
USING (
  SELECT
    TO_NUMBER(%s) AS "ID",
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
  "NAME" = "EXCLUDED"."NAME",
  "PRICE" = "EXCLUDED"."PRICE"
WHEN NOT MATCHED THEN INSERT ("ID", "SKU", "NAME", "CATEGORY_ID", "PRICE", "WEIGHT", "STOCK", "IS_ACTIVE") VALUES (
  "EXCLUDED"."ID",
  "EXCLUDED"."SKU",
  "EXCLUDED"."NAME",
  "EXCLUDED"."CATEGORY_ID",
  "EXCLUDED"."PRICE",
  "EXCLUDED"."WEIGHT",
  "EXCLUDED"."STOCK",
  "EXCLUDED"."IS_ACTIVE"
);
-- parameters: (500, 'GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, 1)
