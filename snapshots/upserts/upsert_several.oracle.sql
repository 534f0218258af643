-- Product.objects.bulk_create([Product(sku='GTR-001', name='Bass', category_id=3, price=Decimal('700.00'), weight=None, is_active=False), Product(sku='NEW-001', name='Lute', category_id=3, price=Decimal('1.5'), weight=2.5, stock=4)], update_conflicts=True, unique_fields=['sku'], update_fields=['name', 'price', 'weight', 'is_active', 'category'])

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
  UNION ALL
  SELECT
    %s,
    %s,
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s)
  FROM DUAL
) "EXCLUDED"
ON (
  "EXAMPLE_PRODUCT"."SKU" = "EXCLUDED"."SKU"
)
WHEN MATCHED THEN UPDATE SET
  "NAME" = "EXCLUDED"."NAME",
  "PRICE" = "EXCLUDED"."PRICE",
  "WEIGHT" = "EXCLUDED"."WEIGHT",
  "IS_ACTIVE" = "EXCLUDED"."IS_ACTIVE",
  "CATEGORY_ID" = "EXCLUDED"."CATEGORY_ID"
WHEN NOT MATCHED THEN INSERT ("SKU", "NAME", "CATEGORY_ID", "PRICE", "WEIGHT", "STOCK", "IS_ACTIVE") VALUES (
  "EXCLUDED"."SKU",
  "EXCLUDED"."NAME",
  "EXCLUDED"."CATEGORY_ID",
  "EXCLUDED"."PRICE",
  "EXCLUDED"."WEIGHT",
  "EXCLUDED"."STOCK",
  "EXCLUDED"."IS_ACTIVE"
);
-- parameters: ('GTR-001', 'Bass', 3, Decimal('700.00'), None, 0, 0, 'NEW-001', 'Lute', 3, Decimal('1.5'), 2.5, 4, 1)
