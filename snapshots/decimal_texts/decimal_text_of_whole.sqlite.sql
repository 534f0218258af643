-- Product.objects.order_by('pk')
--     .values_list(text(Floor('price')), text(Ceil('price')), text(Abs(0 - F('price'))), text(Sign('price')))

SELECT
  CASE
    WHEN NOT FLOOR("example_product"."price") IS NULL
    THEN PRINTF('%%.0f', FLOOR("example_product"."price"))
  END AS "cast1",
  CASE
    WHEN NOT CEILING("example_product"."price") IS NULL
    THEN PRINTF('%%.0f', CEILING("example_product"."price"))
  END AS "cast2",
  CASE
    WHEN NOT ABS((
      %s - "example_product"."price"
    )) IS NULL
    THEN PRINTF('%%.2f', ABS((
      %s - "example_product"."price"
    )))
  END AS "cast3",
  CASE
    WHEN NOT SIGN("example_product"."price") IS NULL
    THEN PRINTF('%%.0f', SIGN("example_product"."price"))
  END AS "cast4"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (0, 0)
