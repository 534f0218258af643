-- Product.objects.order_by('pk')
--     .values_list(text(Floor('price')), text(Ceil('price')), text(Abs(0 - F('price'))), text(Sign('price')))

SELECT
  CAST(CAST(FLOOR(`example_product`.`price`) AS DECIMAL(38, 0)) AS STRING) AS `cast1`,
  CAST(CAST(CEIL(`example_product`.`price`) AS DECIMAL(38, 0)) AS STRING) AS `cast2`,
  CAST(CAST(ABS((
    %s - `example_product`.`price`
  )) AS DECIMAL(38, 2)) AS STRING) AS `cast3`,
  CAST(CAST(SIGN(`example_product`.`price`) AS DECIMAL(38, 0)) AS STRING) AS `cast4`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (0,)
