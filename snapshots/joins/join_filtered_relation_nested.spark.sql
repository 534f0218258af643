-- Category.objects.annotate(cheap=FilteredRelation('products', condition=Q(products__price__lt=10)))
--     .annotate(last=Max('cheap__lines__quantity'))
--     .order_by('pk')

SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  MAX(`example_orderline`.`quantity`) AS `last`
FROM `example_category`
LEFT OUTER JOIN `example_product` AS `cheap`
  ON (
    `example_category`.`id` = `cheap`.`category_id`
    AND (
      `cheap`.`price` < %s
    )
  )
LEFT OUTER JOIN `example_orderline`
  ON (
    `cheap`.`id` = `example_orderline`.`product_id`
  )
GROUP BY
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`
ORDER BY
  `example_category`.`id` ASC;
-- parameters: (Decimal('10'),)
