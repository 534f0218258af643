-- Product.objects.aggregate(Sum('price'), Avg('price'), Max('price'))

SELECT
  SUM("EXAMPLE_PRODUCT"."PRICE") AS "PRICE__SUM",
  AVG("EXAMPLE_PRODUCT"."PRICE") AS "PRICE__AVG",
  MAX("EXAMPLE_PRODUCT"."PRICE") AS "PRICE__MAX"
FROM "EXAMPLE_PRODUCT";
-- parameters: ()
