-- Product.objects.order_by('pk')
--     .values_list(text(Case(When(pk__lt=2, then=F('price')), When(pk=3, then=None), default=Value(Decimal('-2.5')))))

SELECT
  CASE
    WHEN `example_product`.`id` < %s
    THEN CAST(`example_product`.`price` AS CHAR)
    WHEN `example_product`.`id` = %s
    THEN NULL
    ELSE CAST(%s AS CHAR)
  END AS `cast1`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (2, 3, Decimal('-2.5'))
