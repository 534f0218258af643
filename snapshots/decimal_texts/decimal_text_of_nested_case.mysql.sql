-- Product.objects.order_by('pk')
--     .values_list(text(Coalesce(Case(When(pk__lt=3, then=F('price')), When(pk=4, then=Value(Decimal('7.125')))), Decimal('0.25'))))

SELECT
  COALESCE(
    CASE
      WHEN `example_product`.`id` < %s
      THEN CAST(`example_product`.`price` AS CHAR)
      WHEN `example_product`.`id` = %s
      THEN CAST(%s AS CHAR)
      ELSE NULL
    END,
    CAST(%s AS CHAR)
  ) AS `cast1`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (3, 4, Decimal('7.125'), Decimal('0.25'))
