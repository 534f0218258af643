-- OrderLine.objects.filter(Exists(Product.objects.filter(pk=OuterRef('product'), price=0))).delete()

DELETE FROM `example_orderline`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_product` AS `u0`
    WHERE
      (
        `u0`.`id` = (
          `example_orderline`.`product_id`
        ) AND `u0`.`price` = %s
      )
  );
-- parameters: (Decimal('0'),)
