-- Product.objects.order_by('pk')
--     .values_list(text(Floor('price')), text(Ceil('price')), text(Abs(0 - F('price'))), text(Sign('price')))

SELECT
  CAST(CAST(FLOOR(`example_product`.`price`) AS DECIMAL(38, 0)) AS CHAR) AS `cast1`,
  CAST(CAST(CEILING(`example_product`.`price`) AS DECIMAL(38, 0)) AS CHAR) AS `cast2`,
  CAST(ABS((
    %s - `example_product`.`price`
  )) AS CHAR) AS `cast3`,
  CAST(CAST(SIGN(`example_product`.`price`) AS DECIMAL(38, 0)) AS CHAR) AS `cast4`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (0,)
