-- Category.objects.order_by('pk')
--     .values_list('pk', Subquery(Product.objects.filter(category=OuterRef('pk')).order_by(F('weight').desc(nulls_last=True), 'pk').values('weight')[:1]))

SELECT
  `example_category`.`id` AS `pk`,
  (
    SELECT
      max_by(
        `U0`.`weight`,
        struct(NOT `U0`.`weight` IS NULL, `U0`.`weight`, `U0`.`id` IS NULL, -(
          `U0`.`id`
        ))
      ) AS `weight`
    FROM `example_product` AS `U0`
    WHERE
      `U0`.`category_id` = (
        `example_category`.`id`
      )
  ) AS `subquery1`
FROM `example_category`
ORDER BY
  1 ASC;
-- parameters: ()
