-- Product.objects.values_list('is_active').union(Reserved.objects.values_list('where'))

SELECT
  "EXAMPLE_PRODUCT"."IS_ACTIVE" AS "IS_ACTIVE"
FROM "EXAMPLE_PRODUCT"
UNION
SELECT
  "SELECT"."WHERE" AS "WHERE"
FROM "SELECT";
-- parameters: ()
