-- Product.objects.annotate(v=Window(Sum('price'), partition_by='category'))
--     .filter(v__gt=Decimal('10.5'), v__lte=Decimal('1306.45'))
--     .exclude(v=Decimal('25'))
--     .order_by('pk')

SELECT
  *
FROM (
  SELECT
    "EXAMPLE_PRODUCT"."ID" AS "COL1",
    "EXAMPLE_PRODUCT"."SKU" AS "COL2",
    "EXAMPLE_PRODUCT"."NAME" AS "COL3",
    "EXAMPLE_PRODUCT"."CATEGORY_ID" AS "COL4",
    "EXAMPLE_PRODUCT"."PRICE" AS "COL5",
    "EXAMPLE_PRODUCT"."WEIGHT" AS "COL6",
    "EXAMPLE_PRODUCT"."STOCK" AS "COL7",
    "EXAMPLE_PRODUCT"."IS_ACTIVE" AS "COL8",
    SUM("EXAMPLE_PRODUCT"."PRICE") OVER (PARTITION BY "EXAMPLE_PRODUCT"."CATEGORY_ID") AS "V"
  FROM "EXAMPLE_PRODUCT"
) "QUALIFY"
WHERE
  (
    "V" > %s AND "V" <= %s AND NOT (
      "V" = %s
    )
  )
ORDER BY
  "COL1" ASC;
-- parameters: (Decimal('10.5'), Decimal('1306.45'), Decimal('25'))
