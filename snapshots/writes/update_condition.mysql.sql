-- Product.objects.update(is_active=Q(stock__gt=0))

UPDATE `example_product` SET `is_active` = (
  `example_product`.`stock` > %s
);
-- parameters: (0,)
