-- Product.objects.filter(price__gt=0).update(price=F('price') * Decimal('1.10'))

UPDATE `example_product` SET `price` = (
  `example_product`.`price` * %s
)
WHERE
  `example_product`.`price` > %s;
-- parameters: (Decimal('1.10'), Decimal('0'))
