-- Product.objects.order_by('pk').values_list(WORD)[:2].union(Product.objects.values_list('name'))

SELECT
  TO_NCHAR("ARM"."VALUE1") AS "VALUE1"
FROM (
  SELECT
    NULL AS "VALUE1"
  FROM "EXAMPLE_PRODUCT"
  ORDER BY
    "EXAMPLE_PRODUCT"."ID" ASC
  FETCH FIRST 2 ROWS ONLY
) "ARM"
UNION
SELECT
  "EXAMPLE_PRODUCT"."NAME" AS "NAME"
FROM "EXAMPLE_PRODUCT";
-- parameters: ()
