-- Product.objects.order_by('pk')
--     .values_list(text(Floor('price')), text(Ceil('price')), text(Abs(0 - F('price'))), text(Sign('price')))

SELECT
  CAST(FLOOR("example_product"."price") AS VARCHAR) AS "cast1",
  CAST(CEIL("example_product"."price") AS VARCHAR) AS "cast2",
  CAST(ABS((
    %s - "example_product"."price"
  )) AS VARCHAR) AS "cast3",
  CAST(SIGN("example_product"."price") AS VARCHAR) AS "cast4"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (0,)
